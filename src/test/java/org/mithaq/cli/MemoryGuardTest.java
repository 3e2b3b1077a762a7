package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server of little memory, and queries that want much of it. */
@Tag("once")
class MemoryGuardTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String GREEDY =
            "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY DESC(CONCAT(STR(?c), STR(?f), '%s'))";
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private static Process serve() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--memory",
                        "--no-seeds",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
    }

    private static String address(Process server) throws IOException {
        BufferedReader reader = server.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new IllegalStateException("the server ended");
    }

    private static HttpRequest query(String address, String sparql) {
        return HttpRequest.newBuilder(URI.create(address + "/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(sparql))
                .build();
    }

    @Test
    void stopsTheGreedyAndServesTheOthers() throws Exception {
        Process server = serve();
        try {
            String address = address(server);
            List<CompletableFuture<HttpResponse<String>>> greedy =
                    Stream.of("1", "2", "3")
                            .map(GREEDY::formatted)
                            .map(q -> HTTP.sendAsync(query(address, q), BodyHandlers.ofString()))
                            .toList();
            for (CompletableFuture<HttpResponse<String>> one : greedy) {
                HttpResponse<String> stopped = one.get();
                assertThat(stopped.statusCode()).isEqualTo(503);
                assertThat(stopped.body()).contains("more memory than there is");
                assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
            }
            HttpResponse<String> modest =
                    HTTP.send(
                            query(address, "SELECT * { ?s ?p ?o } LIMIT 1000"),
                            BodyHandlers.ofString());
            assertThat(modest.statusCode()).as(modest.body()).isEqualTo(200);
            assertThat(server.isAlive()).isTrue();
        } finally {
            server.destroyForcibly().waitFor();
        }
    }
}
