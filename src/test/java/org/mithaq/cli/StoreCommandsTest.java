package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.Server;
import org.mithaq.link.Link;
import org.mithaq.link.LinkReview;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import org.mithaq.store.ServerFile;

/** Backing up, restoring, compacting and checking, on a folder and through its server. */
class StoreCommandsTest {

    @TempDir private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Locale.ENGLISH,
                arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void worksOnAFolder() throws Exception {
        assertThat(run("ingest", "seeds/seed.txt", "--data", path("a"))).isZero();
        assertThat(run("backup", path("b.nq.gz"), "--data", path("a"))).isZero();
        assertThat(run("compact", "--data", path("a"))).isZero();
        assertThat(run("check", "--data", path("a"))).isZero();
        assertThat(err.toString()).contains("1 article(s)");

        assertThat(run("restore", path("b.nq.gz"), "--data", path("a"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("--replace");
        assertThat(run("restore", path("b.nq.gz"), "--data", path("a"), "--replace")).isZero();
        assertThat(run("restore", path("b.nq.gz"), "--data", path("new"))).isZero();
        assertThat(run("backup", path("c.nq.gz"), "--data", path("new"))).isZero();
        assertThat(Files.size(folder.resolve("c.nq.gz"))).isGreaterThan(10_000);
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertThat(run("check", "--data", path("none"))).isEqualTo(ExitCode.FAILED);
        assertThat(run("restore", path("none.gz"), "--data", path("x"))).isEqualTo(ExitCode.FAILED);
        Files.writeString(folder.resolve("bad.gz"), "no backup");
        assertThat(run("restore", path("bad.gz"), "--data", path("x"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains("none")
                .contains("bad.gz")
                .contains("nothing is changed");
    }

    @Test
    void worksThroughTheServer() throws Exception {
        Path data = folder.resolve("data");
        assertThat(run("ingest", "seeds/seed.txt", "--data", data.toString())).isZero();
        GraphStore store = GraphStore.open(data, Iris.DEFAULT_BASE);
        try (Server server = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 500))) {
            new ServerFile(server.address(), server.token(), ProcessHandle.current().pid())
                    .write(data);
            assertThat(run("backup", path("b.nq.gz"), "--data", data.toString())).isZero();
            store.remove(Iris.DEFAULT_BASE + "article/19cb9157b9f72e73");
            assertThat(store.articles()).isZero();
            assertThat(run("restore", path("b.nq.gz"), "--data", data.toString())).isZero();
            assertThat(store.articles()).isEqualTo(1);
            assertThat(run("compact", "--data", data.toString())).isZero();
            assertThat(run("index", "--data", data.toString())).isZero();
            assertThat(err.toString()).containsPattern("made anew, with [1-9][0-9,]* texts");
            assertThat(run("check", "--data", data.toString())).isZero();

            HttpClient http = HttpClient.newHttpClient();
            URI admin = URI.create(server.address() + "/admin/backup");
            assertThat(
                            http.send(
                                            HttpRequest.newBuilder(admin).build(),
                                            BodyHandlers.discarding())
                                    .statusCode())
                    .isEqualTo(401);
            follows(http, server);
        }
    }

    @Test
    void linksAndMergesThroughTheServer() throws Exception {
        Path data = folder.resolve("data");
        GraphStore store = GraphStore.open(data, Iris.DEFAULT_BASE);
        ArticleQuads article = new ArticleQuads("a", "en", "2021-03-02", "outlet");
        String person = article.person("Salem Mansour", "foreign minister", "JO");
        String other = article.person("Karim Haddad", "envoy", "JO");
        store.put(article.bytes(), "test");
        store.derive();
        Path people =
                Files.writeString(
                        folder.resolve("people.csv"),
                        "id,name,type\nhttps://data.example/1,Salem Mansour,person\n"
                                + "https://data.example/a b,Someone,person\n");
        String[] link = {"link", "--with", people.toString(), "--data", data.toString()};
        try (Server server = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 500))) {
            new ServerFile(server.address(), server.token(), ProcessHandle.current().pid())
                    .write(data);
            assertThat(run(link)).isEqualTo(ExitCode.SOME_FAILED);
            assertThat(err.toString())
                    .contains("people.csv:3")
                    .contains("0 links hold, 1 are proposed, 1 of them new");
            assertThat(new LinkReview(store).list(Link.Status.PROPOSED)).hasSize(1);
            link[2] = path("none.csv");
            assertThat(run(link)).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("none.csv");

            Path decisions =
                    Files.writeString(folder.resolve("d.txt"), "same " + person + " " + other);
            String[] merge = {
                "merge", "--decisions", decisions.toString(), "--data", data.toString()
            };
            assertThat(run(merge)).isZero();
            assertThat(store.explain(other).get(0).parts()).contains(person);
            Files.writeString(decisions, "# none any more");
            assertThat(run(merge)).isZero();
            assertThat(store.explain(other)).isEmpty();
            String token = store.tokens().create("partner");
            assertThat(asked(server, "/ingest/link", token)).isEqualTo(403);
        }
    }

    @Test
    void importsThroughTheServer() throws Exception {
        Path data = folder.resolve("data");
        String graph = "https://events.example/1";
        Path rdf = Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:b> 1 , 2 .");
        Path broken = Files.writeString(folder.resolve("b.ttl"), "<urn:a> <urn:b> 1 .\n<urn:");
        Path mapping = Files.writeString(folder.resolve("m.txt"), "source = S\ncode = C\n");
        Path table = Files.writeString(folder.resolve("t.tsv"), "S\tC\nEGY\t042\nEGY\t\n");
        GraphStore store = GraphStore.open(data, Iris.DEFAULT_BASE);
        try (Server server = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 500))) {
            new ServerFile(server.address(), server.token(), ProcessHandle.current().pid())
                    .write(data);
            assertThat(imported(rdf, graph, data)).isZero();
            assertThat(err.toString()).contains("2 triples");
            assertThat(imported(broken, graph, data)).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("b.ttl:2");
            assertThat(quads(store, graph)).isEqualTo(2);
            assertThat(imported(rdf, Iris.DEFAULT_BASE + "graph/derived", data))
                    .isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("/graph/derived\"");
            assertThat(imported(rdf, graph, data, "--base", "https://other.example/"))
                    .isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("https://other.example/");
            assertThat(imported(table, graph, data, "--mapping", mapping.toString()))
                    .isEqualTo(ExitCode.SOME_FAILED);
            assertThat(err.toString()).contains("t.tsv:3:").contains("1 events");
            String token = store.tokens().create("partner");
            assertThat(asked(server, "/ingest/import", token)).isEqualTo(403);
        }
    }

