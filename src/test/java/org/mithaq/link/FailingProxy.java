package org.mithaq.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands requests on to a server until it has answered some, then breaks down until it is healed.
 */
final class FailingProxy implements AutoCloseable {

    private final HttpServer server;
    private final int port;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile int limit;

    private FailingProxy(HttpServer server, int limit, int port) {
        this.server = server;
        this.limit = limit;
        this.port = port;
    }

    static FailingProxy after(int answers, int port) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FailingProxy proxy = new FailingProxy(server, answers, port);
            server.createContext("/", proxy::handle);
            server.start();
            return proxy;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            if (answered.get() >= limit) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://127.0.0.1:" + port + exchange.getRequestURI()))
                            .header("Accept", exchange.getRequestHeaders().getFirst("Accept"))
                            .header(
                                    "Content-Type",
                                    exchange.getRequestHeaders().getFirst("Content-Type"))
                            .POST(
                                    BodyPublishers.ofByteArray(
                                            exchange.getRequestBody().readAllBytes()))
                            .build();
            HttpResponse<byte[]> response =
                    HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            exchange.sendResponseHeaders(
                    response.statusCode(),
                    response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
            answered.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void heal() {
        limit = Integer.MAX_VALUE;
    }

    int asked() {
        return asked.get();
    }

    int answered() {
        return answered.get();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
