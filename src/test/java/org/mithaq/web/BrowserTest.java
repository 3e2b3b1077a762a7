package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.Server;
import org.mithaq.extract.Articles;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;

/** The page in a real browser: skipped with a word where there is none. */
@Tag("once")
class BrowserTest {

    @TempDir private Path folder;

    private static Optional<String> browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(
                        name ->
                                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                        .map(dir -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    @Test
    void asksTheFirstQuestionAndShowsItsAnswer() throws Exception {
        assumeTrue(
                browser().isPresent(),
                "no Chromium or Chrome on the PATH: the page is not tested in a browser");
        try (Server server = start()) {
            String page = dom(server.address() + "/?lang=ar");

            assertThat(page).contains("dir=\"rtl\"").contains("ميثاق");
            assertThat(page).contains("aria-pressed=\"true\"");
            assertThat(page).contains("مذكرة التفاهم بشأن مكافحة الإرهاب").contains("2017-06-11");
        }
    }

    private static Server start() {
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(Articles.read(Seeds.all().get(0)));
        }
        store.put(bytes.toByteArray(), "seed");
        return Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 1000));
    }

    private String dom(String address) throws IOException, InterruptedException {
        Path out = folder.resolve("page.html");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        browser().orElseThrow(),
                                        "--headless=new",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--window-size=1300,900",
                                        "--user-data-dir=" + folder.resolve("profile"),
                                        "--virtual-time-budget=15000",
                                        "--dump-dom",
                                        address))
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
