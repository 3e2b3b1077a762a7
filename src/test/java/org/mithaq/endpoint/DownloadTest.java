package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.Server;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.Told;
import org.mithaq.store.GraphStore;

/** Files that are downloaded from the server. */
@Tag("once")
class DownloadTest {

    private static HttpResponse<String> get(Server server, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void streamsFilesWithTheirNamesAndTypes() throws Exception {
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        store.put(
                Told.arabic("a1", "2017-06-12", "قنا", "دعت تركيا قطر")
                        .said("Appeal", "دعت تركيا قطر", "TR", "QA", "")
                        .nquads(),
                "test");
        try (Server server = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 500))) {
            HttpResponse<String> acts = get(server, "/export/acts-csv");
            assertThat(acts.statusCode()).isEqualTo(200);
            assertThat(acts.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(acts.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("mithaq-acts-csv.csv");
            assertThat(acts.body()).contains("دعت تركيا قطر");

            assertThat(get(server, "/.well-known/void").body())
                    .contains(server.address() + "/sparql")
                    .contains("void:Dataset");
            HttpResponse<String> unknown = get(server, "/export/xls");
            assertThat(unknown.statusCode()).isEqualTo(400);
            assertThat(unknown.body()).contains("acts-csv");
        }
    }
}
