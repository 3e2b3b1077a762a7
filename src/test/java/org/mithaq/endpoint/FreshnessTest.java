package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/** Answers are packed, and spared where the client has them, by whatever method they are asked. */
class FreshnessTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ALL =
            "/sparql?query="
                    + TestServer.encoded("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 400");
    private static GraphStore store;
    private static TestServer server;

    @BeforeAll
    static void start() {
        store = GraphStore.memory(Iris.DEFAULT_BASE);
        store.put(TestServer.seed(), "seed");
        store.derive();
        server = TestServer.over(store);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String unpacked(HttpResponse<byte[]> response) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/state/QA.ttl",
                "/state/QA.jsonld",
                "/article/19cb9157b9f72e73.rdf",
                "/export/nquads",
                "/export/acts-csv",
                "/export/graphml",
                "/mithaq.css",
                "/api",
                "/relation/QA-US.atom"
            })
    void packsForThoseWhoTakeIt(String path) throws Exception {
        HttpResponse<byte[]> plain = get(path);
        HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");

        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(unpacked(packed)).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml"
            })
    void packsResults(String type) throws Exception {
        HttpResponse<byte[]> packed = get(ALL, "Accept-Encoding", "gzip", "Accept", type);
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unpacked(packed))
                .isEqualTo(new String(get(ALL, "Accept", type).body(), StandardCharsets.UTF_8));
    }

    @Test
    void leavesSmallAnswersAsTheyAre() throws Exception {
        String small = "/sparql?query=" + TestServer.encoded("ASK {}");
        assertThat(header(get(small, "Accept-Encoding", "gzip"), "Content-Encoding")).isEmpty();
        assertThat(header(get("/sparql?query=x", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void doesNotUnpackRequests() throws Exception {
        HttpResponse<String> packed =
                server.send(
                        server.request("/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString("ASK {}")));
        assertThat(packed.statusCode()).isEqualTo(415);
    }

    @Test
    void keepsOneTagForBothForms() throws Exception {
        String tag = header(get(ALL, "Accept-Encoding", "gzip"), "ETag");
        assertThat(tag).isNotEqualTo(header(get(ALL), "ETag"));
        assertThat(get(ALL, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        String plain = header(get(ALL), "ETag");
        assertThat(get(ALL, "If-None-Match", plain).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/state/QA.ttl",
                "/state/QA.html",
                "/questions",
                "/agreements",
                "/export/acts-csv"
            })
    void sparesWhatTheClientHas(String path) throws Exception {
        HttpResponse<byte[]> first = get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> again = get(path, "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<byte[]> arabic =
                get(path, "If-None-Match", header(first, "ETag"), "Accept-Language", "ar");
        assertThat(arabic.statusCode()).isEqualTo(200);
    }

    @Test
    void tellsWhenTheStoreChanged() throws Exception {
        for (String path : List.of(ALL, "/state/QA.ttl", "/")) {
            HttpResponse<byte[]> first = settled(path);
            String changed = header(first, "Last-Modified");
            assertThat(changed).endsWith(" GMT");
            assertThat(get(path, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
            assertThat(get(path, "If-Modified-Since", "Thu, 14 Mar 2024 12:00:00 GMT").statusCode())
                    .isEqualTo(200);
            assertThat(get(path, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
            assertThat(
                            get(path, "If-Modified-Since", changed, "If-None-Match", "\"other\"")
                                    .statusCode())
                    .as("a tag counts more")
                    .isEqualTo(200);
            store.importRdf("urn:notes", java.nio.file.Path.of("ontology/topics.ttl"));
            assertThat(get(path, "If-Modified-Since", changed).statusCode()).isEqualTo(200);
            assertThat(get(path, "If-None-Match", header(first, "ETag")).statusCode())
                    .isEqualTo(200);
        }
    }

    /** Once the second of the last change is over. */
    private static HttpResponse<byte[]> settled(String path) throws Exception {
        HttpResponse<byte[]> response = get(path);
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (response.headers().firstValue("Last-Modified").isEmpty()) {
            assertThat(Instant.now()).as(path).isBefore(end);
            Thread.sleep(50);
            response = get(path);
        }
        return response;
    }

    @Test
    void saysNothingOfErrors() throws Exception {
        for (String path : List.of("/state/nowhere.ttl", "/state/QA", "/questions/none")) {
            HttpResponse<byte[]> response = get(path, "Accept", "text/turtle");
            assertThat(response.statusCode()).as(path).isNotEqualTo(200);
            assertThat(header(response, "ETag")).as(path).isEmpty();
            assertThat(header(response, "Last-Modified")).as(path).isEmpty();
        }
        String again = "/sparql?query=" + TestServer.encoded("SELECT (NOW() AS ?x) {}");
        assertThat(header(get(again), "Last-Modified")).isEmpty();
    }

    @Test
    void answersHeadsAndQueriesToo() throws Exception {
        for (String path : List.of(ALL, "/", "/state/QA.ttl", "/export/acts-csv")) {
            HttpResponse<String> head = server.send(server.request(path).HEAD());
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo(header(get(path), "ETag"));
            HttpResponse<String> options =
                    server.send(server.request(path).method("OPTIONS", BodyPublishers.noBody()));
            assertThat(header(options, "Allow")).as(path).contains("GET").contains("HEAD");
        }
        HttpResponse<byte[]> packed =
                HTTP.send(
                        server.request("/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .header("Accept", "text/csv")
                                .header("Accept-Encoding", "gzip")
                                .method(
                                        "QUERY",
                                        BodyPublishers.ofString("SELECT * { ?s ?p ?o } LIMIT 300"))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unpacked(packed).lines()).hasSize(301);
        assertThat(
                        server.send(
                                        server.request("/sparql")
                                                .header("Content-Type", "application/sparql-query")
                                                .header("If-None-Match", header(packed, "ETag"))
                                                .header("Accept", "text/csv")
                                                .header("Accept-Encoding", "gzip")
                                                .method(
                                                        "QUERY",
                                                        BodyPublishers.ofString(
                                                                "SELECT * { ?s ?p ?o } LIMIT 300")))
                                .statusCode())
                .isEqualTo(304);
    }
}
