package org.mithaq.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.Server;
import org.mithaq.rdf.Iris;
import org.mithaq.source.Specimens;
import org.mithaq.store.GraphStore;

/** Articles come in over HTTP in every format that files are read in. */
class IntakeTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>x</title><meta property=\"og:url\""
                    + " content=\"https://news.example/page\"><meta property=\"article:published_time\""
                    + " content=\"2020-01-02T10:00:00Z\"></head><body><nav>Home</nav><article><h1>Talks</h1><p>Peru"
                    + " condemned the attack on the embassy of Chile on"
                    + " Monday.</p><script>alert(1)</script></article></body></html>";

    private static GraphStore store;
    private static TestServer server;

    @BeforeAll
    static void start() {
        store = GraphStore.memory(Iris.DEFAULT_BASE);
        server = TestServer.over(store);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> post(
            TestServer to, String path, byte[] body, String type, boolean token) throws Exception {
        HttpRequest.Builder request =
                to.request(path).POST(BodyPublishers.ofByteArray(body)).header("Accept", "*/*");
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (token) {
            request.header("Authorization", "Bearer " + to.token());
        }
        return to.send(request);
    }

    private static HttpResponse<String> extract(byte[] body, String type) throws Exception {
        return post(server, "/extract", body, type, false);
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, text/plain, 1",
        "b.txt, '', 1",
        "d.html, text/html;charset=utf-8, 1",
        "d.html, application/x-www-form-urlencoded, 1",
        "e.jsonl, application/x-ndjson, 3",
        "e.jsonl, '', 3",
        "f.csv, text/csv, 1",
        "g.rss, '', 1",
        "h.warc, '', 1",
        "l.pdf, '', 1",
        "l.pdf, application/pdf, 1",
        "k.docx, '', 1",
        "m.rtf, '', 1",
        "j.jsonl.gz, '', 3",
        "i.zip, application/zip, 3"
    })
    void readsEachFormat(String name, String type, int articles) throws Exception {
        byte[] file = Specimens.files().get(name);
        HttpResponse<String> response = extract(file, type);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body().split("\"outcome\":\"read\"", -1)).hasSize(articles + 1);
        assertThat(response.body()).doesNotContain("\"error\"").doesNotContain("\"claims\":0");
    }

    @Test
    void takesWhatAPageTellsOfItself() throws Exception {
        HttpResponse<String> page =
                post(server, "/articles", PAGE.getBytes(UTF_8), "text/html", true);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(201);
        assertThat(page.body())
                .contains("https://news.example/page")
                .contains("2020-01-02")
                .doesNotContain("alert(1)")
                .doesNotContain("Home");

        HttpResponse<String> told =
                post(
                        server,
                        "/extract?address=https%3A%2F%2Fnews.example%2Fother&published=2021-05-06",
                        PAGE.getBytes(UTF_8),
                        "text/html",
                        false);
        assertThat(told.body())
                .contains("https://news.example/other")
                .contains("2021-05-06")
                .doesNotContain("https://news.example/page");
        HttpResponse<String> plain = extract(PAGE.getBytes(UTF_8), "text/plain");
        assertThat(plain.body()).as("a text is a text").contains("alert(1)");
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Specimens.files().get(name));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsArchivesArticleByArticle() throws Exception {
        List<String> lines =
                post(server, "/articles", zip("c.txt", "e.jsonl", "l.pdf"), "", true)
                        .body()
                        .lines()
                        .toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).contains("body!/c.txt").contains("\"added\"");
        assertThat(lines.get(3)).contains("body!/e.jsonl:3");
        assertThat(lines.get(5)).isEqualTo("{\"done\":5,\"failed\":0}");
    }

    @Test
    void readsJsonInAnyShape() throws Exception {
        String object =
                "{\"text\": \"Peru condemned the attack.\",\n \"url\": \"https://n.example/1\"}";
        assertThat(extract(object.getBytes(UTF_8), "application/json").body())
                .contains("https://n.example/1");
        String array = "[" + object + ",\n{\"text\": 5}, {\"title\": \"x\"}]";
        List<String> lines = extract(array.getBytes(UTF_8), "").body().lines().toList();
        assertThat(lines.get(0)).contains("body.json:1").contains("\"read\"");
        assertThat(lines.get(2)).contains("\"error\"");
        assertThat(lines.get(3)).isEqualTo("{\"done\":1,\"failed\":2}");
        assertThat(extract("[Lima] Peru condemned the attack.".getBytes(UTF_8), "").body())
                .as("a text that begins with a bracket")
                .contains("\"read\"");
    }

    @Test
    void readsTheFilesOfAForm() throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(
                "--cut\r\nContent-Disposition: form-data; name=\"publisher\"\r\n\r\nThe Outlet\r\n"
                        .getBytes(UTF_8));
        for (String name : List.of("a.txt", "d.html", "l.pdf")) {
            form.write(
                    ("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                    + name
                                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                            .getBytes(UTF_8));
            form.write(Specimens.files().get(name));
            form.write("\r\n".getBytes(UTF_8));
        }
        form.write("--cut--\r\n".getBytes(UTF_8));
        String type = "multipart/form-data; boundary=cut";
        List<String> lines = extract(form.toByteArray(), type).body().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("\"name\":\"a.txt\"");
        assertThat(lines.get(3)).isEqualTo("{\"done\":3,\"failed\":0}");
        post(server, "/articles", form.toByteArray(), type, true);
        assertThat(
                        server.query(
                                        "ASK { ?a <https://w3id.org/mithaq/ontology#publisher>"
                                                + " 'The Outlet' }",
                                        "application/sparql-results+json")
                                .body())
                .contains("true");
        assertThat(extract("--cut\r\nnonsense".getBytes(UTF_8), type).statusCode()).isEqualTo(400);
        assertThat(extract(new byte[9], "multipart/form-data").statusCode()).isEqualTo(400);
    }

    @Test
    void givesOneAddressToOneArticle() throws Exception {
        List<String> lines =
                post(
                                server,
                                "/extract?address=https%3A%2F%2Fnews.example%2F1",
                                zip("a.txt", "c.txt"),
                                "",
                                false)
                        .body()
                        .lines()
                        .toList();
        assertThat(lines.get(0)).contains("\"read\"");
        assertThat(lines.get(1))
                .contains("\"error\"")
                .containsAnyOf("names one article", "العنوان يسمي مقالا واحدا");
    }

    @Test
    void holdsStrangersToTheirLimits() throws Exception {
        try (Server open =
                Server.start(
                        GraphStore.memory(Iris.DEFAULT_BASE),
                        new Server.Settings("0.0.0.0", 0, ServerSettings.standard()))) {
            for (String name : List.of("l.pdf", "k.docx", "i.zip", "j.jsonl.gz", "h.warc")) {
                HttpRequest.Builder request =
                        HttpRequest.newBuilder(URI.create(open.address() + "/extract"))
                                .POST(BodyPublishers.ofByteArray(Specimens.files().get(name)));
                assertThat(server.send(request).statusCode()).as(name).isEqualTo(422);
                request.header("Authorization", "Bearer " + open.token());
                assertThat(server.send(request).statusCode()).as(name).isEqualTo(200);
            }
            HttpRequest.Builder page =
                    HttpRequest.newBuilder(URI.create(open.address() + "/extract"))
                            .POST(BodyPublishers.ofByteArray(Specimens.files().get("d.html")));
            assertThat(server.send(page).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void stopsWhatUnpacksToTooMuch() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 40; i++) {
                gzip.write(("{\"text\":\"" + " ".repeat(1 << 20) + "\"}\n").getBytes(UTF_8));
            }
        }
        assertThat(bomb.size()).isLessThan(1 << 20);
        assertThat(extract(bomb.toByteArray(), "").body())
                .containsAnyOf("more than 16", "أكثر من 16");
        assertThat(extract(new byte[(1 << 20) + 1], "text/html").statusCode()).isEqualTo(413);
    }
}
