package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Commands on a store that a plain Fuseki keeps. */
class RemoteCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final DatasetGraph data = DatabaseMgr.createDatasetGraph();
    private FusekiServer server;

    @TempDir private Path folder;

    @BeforeEach
    void start() {
        ((Logger) LoggerFactory.getLogger("org.apache.jena.fuseki")).setLevel(Level.ERROR);
        server = FusekiServer.create().loopback(true).port(0).add("/graphs", data).build().start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private String address() {
        return "sparql:http://localhost:" + server.getPort() + "/graphs";
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, arguments);
    }

    @Test
    void fillAndAskIt() {
        assertThat(run("ingest", "seeds/seed.txt", "--store", address()))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).contains("1");
        String[] question = {
            "query", "agreements-of-two-states", "--format", "csv", "--store", address()
        };
        assertThat(run(question)).as(err.toString()).isZero();
        assertThat(out.toString().lines()).hasSize(4);
        assertThat(out.toString()).contains("JointDeclaration");
        Path file = folder.resolve("agreements.csv");
        String[] export = {
            "export", "--as", "agreements-csv", "--out", file.toString(), "--store", address()
        };
        assertThat(run(export)).as(err.toString()).isZero();
        assertThat(file).content().contains("JointDeclaration");
    }

    @Test
    void importIntoIt() throws Exception {
        String graph = "https://events.example/1";
        Path rdf =
                Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:b> 1 , [ <urn:c> 2 ] .");
        assertThat(imported(rdf, graph)).as(err.toString()).isZero();
        assertThat(err.toString()).contains("3 triples");
        assertThat(triples(graph)).isEqualTo(3);
        Files.writeString(rdf, "<urn:a> <urn:b> 1 . <urn:");
        assertThat(imported(rdf, graph)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("a.ttl:1");
        assertThat(triples(graph)).isEqualTo(3);
        Path mapping = Files.writeString(folder.resolve("m.txt"), "source = S\ncode = C\n");
        Path table = Files.writeString(folder.resolve("t.tsv"), "S\tC\nEGY\t042\nEGY\t\n");
        assertThat(imported(table, graph, "--mapping", mapping.toString()))
                .isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err.toString()).contains("t.tsv:3:").contains("1 events");
        assertThat(triples(graph)).isGreaterThan(3);
        assertThat(imported(rdf, "https://w3id.org/mithaq/graph/derived"))
                .isEqualTo(ExitCode.FAILED);
    }

    private int imported(Path file, String graph, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of("import", file.toString(), "--graph", graph, "--store", address()));
        all.addAll(List.of(more));
        return run(all.toArray(new String[0]));
    }

    private long triples(String graph) {
        return Txn.calculateRead(
                data, () -> (long) data.getGraph(NodeFactory.createURI(graph)).size());
    }

    @Test
    void otherCommandsRefuseIt() {
        assertThat(run("backup", "x", "--store", address())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--store");
    }
}
