package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.message.Fault;

/**
 * A process at work on a store is killed at random moments: the store opens, is whole, and its
 * changes tell what it holds. Some rounds in every build; {@code -P reliability} runs a hundred.
 */
@Tag("once")
class KilledTest {

    private static final List<String> DEEDS =
            List.of("compact", "ingest", "backup", "derive", "update", "replace");

    @TempDir private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Process busy(String deed, int round) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Busy.class.getName(),
                        data().toString(),
                        deed,
                        String.valueOf(round))
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void isWholeAfterAKill() throws Exception {
        int rounds = Integer.getInteger("reliability.rounds", 3);
        Random random = new Random(rounds);
        for (int round = 0; round < rounds; round++) {
            String deed = DEEDS.get(round % DEEDS.size());
            Process process = busy(deed, round);
            String first = process.inputReader(StandardCharsets.UTF_8).readLine();
            assertThat(first).as(deed).isEqualTo("ready");
            process.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            try (GraphStore store = GraphStore.open(data(), GraphNames.DEFAULT_BASE)) {
                whole(store, round + ", " + deed);
            }
        }
    }

    private void whole(GraphStore store, String when) throws IOException {
        assertThat(store.check().problems()).as(when).isEmpty();
        Set<Quad> stored = all(store.dataset());
        long claims = stored.stream().filter(q -> q.getPredicate().equals(mq("evidence"))).count();
        assertThat(claims).as(when + ": each article has its claim").isEqualTo(store.articles());
        DatasetGraph mirror = DatasetGraphFactory.createTxnMem();
        for (long number = 0; ; ) {
            Changes changes = store.changes(number, 1 << 20).orElseThrow();
            if (changes.until() == number) {
                break;
            }
            number = changes.until();
            for (String patch :
                    new String(changes.patches(), StandardCharsets.UTF_8)
                            .split("(?<=\nTC \\.\n)", -1)) {
                if (!patch.isBlank()) {
                    RDFPatchOps.applyChange(
                            mirror,
                            new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        assertThat(all(mirror).equals(stored)).as(when + ": a mirror has the same").isTrue();
        Path backup = folder.resolve("backup");
        if (Files.exists(backup)) {
            restoredOrRefused(backup, when);
            Files.delete(backup);
        }
    }

    /** A backup that was cut short is told from a whole one. */
    private void restoredOrRefused(Path backup, String when) throws IOException {
        try (GraphStore other = GraphStore.memory(GraphNames.DEFAULT_BASE);
                InputStream in = Files.newInputStream(backup)) {
            long before = all(other.dataset()).size();
            try {
                assertThat(other.restore(in, "backup")).as(when).isGreaterThan(5000);
            } catch (Fault cut) {
                assertThat(cut.key()).as(when).isIn("backup.cut", "backup.broken", "rdf.broken");
                assertThat(all(other.dataset())).as(when).hasSize((int) before);
            }
        }
    }

    private static Node mq(String name) {
        return NodeFactory.createURI(GraphNames.MQ + name);
    }

    private static Set<Quad> all(DatasetGraph dataset) {
        Set<Quad> all = new HashSet<>();
        Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(all::add));
        all.removeIf(quad -> GraphNames.isIndex(quad.getGraph(), quad.getPredicate()));
        return all;
    }

    /**
     * Where no more can be written, nothing is half there, and work goes on when there is room.
     *
     * @param most KiB that a file may have
     */
    @ParameterizedTest
    @CsvSource({"ingest, 12000", "update, 10000", "derive, 12000", "compact, 8000", "backup, 60"})
    void aFullDiskLosesNothing(String deed, int most) throws Exception {
        try (GraphStore store = GraphStore.open(data(), GraphNames.DEFAULT_BASE)) {
            store.put(StoreTexts.article("before", "words"), "test");
            store.finish();
        }
        String command =
                "ulimit -f %d; exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -cp '%s' %s '%s' %s 7"
                        .formatted(
                                most,
                                ProcessHandle.current().info().command().orElse("java"),
                                System.getProperty("java.class.path"),
                                Busy.class.getName(),
                                data(),
                                deed);
        Path output = folder.resolve("output");
        Process process =
                new ProcessBuilder("bash", "-c", command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        assertThat(ended).as("it came to the end of the room").isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isNotZero();
        assertThat(output).content().as("it was at work").startsWith("ready");
        try (GraphStore store = GraphStore.open(data(), GraphNames.DEFAULT_BASE)) {
            whole(store, "full disk");
            store.put(StoreTexts.article("after", "words"), "test");
            store.compact();
            whole(store, "room again");
        }
    }
}
