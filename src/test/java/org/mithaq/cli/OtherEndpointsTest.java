package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.store.GraphStore;
import org.slf4j.LoggerFactory;

/** Questions and links that go on to other endpoints: allowed, refused, and not to be trusted. */
class OtherEndpointsTest {

    private static final String ANSWER =
            "{\"head\":{\"vars\":[\"wikidata\",\"holding\",\"person\",\"from\",\"to\",\"head\"]},"
                    + "\"results\":{\"bindings\":[{\"wikidata\":{\"type\":\"uri\",\"value\":"
                    + "\"http://www.wikidata.org/entity/Q79\"},\"from\":{\"type\":\"literal\","
                    + "\"value\":\"2014-06-08\"},\"head\":{\"type\":\"literal\",\"xml:lang\":\"en\",\"value\":\"A"
                    + " Head\"}}]}}";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void store() {
        try (GraphStore store = GraphStore.open(folder.resolve("data"), ArticleQuads.BASE)) {
            ArticleQuads article = new ArticleQuads("a", "en", "2021-03-02", "outlet");
            article.agreement("Treaty", "treaty on trade", "2021-03-01", "trade", "EG", "QA");
            article.person("Salem Mansour", "foreign minister", "JO");
            store.put(article.bytes(), "test");
            store.derive();
        }
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, arguments);
    }

    private int ask(String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "query";
        arguments[1] = "federated/heads-at-signing";
        arguments[2] = "--data";
        arguments[3] = folder.resolve("data").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

    private String serve(HttpServer server) {
        server.createContext(
                "/sparql",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.getRequestBody().readAllBytes();
                    byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders()
                            .add("Content-Type", "application/sparql-results+json");
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        return "://localhost:" + server.getAddress().getPort() + "/sparql";
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    @Test
    void aQuestionGoesOnToWhatIsAllowedAndNowhereElse() {
        assertThat(ask()).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("--allow");
        assertThat(ask("--allow", "file:///etc/passwd")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("\"file:///etc/passwd\" is no http address");

        FusekiServer second = FusekiServer.create().port(0).add("/w", heads()).build().start();
        String address = "http://127.0.0.1:" + second.getHttpPort() + "/w/sparql";
        try {
            assertThat(ask("--allow", address, "--format", "csv")).as(err.toString()).isZero();
            assertThat(out.toString()).contains("2021-03-01,Egypt,A Head").doesNotContain("Qatar");
        } finally {
            second.stop();
        }
        assertThat(ask("--allow", address)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("no answer that can be used (ConnectException");
    }

    /** From two articles in two languages to one node, to its parties' entries, to one answer. */
    @Test
    void theReadmesMemorandumIsJoinedWithTheHeadsOfItsParties() throws IOException {
        Matcher shown =
                Pattern.compile(
                                "```text\n\\$ \\./mithaq query federated/heads-at-signing --allow"
                                        + " [^\n]*\n(.*?)```",
                                Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();
        String data = folder.resolve("seeds").toString();
        assertThat(run("ingest", "seeds", "--data", data)).isZero();
        FusekiServer second = FusekiServer.create().port(0).add("/w", heads()).build().start();
        try {
            String address = "http://127.0.0.1:" + second.getHttpPort() + "/w/sparql";
            String[] command = {
                "query",
                "federated/heads-at-signing",
                "--allow",
                address,
                "--format",
                "csv",
                "--data",
                data
            };
            assertThat(run(command)).as(err.toString()).isZero();
        } finally {
            second.stop();
        }
        assertThat(out.toString().replace("\r\n", "\n")).isEqualTo(shown.group(1));
    }

    private static Dataset heads() {
        ((Logger) LoggerFactory.getLogger("org.apache.jena.fuseki")).setLevel(Level.ERROR);
        Dataset dataset = DatasetFactory.createTxnMem();
        String turtle =
                "@prefix wd: <http://www.wikidata.org/entity/> . @prefix p:"
                        + " <http://www.wikidata.org/prop/> . @prefix ps:"
                        + " <http://www.wikidata.org/prop/statement/> . @prefix pq:"
                        + " <http://www.wikidata.org/prop/qualifier/> . wd:Q79 p:P35 [ ps:P35 wd:Q1"
                        + " ; pq:P580 \"2014-06-08\" ] . wd:Q1"
                        + " <http://www.w3.org/2000/01/rdf-schema#label> \"A Head\"@en ."
                        + " wd:Q114 p:P35 [ ps:P35 wd:Q2 ; pq:P580 \"2022-09-13\" ] ,"
                        + " [ ps:P35 wd:Q1 ; pq:P580 \"2013-04-09\" ; pq:P582 \"2022-09-13\" ] ."
                        + " wd:Q77 p:P35 [ ps:P35 wd:Q3 ; pq:P580 \"2020-03-01\" ; pq:P582"
                        + " \"2025-03-01\" ] . wd:Q2"
                        + " <http://www.w3.org/2000/01/rdf-schema#label> \"William Ruto\"@en ."
                        + " wd:Q3 <http://www.w3.org/2000/01/rdf-schema#label> \"Luis Lacalle"
                        + " Pou\"@en .";
        dataset.executeWrite(
                () -> RDFParser.fromString(turtle, Lang.TURTLE).parse(dataset.asDatasetGraph()));
        return dataset;
    }

    @Test
    void anEndpointThatAnswersSomethingElseIsTold() throws IOException {
        HttpServer server = HttpServer.create(anyPort(), 0);
        String address = "http" + serve(server);
        try {
            assertThat(ask("--allow", address)).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("no answer that can be used");
        } finally {
            server.stop(0);
        }
    }

    /** A certificate that nobody vouches for. */
    private SSLContext unknown() throws Exception {
        Path keys = folder.resolve("keys.p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made =
                new ProcessBuilder(
                                keytool,
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-keystore",
                                keys.toString(),
                                "-storepass",
                                "secret",
                                "-alias",
                                "a",
                                "-storetype",
                                "PKCS12",
                                "-ext",
                                "SAN=dns:localhost")
                        .inheritIO()
                        .start();
        assertThat(made.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "secret".toCharArray());
        }
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void aWrongCertificateIsToldAndNothingIsSent() throws Exception {
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(unknown()));
        String address = "https" + serve(server);
        String data = folder.resolve("data").toString();
        try {
            assertThat(ask("--allow", address)).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("unable to find valid certification path");
            err.getBuffer().setLength(0);
            assertThat(run("link", "--with", address, "--data", data)).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString())
                    .contains(address)
                    .contains("unable to find valid certification path");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
        try (GraphStore store = GraphStore.open(Path.of(data), ArticleQuads.BASE)) {
            assertThat(store.articles()).isEqualTo(1);
        }
    }

    @Test
    void anAddressWithASpaceIsNone() {
        String data = folder.resolve("data").toString();
        assertThat(run("link", "--with", "http://a b/sparql", "--data", data))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("\"http://a b/sparql\" is no absolute IRI");
        assertThat(ask("--allow", "http://a\"b/")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("is no http address");
    }
}
