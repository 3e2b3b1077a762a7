package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mirror that follows the patches has what the store has. */
class ChangeLogTest {

    private static final String BASE = GraphNames.DEFAULT_BASE;

    @TempDir private Path folder;

    private static Set<Quad> all(DatasetGraph dataset) {
        Set<Quad> all = new HashSet<>();
        Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(all::add));
        all.removeIf(quad -> GraphNames.isIndex(quad.getGraph(), quad.getPredicate()));
        return all;
    }

    private static long follow(GraphStore store, DatasetGraph mirror, long since) {
        long number = since;
        for (Changes changes = store.changes(number, 1000).orElseThrow();
                changes.until() > number;
                changes = store.changes(number, 1000).orElseThrow()) {
            for (String patch :
                    new String(changes.patches(), StandardCharsets.UTF_8)
                            .split("(?<=\nTC \\.\n)")) {
                RDFPatchOps.applyChange(
                        mirror, new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8)));
            }
            number = changes.until();
        }
        return number;
    }

    private static void update(GraphStore store, String update) {
        Txn.executeWrite(store.dataset(), () -> UpdateAction.parseExecute(update, store.dataset()));
    }

    @Test
    void aMirrorFollows() {
        DatasetGraph mirror = DatasetGraphFactory.createTxnMem();
        long number;
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "first words"), "test");
            store.put(StoreTexts.article("2", "more words"), "test");
            store.derive();
            number = follow(store, mirror, 0);
            assertThat(all(mirror)).hasSizeGreaterThan(5000);
            assertThat(all(mirror).equals(all(store.dataset()))).isTrue();

            store.put(StoreTexts.article("1", "other words"), "test");
            store.remove(BASE + "article/2");
            update(store, "INSERT DATA { GRAPH <x:g> { <x:a> <x:b> 'قطر \"و\"\\n' , _:b } }");
            update(store, "DELETE WHERE { GRAPH <x:g> { ?s <x:b> 'قطر \"و\"\\n' } }");
            update(store, "DROP GRAPH <" + BASE + "graph/links>");
            store.derive();
        }
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            follow(store, mirror, number);
            assertThat(all(mirror).equals(all(store.dataset()))).isTrue();
        }
    }

    @Test
    void doesNotTellOfWhatDidNotChange() {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "words"), "test");
            store.derive();
            long last = store.changes(0, 1).orElseThrow().last();
            store.derive();
            store.put(StoreTexts.article("1", "words"), "test");
            assertThat(store.changes(0, 1).orElseThrow().last()).isEqualTo(last);
            Changes newest = store.changes(last - 1, 1 << 20).orElseThrow();
            assertThat(new String(newest.patches(), StandardCharsets.UTF_8).lines())
                    .anyMatch(line -> line.startsWith("H id <urn:mithaq:"))
                    .anyMatch(line -> line.startsWith("H prev <urn:mithaq:"))
                    .noneMatch(line -> line.contains(GraphNames.INDEX));
            assertThat(store.changes(last + 1, 1)).isEmpty();
            assertThat(store.changes(-1, 1)).isEmpty();
        }
    }

    @Test
    void beginsAnewAfterACommitTooLargeToWriteDown() {
        DatasetGraph plain = DatasetGraphFactory.createTxnMem();
        Path changes = folder.resolve("changes");
        try (ChangeLog log = new ChangeLog(changes)) {
            DatasetGraph dataset = ChangeRecorder.wrap(plain, log, 10);
            insert(dataset, 1, 5);
            insert(dataset, 10, 30);
            assertThat(all(plain)).hasSize(24);
            assertThat(log.since(1, 1000)).isEmpty();
            assertThat(log.since(2, 1000).orElseThrow().patches()).isEmpty();
            insert(dataset, 30, 33);
        }
        try (ChangeLog log = new ChangeLog(changes)) {
            Txn.executeRead(plain, () -> log.reconcile(plain));
            assertThat(log.since(1, 1000)).isEmpty();
            Changes after = log.since(2, 1000).orElseThrow();
            assertThat(after.until()).isEqualTo(3);
            assertThat(new String(after.patches(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> line.startsWith("A "))
                    .hasSize(3);
        }
    }

    private static void insert(DatasetGraph dataset, int from, int until) {
        Txn.executeWrite(
                dataset,
                () ->
                        IntStream.range(from, until)
                                .mapToObj(i -> NodeFactory.createURI("urn:" + i))
                                .forEach(node -> dataset.add(node, node, node, node)));
    }

    private Path newestFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("changes"))) {
            return files.filter(f -> f.toString().endsWith(".rdfp")).sorted().toList().getLast();
        }
    }

    @Test
    void forgetsAPatchWhoseCommitDidNotCome() throws IOException {
        long last;
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "words"), "test");
            store.derive();
            last = store.changes(0, 1).orElseThrow().last();
        }
        Files.delete(folder.resolve("changes").resolve("clean"));
        try (ChangeLog log = new ChangeLog(folder.resolve("changes"))) {
            log.append(
                    List.of(),
                    List.of(
                            Quad.create(
                                    NodeFactory.createURI("x:g"),
                                    NodeFactory.createURI("x:s"),
                                    NodeFactory.createURI("x:p"),
                                    NodeFactory.createURI("x:o"))));
        }
        Files.delete(folder.resolve("changes").resolve("clean"));
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            assertThat(store.changes(0, 1).orElseThrow().last()).isEqualTo(last);
        }
    }

    @Test
    void cutsOffAPatchThatIsNotWhole() throws IOException {
        long last;
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "words"), "test");
            store.put(StoreTexts.article("2", "words"), "test");
            store.derive();
            last = store.changes(0, 1).orElseThrow().last();
        }
        Files.delete(folder.resolve("changes").resolve("clean"));
        try (RandomAccessFile file = new RandomAccessFile(newestFile().toFile(), "rw")) {
            file.seek(file.length());
            file.write(
                    "H id <urn:mithaq:x:99> .\nTX .\nA <x:s> <x:p> \"TC ."
                            .getBytes(StandardCharsets.UTF_8));
        }
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            assertThat(store.changes(0, 1).orElseThrow().last()).isEqualTo(last);
            store.put(StoreTexts.article("3", "words"), "test");
            DatasetGraph mirror = DatasetGraphFactory.createTxnMem();
            follow(store, mirror, 0);
            assertThat(all(mirror).equals(all(store.dataset()))).isTrue();
        }
    }
}
