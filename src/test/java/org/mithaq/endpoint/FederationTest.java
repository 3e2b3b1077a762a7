package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.Server;
import org.mithaq.guard.RemoteServices;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.Told;
import org.mithaq.store.GraphStore;
import org.slf4j.LoggerFactory;

/** Questions that go on to a second, real server, and those that may not. */
@Tag("once")
class FederationTest {

    private static final String WIKIDATA =
            """
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix wdt: <http://www.wikidata.org/prop/direct/> .
            @prefix p: <http://www.wikidata.org/prop/> .
            @prefix ps: <http://www.wikidata.org/prop/statement/> .
            @prefix pq: <http://www.wikidata.org/prop/qualifier/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            wd:Q79 wdt:P463 wd:Q7172 , wd:Q1065 ; wdt:P1082 90000000 ; wdt:P30 wd:Q15 ; p:P35 [ ps:P35 wd:Q1 ; pq:P580 "2014-06-08T00:00:00Z"^^xsd:dateTime ] ,
              [ ps:P35 wd:Q2 ; pq:P580 "2012-06-30T00:00:00Z"^^xsd:dateTime ; pq:P582 "2013-07-03T00:00:00Z"^^xsd:dateTime ] .
            wd:Q846 wdt:P463 wd:Q7172 , wd:Q217172 ; wdt:P1082 2500000 ; wdt:P30 wd:Q48 ; p:P35 [ ps:P35 wd:Q3 ; pq:P580 "2013-06-25T00:00:00Z"^^xsd:dateTime ] .
            wd:Q1 rdfs:label "Head One"@en . wd:Q2 rdfs:label "Head Two"@en . wd:Q3 rdfs:label "Head Three"@en .
            wd:Q7172 rdfs:label "Arab League"@en . wd:Q1065 rdfs:label "United Nations"@en . wd:Q217172 rdfs:label "GCC"@en .
            wd:Q15 rdfs:label "Africa"@en . wd:Q48 rdfs:label "Asia"@en .
            """;

    private static FusekiServer second;
    private static HttpServer trap;
    private static final AtomicInteger TRAPPED = new AtomicInteger();
    private static final CountDownLatch HELD = new CountDownLatch(1);
    private static Server server;
    private static Server closed;

    @BeforeAll
    static void start() throws IOException {
        ((Logger) LoggerFactory.getLogger("org.apache.jena.fuseki")).setLevel(Level.ERROR);
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(
                () ->
                        RDFDataMgr.read(
                                dataset,
                                new ByteArrayInputStream(WIKIDATA.getBytes(StandardCharsets.UTF_8)),
                                Lang.TURTLE));
        second = FusekiServer.create().port(0).add("/wikidata", dataset).build().start();
        trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext(
                "/redirect",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/trapped");
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        trap.createContext(
                "/trapped",
                exchange -> {
                    TRAPPED.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        trap.createContext(
                "/slow",
                exchange -> {
                    try (exchange) {
                        HELD.await(60, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        trap.setExecutor(Executors.newCachedThreadPool());
        trap.start();
        String endpoints = wikidata() + " " + trap("/redirect") + " " + trap("/slow");
        server =
                server(
                        ServerSettings.standard()
                                .with("federation.endpoints", endpoints)
                                .with("federation.timeout", 2));
        closed = server(ServerSettings.standard());
    }

    private static Server server(ServerSettings settings) {
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        store.put(
                Told.arabic("a1", "2017-06-12", "قنا", "وقعت مصر وقطر مذكرة تفاهم")
                        .agreement(
                                "MemorandumOfUnderstanding",
                                "مذكرة تفاهم",
                                "EG;QA",
                                "",
                                "2017-06-11",
                                "")
                        .nquads(),
                "test");
        return Server.start(store, new Server.Settings("127.0.0.1", 0, settings));
    }

    @AfterAll
    static void stop() {
        HELD.countDown();
        server.close();
        closed.close();
        second.stop();
        trap.stop(0);
    }

    private static String wikidata() {
        return "http://127.0.0.1:" + second.getHttpPort() + "/wikidata/sparql";
    }

    private static String trap(String path) {
        return "http://127.0.0.1:" + trap.getAddress().getPort() + path;
    }

    private static HttpResponse<String> ask(Server server, String query) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + "/sparql"))
                        .header("Accept", "text/csv")
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(query))
                        .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heads-at-signing | Egypt,Head One | Qatar,Head Three | Head Two",
                "memberships-of-parties | Egypt,Qatar,Arab League | Arab League | United Nations",
                "population-and-region | Egypt,90000000,Africa | Qatar,2500000,Asia | Europe",
            })
    void joinsOurAgreementsWithTheWorlds(String name, String one, String two, String not)
            throws Exception {
        String query = Files.readString(Path.of("queries/federated/" + name + ".rq"));
        assertThat(query).contains("# title: ", "# title-ar: ", "# answers: ", "# answers-ar: ");
        HttpResponse<String> response =
                ask(server, query.replace("https://query.wikidata.org/sparql", wikidata()));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).contains(one).contains(two).doesNotContain(not);
    }

    @Test
    void goesNowhereThatIsNotOnTheList() throws Exception {
        for (String elsewhere :
                new String[] {
                    trap("/trapped"),
                    wikidata() + "?x=1",
                    trap("/redirect") + "/../trapped",
                    "https://query.wikidata.org/sparql",
                    "file:///etc/passwd"
                }) {
            String query = "SELECT * { SERVICE <" + elsewhere + "> { ?s ?p ?o } }";
            assertThat(ask(server, query).statusCode()).as(elsewhere).isGreaterThanOrEqualTo(400);
            assertThat(
                            ask(server, query.replace("SERVICE", "SERVICE SILENT"))
                                    .body()
                                    .lines()
                                    .count())
                    .isLessThanOrEqualTo(2);
        }
        String computed =
                "SELECT * { BIND (IRI(\""
                        + trap("/trapped")
                        + "\") AS ?where) SERVICE ?where { ?s ?p ?o } }";
        assertThat(ask(server, computed).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(
                        ask(server, "SELECT * { SERVICE <" + trap("/redirect") + "> { ?s ?p ?o } }")
                                .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(TRAPPED).hasValue(0);
    }

    @Test
    void goesNowhereByDefault() throws Exception {
        assertThat(
                        ask(closed, "SELECT * { SERVICE <" + wikidata() + "> { ?s ?p ?o } }")
                                .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void doesNotWaitForASlowEndpoint() throws Exception {
        long start = System.nanoTime();
        assertThat(
                        ask(server, "SELECT * { SERVICE <" + trap("/slow") + "> { ?s ?p ?o } }")
                                .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(25);
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (String wrong :
                new String[] {"file:///etc", "localhost:80", "http://a@b/", "http://a<b"}) {
            assertThatThrownBy(() -> RemoteServices.of(wrong, Duration.ofSeconds(1)))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining(wrong);
        }
    }
}
