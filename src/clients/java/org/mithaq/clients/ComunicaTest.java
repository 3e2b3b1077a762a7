package org.mithaq.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.endpoint.TestServer;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/**
 * Comunica, a query engine in JavaScript, asks the server: {@code mvn test -P clients
 * -Dtest=ComunicaTest}. Takes Node and npm, and the npm registry for the first time; where they are
 * missing, it is skipped and says so.
 */
@Tag("once")
@Tag("npm")
class ComunicaTest {

    private static final Path SOURCE = Path.of("src/clients/comunica");

    /** Kept between runs, as it is more than 100 MB. */
    private static final Path WORK = Path.of("target/comunica");

    @TempDir private Path folder;

    private record Ended(int code, String printed) {}

    private Ended run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process;
        try {
            process =
                    new ProcessBuilder(command)
                            .directory(WORK.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
        } catch (IOException missing) {
            return new Ended(127, String.valueOf(missing.getMessage()));
        }
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    }

    @Test
    void asksAndWrites() throws Exception {
        Files.createDirectories(WORK);
        for (String file : new String[] {"package.json", "ask.mjs"}) {
            Files.copy(
                    SOURCE.resolve(file), WORK.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        assumeTrue(run("node", "--version").code() == 0, "skipped: no Node here");
        Ended installed = run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline");
        assumeTrue(
                installed.code() == 0,
                "skipped: Comunica could not be installed with npm: " + installed.printed());

        GraphStore store = GraphStore.open(folder.resolve("data"), Iris.DEFAULT_BASE);
        store.put(TestServer.seed(), "seed");
        store.finish();
        String token = Objects.requireNonNull(store.tokens()).create("comunica");
        try (TestServer server = TestServer.over(store)) {
            Ended ended =
                    run(
                            "node",
                            "ask.mjs",
                            server.address() + "/sparql",
                            server.address() + "/update",
                            token);
            assertThat(ended.printed())
                    .isEqualTo(
                            """
                            select قطر@ar Qatar@en
                            ask true false
                            construct 2
                            path Doha Washington
                            refused true
                            needs a token true
                            notes 1
                            """);
            assertThat(ended.code()).isZero();
        }
    }
}
