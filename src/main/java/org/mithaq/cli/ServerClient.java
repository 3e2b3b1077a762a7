package org.mithaq.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mithaq.message.Fault;
import org.mithaq.store.ServerFile;

/** Talks to the server that has a folder open. */
final class ServerClient {

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
