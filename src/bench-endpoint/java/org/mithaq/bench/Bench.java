package org.mithaq.bench;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.mithaq.endpoint.ServerSettings;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;
import org.mithaq.store.GraphStore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * This endpoint against plain Fuseki: same Jena, same data, same machine, turn by turn in one run.
 * Tells how fast N-Quads are loaded; each question of {@code queries/} and paths with open ends, in
 * medians of milliseconds and their ratio, with the result cache off; counts asked again, with the
 * cache on; and the memory of a server.
 */
public final class Bench {

    private static final List<String> PATHS =
            List.of(
                    "?narrow skos:broader+ ?broad",
                    "?act mq:topic/skos:broader+ ?broad",
                    "?merged prov:wasDerivedFrom+ ?source . ?merged a mq:Treaty",
                    "?a (skos:broader|^skos:narrower)+ ?b");

    private static final List<String> COUNTS =
            List.of(
                    "SELECT (COUNT(*) AS ?n) { ?act a mq:Act }",
                    "SELECT ?topic (COUNT(?act) AS ?n) { ?act mq:topic ?topic } GROUP BY ?topic",
                    "SELECT ?class (COUNT(DISTINCT ?thing) AS ?n) { ?thing a ?class } GROUP BY"
                            + " ?class",
                    "SELECT ?actor ?class (COUNT(?act) AS ?n) { ?act mq:actor ?actor ; a ?class }"
                            + " GROUP BY ?actor ?class");

    private Bench() {}

    /** How many triples (default: a million), and a folder for them (default: a new one). */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 2) {
            Footprint.main(arguments);
            return;
        }
        long triples = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        Path folder =
                arguments.length > 1
                        ? Path.of(arguments[1])
                        : Files.createTempDirectory("mithaq-bench");
        Path file = Files.createDirectories(folder).resolve("articles.nq");
        long written = Generator.write(file, triples);
        say("%d triples in %s", written, file);
        Path ours = folder.resolve("ours");
        Path plain = folder.resolve("plain");
        if (!Files.exists(ours)) {
            fill(ours, plain, file, folder);
        }

        ServerSettings settings =
                ServerSettings.standard()
                        .with("query.timeout", 120)
                        .with("query.concurrent-per-client", 0);
        try (Peers uncached = Peers.start(ours, plain, settings.with("cache.mb", 0))) {
            questions(uncached);
            paths(uncached);
        }
        try (Peers cached = Peers.start(ours, plain, settings)) {
            askedAgain(cached);
        }
        Footprint.compare(ours, plain);
    }

    /** The same data in both, ours with what is derived; tells how long loading took. */
    private static void fill(Path ours, Path plain, Path file, Path folder) throws IOException {
        Path backup = folder.resolve("backup.nq.gz");
        try (GraphStore store = GraphStore.open(ours, Peers.BASE);
                OutputStream out = Files.newOutputStream(backup)) {
            store.write(dataset -> RDFDataMgr.read(dataset, file.toUri().toString()));
            long begin = System.nanoTime();
            store.deriveAnew();
            say("derived in %.1f s", seconds(begin));
            store.backup(out);
        }
        double bulk = bulk(plain, backup);
        double restored = restored(folder.resolve("restored"), backup);
        say(
                "loading packed N-Quads: ours %.1f s, Jena's bulk loader %.1f s, speed %.2f of it",
                restored, bulk, bulk / restored);
    }

    private static double restored(Path folder, Path backup) throws IOException {
        GraphStore.open(folder, Peers.BASE).close();
        try (InputStream in = Files.newInputStream(backup)) {
            long begin = System.nanoTime();
            GraphStore.refill(folder, Peers.BASE, in, backup.toString());
            return seconds(begin);
        }
    }

    private static double bulk(Path folder, Path file) {
        DatasetGraph dataset = Peers.plain(folder);
        long begin = System.nanoTime();
        DataLoader loader = LoaderFactory.createLoader(dataset, MonitorOutputs.nullOutput());
        loader.startBulk();
        loader.load(file.toString());
        loader.finishBulk();
        double seconds = seconds(begin);
        TDBInternal.expel(dataset, true);
        return seconds;
    }

    private static void questions(Peers peers) throws Exception {
        say("question | ours ms | plain ms | ratio | first byte | ours 8 | plain 8 | ratio 8");
        for (Question question : Questions.shipped().all()) {
            double[] one = peers.pair(question.sparql(), 1);
            double[] eight = peers.pair(question.sparql(), 8);
            say(
                    "%s | %.1f | %.1f | %.2f | %.2f | %.1f | %.1f | %.2f",
                    question.name(),
                    one[0],
                    one[1],
                    one[0] / one[1],
                    one[2] / one[3],
                    eight[0],
                    eight[1],
                    eight[0] / eight[1]);
        }
    }

    private static void paths(Peers peers) throws Exception {
        say("path | ours ms | plain ms | ratio");
        for (String path : PATHS) {
            double[] times = peers.pair("SELECT * { " + path + " }", 1);
            say("%s | %.1f | %.1f | %.3f", path, times[0], times[1], times[0] / times[1]);
        }
    }

    private static void askedAgain(Peers peers) throws Exception {
        say("asked again | ours ms | plain ms | ratio");
        for (String count : COUNTS) {
            double[] times = peers.pair(count, 1);
            say("%s | %.1f | %.1f | %.3f", count, times[0], times[1], times[0] / times[1]);
        }
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
