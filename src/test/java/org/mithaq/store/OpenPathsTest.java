package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths with open ends join what ARQ, which begins at every node, says that they join. */
@Tag("once")
class OpenPathsTest {

    private static final String GRAPH = "urn:test:paths";
    private static final GraphStore STORE = GraphStore.memory(GraphNames.DEFAULT_BASE);
    private static final DatasetGraph PLAIN = DatasetGraphFactory.createTxnMem();

    @BeforeAll
    static void fill() {
        fill(STORE.dataset());
        fill(PLAIN);
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    private static void fill(DatasetGraph dataset) {
        Random random = new Random(11);
        Node graph = NodeFactory.createURI(GRAPH);
        Txn.executeWrite(
                dataset,
                () -> {
                    for (int i = 0; i < 60; i++) {
                        dataset.add(
                                graph,
                                NodeFactory.createURI("urn:n" + random.nextInt(25)),
                                NodeFactory.createURI("urn:p" + random.nextInt(3)),
                                random.nextInt(6) == 0
                                        ? NodeFactory.createLiteralString("end")
                                        : NodeFactory.createURI("urn:n" + random.nextInt(25)));
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a <urn:p0>+ ?b",
                "?a ^<urn:p0>+ ?b",
                "?a (<urn:p0>|<urn:p1>)+ ?b",
                "?a (<urn:p0>/<urn:p1>)+ ?b",
                "?a (<urn:p0>/<urn:p1>*)+ ?b",
                "?a <urn:p0>*/<urn:p1>+ ?b",
                "?a <urn:p0>* ?b",
                "?a (<urn:p0>|<urn:p1>?) ?b",
                "?a (<urn:p2>|!<urn:p1>)+ ?b",
                "?a <urn:p0>+ ?a",
                "?a <urn:p1> ?c . ?c <urn:p0>+ ?b",
                "?a <urn:p0>+ ?b . ?b <urn:p1>+ ?c",
                "<urn:n1> <urn:p0>+ ?b",
                "?a <urn:p1>+ <urn:n1>",
                "OPTIONAL { ?a <urn:p9> ?c } ?a <urn:p2>+ ?b",
                "VALUES ?a { UNDEF <urn:n2> <urn:n3> } ?a <urn:p0>+ ?b"
            })
    void joinWhatArqSays(String pattern) {
        String query = "SELECT * { GRAPH <" + GRAPH + "> { " + pattern + " } }";
        List<String> wanted = rows(PLAIN, query);
        assertThat(rows(STORE.dataset(), query)).isNotEmpty().isEqualTo(wanted);
        if (!pattern.contains("*") && !pattern.contains("?)") && !pattern.contains("!")) {
            assertThat(rows(STORE.dataset(), "SELECT * { " + pattern + " }")).isEqualTo(wanted);
        }
        assertThat(rows(STORE.dataset(), "SELECT * { GRAPH ?g { " + pattern + " } }").size())
                .isGreaterThanOrEqualTo(wanted.size());
    }

    private static List<String> rows(DatasetGraph dataset, String query) {
        List<String> rows = new ArrayList<>();
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExec exec =
                            QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
                        exec.select()
                                .forEachRemaining(
                                        row ->
                                                rows.add(
                                                        row.get("a")
                                                                + " "
                                                                + row.get("b")
                                                                + " "
                                                                + row.get("c")));
                    }
                });
        rows.sort(null);
        return rows;
    }
}
