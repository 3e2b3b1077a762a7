package org.mithaq.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.endpoint.TestServer;
import org.mithaq.message.Fault;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore.Outcome;
import org.slf4j.LoggerFactory;

/** Graphs that a plain Fuseki keeps, which knows nothing of this program. */
@Tag("once")
class RemoteStoreTest {

    private static final String BASE = Iris.DEFAULT_BASE;
    private static final byte[] SEED = TestServer.seed();

    private final DatasetGraph data = DatabaseMgr.createDatasetGraph();
    private FusekiServer server;

    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger("org.apache.jena.fuseki")).setLevel(Level.ERROR);
    }

    @BeforeEach
    void start() {
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        server = FusekiServer.create().loopback(true).port(0).add("/graphs", data).build().start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private String address() {
        return "sparql:http://localhost:" + server.getPort() + "/graphs";
    }

    private RemoteStore connect() {
        RemoteStore store = RemoteStore.connect(address(), null, BASE);
        store.prepare();
        return store;
    }

    private static Set<Quad> quads(DatasetGraph dataset, String graph) {
        Set<Quad> quads = new HashSet<>();
        Node name = NodeFactory.createURI(graph);
        Txn.executeRead(
                dataset,
                () ->
                        dataset.find(name, Node.ANY, Node.ANY, Node.ANY)
                                .forEachRemaining(quads::add));
        return quads;
    }

    @Test
    void holdsWhatAStoreOfThisMachineDoes() {
        RemoteStore remote = connect();
        GraphStore local = GraphStore.memory(BASE);

        assertThat(remote.put(SEED, "seed").values()).containsExactly(Outcome.ADDED);
        assertThat(remote.put(SEED, "seed").values()).containsExactly(Outcome.UNCHANGED);
        remote.derive();
        String article = local.put(SEED, "seed").keySet().iterator().next();
        local.derive();

        for (String graph :
                new String[] {
                    article, article + "/text", BASE + "graph/reference", BASE + "graph/derived"
                }) {
            assertThat(quads(data, graph))
                    .as(graph)
                    .isNotEmpty()
                    .isEqualTo(quads(local.dataset(), graph));
        }
        local.close();
    }

    @Test
    void replacesAnArticleAsAWhole() {
        RemoteStore remote = connect();
        String article = remote.put(SEED, "seed").keySet().iterator().next();
        Set<Quad> whole = quads(data, article);
        Quad odd =
                Quad.create(
                        NodeFactory.createURI(article),
                        NodeFactory.createURI(article),
                        NodeFactory.createURI("urn:odd"),
                        NodeFactory.createLiteralString("\"\\\n\u0000\u202E'"));
        Txn.executeWrite(data, () -> data.add(odd));
        assertThat(remote.put(SEED, "seed")).containsValue(Outcome.REPLACED);
        assertThat(quads(data, article)).isEqualTo(whole);
        assertThatThrownBy(() -> remote.put("<a:a> <a:b> <a:c> <a:g> .\n".getBytes(UTF_8), "x"))
                .isInstanceOf(Fault.class);
    }

    @Test
    void derivesStepByStepWhatItWouldAtOnce() {
        RemoteStore remote = connect();
        remote.put(SEED, "seed");
        remote.derive();
        Set<Quad> once = quads(data, BASE + "graph/derived");
        Txn.executeWrite(
                data,
                () ->
                        data.add(
                                NodeFactory.createURI(BASE + "graph/derived"),
                                NodeFactory.createURI("urn:left"),
                                NodeFactory.createURI("urn:over"),
                                NodeFactory.createURI("urn:here")));
        remote.derive();
        assertThat(quads(data, BASE + "graph/derived")).isEqualTo(once);
    }

    @Test
    void answersThePages() {
        RemoteStore remote = connect();
        remote.put(SEED, "seed");
        remote.derive();
        PageQueries pages = new PageQueries(remote);
        assertThat(pages.ask("counts", new Parameters()).rows().get(0).text("articles"))
                .isEqualTo("1");
        assertThat(pages.ask("states", new Parameters().text("lang", "ar")).rows()).isNotEmpty();
    }

    @Test
    void asksForTheUnionWhereItIsNotTheDefault() {
        data.getContext().set(TDB2.symUnionDefaultGraph, false);
        RemoteStore remote = connect();
        remote.put(SEED, "seed");
        assertThat(
                        new PageQueries(remote)
                                .ask("counts", new Parameters())
                                .rows()
                                .get(0)
                                .text("articles"))
                .isEqualTo("1");
    }

    @Test
    void tellsWhatIsWrong() {
        assertThatThrownBy(() -> RemoteStore.connect("http://localhost/x", null, BASE))
                .hasMessageContaining("sparql:URL");
        assertThatThrownBy(() -> RemoteStore.connect("sparql:file:///etc/passwd", null, BASE))
                .hasMessageContaining("sparql:URL");
        assertThatThrownBy(() -> RemoteStore.connect("sparql:http://a:b@localhost/", null, BASE))
                .as("no passwords in arguments")
                .hasMessageContaining("sparql:URL");
        int port = server.getPort();
        assertThatThrownBy(
                        () ->
                                RemoteStore.connect(
                                        "sparql:http://localhost:" + port + "/nowhere", null, BASE))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("/nowhere");
        server.stop();
        assertThatThrownBy(() -> RemoteStore.connect(address(port), null, BASE))
                .isInstanceOf(Fault.class);
    }

    private static String address(int port) {
        return "sparql:http://localhost:" + port + "/graphs";
    }

    @Test
    void writesNothingThatItMayNotWrite() {
        DatasetGraph closed = DatasetGraphFactory.createTxnMem();
        FusekiServer reading =
                FusekiServer.create()
                        .loopback(true)
                        .port(0)
                        .add("/graphs", closed, false)
                        .build()
                        .start();
        try {
            RemoteStore remote =
                    RemoteStore.connect(address(reading.getPort()), "name:password", BASE);
            assertThatThrownBy(() -> remote.put(SEED, "seed"))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("did not do it");
        } finally {
            reading.stop();
        }
    }
}