    private int imported(Path file, String graph, Path data, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "import",
                                file.toString(),
                                "--graph",
                                graph,
                                "--data",
                                data.toString()));
        all.addAll(List.of(more));
        return run(all.toArray(new String[0]));
    }

    private static long quads(GraphStore store, String graph) {
        return store.read(
                () ->
                        store.dataset().stream()
                                .filter(q -> q.getGraph().toString().equals(graph))
                                .count());
    }

    private static int asked(Server server, String path, String token) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("/etc/passwd"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static void follows(HttpClient http, Server server) throws Exception {
        URI changes = URI.create(server.address() + "/changes?since=0");
        HttpResponse<String> first =
                http.send(HttpRequest.newBuilder(changes).build(), BodyHandlers.ofString());
        assertThat(first.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/rdf-patch");
        assertThat(first.body()).startsWith("H id <urn:mithaq:").endsWith("TC .\n");
        String last = first.headers().firstValue("Mithaq-Commit").orElse("");
        assertThat(first.headers().firstValue("Link").orElse(""))
                .isEqualTo("</changes?since=" + last + ">; rel=\"next\"");
        URI beyond = URI.create(server.address() + "/changes?since=99999");
        assertThat(
                        http.send(HttpRequest.newBuilder(beyond).build(), BodyHandlers.ofString())
                                .statusCode())
                .isEqualTo(410);
    }
}
