package org.mithaq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.link.Linking;
import org.mithaq.message.Fault;
import org.mithaq.store.ServerFile;

/** Talks to the server that has a folder open. */
final class ServerClient {

    /** For what reads or writes the whole store. */
    private static final Duration LONG = Duration.ofHours(6);

    private final ServerFile server;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    ServerClient(ServerFile server) {
        this.server = server;
    }

    /** Hands in an article's graphs; answers what became of them. */
    String put(byte[] nquads, String name) {
        HttpResponse<byte[]> response =
                send(
                        request("/ingest")
                                .header("Content-Type", "application/n-quads")
                                .POST(BodyPublishers.ofByteArray(nquads))
                                .build());
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
            throw new Fault(
                    "server.refused",
                    server.address(),
                    response.statusCode(),
                    name + ": " + body.strip());
        }
        return body;
    }

    /** Has the derived graph computed anew. */
    void derive() {
        HttpResponse<byte[]> response =
                send(request("/ingest/derive").POST(BodyPublishers.noBody()).build());
        if (response.statusCode() != 200) {
            throw new Fault("server.refused", server.address(), response.statusCode(), "derive");
        }
    }

    /** Has everything that is merged computed anew; decisions may be empty. Answers the counts. */
    Map<String, Long> merge(String decisions) {
        String lines = body("/ingest/merge", decisions);
        Map<String, Long> counts = new TreeMap<>();
        for (String line : lines.lines().toList()) {
            String[] fields = line.split("\t", 2);
            counts.put(fields[0], Long.parseLong(fields[1]));
        }
        return counts;
    }

    /** Why something is merged; empty where it is not. */
    String explain(String iri) {
        return body("/ingest/explain", iri);
    }

    /** Has the store linked to a data set; answers counts, then a line for each complaint. */
    String link(String dataset, Linking.Settings settings) {
        String lines =
                String.join(
                        "\n",
                        dataset,
                        String.valueOf(settings.accept()),
                        String.valueOf(settings.propose()),
                        settings.decisions().toAbsolutePath().toString(),
                        settings.journals().toAbsolutePath().toString(),
                        String.valueOf(settings.timeout().toSeconds()));
        return words(
                request("/ingest/link")
                        .timeout(LONG)
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .POST(BodyPublishers.ofString(lines))
                        .build());
    }

    /** Has a graph filled from a file; answers counts, then a line for each complaint. */
    String fill(String wanted, Locale locale) {
        return words(
                request("/ingest/import")
                        .timeout(LONG)
                        .header("Accept-Language", locale.toLanguageTag())
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .POST(BodyPublishers.ofString(wanted))
                        .build());
    }

    private String body(String path, String text) {
        HttpResponse<byte[]> response =
                send(
                        request(path)
                                .header("Content-Type", "text/plain;charset=UTF-8")
                                .POST(BodyPublishers.ofString(text))
                                .build());
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
            throw new Fault(
                    "server.refused", server.address(), response.statusCode(), body.strip());
        }
        return body;
    }

    /** The results of a SELECT query as SPARQL results in JSON. */
    byte[] query(String sparql) {
        HttpResponse<byte[]> response =
                send(
                        request("/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .header("Accept", "application/sparql-results+json")
                                .POST(BodyPublishers.ofString(sparql))
                                .build());
        if (response.statusCode() != 200) {
            throw new Fault(
                    "server.refused",
                    server.address(),
                    response.statusCode(),
                    new String(response.body(), StandardCharsets.UTF_8).strip());
        }
        return response.body();
    }

    /** What an address answers. */
    String get(String path) {
        return words(request(path).GET().build());
    }

    /** Has something done; answers what the server says. */
    String post(String path) {
        return words(request(path).timeout(LONG).POST(BodyPublishers.noBody()).build());
    }

    /** Sends a file; answers what the server says. */
    String upload(String path, Path file) throws IOException {
        return words(
                request(path)
                        .timeout(LONG)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofFile(file))
                        .build());
    }

    private String words(HttpRequest request) {
        HttpResponse<byte[]> response = send(request);
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
            throw new Fault(
                    "server.refused", server.address(), response.statusCode(), body.strip());
        }
        return body;
    }

    /** Copies what an address answers. */
    void download(String path, OutputStream out) throws IOException {
        try {
            HttpResponse<InputStream> response =
                    http.send(
                            request(path).timeout(LONG).GET().build(),
                            BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new Fault(
                            "server.refused", server.address(), response.statusCode(), path);
                }
                body.transferTo(out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(e, "interrupted");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + server.token());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Fault(e, "server.silent", server.address(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(e, "interrupted");
        }
    }
}
