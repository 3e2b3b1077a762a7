package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.Server;
import org.mithaq.link.Linking;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;

/** Links that wait for a decision, on the page and over HTTP. */
class ReviewTest {

    private static final String ENTRY = "https://data.example/entry/";

    @TempDir private Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;
    private String person;

    @BeforeEach
    void propose() throws IOException {
        GraphStore store = GraphStore.memory(ArticleQuads.BASE);
        ArticleQuads article = new ArticleQuads("a", "en", "2021-03-02", "outlet");
        person = article.person("Salem Mansour", "foreign minister", "JO");
        store.put(article.bytes(), "test");
        store.derive();
        Path people = folder.resolve("people.csv");
        Files.writeString(
                people,
                "id,name,type\n%s1,Salem Mansour,person\n%<s2,Salem <b>Mansour</b>,person\n"
                        .formatted(ENTRY));
        Linking.Settings settings =
                new Linking.Settings(
                        0.9, 0.7, folder.resolve("decisions.tsv"), folder, Duration.ofSeconds(5));
        new Linking(store, settings).link(people.toString(), ReviewTest::fail);
        server = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 1000));
    }

    private static void fail(Fault fault) {
        throw fault;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String page() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + "/review?lang=en"))
                        .header("Accept", "text/html")
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private int decide(String entry, String verdict, String token)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + "/links/decisions"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Authorization", "Bearer " + token)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "ours="
                                                + URLEncoder.encode(person, StandardCharsets.UTF_8)
                                                + "&theirs="
                                                + URLEncoder.encode(entry, StandardCharsets.UTF_8)
                                                + "&verdict="
                                                + verdict))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @Test
    void aProposalShowsBothSidesAndItsReasons() throws Exception {
        String page = page();

        assertThat(page)
                .contains("data-ours=\"" + person + "\"")
                .contains("data-theirs=\"" + ENTRY + "1\"")
                .containsPattern("<li>name 1\\.000")
                .contains("same\t" + person + "\t" + ENTRY + "1")
                .doesNotContain("<b>Mansour");
    }

    @Test
    void aDecisionHoldsAtOnceAndNeedsAToken() throws Exception {
        assertThat(decide(ENTRY + "1", "same", "guessed")).isEqualTo(401);
        assertThat(page()).contains("data-theirs=\"" + ENTRY + "1\"");
        assertThat(decide(ENTRY + "1", "perhaps", server.token())).isEqualTo(400);
        assertThat(decide(ENTRY + "9", "same", server.token())).isBetween(400, 499);

        assertThat(decide(ENTRY + "1", "same", server.token())).isEqualTo(204);
        assertThat(page()).doesNotContain("data-theirs=").contains("No link waits");
    }
}
