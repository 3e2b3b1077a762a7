package org.mithaq.endpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each client and the server as a whole may take, seen from outside. */
@Tag("once")
@Tag("load")
class LimitsTest {

    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }";

    private static final String RUNNING = "mithaq_queries_running";
    private static final String DONE = "mithaq_requests_total{operation=\"sparql\",status=\"200\"}";

    private static Socket ask(TestServer server, String query, String accept) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new java.net.InetSocketAddress("127.0.0.1", server.port()));
        socket.setSoTimeout(180_000);
        socket.getOutputStream()
                .write(
                        ("GET /sparql?query="
                                        + TestServer.encoded(query)
                                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: "
                                        + accept
                                        + "\r\n\r\n")
                                .getBytes(US_ASCII));
        return socket;
    }

    /** Waits until a figure of the server is as it should be; the bound is for a broken server. */
    private static void until(TestServer server, String figure, DoublePredicate right)
            throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!right.test(figure(server, figure))) {
            assertThat(Instant.now()).as(figure).isBefore(end);
            Thread.sleep(20);
        }
    }

    /** A figure of {@code /actuator/prometheus}, its labels included; 0 where there is none. */
    private static double figure(TestServer server, String name) throws Exception {
        return server.send(server.request("/actuator/prometheus"))
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    private static void untilBusy(TestServer server) throws Exception {
        until(server, RUNNING, running -> running == 1);
    }

    @Test
    void stopsTheQueryOfAClientThatHangsUp() throws Exception {
        try (TestServer server =
                TestServer.start("query.timeout=3600", "query.concurrent=1", "query.waiting=0")) {
            Socket socket = ask(server, ENDLESS, "text/csv");
            untilBusy(server);
            HttpResponse<String> refused = server.query("ASK { ?s ?p 'busy' }");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(figure(server, "mithaq_queries_refused_total")).isEqualTo(1);
            socket.close();
            until(server, RUNNING, running -> running == 0);
            assertThat(server.query("ASK { ?s ?p 'free' }").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void letsNoClientHaveAllPlaces() throws Exception {
        try (TestServer server =
                        TestServer.start("query.timeout=3600", "query.concurrent-per-client=1");
                Socket endless = ask(server, ENDLESS, "text/csv")) {
            untilBusy(server);
            assertThat(server.query("ASK { ?s ?p 'more' }").statusCode()).isEqualTo(503);
            assertThat(endless.isConnected()).isTrue();
        }
    }

    @Test
    void letsAFewWait() throws Exception {
        try (TestServer server =
                        TestServer.start(
                                "query.timeout=3600", "query.concurrent=1", "query.wait=3600");
                Socket endless = ask(server, ENDLESS, "text/csv")) {
            untilBusy(server);
            try (Socket second = ask(server, "ASK { ?s ?p 'second' }", "text/csv")) {
                until(server, "mithaq_queries_waiting", waiting -> waiting == 1);
                endless.close();
                assertThat(new String(second.getInputStream().readNBytes(12), US_ASCII))
                        .isEqualTo("HTTP/1.1 200");
            }
        }
    }

    @Test
    void cutsClientsThatDoNotRead() throws Exception {
        try (TestServer server =
                        TestServer.start(
                                "query.timeout=1",
                                "query.concurrent=1",
                                "query.waiting=0",
                                "query.max-rows=100000000");
                Socket silent = ask(server, LARGE, "text/csv")) {
            until(server, DONE, done -> done == 1);
            assertThat(figure(server, RUNNING)).isZero();
            assertThat(server.query("ASK { ?s ?p 'free' }").statusCode()).isEqualTo(200);
            assertThat(new String(readToTheEnd(silent.getInputStream()), UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .doesNotEndWith("\r\n0\r\n\r\n");
        }
    }

    @Test
    void answersTheNextRequestOfAConnectionToo() throws Exception {
        try (TestServer server = TestServer.start("query.timeout=1");
                Socket socket = ask(server, ENDLESS, "text/csv")) {
            socket.getOutputStream()
                    .write(
                            "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                    .getBytes(US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            List<String> lines = in.lines().toList();
            assertThat(lines.get(0)).contains(" 503");
            // Either the next request is answered, or the first answer says that it will not be.
            List<String> first = lines.subList(0, lines.indexOf(""));
            assertThat(
                            first.stream().anyMatch("Connection: close"::equalsIgnoreCase)
                                    != lines.contains("HTTP/1.1 200 OK"))
                    .as(String.join("\n", lines))
                    .isTrue();
            assertThat(lines).noneMatch(line -> line.startsWith("HTTP/1.1 4"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void neverPassesOffAPartAsTheWhole(String type) throws Exception {
        try (TestServer server = TestServer.start("query.timeout=1", "query.max-rows=100000000");
                Socket socket = ask(server, LARGE, type)) {
            String answer = new String(readToTheEnd(socket.getInputStream()), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(answer).contains("Transfer-Encoding: chunked");
            assertThat(answer).doesNotEndWith("\r\n0\r\n\r\n");
            assertThat(answer.length()).isGreaterThan(64 << 10);
        }
    }

    private static byte[] readToTheEnd(InputStream in) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        byte[] block = new byte[8192];
        try {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                all.write(block, 0, read);
            }
        } catch (IOException reset) {
            // A connection may be cut with a reset, too.
        }
        return all.toByteArray();
    }

    @Test
    void saysWhereRowsWereLeftOut() throws Exception {
        try (TestServer server = TestServer.start("query.max-rows=20")) {
            HttpResponse<String> cut = server.query("SELECT * { ?s ?p ?o }");
            assertThat(cut.body().lines()).hasSize(21);
            assertThat(cut.headers().firstValue("Mithaq-Cut")).contains("rows");
            assertThat(server.query("SELECT * { ?s ?p ?o }").headers().firstValue("Mithaq-Cut"))
                    .as("from the cache")
                    .contains("rows");
            HttpResponse<String> whole = server.query("SELECT * { ?s ?p ?o } LIMIT 20");
            assertThat(whole.body().lines()).hasSize(21);
            assertThat(whole.headers().firstValue("Mithaq-Cut")).isEmpty();
            HttpResponse<String> graph =
                    server.query("CONSTRUCT WHERE { ?s ?p ?o }", "application/n-triples");
            assertThat(graph.body().lines()).hasSize(20);
            assertThat(graph.headers().firstValue("Mithaq-Cut")).contains("rows");
        }
    }

    @Test
    void saysAtTheEndOfALargeResultThatRowsWereLeftOut() throws Exception {
        try (TestServer server = TestServer.start("query.max-rows=5000");
                Socket socket = ask(server, LARGE, "text/csv")) {
            StringBuilder answer = new StringBuilder();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer.append(line).append('\n');
                if (line.equals("Mithaq-Cut: rows")) {
                    break;
                }
            }
            assertThat(answer).contains("Trailer: Mithaq-Cut").endsWith("Mithaq-Cut: rows\n");
        }
    }

    @Test
    void cutsResultsThatAreTooLarge() throws Exception {
        try (TestServer server =
                        TestServer.start(
                                "query.timeout=20",
                                "query.max-result-mb=1",
                                "query.max-rows=100000000");
                Socket socket = ask(server, LARGE, "text/csv")) {
            byte[] answer = readToTheEnd(socket.getInputStream());
            assertThat(answer.length).isBetween(100_000, 2 << 20);
            assertThat(new String(answer, UTF_8)).doesNotEndWith("\r\n0\r\n\r\n");
        }
    }

    @Test
    void letsClientsAskForLessTime() throws Exception {
        try (TestServer server = TestServer.start("query.timeout=3600")) {
            HttpResponse<String> response =
                    server.send(
                            server.request(
                                    "/sparql?timeout=1&query=" + TestServer.encoded(ENDLESS)));
            assertThat(response.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void tellsWhoHasTheAnswerThatItHasIt() throws Exception {
        try (TestServer server = TestServer.start()) {
            String path = "/sparql?query=" + TestServer.encoded("SELECT * { ?s ?p ?o } LIMIT 3");
            HttpResponse<String> first = server.send(server.request(path));
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> same =
                    server.send(server.request(path).header("If-None-Match", tag));
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            HttpResponse<String> csv =
                    server.send(
                            server.request(path)
                                    .header("Accept", "text/csv")
                                    .header("If-None-Match", tag));
            assertThat(csv.statusCode()).isEqualTo(200);
            HttpResponse<String> head = server.send(server.request(path).HEAD());
            assertThat(head.headers().firstValue("ETag")).contains(tag);
            assertThat(head.headers().firstValue("Content-Length"))
                    .contains(String.valueOf(first.body().getBytes(UTF_8).length));
            assertThat(
                            server.send(
                                            server.request(
                                                    "/sparql?query="
                                                            + TestServer.encoded(
                                                                    "SELECT (RAND() AS ?x) {}")))
                                    .headers()
                                    .firstValue("ETag"))
                    .isEmpty();
        }
    }

    @Test
    void answersTheMethodQuery() throws Exception {
        try (TestServer server = TestServer.start()) {
            HttpResponse<String> response =
                    server.send(
                            server.request("/sparql")
                                    .header("Content-Type", "application/sparql-query")
                                    .header("Accept", "text/csv")
                                    .method(
                                            "QUERY",
                                            java.net.http.HttpRequest.BodyPublishers.ofString(
                                                    "SELECT (1 AS ?x) {}")));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body().lines()).containsExactly("x", "1");
        }
    }

    @Test
    void tellsItsPrefixesAndWhatItOffers() throws Exception {
        try (TestServer server = TestServer.start()) {
            assertThat(server.send(server.request("/prefixes")).body())
                    .contains("\"mq\":\"https://w3id.org/mithaq/ontology#\"");
            String lines =
                    server.send(server.request("/prefixes").header("Accept", "text/turtle")).body();
            assertThat(server.query(lines + "SELECT * { ?s a mq:State } LIMIT 1").statusCode())
                    .isEqualTo(200);
            assertThat(server.send(server.request("/sparql")).body())
                    .contains("TriG")
                    .contains("http://jena.apache.org/text#query");
        }
    }
}
