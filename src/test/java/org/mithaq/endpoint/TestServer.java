package org.mithaq.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.mithaq.Server;
import org.mithaq.extract.Articles;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;

/** A real server over a real store with the first seed, and short words to ask it. */
public final class TestServer implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Server server;

    private TestServer(Server server) {
        this.server = server;
    }

    /** In memory, with settings given as {@code key=value}. */
    public static TestServer start(String... settings) {
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        store.put(seed(), "seed");
        store.derive();
        return over(store, settings);
    }

    /** Over a store of the test's own. */
    public static TestServer over(GraphStore store, String... settings) {
        ServerSettings limits = ServerSettings.standard();
        for (String setting : settings) {
            List<String> pair = List.of(setting.split("=", 2));
            limits = limits.with(pair.get(0), pair.get(1));
        }
        return new TestServer(Server.start(store, new Server.Settings("127.0.0.1", 0, limits)));
    }

    /** The graphs of the first seed. */
    public static byte[] seed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(Articles.read(Seeds.all().get(0)));
        }
        return bytes.toByteArray();
    }

    public int port() {
        return server.port();
    }

    public String address() {
        return server.address();
    }

    public String token() {
        return server.token();
    }

    /** A request for a path, such as {@code /sparql?query=…}. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .timeout(Duration.ofSeconds(60));
    }

    public HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Asks a query, posted as it is. */
    public HttpResponse<String> query(String sparql) throws IOException, InterruptedException {
        return query(sparql, "text/csv");
    }

    /** Asks a query, posted as it is, for a format. */
    public HttpResponse<String> query(String sparql, String accept)
            throws IOException, InterruptedException {
        return send(
                request("/sparql")
                        .header("Accept", accept)
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(sparql)));
    }

    /** As it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
