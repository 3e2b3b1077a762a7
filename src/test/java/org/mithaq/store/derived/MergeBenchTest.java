package org.mithaq.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.merge.Flood;
import org.mithaq.store.GraphStore;

/**
 * How long merging takes: {@code mvn test -Pbench -Dtest=MergeBenchTest}. The number of articles
 * can be set with {@code -Dbench.articles}.
 */
@Tag("bench")
class MergeBenchTest {

    private static final int ARTICLES = Integer.getInteger("bench.articles", 100_000);
    private static final int MORE = 20;

    @TempDir private Path folder;

    @Test
    void mergesManyAndOneMore() throws IOException {
        Flood flood = new Flood(List.of(Locale.getISOCountries()).subList(0, 180));
        GraphStore.open(folder, ArticleQuads.BASE).close();
        load(flood);
        try (GraphStore store = GraphStore.open(folder, ArticleQuads.BASE)) {
            long start = System.nanoTime();
            long cpu = cpu();
            store.deriveAnew();
            long whole = System.nanoTime() - start;
            say(
                    "merged %d articles in %.1f s, %.1f s of CPU",
                    ARTICLES, whole / 1e9, (cpu() - cpu) / 1e9);
            store.derivedCounts().forEach((type, count) -> say("  %s %d", type, count));
            say("  heap %d MiB at most allowed", Runtime.getRuntime().maxMemory() >> 20);
            long[] times = more(flood, store);
            say(
                    "one more article: median %.0f ms, longest %.0f ms",
                    times[times.length / 2] / 1e6, times[times.length - 1] / 1e6);
            assertThat(whole).isLessThan(600_000_000_000L);
            assertThat(times[times.length / 2]).isLessThan(1_000_000_000L);
        }
    }

    private static long[] more(Flood flood, GraphStore store) {
        List<Long> times = new ArrayList<>();
        List<Long> used = new ArrayList<>();
        for (int i = 0; i < MORE; i++) {
            byte[] article = flood.article(ARTICLES + i).bytes();
            store.put(article, "one more");
            long start = System.nanoTime();
            long cpu = cpu();
            store.derive();
            times.add(System.nanoTime() - start);
            used.add((cpu() - cpu) / 1_000_000);
        }
        say("  CPU in order: %s ms", used);
        say("  in order: %s ms", times.stream().map(t -> t / 1_000_000).toList());
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private void load(Flood flood) throws IOException {
        Path quads = folder.resolve("store.bench.nq");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads), 1 << 20)) {
            flood.write(out, 0, ARTICLES);
        }
        say("wrote %d MiB of N-Quads", Files.size(quads) >> 20);
        long start = System.nanoTime();
        DatasetGraph dataset =
                DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve("tdb").toString()));
        DataLoader loader = LoaderFactory.createLoader(dataset, MonitorOutputs.nullOutput());
        loader.startBulk();
        loader.load(quads.toString());
        loader.finishBulk();
        TDBInternal.expel(dataset, true);
        say("loaded in %.1f s", (System.nanoTime() - start) / 1e9);
        Files.delete(quads);
    }

    /** CPU time of this thread, which a busy machine does not change. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
