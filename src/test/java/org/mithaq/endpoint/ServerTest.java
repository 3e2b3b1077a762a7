package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.Server;
import org.mithaq.extract.Articles;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;

/** The real server over a real store, asked over HTTP. */
class ServerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SELECT =
            "PREFIX mq: <https://w3id.org/mithaq/ontology#> SELECT ?s { ?s a mq:Signing } ORDER BY ?s";
    private static Server server;

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        store.put(nquads(), "seed");
        store.derive();
        server = Server.start(store, new Server.Settings("127.0.0.1", 0, 2, 500));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] nquads() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(Articles.read(Seeds.all().get(0)));
        }
        return bytes.toByteArray();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> query(String sparql, String accept)
            throws IOException, InterruptedException {
        return send(
                request("/sparql")
                        .header("Accept", accept)
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(sparql)));
    }

    @Test
    void answersGetAndBothKindsOfPost() throws Exception {
        String encoded = "query=" + URLEncoder.encode(SELECT, StandardCharsets.UTF_8);
        String get = send(request("/sparql?" + encoded).header("Accept", "text/csv")).body();
        String form =
                send(request("/sparql")
                                .header("Accept", "text/csv")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded)))
                        .body();

        assertThat(get.lines()).hasSize(3);
        assertThat(form).isEqualTo(get);
        assertThat(query(SELECT, "text/csv").body()).isEqualTo(get);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
    })
    void negotiatesResultFormats(String type) throws Exception {
        HttpResponse<String> response = query(SELECT, type);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains("-Signing");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml"
    })
    void negotiatesGraphFormats(String type) throws Exception {
        HttpResponse<String> response =
                query("CONSTRUCT WHERE { ?s a <https://w3id.org/mithaq/ontology#Signing> }", type);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains("Signing");
    }

    @Test
    void describesItself() throws Exception {
        assertThat(send(request("/sparql")).body())
                .contains("sd:Service")
                .contains("SPARQL11Query");
        assertThat(
                        send(request("/sparql").header("Accept", "application/ld+json"))
                                .headers()
                                .firstValue("Content-Type")
                                .orElse(""))
                .startsWith("application/ld+json");
        assertThat(send(request("/sparql").HEAD()).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyReads() throws Exception {
        HttpResponse<String> update =
                send(
                        request("/sparql")
                                .header("Content-Type", "application/sparql-update")
                                .POST(BodyPublishers.ofString("CLEAR ALL")));
        HttpResponse<String> form =
                send(
                        request("/sparql")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("update=CLEAR+ALL")));
        HttpResponse<String> put =
                send(
                        request("/sparql?default")
                                .header("Content-Type", "text/turtle")
                                .PUT(BodyPublishers.ofString("<a:a> <a:b> 1 .")));

        assertThat(update.statusCode()).isBetween(400, 499);
        assertThat(form.statusCode()).isBetween(400, 499);
        assertThat(put.statusCode()).isBetween(400, 499);
        assertThat(query(SELECT, "text/csv").body().lines()).hasSize(3);
    }

    /** A client whose body comes after its headers: the refusal must not break its connection. */
    @ParameterizedTest
    @CsvSource({"9", "64000", "200000"})
    void refusesWithoutBreakingTheConnection(int length) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            String head =
                    "POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/sparql-update\r\nContent-Length: "
                            + length
                            + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(200);
            if (length < 1 << 16) {
                out.write("#".repeat(length).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                assertThat(in.readLine()).contains(" 4");
                out.write(
                        "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                assertThat(in.lines()).anyMatch("HTTP/1.1 200 OK"::equals);
            } else {
                assertThat(in.readLine()).contains(" 4");
                assertThat(in.lines()).anyMatch("Connection: close"::equalsIgnoreCase);
            }
        }
    }

    @Test
    void goesNowhereElse() throws Exception {
        String elsewhere =
                "SELECT * { SERVICE <http://127.0.0.1:" + server.port() + "/sparql> { ?s ?p ?o } }";
        assertThat(query(elsewhere, "text/csv").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(query("SELECT (<java:java.lang.System>(1) AS ?x) {}", "text/csv").statusCode())
                .isEqualTo(400);
        assertThat(
                        query(
                                        "PREFIX j: <java:java.lang.> SELECT (j:System(1) AS ?x) {}",
                                        "text/csv")
                                .statusCode())
                .isEqualTo(400);
        assertThat(
                        query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "text/csv")
                                .body()
                                .lines())
                .hasSize(1);
    }

    @Test
    void stopsQueriesThatTakeTooLong() throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> response =
                query(
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?c != ?i) }",
                        "text/csv");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(30);
    }

    @Test
    void limitsRows() throws Exception {
        assertThat(query("SELECT * { ?s ?p ?o }", "text/csv").body().lines()).hasSize(501);
        assertThat(query("SELECT * { ?s ?p ?o } LIMIT 9", "text/csv").body().lines()).hasSize(10);
    }

    @Test
    void tellsWhereAQueryIsWrong() throws Exception {
        HttpResponse<String> response = query("SELECT ?x WHERE { ?x a }", "text/csv");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("line 1");
    }

    @Test
    void isHealthy() throws Exception {
        assertThat(send(request("/actuator/health")).body()).contains("\"status\":\"UP\"");
        assertThat(send(request("/actuator/env")).statusCode()).isEqualTo(404);
    }

    @Test
    void letsOnlyTheOwnerIngest() throws Exception {
        HttpRequest.Builder request =
                request("/ingest")
                        .header("Content-Type", "application/n-quads")
                        .POST(BodyPublishers.ofString("")); // what is refused is not read
        assertThat(send(request).statusCode()).isEqualTo(401);

        HttpResponse<String> response =
                send(
                        request.POST(BodyPublishers.ofByteArray(nquads()))
                                .header("Authorization", "Bearer " + server.token()));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("unchanged https://w3id.org/mithaq/article/");
    }

    @Test
    void refusesBrokenGraphs() throws Exception {
        HttpResponse<String> response =
                send(
                        request("/ingest")
                                .header("Content-Type", "application/n-quads")
                                .header("Authorization", "Bearer " + server.token())
                                .header("Accept-Language", "ar")
                                .POST(BodyPublishers.ofString("<a> nonsense .\n")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).containsPattern("\\p{InArabic}");
    }

    @Test
    void keepsPagesSafe() throws Exception {
        HttpResponse<String> page = send(request("/").header("Accept-Language", "ar"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(page.body())
                .contains("dir=\"rtl\"")
                .contains("ميثاق")
                .contains("على ماذا اتفقت دولتان؟");
        assertThat(send(request("/?lang=en")).body())
                .contains("dir=\"ltr\"")
                .contains("What have two states agreed?");
    }
}
