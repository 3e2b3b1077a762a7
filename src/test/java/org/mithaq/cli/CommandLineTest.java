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
import picocli.CommandLine.Command;

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
    @ValueSource(
            strings = {
                "extract",
                "ingest",
                "explain",
                "serve",
                "query",
                "merge",
                "evaluate",
                "validate",
                "export",
                "link",
                "import"
            })
    void helpsWithAnExampleInBothLanguages(String command) {
        Run english = run(command, "--help");
        Run arabic = run(Locale.forLanguageTag("ar"), command, "--help");

        assertThat(english.code).isZero();
        assertThat(english.out).contains("Example: mithaq " + command).contains("Exit codes:");
        assertThat(arabic.out).contains("مثال: mithaq " + command).contains("رموز الخروج");
    }

    @Test
    void knowsEachCommandByTheNameThatItSays() {
        Main.COMMANDS.forEach(
                (name, command) ->
                        assertThat(command.get().getClass().getAnnotation(Command.class).name())
                                .isEqualTo(name));
    }

    @Test
    void tellsItsVersionAndCommands() {
        assertThat(run("--version").out).startsWith("mithaq ");
        assertThat(run("--help").out)
                .contains("extract")
                .contains("validate")
                .doesNotContain("train");
        assertThat(run("help", "merge").out).contains("Example: mithaq merge");
        assertThat(run("mirge").err).contains("mirge").contains("merge");
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
                        "<https://w3id.org/mithaq/article/1> a"
                                + " <https://w3id.org/mithaq/ontology#Article> .");

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
                        "MemorandumOfUnderstanding,مذكرة التفاهم بشأن مكافحة"
                                + " الإرهاب,2017-06-11,Signed");
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
                        "Le ministre a déclaré hier que les négociations avec son homologue"
                                + " avançaient bien selon lui.");
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
    void writesOneGraphFilePerArticleOfACollection() throws IOException {
        Path lines =
                file(
                        "a.jsonl",
                        "{\"text\":\"أدانت تونس الهجوم على المسجد.\"}\n"
                                + "broken\n"
                                + "{\"text\":\"أدانت تونس التفجير.\"}\n"
                                + "{\"text\":\"Le ministre a déclaré hier que les négociations avançaient bien selon lui.\"}\n"
                                        .repeat(2));
        Path out = folder.resolve("graphs");

        Run run = run("extract", lines.toString(), "--out", out.toString());

        assertThat(run.code).isEqualTo(ExitCode.SOME_FAILED);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a-1.trig", "a-3.trig");
        }
        assertThat(run.err)
                .contains("a.jsonl:2: not valid JSON")
                .contains("2 articles in other languages were skipped; the first is ")
                .contains("3 of 5 articles left out");
    }

    @Test
    void tellsAnOutletAndAnAddress() throws IOException {
        Path article = file("a.txt", "أدانت تونس الهجوم على المسجد.");
        Path out = folder.resolve("out.ttl");
        String[] told = {
            "--address", "https://example.org/x", "--publisher", "The Day", "--author", "Ana Ruiz"
        };

        assertThat(
                        run(Stream.concat(
                                                Stream.of(
                                                        "extract",
                                                        article.toString(),
                                                        "--format",
                                                        "turtle",
                                                        "--out",
                                                        out.toString()),
                                                Stream.of(told))
                                        .toArray(String[]::new))
                                .code)
                .isZero();
        assertThat(out)
                .content()
                .contains("mq:source <https://example.org/x>")
                .contains("mq:publisher \"The Day\"")
                .contains("dcterms:creator \"Ana Ruiz\"");
        assertThat(
                        run(
                                "extract",
                                article.toString(),
                                SEED,
                                "--address",
                                "https://example.org/x",
                                "--out",
                                out.toString()))
                .matches(r -> r.code == 3 && r.err.contains("there is more than one"));
    }

    @Test
    void limitsAreSettings() throws IOException {
        Path article = file("a.txt", "أدانت تونس الهجوم على المسجد.");

        assertThat(run("extract", article.toString(), "--max-article-size", "20").err)
                .contains("a.txt: larger than 20");
        assertThat(run("extract", SEED, "--max-article-size", "much").err).contains("16M");
        assertThat(run("extract", SEED, "--max-nesting", "99").code).isEqualTo(ExitCode.FAILED);
        assertThat(run("extract", folder.resolve("none").toString(), "--max-ratio", "0").code)
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void saysWhenThereIsNothingToRead() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("a.png"), "x");

        assertThat(run("extract", empty.toString()))
                .matches(r -> r.code == ExitCode.FAILED)
                .matches(r -> r.err.contains("1 file(s) with other endings"))
                .matches(r -> r.err.contains("no articles in that input"));
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

        Path figures = folder.resolve("figures.properties");
        Run run = run("evaluate", gold.toString(), "--each", "--figures", figures.toString());
        assertThat(run.code).isZero();
        assertThat(Files.readString(figures))
                .contains("articles=1\n", "actors=1.000\n", "acts=1.000\n", "persons=0.000\n");
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

    @Test
    void mergesAndExplains() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("two"));
        Files.writeString(
                articles.resolve("ar.txt"),
                "وقعت قطر ومصر مذكرة تفاهم بشأن الطاقة يوم 1 مارس 2021.");
        Files.writeString(
                articles.resolve("en.txt"),
                "Qatar and Egypt signed a memorandum of understanding on energy on 1 March 2021.");
        assertThat(run("ingest", articles.toString(), "--data", data()).code).isZero();

        Run merge = run("merge", "--data", data());
        Run ask = run("query", "merged-agreements", "--format", "csv", "--data", data());
        assertThat(merge.code).isZero();
        assertThat(merge.err).contains("1 agreements");
        assertThat(ask.out)
                .contains("MemorandumOfUnderstanding,\"Egypt, Qatar\",2021-03-01,2,2,")
                .contains("memorandum of understanding on energy")
                .doesNotContain("energy on");
        String agreement = ask.out.lines().skip(1).findFirst().orElseThrow().split(",")[0];

        Run explain = run("merge", "--explain", agreement, "--data", data());
        assertThat(explain.code).isZero();
        assertThat(explain.out).startsWith(agreement).contains("    = ").contains(" agreement/");
        List<String> parts =
                explain.out.lines().filter(l -> l.startsWith("  http")).map(String::strip).toList();
        assertThat(run("merge", "--explain", parts.get(0), "--data", data()).out)
                .isEqualTo(explain.out);

        Path decisions = file("mine.txt", "# mine\ndifferent " + String.join(" ", parts) + "\n");
        assertThat(run("merge", "--decisions", decisions.toString(), "--data", data()).err)
                .contains("0 agreements");
        Run alone = run("merge", "--explain", parts.get(0), "--data", data());
        assertThat(alone.code).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(alone.err).contains("nothing is merged");
    }

    @Test
    void tellsTheLineOfAWrongDecisionAndChangesNothing() throws IOException {
        assertThat(run("ingest", SEED, "--data", data()).code).isZero();
        Path wrong = file("mine.txt", "same x:a x:b\nsame x:b x:c\ndifferent x:a x:c\n");

        Run run = run("merge", "--decisions", wrong.toString(), "--data", data());

        assertThat(run.code).isEqualTo(ExitCode.FAILED);
        assertThat(run.err).contains("mine.txt:3: x:a and x:c").contains("line 1, 2");
        assertThat(run("merge", "--data", folder.resolve("none").toString()).code)
                .isEqualTo(ExitCode.FAILED);
        assertThat(run("merge", "--decisions", "nowhere.txt", "--data", data()).err)
                .contains("nowhere.txt: no such file");
    }

    @Test
    void exportsAFileWholeOrNotAtAll() throws IOException {
        run("ingest", SEED, "--data", data());
        Path out = folder.resolve("files/acts.csv");

        assertThat(
                        run("export", "--as", "acts-csv", "--out", out.toString(), "--data", data())
                                .code)
                .isZero();
        assertThat(out).content().startsWith("\uFEFFid,class,").contains("state/QA");
        Run unknown = run("export", "--as", "xls", "--out", out.toString(), "--data", data());
        assertThat(unknown.code).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err).contains("agreements-csv");
        try (Stream<Path> files = Files.list(out.getParent())) {
            assertThat(files).containsExactly(out);
        }
        assertThat(run("export", "--as", "cameo", "--data", folder.resolve("none").toString()).err)
                .contains("no store there");
    }

    @Test
    void linksToATableAndTellsWhatIsProposed() throws IOException {
        run("ingest", SEED, "--data", data());
        Path people =
                file(
                        "people.csv",
                        "id,name_ar,name_en,type,state,office\n"
                                + "http://x.example/1,خالد بن محمد العطية,Khalid bin Mohammad Al"
                                + " Attiyah,person,QA,Minister of State for Defence\n"
                                + "http://x.example/a b,Someone,,person,QA,\n");
        Run run = run("link", "--with", people.toString(), "--data", data());

        assertThat(run.code).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err).contains("people.csv:3").contains("links hold");
        assertThat(
                        run("link", "--with", folder.resolve("no.csv").toString(), "--data", data())
                                .code)
                .isEqualTo(ExitCode.FAILED);
        assertThat(run("link", "--with", people.toString(), "--accept", "2", "--data", data()).err)
                .contains("--accept 2");
    }

    @Test
    void importsAFileIntoAGraphOfItsOwnAllOrNothing() throws IOException {
        run("ingest", SEED, "--data", data());
        Path good = file("good.ttl", "<http://x.example/a> <http://x.example/b> 1 , 2 .\n");
        Path bad =
                file(
                        "bad.ttl",
                        "<http://x.example/a> <http://x.example/b> 3 .\n"
                                + "<http://x.example/a b> <http://x.example/c> 4 .\n");
        String graph = "http://x.example/theirs";

        assertThat(run("import", good.toString(), "--graph", graph, "--data", data()).err)
                .contains("2 triples");
        Run broken = run("import", bad.toString(), "--graph", graph, "--data", data());
        assertThat(broken.code).isEqualTo(ExitCode.FAILED);
        assertThat(broken.err).contains("bad.ttl:2");
        try (GraphStore store = GraphStore.open(Path.of(data()), Iris.DEFAULT_BASE)) {
            long held =
                    store.read(
                            () ->
                                    store.dataset().stream()
                                            .filter(q -> q.getGraph().toString().equals(graph))
                                            .count());
            assertThat(held).isEqualTo(2);
        }
        for (String own :
                List.of(
                        Iris.DEFAULT_BASE + "graph/derived",
                        Iris.DEFAULT_BASE + "article/x",
                        "http://a b")) {
            assertThat(run("import", good.toString(), "--graph", own, "--data", data()).err)
                    .contains("cannot be filled");
        }
    }

    @Test
    void theExitCodeTellsHowMuchOfATableWasRead() throws IOException {
        Path mapping = file("m.txt", "source = S\ncode = C\n");
        Path table = file("events.tsv", "");
        String[] command = {
            "import",
            table.toString(),
            "--mapping",
            mapping.toString(),
            "--graph",
            "https://events.example/1",
            "--data",
            data()
        };
        Files.writeString(table, "S\tC\nEGY\t042\n");
        assertThat(run(command).code).isEqualTo(ExitCode.DONE);
        Files.writeString(table, "S\tC\nEGY\t042\nEGY\t\n");
        Run some = run(command);
        assertThat(some.code).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(some.err).contains("events.tsv:3:").contains("1 events").contains("1 lines");
        Files.writeString(table, "S\tC\nEGY\t\n");
        assertThat(run(command).code).isEqualTo(ExitCode.FAILED);
    }
}
