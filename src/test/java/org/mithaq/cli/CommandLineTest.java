package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/** Every command, with good and bad input, without a process of its own. */
class CommandLineTest {

    private static final String SEED = "seeds/seed.txt";

    @TempDir private Path folder;

    record Run(int code, String out, String err) {}

    private static Run run(Locale locale, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), locale, arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private static Run run(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "ingest", "serve", "query", "evaluate", "validate"})
    void helpsWithAnExampleInBothLanguages(String command) {
        Run english = run(command, "--help");
        Run arabic = run(Locale.forLanguageTag("ar"), command, "--help");

        assertThat(english.code).isZero();
        assertThat(english.out).contains("Example: mithaq " + command).contains("Exit codes:");
        assertThat(arabic.out).contains("مثال: mithaq " + command).contains("رموز الخروج");
    }

    @Test
    void tellsItsVersionAndCommands() {
        assertThat(run("--version").out).startsWith("mithaq ");
        assertThat(run("--help").out)
                .contains("extract")
                .contains("validate")
                .doesNotContain("train");
        assertThat(run().code).isEqualTo(ExitCode.USAGE);
        assertThat(run("extract", "--nonsense", SEED).code).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void writesOneGraphFilePerArticle() throws IOException {
        Path out = folder.resolve("graphs");

        Run run = run("extract", SEED, "--format", "nquads", "--out", out.toString());

        assertThat(run.code).isZero();
        assertThat(out.resolve("seed.nq")).content().contains("#act-");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void writesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("a" + i + ".txt", "أدانت تونس الهجوم رقم " + i + " على المسجد.");
        }
        for (String threads : List.of("1", "7")) {
            run(
                    "extract",
                    folder.toString(),
                    "--threads",
                    threads,
                    "--format",
                    "trig",
                    "--out",
                    folder.resolve(threads + ".trig").toString());
        }

        assertThat(folder.resolve("7.trig")).hasSameBinaryContentAs(folder.resolve("1.trig"));
        assertThat(folder.resolve("1.trig")).content().contains("mq:Condemnation");
    }

    @Test
    void whatItExtractsFulfilsTheShapes() {
        String graph = folder.resolve("seed.ttl").toString();
        run("extract", SEED, "--format", "turtle", "--out", graph);

        Run run = run("validate", graph);
        assertThat(run.code).isZero();
        assertThat(run.err).contains("fulfils all shapes");
    }

    @Test
    void validateTellsWhatIsWrongWhere() throws IOException {
        Path broken = file("broken.ttl", "<a:b> <a:c>\n\"open .\n");
        Path breach =
                file(
                        "breach.ttl",
                        "<https://w3id.org/mithaq/article/1> a <https://w3id.org/mithaq/ontology#Article> .");

        assertThat(run("validate", broken.toString()))
                .matches(r -> r.code == 1 && r.err.contains("broken.ttl:3:1: "));
        assertThat(run("validate", breach.toString()))
                .matches(r -> r.code == 1 && r.out.contains("needs one language"));
        assertThat(run("validate", folder.resolve("none.ttl").toString()).err)
                .contains("no such file");
        assertThat(run("validate", file("x.doc", "x").toString()).err).contains(".ttl");
    }

    @Test
    void ingestsSkipsAndReplaces() throws IOException {
        Path article = file("a.txt", "أدانت تونس الهجوم على المسجد.");
        Files.writeString(folder.resolve("a.properties"), "address=https://example.org/a\n");

        assertThat(run("ingest", article.toString(), "--data", data()).err)
                .contains("added 1, replaced 0, unchanged 0, left out 0");
        assertThat(run("ingest", article.toString(), "--data", data()).err).contains("unchanged 1");
        Files.writeString(article, "أدانت تونس التفجير في السوق.");
        assertThat(run("ingest", article.toString(), "--data", data()).err).contains("replaced 1");
    }

    @Test
    void asksQuestions() {
        run("ingest", SEED, "--data", data());

        assertThat(run("query").out).contains("agreements-of-two-states").contains("--param a=QA");
        assertThat(run(Locale.forLanguageTag("ar"), "query").out)
                .contains("على ماذا اتفقت دولتان؟");
        Run csv =
                run(
                        "query",
                        "agreements-of-two-states",
                        "--param",
                        "a=QA",
                        "--param",
                        "b=US",
                        "--format",
                        "csv",
                        "--data",
                        data());
        assertThat(csv.code).isZero();
        assertThat(csv.out)
                .contains(
                        "MemorandumOfUnderstanding,مذكرة التفاهم بشأن مكافحة الإرهاب,2017-06-11,Signed");
        assertThat(
                        run(
                                        "query",
                                        "agreements-of-two-states",
                                        "--format",
                                        "json",
                                        "--data",
                                        data())
                                .out)
                .contains("\"bindings\"");
        assertThat(run("query", "agreements-of-two-states", "--data", data()).out)
                .contains("| JointDeclaration");
    }

    @Test
    void refusesWrongQuestionsAndParameters() {
        run("ingest", SEED, "--data", data());

        assertThat(run("query", "nope", "--data", data()))
                .matches(r -> r.code == 3 && r.err.contains("there are: agreements-of-two-states"));
        assertThat(run("query", "agreements-of-two-states", "--param", "a=Qatar", "--data", data()))
                .matches(
                        r ->
                                r.code == 3
                                        && r.err.contains(
                                                "\"Qatar\" is no state; write it like QA"));
        assertThat(
                        run(
                                "query",
                                "agreements-of-two-states",
                                "--data",
                                folder.resolve("none").toString()))
                .matches(r -> r.code == 3 && r.err.contains("no store there"));
    }

    @Test
    void leavesOutWhatCannotBeReadAndGoesOn() throws IOException {
        Path good = file("good.txt", "أدانت تونس الهجوم على المسجد.");
        Path empty = file("empty.txt", " \n");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 2, 0, 5});
        Path french =
                file(
                        "french.txt",
                        "Le ministre a déclaré hier que les négociations avec son homologue avançaient bien selon lui.");
        Path missing = folder.resolve("missing.txt");
        Path out = folder.resolve("out");

        Run run =
                run(
                        "extract",
                        good.toString(),
                        empty.toString(),
                        binary.toString(),
                        french.toString(),
                        missing.toString(),
                        "--out",
                        out.toString());

        assertThat(run.code).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(out.resolve("good.trig")).exists();
        assertThat(run.err)
                .contains("empty.txt: there is no text")
                .contains("binary.txt: not a text file")
                .contains("french.txt: neither Arabic nor English")
                .contains("missing.txt: no such file")
                .contains("4 of 5 articles left out");
    }

    @Test
    void writesNothingWhereNothingCouldBeRead() throws IOException {
        Path out = folder.resolve("out.trig");

        assertThat(
                        run(
                                        "extract",
                                        folder.resolve("none.txt").toString(),
                                        "--out",
                                        out.toString())
                                .code)
                .isEqualTo(ExitCode.FAILED);
        assertThat(out).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void readsOtherEncodings() throws IOException {
        String text = "أدانت تونس الهجوم على المسجد، ودعت إلى ضبط النفس في المنطقة كلها.";
        for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("windows-1256"))) {
            Path file = Files.write(folder.resolve("a.txt"), text.getBytes(charset));
            Path out = folder.resolve(charset.name() + ".ttl");
            assertThat(
                            run(
                                            "extract",
                                            file.toString(),
                                            "--format",
                                            "turtle",
                                            "--out",
                                            out.toString())
                                    .code)
                    .as(charset.name())
                    .isZero();
            assertThat(out).content().contains("أدانت تونس");
        }
    }

    @Test
    void refusesWrongOptions() {
        assertThat(run("extract", SEED, "--format", "pdf"))
                .matches(r -> r.code == 3 && r.err.contains("trig, nquads"));
        assertThat(run("extract", SEED, "--lang", "fr"))
                .matches(r -> r.code == 3 && r.err.contains("ar or en"));
        assertThat(run("extract", SEED, "--base", "nowhere"))
                .matches(r -> r.code == 3 && r.err.contains("slash"));
        assertThat(run("extract", SEED, "--threads", "0").code).isEqualTo(3);
        assertThat(run("extract", SEED, "--published", "yesterday").code).isEqualTo(ExitCode.USAGE);
        assertThat(run("serve", "--port", "99999").code).isEqualTo(3);
    }

    @Test
    void tellsAboutStoresThatCannotBeOpened() throws IOException {
        run("ingest", SEED, "--data", data());
        Path properties = Path.of(data(), "store.properties");
        Files.writeString(
                properties, Files.readString(properties).replace("version=1", "version=7"));
        assertThat(run("ingest", SEED, "--data", data()))
                .matches(r -> r.code == 3 && r.err.contains("version 7"));

        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("diary.txt"), "x");
        assertThat(run("ingest", SEED, "--data", foreign.toString()))
                .matches(r -> r.code == 3 && r.err.contains("not a store"));
        assertThat(
                        run(
                                        Locale.forLanguageTag("ar"),
                                        "ingest",
                                        SEED,
                                        "--data",
                                        foreign.toString())
                                .err)
                .contains("لا مخزن");
    }

    @Test
    void evaluatesItsOwnReading() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.txt"), "أدانت تونس الهجوم على المسجد.");
        Files.writeString(
                gold.resolve("a.tsv"),
                "ACTOR\tTN\nACT\tCondemnation\tTN\t-\t-\t-\t-\t-\t-\t-\tActual\tأدانت تونس\n");

        Run run = run("evaluate", gold.toString(), "--each");
        assertThat(run.code).isZero();
        assertThat(run.out)
                .contains("1 articles")
                .contains("acts              1.000  1.000  1.000      1      1");
    }

    @Test
    void keepsAFaultlessStoreWhenAnArticleFails() throws IOException {
        Path good = file("good.txt", "أدانت تونس الهجوم على المسجد.");

        Run run =
                run(
                        "ingest",
                        good.toString(),
                        folder.resolve("none.txt").toString(),
                        "--data",
                        data());
        assertThat(run.code).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err).contains("added 1").contains("left out 1");
        try (GraphStore store = GraphStore.open(Path.of(data()), Iris.DEFAULT_BASE)) {
            assertThat(store.articles()).isEqualTo(1);
        }
    }

    @Test
    void readsWithStatesAndWordsOfOnesOwn() throws IOException {
        Path article = file("a.txt", "بعبعت زمبوبيا جارتها كثيرا أمس.");
        Path states =
                file(
                        "own.ttl",
                        """
                @prefix mq: <https://w3id.org/mithaq/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <https://w3id.org/mithaq/state/ZB> a mq:State , mq:Actor ; rdfs:label "زمبوبيا"@ar , "Zembubia"@en .
                """);
        Path words = Files.createDirectory(folder.resolve("words"));
        Files.writeString(words.resolve("own.yml"), "class: Praise\nverbs:\n  - بعبع Q\n");
        Path out = folder.resolve("out.ttl");

        Run run =
                run(
                        "extract",
                        article.toString(),
                        "--reference",
                        states.toString(),
                        "--lexicon",
                        words.toString(),
                        "--lang",
                        "ar",
                        "--format",
                        "turtle",
                        "--out",
                        out.toString());
        assertThat(run.code).as(run.err).isZero();
        assertThat(out).content().contains("mq:Praise").contains("state/ZB").contains("ar/own#1");
    }

    @Test
    void tellsEveryFaultOfOnesOwnFilesWithItsLine() throws IOException {
        Path words = Files.createDirectory(folder.resolve("words"));
        Files.writeString(
                words.resolve("a.yml"), "class: Praise\nverbs:\n  - {verb: مدح}\n  - قال I\n");
        Files.writeString(words.resolve("b.yml"), "class: [\n");
        Path states =
                file(
                        "own.ttl",
                        "@prefix mq: <https://w3id.org/mithaq/ontology#> .\nthis is no turtle\n");
        Path out = folder.resolve("out.ttl");

        assertThat(run("extract", SEED, "--lexicon", words.toString(), "--out", out.toString()))
                .matches(
                        r ->
                                r.code == 3
                                        && r.err.contains("a.yml:3: ")
                                        && r.err.contains("a.yml:4: ")
                                        && r.err.contains("b.yml:"));
        assertThat(run("extract", SEED, "--reference", states.toString(), "--out", out.toString()))
                .matches(r -> r.code == 3 && r.err.contains("own.ttl:2: not valid RDF"));
        assertThat(run("extract", SEED, "--reference", "none.ttl", "--out", out.toString()))
                .matches(r -> r.err.contains("no such file"));
        assertThat(out).doesNotExist();
    }
}
