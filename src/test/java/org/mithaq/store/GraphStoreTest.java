package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.message.Fault;
import org.mithaq.query.QueryRunner;
import org.mithaq.query.ResultFormat;
import org.mithaq.store.GraphStore.Outcome;

class GraphStoreTest {

    private static final String BASE = GraphNames.DEFAULT_BASE;

    @TempDir private Path folder;

    private static String ask(GraphStore store, String sparql) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(
                store.dataset(),
                QueryFactory.create("PREFIX mq: <" + GraphNames.MQ + "> " + sparql),
                ResultFormat.CSV,
                out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
    }

    @Test
    void replacesAnArticleAndSkipsWhatIsUnchanged() {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            String iri = BASE + "article/1";
            assertThat(store.put(StoreTexts.article("1", "first"), "test"))
                    .isEqualTo(Map.of(iri, Outcome.ADDED));
            assertThat(store.put(StoreTexts.article("1", "first"), "test"))
                    .isEqualTo(Map.of(iri, Outcome.UNCHANGED));
            assertThat(store.put(StoreTexts.article("1", "later"), "test"))
                    .isEqualTo(Map.of(iri, Outcome.REPLACED));
            assertThat(store.articles()).isEqualTo(1);
            assertThat(
                            ask(
                                    store,
                                    "SELECT ?w { GRAPH ?g { ?e <http://www.w3.org/ns/oa#exact> ?w }"
                                            + " }"))
                    .isEqualTo("w\nlater");
        }
    }

    @Test
    void keepsWhatWasPutInOverARestart() {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "first"), "test");
        }
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            assertThat(store.articles()).isEqualTo(1);
            assertThat(ask(store, "SELECT (COUNT(*) AS ?n) { ?s a mq:State ; mq:iso3166 ?c }"))
                    .isEqualTo("n\n207");
        }
    }

    @Test
    void computesTheRelationOfEachPair() {
        try (GraphStore store = GraphStore.memory(BASE)) {
            store.put(StoreTexts.article("1", "first"), "test");
            store.derive();
            store.derive();

            assertThat(
                            ask(
                                    store,
                                    "SELECT ?r ?n { GRAPH <"
                                            + BASE
                                            + "graph/derived> { ?r a mq:BilateralRelation ;"
                                            + " mq:actCount ?n } }"))
                    .isEqualTo("r,n\n" + BASE + "relation/QA-US,1");
        }
    }

    @Test
    void storesNothingOfWhatBreaksAShape() {
        byte[] broken =
                new String(StoreTexts.article("1", "first"), StandardCharsets.UTF_8)
                        .replace("\"0.9\"", "\"1.9\"")
                        .getBytes(StandardCharsets.UTF_8);

        try (GraphStore store = GraphStore.memory(BASE)) {
            assertThatThrownBy(() -> store.put(broken, "test"))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("confidence");
            assertThat(store.articles()).isZero();
        }
    }

    @Test
    void refusesBrokenRdfAndForeignGraphsWithTheirPlace() {
        try (GraphStore store = GraphStore.memory(BASE)) {
            byte[] half = "<a:b> <a:c> .\n".getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> store.put(half, "half.nq")).hasMessageContaining("half.nq:1:");
            byte[] foreign =
                    ("<a:b> <a:c> <a:d> <" + BASE + "graph/ontology> .\n")
                            .getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> store.put(foreign, "x.nq"))
                    .hasMessageContaining("is no article's");
            assertThat(store.articles()).isZero();
        }
    }

    @Test
    void refusesAnotherVersionAnotherBaseAndForeignFolders() throws IOException {
        GraphStore.open(folder, BASE).close();
        assertThatThrownBy(() -> GraphStore.open(folder, "https://example.org/"))
                .hasMessageContaining("base");

        Path properties = folder.resolve("store.properties");
        Files.writeString(
                properties, Files.readString(properties).replace("version=1", "version=99"));
        assertThatThrownBy(() -> GraphStore.open(folder, BASE)).hasMessageContaining("version 99");

        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "x");
        assertThatThrownBy(() -> GraphStore.open(other, BASE)).hasMessageContaining("not a store");
        assertThat(other.resolve("letter.txt")).isRegularFile();
    }

    @Test
    void loadsTheReferenceDataInAnotherBase() {
        try (GraphStore store = GraphStore.memory("https://example.org/graph/")) {
            String query =
                    "ASK { <https://example.org/graph/state/QA> a <" + GraphNames.MQ + "State> }";
            assertThat(store.read(() -> QueryExec.dataset(store.dataset()).query(query).ask()))
                    .isTrue();
        }
    }

    @Test
    void answersPatternsThatNothingComesInto() {
        try (GraphStore store = GraphStore.memory(BASE)) {
            String query =
                    "SELECT * { { ?a a <x:1> } UNION { ?a a <x:2> } ?a a ?b . ?a a ?c FILTER (?b !="
                            + " ?c) }";
            assertThat(ask(store, query).lines()).hasSize(1);
        }
    }

    @Test
    void isHeldByOneAtATime() {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            assertThat(store.articles()).isZero();
            assertThatThrownBy(() -> GraphStore.open(folder, BASE))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("open");
        }
        GraphStore.open(folder, BASE).close();
    }

    @Test
    void makesAFolderAnewThatWasNeverFinished() throws IOException {
        Path data = Files.createDirectories(folder.resolve("tdb").resolve("Data-0001"));
        Files.write(data.resolve("nodes.dat"), new byte[100]);

        try (GraphStore store = GraphStore.open(folder, BASE)) {
            assertThat(store.put(StoreTexts.article("1", "first"), "test")).hasSize(1);
        }
    }

    @Test
    void isCompactAfterManyChanges() throws IOException {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            for (int i = 0; i < 220; i++) {
                store.put(StoreTexts.article("a" + i, "words " + i), "test");
            }
            store.derive();
            long before = size();
            store.finish();

            // files grow by 8 MiB at a time: a small store may have the same size after it
            assertThat(size()).isLessThanOrEqualTo(before);
            assertThat(copies()).containsExactly("Data-0002");
            assertThat(store.articles()).isEqualTo(220);
            assertThat(ask(store, "SELECT (COUNT(*) AS ?n) { ?a a mq:Praise }"))
                    .isEqualTo("n\n220");
            assertThat(
                            ask(
                                            store,
                                            "SELECT * { { ?a a <x:1> } UNION { ?a a <x:2> } ?a a ?b"
                                                    + " . ?a a ?c }")
                                    .lines())
                    .hasSize(1);
        }
    }

    private List<String> copies() throws IOException {
        try (var all = Files.list(folder.resolve("tdb"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("Data-"))
                    .toList();
        }
    }

    private long size() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
