package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.Server;
import org.mithaq.endpoint.ServerSettings;
import org.mithaq.endpoint.TestServer;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import org.mithaq.store.RemoteStore;
import org.slf4j.LoggerFactory;

/** The pages of a graph that a plain Fuseki keeps are those of one that is kept here. */
class ElsewhereTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ARTICLE = "/article/19cb9157b9f72e73";

    private static FusekiServer fuseki;
    private static Server elsewhere;
    private static Server here;

    @BeforeAll
    static void start() {
        ((Logger) LoggerFactory.getLogger("org.apache.jena.fuseki")).setLevel(Level.ERROR);
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(ARQ.queryTimeout, "5000");
        fuseki = FusekiServer.create().loopback(true).port(0).add("/graphs", data).build().start();
        RemoteStore remote =
                RemoteStore.connect(
                        "sparql:http://localhost:" + fuseki.getPort() + "/graphs",
                        null,
                        Iris.DEFAULT_BASE);
        remote.prepare();
        remote.put(TestServer.seed(), "seed");
        remote.derive();
        elsewhere = Server.start(remote, new Server.Settings("127.0.0.1", 0, 10, 1000));
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        store.put(TestServer.seed(), "seed");
        store.derive();
        here = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 1000));
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
        here.close();
        fuseki.stop();
    }

    private static HttpResponse<String> get(Server server, String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=ar",
                "/relation/QA-US.html",
                "/state/QA.html?lang=ar",
                "/state/QA.nt",
                ARTICLE + ".html",
                ARTICLE + ".trig",
                "/agreements",
                "/network.json",
                "/timeline",
                "/search?q=qatar",
                "/questions/agreements-of-two-states",
                "/state/XX.html",
                "/export/agreements-csv",
                "/export/acts-jsonl",
                "/export/plover",
                "/export/graphml",
                "/reconcile",
                "/reconcile?queries=%7B%22a%22%3A%7B%22query%22%3A%22%D9%82%D8%B7%D8%B1%22%7D%7D",
                "/reconcile?extend=%7B%22ids%22%3A%5B%22state/QA%22%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22iso3166%22%7D%5D%7D"
            })
    void areTheSame(String path) throws Exception {
        HttpResponse<String> there = get(elsewhere, path);
        HttpResponse<String> own = get(here, path);
        assertThat(there.statusCode()).as(there.body()).isEqualTo(own.statusCode());
        assertThat(there.body().replace(elsewhere.address(), ""))
                .isEqualTo(own.body().replace(here.address(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/update", "/data?default", "/changes", "/admin/backup", "/review"})
    void refusesWhatIsTheOtherServersAffair(String path) throws Exception {
        HttpResponse<String> response = get(elsewhere, path);
        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(response.body()).containsAnyOf("ask that one", "فاطلب هذا منه");
    }

    private static HttpResponse<String> ask(Server server, String query, String accept)
            throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", accept)
                        .POST(BodyPublishers.ofString(query))
                        .build(),
                BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | SELECT ?s ?l { ?s a mq:State ; rdfs:label ?l } ORDER BY ?s ?l",
                "application/sparql-results+xml | SELECT ?g { GRAPH ?g { <%sstate/QA> a ?c } }",
                "text/tab-separated-values | SELECT (COUNT(*) AS ?n) FROM <%sgraph/reference> { ?s"
                        + " ?p ?o }",
                "application/sparql-results+json | ASK { <%sstate/QA> mq:capital ?c FILTER EXISTS {"
                        + " ?c rdfs:label ?l } }",
                "application/n-triples | CONSTRUCT { ?s rdfs:label 'x' } { ?s mq:iso3166 'QA' }"
            })
    void answersQueriesAsOneKeptHereDoes(String accept, String query) throws Exception {
        String whole =
                "PREFIX mq: <https://w3id.org/mithaq/ontology#> PREFIX rdfs:"
                        + " <http://www.w3.org/2000/01/rdf-schema#> "
                        + query.replace("%s", Iris.DEFAULT_BASE);
        HttpResponse<String> there = ask(elsewhere, whole, accept);
        HttpResponse<String> own = ask(here, whole, accept);
        assertThat(there.statusCode()).as(there.body()).isEqualTo(200);
        assertThat(there.body()).isEqualTo(own.body());
        assertThat(there.headers().firstValue("Content-Type"))
                .isEqualTo(own.headers().firstValue("Content-Type"));
    }

    @Test
    void answersTheProtocol() throws Exception {
        String query =
                "/sparql?query=" + TestServer.encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertThat(get(elsewhere, query + "&default-graph-uri=urn:none").body())
                .contains("\"value\": \"0\"");
        assertThat(get(elsewhere, "/sparql").body())
                .contains("sd:Service")
                .doesNotContain("text#query");
        HttpResponse<String> cut = ask(elsewhere, "SELECT * { ?s ?p ?o }", "text/csv");
        assertThat(cut.body().lines()).hasSize(1001);
        String method = "DELETE";
        assertThat(
                        HTTP.send(
                                        HttpRequest.newBuilder(
                                                        URI.create(elsewhere.address() + "/sparql"))
                                                .method(method, BodyPublishers.noBody())
                                                .build(),
                                        BodyHandlers.ofString())
                                .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p } | line 1",
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } | SERVICE",
                "ASK { FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } | SERVICE",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {} | ARQ/function#wait",
                "SELECT * { ?s <java:org.example.Bad> ?o } | java:org.example.Bad",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> ?o } | ARQ/property#splitIRI",
                "DELETE WHERE { ?s ?p ?o } | line 1"
            })
    void sendsNothingOnThatLeadsOutwards(String query, String words) throws Exception {
        HttpResponse<String> response = ask(elsewhere, query, "text/csv");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(words);
    }

    @Test
    void stopsWaitingForASlowServer() throws Exception {
        String endless =
                "/sparql?timeout=1&query="
                        + TestServer.encoded(
                                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        HttpResponse<String> response = get(elsewhere, endless);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void tellsNoTextsToThoseWhoMayNotSeeThem() throws Exception {
        try (Server closed =
                Server.start(
                        RemoteStore.connect(
                                "sparql:http://localhost:" + fuseki.getPort() + "/graphs",
                                null,
                                Iris.DEFAULT_BASE),
                        new Server.Settings(
                                "127.0.0.1",
                                0,
                                ServerSettings.standard().with("texts", "token")))) {
            HttpResponse<String> response = ask(closed, "ASK {}", "text/csv");
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains("--texts open");
        }
    }

    @Test
    void isAliveAndReadyAndExplainsItsOntology() throws Exception {
        assertThat(get(elsewhere, "/ontology.html").body()).contains("act-373-406-Signing");
        assertThat(get(elsewhere, "/actuator/health/readiness").body()).contains("UP");
        assertThat(get(elsewhere, "/actuator/health/liveness").body()).contains("UP");
    }
}
