package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.guard.Watchdog;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/** A page whose question would take too long is stopped like a client's own query. */
@Tag("once")
class SlowPagesTest {

    private static final String MQ = "https://w3id.org/mithaq/ontology#";

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }

    /** A relation of so many sides and counts that they make millions of rows. */
    private static GraphStore crowded() {
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        store.write(
                dataset -> {
                    Node graph = iri("urn:crowd");
                    Node relation = iri("urn:relation");
                    dataset.add(graph, relation, RDF.Nodes.type, iri(MQ + "BilateralRelation"));
                    dataset.add(
                            graph, relation, iri(MQ + "actCount"), NodeFactoryExtra.intToNode(1));
                    for (int i = 0; i < 5000; i++) {
                        Node name = NodeFactory.createLiteralLang("side", "en");
                        dataset.add(graph, iri("urn:side-" + i), RDFS.Nodes.label, name);
                        Node count = NodeFactoryExtra.intToNode(i);
                        dataset.add(graph, relation, iri(MQ + "between"), iri("urn:side-" + i));
                        dataset.add(graph, relation, iri(MQ + "agreementCount"), count);
                    }
                });
        return store;
    }

    @Test
    void saysThatItTookTooLong() throws Exception {
        try (TestServer server = TestServer.over(crowded(), "query.timeout=1")) {
            HttpResponse<String> page = server.send(server.request("/relations?lang=en"));
            assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("took longer");
            assertThat(page.headers().firstValue("ETag")).isEmpty();
            assertThat(server.send(server.request("/state/QA.ttl")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void countsWhatIsAskedTogetherAsOne() {
        try (Watchdog watchdog = new Watchdog();
                GraphStore store = crowded()) {
            WatchedGraphs graphs = new WatchedGraphs(store, watchdog, Duration.ofMillis(300));
            assertThatThrownBy(
                            () ->
                                    graphs.read(
                                            () -> {
                                                while (true) {
                                                    graphs.read(() -> asked(graphs));
                                                }
                                            }))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.key()).isEqualTo("sparql.time"));
            assertThat(watchdog.running()).isZero();
            assertThat(graphs.read(() -> asked(graphs))).isTrue();
        }
    }

    private static boolean asked(WatchedGraphs graphs) {
        try (QueryExec exec = graphs.ask(QueryFactory.create("ASK { ?s ?p ?o }"))) {
            return exec.ask();
        }
    }
}
