package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Attempts to have the server reach outside, run code, or be tricked by what it is sent. */
@Tag("once")
class OutsideTest {

    private static final List<String> VISITS = Collections.synchronizedList(new ArrayList<>());
    private static TestServer server;
    private static HttpServer trap;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.start("query.max-rows=50", "query.timeout=5");
        trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext(
                "/",
                exchange -> {
                    VISITS.add(exchange.getRequestURI().toString());
                    exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest");
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        trap.start();
    }

    @AfterAll
    static void stop() {
        server.close();
        trap.stop(0);
    }

    private static String trapped(String query) {
        return query.replace("TRAP", "127.0.0.1:" + trap.getAddress().getPort())
                .replace("NAME", "localhost:" + trap.getAddress().getPort())
                .replace("SELF", "127.0.0.1:" + server.port());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://TRAP/> { ?s ?p ?o } }",
                "SELECT * { SERVICE <http://NAME/redirect> { ?s ?p ?o } }",
                "SELECT * { SERVICE <http://SELF/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE <http://[::1]/> { ?s ?p ?o } }",
                "SELECT * { SERVICE <http://169.254.169.254/latest/meta-data> { ?s ?p ?o } }",
                "SELECT * { SERVICE <http://10.0.0.1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE <http://2130706433/> { ?s ?p ?o } }",
                "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
                "SELECT * { SERVICE <https://query.wikidata.org/sparql> { ?s ?p ?o } }",
                "SELECT * { BIND (<http://TRAP/bound> AS ?where) SERVICE ?where { ?s ?p ?o } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://TRAP/deep> { ?s ?p ?o } } } }"
                        + " }",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <http://TRAP/construct> { ?s ?p ?o } }",
            })
    void callsNoOtherServers(String query) throws Exception {
        HttpResponse<String> response = server.query(trapped(query));

        assertThat(response.statusCode()).as(response.body()).isBetween(400, 500);
        assertThat(VISITS).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE SILENT <http://TRAP/silent> { ?s ?p ?o } }",
                "SELECT * FROM <http://TRAP/from> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://TRAP/named> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * { GRAPH <file:///etc/passwd> { ?s ?p ?o } }",
                "SELECT * { ?s <java:java.lang.Runtime> ?o }",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ') }",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#versionARQ> ?v }",
                "SELECT * { <file:///etc/passwd> <http://jena.apache.org/ARQ/property#splitURI> (?a"
                        + " ?b) }",
            })
    void findsNothingOutside(String query) throws Exception {
        HttpResponse<String> response = server.query(trapped(query));

        assertThat(VISITS).isEmpty();
        assertThat(response.body()).doesNotContain("root:");
        assertThat(
                        response.statusCode() == 200
                                ? response.body().lines().skip(1).toList()
                                : List.of())
                .filteredOn(line -> !line.matches(",*"))
                .isEmpty();
    }

    /** Within EXISTS what goes wrong counts as false. */
    @Test
    void callsNoOtherServersWithinExists() throws Exception {
        String query = "ASK { FILTER EXISTS { SERVICE <http://TRAP/exists> { ?s ?p ?o } } }";

        assertThat(server.query(trapped(query)).body()).doesNotContain("true");
        assertThat(VISITS).isEmpty();
    }

    @Test
    void readsNoGraphsNamedByParameters() throws Exception {
        String query = "/sparql?query=" + TestServer.encoded("SELECT * { ?s ?p ?o }");
        for (String where :
                new String[] {
                    "default-graph-uri=",
                    "named-graph-uri=",
                    "default-graph-uri=file:///etc/passwd#"
                }) {
            HttpResponse<String> response =
                    server.send(
                            server.request(query + "&" + where + trapped("http://TRAP/parameter"))
                                    .header("Accept", "text/csv"));
            assertThat(response.body().lines().skip(1)).isEmpty();
        }
        assertThat(VISITS).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<java:java.lang.System>(1)",
                "<java:org.apache.jena.sparql.function.library.wait>(9000)",
                "<JAVA:java.lang.System>(1)",
                "<http://jena.apache.org/ARQ/jsFunction#toCamelCase>('a b')",
                "<http://jena.apache.org/ARQ/jsFunction#js_eval>('1')",
                "<http://jena.apache.org/ARQ/function#wait>(9000)",
                "<http://jena.apache.org/ARQ/function#eval>('1')",
                "<http://jena.apache.org/ARQ/function#context>('x')",
                "<http://jena.apache.org/ARQ/function#sprintf>('%999999999d', 1)",
                "<http://jena.apache.org/ARQ/function#print>('x')",
                "<http://jena.apache.org/ARQ/function#bnode>(<a:b>)",
                "<http://www.w3.org/2005/xpath-functions#replace>('a', 'a', 'b')",
                "<http://www.w3.org/2005/xpath-functions#apply>(<java:java.lang.System>)",
                "<http://www.w3.org/2005/xpath-functions#format-number>(1, '#')",
                "CALL(<http://jena.apache.org/ARQ/function#wait>, 9000)",
                "CALL(IRI(CONCAT('ja', 'va:java.lang.System')))",
            })
    void offersNoFunctionsThatReachFurther(String call) throws Exception {
        long start = System.nanoTime();
        for (String query :
                new String[] {
                    "SELECT (" + call + " AS ?x) {}",
                    "SELECT * { ?s ?p ?o FILTER (" + call + " = 1) }",
                    "SELECT * { ?s ?p ?o } ORDER BY "
                            + (call.startsWith("CALL") ? "(" + call + ")" : call),
                    "SELECT (COUNT(" + call + ") AS ?n) { ?s ?p ?o }",
                    "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING (" + call + " = 1)",
                    "SELECT * FROM <urn:g> { BIND (" + call + " AS ?x) }",
                    "ASK { FILTER EXISTS { FILTER (" + call + " = 1) } }",
                }) {
            assertThat(server.query(query).statusCode()).as(query).isEqualTo(400);
        }
        assertThat((System.nanoTime() - start) / 1_000_000L).isLessThan(8_000);
    }

    @Test
    void offersWhatIsHarmless() throws Exception {
        assertThat(
                        server.query(
                                        "SELECT (<http://www.w3.org/2001/XMLSchema#integer>('7') AS"
                                                + " ?x) (<http://www.w3.org/2005/xpath-functions#upper-case>('a')"
                                                + " AS ?y)"
                                                + " (<http://www.w3.org/2005/xpath-functions/math#sqrt>(4)"
                                                + " AS ?z) (REGEX('ميثاق', '^مي') AS ?r)"
                                                + " (REPLACE('abc', '(b)', '[$1]') AS ?s) {}")
                                .body()
                                .lines())
                .contains("7,A,2.0e0,true,a[b]c");
    }

    @Test
    void letsEveryScriptReadAndNobodysName() throws Exception {
        HttpResponse<String> response =
                server.send(
                        server.request("/sparql?query=ASK%20%7B%7D")
                                .header("Cookie", "a=b")
                                .header("X-Requested-With", "x"));
        HttpResponse<String> preflight =
                server.send(server.request("/sparql").method("OPTIONS", BodyPublishers.noBody()));

        for (HttpResponse<String> answer : List.of(response, preflight)) {
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        }
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Allow").orElse("")).contains("QUERY");
        String foreign =
                raw(
                        "GET /sparql?query=ASK%20%7B%7D HTTP/1.1\r\n"
                                + "Host: a\r\n"
                                + "Origin: https://evil.example\r\n"
                                + "Connection: close\r\n\r\n");
        assertThat(foreign).doesNotContain("evil.example").doesNotContain("Allow-Credentials");
        try (TestServer closed = TestServer.start("cors.origin=-")) {
            assertThat(closed.query("ASK {}").headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?query=SELECT%0d%0aX-Injected:%201",
                "/sparql?query=ASK%7B%7D&format=csv%0d%0aX-Injected:%201",
                "/sparql?query=ASK%7B%7D&output=text/html%0d%0aX-Injected:%201",
                "/sparql?query=ASK%7B%7D&force-accept=text/html",
                "/sparql?query=ASK%7B%7D&format=text/html",
                "/sparql?query=ASK%7B%7D&callback=alert(1)//",
                "/sparql?query=ASK%7B%7D&format=xml&stylesheet=http://evil.example/x.xsl",
                "/sparql?query=ASK%7B%7D&timeout=1%0d%0aX-Injected:%201",
                "/sparql?query=%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql%0d%0aX-Injected:%201",
                "/%0d%0aX-Injected:%201?lang=%0d%0aX-Injected:%201",
                "/data?graph=urn:x%0d%0aX-Injected:%201",
            })
    void takesNoHeadersOrPagesFromParameters(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));

        assertThat(head).doesNotContain("X-Injected: 1\r").doesNotContain("\nX-Injected");
        assertThat(head.toLowerCase(Locale.ROOT)).doesNotContain("content-type: text/html");
        assertThat(answer).doesNotContain("alert(1)//").doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=ar",
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/sparql?query=nonsense",
                "/state/QA",
                "/nowhere",
                "/update",
                "/data",
                "/ontology",
                "/actuator/health",
            })
    void tellsBrowsersToBeCareful(String path) throws Exception {
        HttpResponse<String> response = server.send(server.request(path));

        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'")
                .doesNotContain("'unsafe-eval'");
    }

    @Test
    void marksFormulasInCsv() throws Exception {
        String query =
                "SELECT * { VALUES ?x { \"=cmd|'/c calc'!A0\" '+1+1' '-1+1' '@SUM(A1)' '\\tx' '-5'"
                        + " '+7.5' 'a=b' '=x'@en -3 } }";

        assertThat(server.query(query).body().lines().skip(1))
                .containsExactly(
                        "'=cmd|'/c calc'!A0",
                        "'+1+1",
                        "'-1+1",
                        "'@SUM(A1)",
                        "'\tx",
                        "-5",
                        "+7.5",
                        "a=b",
                        "'=x",
                        "-3");
        assertThat(server.query(query, "text/tab-separated-values").body())
                .contains("\"=cmd|'/c calc'!A0\"");
    }

    @Test
    void logsNeitherLinesOfStrangersNorTokens() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        try {
            server.query("SELECT * { ?x <urn:\nFORGED LINE> }");
            server.query("SELECT (<urn:nothing\\nFORGED>() AS ?x) {}");
            server.query("SELECT * { ?s ?p ?o FILTER REGEX(STR(?s), '(FORGED\\n') }");
            server.send(
                    server.request("/update?update=FORGED%0aLINE&token=" + server.token())
                            .header("Authorization", "Bearer " + server.token())
                            .POST(BodyPublishers.ofString("FORGED\nLINE")));
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains("\nFORGED"))
                .noneMatch(line -> line.contains(server.token()));
    }
}
