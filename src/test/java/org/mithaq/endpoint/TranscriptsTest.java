package org.mithaq.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/** What the documentation shows of {@code curl} is what it does. */
@Tag("once")
class TranscriptsTest {

    private static final String SHOWN = "http://127.0.0.1:8080";
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @TempDir private static Path folder;

    private static TestServer server;
    private static String token = "";

    /** A command and the lines that it is shown to print. */
    private record Transcript(String command, String printed) {

        /** The printed lines, where {@code …} stands for anything. */
        Pattern pattern() {
            String quoted =
                    Stream.of(printed.split("…", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*"));
            return Pattern.compile(quoted, Pattern.DOTALL);
        }
    }

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.open(folder.resolve("data"), Iris.DEFAULT_BASE);
        store.put(TestServer.seed(), "seed");
        store.finish();
        token = Objects.requireNonNull(store.tokens()).create("test");
        server = TestServer.over(store);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Transcript> transcripts() throws IOException {
        List<Transcript> all = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("src/docs/endpoint.md")));
        while (blocks.find()) {
            for (String part : blocks.group(1).split("(?m)^\\$ ", -1)) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    all.add(
                            new Transcript(
                                    part.substring(0, end), part.substring(end + 1).strip()));
                }
            }
        }
        return all;
    }

    private static String run(String command) throws Exception {
        Path out = folder.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", command.replace(SHOWN, server.address()))
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile());
        builder.environment().put("TOKEN", token);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(out, UTF_8)
                .replace(server.address(), SHOWN)
                .replace("\r", "")
                .strip();
    }

    @Test
    void printWhatTheyShow() throws Exception {
        assumeTrue(run("curl --version").startsWith("curl"), "no curl here");
        List<Transcript> all = transcripts();
        assertThat(all).hasSizeGreaterThan(30);
        SoftAssertions each = new SoftAssertions();
        for (Transcript shown : all) {
            each.assertThat(run(shown.command())).as(shown.command()).matches(shown.pattern());
        }
        each.assertAll();
    }
}
