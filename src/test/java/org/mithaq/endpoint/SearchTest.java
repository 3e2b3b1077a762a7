package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/** Search by words within SPARQL, and that it follows whatever changes the graphs. */
@Tag("once")
class SearchTest {

    private static final String PREFIXES =
            "PREFIX text: <http://jena.apache.org/text#> PREFIX mq: <https://w3id.org/mithaq/ontology#> "
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX oa: <http://www.w3.org/ns/oa#> ";

    @TempDir private Path folder;
    private GraphStore store;
    private TestServer server;

    @BeforeEach
    void start() {
        store = GraphStore.open(folder.resolve("data"), Iris.DEFAULT_BASE);
        server = TestServer.over(store);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private long found(String pattern) throws Exception {
        var response = server.query(PREFIXES + "SELECT DISTINCT ?s { " + pattern + " }");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().count() - 1;
    }

    private void label(String graph, String text) {
        store.write(
                dataset ->
                        org.apache.jena.update.UpdateAction.parseExecute(
                                "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> INSERT DATA { GRAPH <"
                                        + graph
                                        + "> { <urn:"
                                        + Math.abs((long) text.hashCode())
                                        + "> rdfs:label "
                                        + text
                                        + " } }",
                                dataset));
    }

    @Test
    void findsLabelsInBothLanguages() throws Exception {
        assertThat(found("?s text:query 'قطر'")).isPositive();
        assertThat(found("?s text:query (rdfs:label 'قطر')")).isPositive();
        assertThat(found("?s text:query 'Qatar'")).isPositive();
        assertThat(found("?s text:query 'zzyzx'")).isZero();
    }

    @Test
    void followsIngestUpdateAndReopening() throws Exception {
        assertThat(found("?s text:query (oa:exact 'الإرهاب')")).isZero();
        store.put(TestServer.seed(), "seed");
        assertThat(found("?s text:query (oa:exact 'الإرهاب')")).isPositive();
        assertThat(found("?s text:query (mq:content 'تعزيز')")).isPositive();

        label("urn:g", "\"اجتماع الوزراء\"@ar");
        assertThat(found("?s text:query 'وزير اجتماع' FILTER STRSTARTS(STR(?s), 'urn:')"))
                .isEqualTo(1);
        assertThat(found("GRAPH <urn:g> { ?s text:query 'وزير' }")).isEqualTo(1);
        assertThat(found("GRAPH <urn:other> { ?s text:query 'وزير' }")).isZero();
        store.write(
                dataset ->
                        dataset.removeGraph(org.apache.jena.graph.NodeFactory.createURI("urn:g")));
        assertThat(found("?s text:query 'وزير' FILTER STRSTARTS(STR(?s), 'urn:')")).isZero();

        label("urn:g", "\"signed agreements\"@en");
        server.close();
        start();
        assertThat(found("?s text:query 'agreement' FILTER STRSTARTS(STR(?s), 'urn:')"))
                .isEqualTo(1);
    }

    @Test
    void showsTheWordsInTheirPlace() throws Exception {
        label("urn:g", "\"وصل السفراء إلى الدوحة\"@ar");
        String answer =
                server.query(
                                PREFIXES
                                        + "SELECT ?snippet { (?s ?score ?snippet) text:query (rdfs:label 'سفير' 'highlight:s:« | e:»') "
                                        + "FILTER STRSTARTS(STR(?s), 'urn:') }")
                        .body();

        assertThat(answer).contains("«السفراء»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?s text:query '((('",
                "?s text:query '*'",
                "?s text:query '/(a*)*b/'",
                "?s text:query '[a TO'",
                "?s text:query 'a~9999999'",
                "?s text:query ''",
                "?s text:query 'graph:x'",
                "?s text:query ('a' -5)",
                "?s text:query <urn:x>",
                "?s text:query (<http://www.w3.org/2000/01/rdf-schema#label> 'قطر' 'highlight:s:(a*)*b')",
            })
    void saysWhatIsWrongWithASearch(String pattern) throws Exception {
        var response = server.query(PREFIXES + "SELECT * { " + pattern + " }");

        assertThat(response.statusCode()).as(response.body()).isIn(200, 400);
        assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
    }
}
