package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.query.QueryRunner;
import org.mithaq.query.ResultFormat;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/** The program as processes: killed, side by side, on a port in use. */
@Tag("once")
class ProcessTest {

    private static final int ARTICLES = 150;

    @TempDir private Path folder;

    private static ProcessBuilder mithaq(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    /** Starts a server on any free port; answers when it is ready. */
    private static Process serve(Path data) throws IOException {
        Process server = mithaq("serve", "--port", "0", "--data", data.toString()).start();
        BufferedReader reader = server.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.contains("is ready")) {
                return server;
            }
        }
        throw new IllegalStateException("the server ended");
    }

    @Test
    void aKillLosesAtMostTheArticleInFlight() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    articles.resolve("a%04d.txt".formatted(i)),
                    "أدانت تونس الهجوم على المسجد رقم " + i + " في المدينة.");
        }
        Path data = folder.resolve("data");
        Random random = new Random(20);
        long before = 0;
        for (int round = 0; round < 20; round++) {
            Process ingest =
                    mithaq("ingest", articles.toString(), "--data", data.toString()).start();
            ingest.waitFor(800 + random.nextInt(1600), TimeUnit.MILLISECONDS);
            ingest.destroyForcibly().waitFor();
            if (!Files.exists(data.resolve("store.properties"))) {
                continue;
            }
            try (GraphStore store = GraphStore.open(data, Iris.DEFAULT_BASE)) {
                long now = store.articles();
                assertThat(now).isGreaterThanOrEqualTo(before);
                assertThat(whole(store)).isEqualTo(now);
                before = now;
            }
        }
        Process last = mithaq("ingest", articles.toString(), "--data", data.toString()).start();
        assertThat(output(last)).contains("left out 0");
        try (GraphStore store = GraphStore.open(data, Iris.DEFAULT_BASE)) {
            assertThat(store.articles()).isEqualTo(ARTICLES);
            assertThat(whole(store)).isEqualTo(ARTICLES);
        }
    }

    /** Articles that have all: their text, and an act with its evidence. */
    private static long whole(GraphStore store) {
        String sparql =
                """
                PREFIX mq: <https://w3id.org/mithaq/ontology#>
                SELECT (COUNT(DISTINCT ?article) AS ?n)
                { ?article mq:text ?text . ?act a mq:Condemnation ; mq:evidence ?e . ?e <http://www.w3.org/ns/oa#hasSource> ?article }
                """;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(store.dataset(), QueryRunner.parse(sparql, "test"), ResultFormat.CSV, out);
        return Long.parseLong(
                out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("0")
                        .strip());
    }

    @Test
    void ingestsAndAsksThroughARunningServer() throws Exception {
        Path data = folder.resolve("data");
        Path article = Files.writeString(folder.resolve("a.txt"), "أدانت تونس الهجوم على المسجد.");
        Process server = serve(data);
        try {
            assertThat(
                            output(
                                    mithaq("ingest", article.toString(), "--data", data.toString())
                                            .start()))
                    .contains("added 1");
            String csv =
                    output(
                            mithaq(
                                            "query",
                                            "agreements-of-two-states",
                                            "--format",
                                            "csv",
                                            "--data",
                                            data.toString())
                                    .start());
            assertThat(csv).contains("MemorandumOfUnderstanding");
            Process second = mithaq("serve", "--port", "0", "--data", data.toString()).start();
            assertThat(output(second)).contains("a server has this store open");
            assertThat(second.exitValue()).isEqualTo(ExitCode.FAILED);
        } finally {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(data.resolve("server.properties")).doesNotExist();
    }

    @Test
    void tellsWhenAStoreIsInUseOrAPortIsTaken() throws Exception {
        Path data = folder.resolve("data");
        try (GraphStore store = GraphStore.open(data, Iris.DEFAULT_BASE)) {
            Process ingest = mithaq("ingest", "seeds/seed.txt", "--data", data.toString()).start();
            assertThat(output(ingest)).contains("another process has this store open");
            assertThat(ingest.exitValue()).isEqualTo(ExitCode.FAILED);
            assertThat(store.articles()).isZero();
        }
        try (ServerSocket taken = new ServerSocket(0)) {
            Process serve =
                    mithaq(
                                    "serve",
                                    "--memory",
                                    "--no-seeds",
                                    "--port",
                                    String.valueOf(taken.getLocalPort()))
                            .start();
            assertThat(output(serve)).contains("port " + taken.getLocalPort() + " is in use");
            assertThat(serve.exitValue()).isEqualTo(ExitCode.FAILED);
        }
    }
}
