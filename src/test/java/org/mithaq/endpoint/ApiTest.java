package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.Server;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code /api} says is what the server does, operation by operation, answer by answer. */
class ApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private static Path folder;

    private static GraphStore store;
    private static Server server;
    private static JsonNode api;

    private final Set<String> seen = new TreeSet<>();

    @BeforeAll
    static void start() throws Exception {
        store = GraphStore.open(folder, Iris.DEFAULT_BASE);
        server = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 500));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api")).build();
        api = JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Sends a request and holds its answer against the description of {@code path}. */
    private HttpResponse<byte[]> call(
            String method,
            String path,
            String at,
            BodyPublisher body,
            int status,
            boolean token,
            String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.address() + at)).method(method, body);
        if (token) {
            request.header("Authorization", "Bearer " + server.token());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        String name = method + " " + path + " " + status;
        assertThat(response.statusCode())
                .as(name + ": " + new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        JsonNode described =
                api.path("paths")
                        .path(path)
                        .path(method.toLowerCase(Locale.ROOT))
                        .path("responses")
                        .path(String.valueOf(status));
        assertThat(described.isMissingNode()).as(name + " is not described").isFalse();
        JsonNode content = described.path("content");
        if (!content.isMissingNode()) {
            String type = response.headers().firstValue("Content-Type").orElse("");
            assertThat(content.propertyNames().stream().anyMatch(type::startsWith))
                    .as(name + " sends " + type)
                    .isTrue();
        }
        described
                .path("headers")
                .propertyNames()
                .forEach(
                        header ->
                                assertThat(response.headers().firstValue(header))
                                        .as(name + " " + header)
                                        .isPresent());
        seen.add(name);
        return response;
    }

    private static BodyPublisher none() {
        return BodyPublishers.noBody();
    }

    @Test
    void theServerDoesWhatIsDescribed() throws Exception {
        articles();
        reading();
        things();
        graphs();
        List<String> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            for (String method : path.getValue().propertyNames()) {
                operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey() + " ");
            }
        }
        assertThat(operations)
                .hasSizeGreaterThan(15)
                .allSatisfy(operation -> assertThat(seen).anyMatch(s -> s.startsWith(operation)));
    }

    private void articles() throws Exception {
        BodyPublisher seed = BodyPublishers.ofFile(Path.of("seeds/seed.txt"));
        call("POST", "/articles", "/articles", seed, 401, false);
        HttpResponse<byte[]> added = call("POST", "/articles", "/articles", seed, 201, true);
        JsonNode article = JSON.readTree(added.body());
        assertThat(article.path("outcome").asString()).isEqualTo("added");
        assertThat(article.path("claims").asInt()).isGreaterThan(10);
        assertThat(article.path("graph").toString()).contains("mithaq/ontology#Commitment");
        String location = added.headers().firstValue("Location").orElse("");
        call("GET", "/article/{id}", location, none(), 200, false, "Accept", "text/turtle");

        HttpResponse<byte[]> again = call("POST", "/articles", "/articles", seed, 200, true);
        assertThat(JSON.readTree(again.body()).path("outcome").asString()).isEqualTo("unchanged");
        HttpResponse<byte[]> turtle =
                call("POST", "/articles", "/articles", seed, 200, true, "Accept", "text/turtle");
        assertThat(new String(turtle.body(), StandardCharsets.UTF_8)).contains("a mq:Article");
        call("POST", "/articles", "/articles", BodyPublishers.ofString(" "), 422, true);

        String id = location.substring(location.lastIndexOf('/') + 1);
        call("DELETE", "/articles/{id}", "/articles/" + id, none(), 401, false);
        call("DELETE", "/articles/{id}", "/articles/" + id, none(), 204, true);
        call("DELETE", "/articles/{id}", "/articles/" + id, none(), 404, true);
        assertThat(store.articles()).isZero();
        many();
        call("POST", "/articles", "/articles", seed, 201, true);
    }

    /** Several articles in one body, one of them broken, come back line by line. */
    private void many() throws Exception {
        String lines =
                """
                {"text": "أدانت تونس الهجوم على المسجد.", "url": "https://news.example/1", "date": "2020-01-02"}
                {"text": 5, "url": "nonsense"}
                {"text": "Qatar condemned the attack on the mosque in Tunis.", "url": "https://news.example/2"}
                """;
        HttpResponse<byte[]> answer =
                call(
                        "POST",
                        "/articles",
                        "/articles",
                        BodyPublishers.ofString(lines),
                        200,
                        true,
                        "Accept",
                        "application/x-ndjson");
        List<String> told = new String(answer.body(), StandardCharsets.UTF_8).lines().toList();
        assertThat(told).hasSize(4);
        assertThat(told.get(0)).contains("\"added\"");
        assertThat(told.get(1)).contains("\"error\"");
        assertThat(told.get(3)).isEqualTo("{\"done\":2,\"failed\":1}");
        assertThat(store.articles()).isEqualTo(2);
    }

    private void reading() throws Exception {
        long before = store.articles();
        BodyPublisher text = BodyPublishers.ofString("أدانت تونس الهجوم على المسجد.");
        HttpResponse<byte[]> read =
                call("POST", "/extract", "/extract?published=2020-01-02", text, 200, false);
        JsonNode claims = JSON.readTree(read.body());
        assertThat(claims.path("outcome").asString()).isEqualTo("read");
        assertThat(claims.path("graph").toString()).contains("Condemnation");
        call(
                "POST",
                "/extract",
                "/extract",
                BodyPublishers.ofByteArray(new byte[] {0, 1}),
                422,
                false);
        tooLarge();
        assertThat(store.articles()).isEqualTo(before);
    }

    /** A body that is too large is refused before it is sent. */
    private static void tooLarge() throws IOException {
        assertThat(api.at("/paths/~1extract/post/responses/413").isMissingNode()).isFalse();
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            String head =
                    "POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    private void things() throws Exception {
        call("GET", "/state/{code}", "/state/QA", none(), 303, false, "Accept", "text/turtle");
        call("GET", "/state/{code}", "/state/QA.ttl", none(), 200, false);
        call("GET", "/state/{code}", "/state/XX", none(), 404, false);
        call("GET", "/state/{code}", "/state/QA", none(), 406, false, "Accept", "image/png");
        call("GET", "/article/{id}", "/article/0", none(), 404, false);
        call("GET", "/ontology", "/ontology", none(), 200, false, "Accept", "application/ld+json");
        String query = "/sparql?query=ASK%7B%7D";
        call("GET", "/sparql", query, none(), 200, false);
        call("GET", "/sparql", "/sparql?query=nonsense", none(), 400, false);
        call(
                "POST",
                "/sparql",
                "/sparql",
                BodyPublishers.ofString("SELECT * {} LIMIT 1"),
                200,
                false,
                "Content-Type",
                "application/sparql-query");
        call("GET", "/changes", "/changes?since=0", none(), 200, false);
        call("GET", "/changes", "/changes?since=99999", none(), 410, false);
        call("GET", "/actuator/health", "/actuator/health", none(), 200, false);
        call("GET", "/actuator/prometheus", "/actuator/prometheus", none(), 200, false);
        call("GET", "/api", "/api", none(), 200, false);
    }

    private void graphs() throws Exception {
        String type = "application/n-quads";
        call("POST", "/ingest", "/ingest", none(), 401, false, "Content-Type", type);
        call(
                "POST",
                "/ingest",
                "/ingest",
                BodyPublishers.ofString("x"),
                400,
                true,
                "Content-Type",
                type);
        call("POST", "/ingest", "/ingest", none(), 200, true, "Content-Type", type);
        call("POST", "/ingest/derive", "/ingest/derive", none(), 200, true);
        HttpResponse<byte[]> backup =
                call("GET", "/admin/backup", "/admin/backup", none(), 200, true);
        Path file = Files.write(folder.resolve("store.backup"), backup.body());
        call("GET", "/admin/backup", "/admin/backup", none(), 401, false);
        call("POST", "/admin/restore", "/admin/restore", BodyPublishers.ofFile(file), 200, true);
        call("POST", "/admin/restore", "/admin/restore", BodyPublishers.ofString("x"), 400, true);
        call("POST", "/admin/compact", "/admin/compact", none(), 200, true);
        call("POST", "/admin/index", "/admin/index", none(), 200, true);
        call("GET", "/admin/check", "/admin/check", none(), 200, true);
        assertThat(store.articles()).isEqualTo(3);
    }
}
