package org.mithaq.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.export.Export;
import org.mithaq.export.ExportFormat;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;
import org.mithaq.store.ShapesValidator;

/** Tables of events, sound and hostile, as acts in a graph of their own. */
class EventTableTest {

    private static final String GRAPH = "https://events.example/phoenix";
    private static final String MAPPING =
            "# theirs\nsource = Source\nsource.name = Who\ntarget = Target\ncode = Code\n"
                    + "date = Date\nplace = Where\nurl = Url\n";
    private static final String HEAD = "Date\tSource\tWho\tTarget\tCode\tWhere\tUrl\n";

    @TempDir private Path folder;
    private GraphStore store;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        store = GraphStore.memory(ArticleQuads.BASE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private EventTable.Outcome read(String mapping, byte[] table, String name) throws IOException {
        Path columns = Files.writeString(folder.resolve("mapping.txt"), mapping);
        Path file = Files.write(folder.resolve(name), table);
        return new EventTable(store, GRAPH)
                .read(file, columns, fault -> complaints.add(fault.getMessage()));
    }

    private EventTable.Outcome read(String mapping, String table) throws IOException {
        return read(mapping, table.getBytes(StandardCharsets.UTF_8), "events.tsv");
    }

    private List<String> ask(String pattern) {
        return store.read(
                () -> {
                    String query =
                            "PREFIX mq: <https://w3id.org/mithaq/ontology#> PREFIX oa:"
                                    + " <http://www.w3.org/ns/oa#> PREFIX rdfs:"
                                    + " <http://www.w3.org/2000/01/rdf-schema#> SELECT DISTINCT ?x"
                                    + " { GRAPH <"
                                    + GRAPH
                                    + "> { "
                                    + pattern
                                    + " } } ORDER BY ?x";
                    List<String> found = new ArrayList<>();
                    try (QueryExec exec = QueryExec.dataset(store.dataset()).query(query).build()) {
                        RowSet rows = exec.select();
                        rows.forEachRemaining(
                                row ->
                                        found.add(
                                                row.get("x").isLiteral()
                                                        ? row.get("x").getLiteralLexicalForm()
                                                        : row.get("x")
                                                                .getURI()
                                                                .replace(ArticleQuads.BASE, "")));
                    }
                    return found;
                });
    }

    @Test
    void aRowIsAnActWithItsRowAsEvidence() throws IOException {
        String row = "20210301\tEGYGOV\tEgypt\tQAT\t42\tDoha\thttps://news.example/1";
        EventTable.Outcome outcome = read(MAPPING, HEAD + row + "\n");

        assertThat(complaints).isEmpty();
        assertThat(outcome).isEqualTo(new EventTable.Outcome(1, 0));
        String visit = "?a a mq:Act , mq:Interaction , mq:Visit ; ";
        assertThat(ask(visit + "mq:actor ?x")).containsExactly("state/EG");
        assertThat(ask(visit + "mq:recipient ?x")).containsExactly("state/QA");
        assertThat(ask(visit + "mq:date ?x")).containsExactly("2021-03-01");
        assertThat(ask(visit + "mq:cameoCode ?x")).containsExactly("042");
        assertThat(ask(visit + "mq:place/rdfs:label ?x")).containsExactly("Doha");
        String evidence = visit + "mq:evidence ?e . ?e a mq:TableRow ; ";
        assertThat(ask(evidence + "oa:exact ?x")).containsExactly(row.replace('\t', ' '));
        assertThat(ask(evidence + "mq:row ?x")).containsExactly("2");
        assertThat(ask(evidence + "mq:source ?x")).containsExactly("https://news.example/1");
        assertThat(ask(evidence + "oa:hasSource ?x . ?x a mq:EventTable")).containsExactly(GRAPH);
    }

    @Test
    void whoIsNotKnownKeepsTheNameThatTheTableGives() throws IOException {
        read(MAPPING, HEAD + "2021-03\tREB\tبنو فلان\tمصر\t190\t\t\n");
        assertThat(ask("?a mq:actor/rdfs:label ?x")).containsExactly("بنو فلان");
        assertThat(ask("?a mq:recipient ?x")).containsExactly("state/EG");
        assertThat(ask("?a a mq:MilitaryAction ; mq:date ?x")).containsExactly("2021-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-02-30~EGY~~QAT~042~~          | events.tsv:3: "2021-02-30" is no date
                    soon~EGY~~QAT~042~~                | events.tsv:3: "soon" is no date
                    2021-03-01~~~QAT~042~~             | events.tsv:3: says no source
                    2021-03-01~EGY~~QAT~999~~          | events.tsv:3: "999" is no code
                    2021-03-01~EGY~~QAT~04x~~          | events.tsv:3: "04x" is no code
                    2021-03-01~EGY~~QAT~~~             | events.tsv:3: says no code
                    2021-03-01~EGY~~QAT                | events.tsv:3: 4 cells, where the first line has 7
                    2021-03-01~EGY~~QAT~042~~~~more    | events.tsv:3: 9 cells
                    """)
    void tellsFileAndLineOfARowThatCannotBeReadAndGoesOn(String row, String told)
            throws IOException {
        String good = "2021-03-01\tEGY\t\tQAT\t042\t\t\n";
        EventTable.Outcome outcome =
                read(MAPPING, HEAD + good + row.replace('~', '\t') + "\n" + good);
        assertThat(outcome).isEqualTo(new EventTable.Outcome(2, 1));
        assertThat(complaints).singleElement().asString().contains(told);
    }

    @Test
    void hostileBytesHarmTheirOwnLineAlone() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.write(HEAD.getBytes(StandardCharsets.UTF_8));
        table.write(new byte[] {(byte) 0xff, '\t', (byte) 0xfe, '\n'});
        table.write(new byte[TableLines.LONGEST + 9]);
        String row =
                "\n20210301\tEGY\t\u0000<script>\"\\\tQAT\t042\t<x> . <y> <z>\tjavascript: a\r\n\n";
        table.write(row.getBytes(StandardCharsets.UTF_8));
        EventTable.Outcome outcome = read(MAPPING, table.toByteArray(), "events.tsv");

        assertThat(outcome).isEqualTo(new EventTable.Outcome(1, 2));
        assertThat(complaints.get(0)).contains("events.tsv:2: no UTF-8");
        assertThat(complaints.get(1)).contains("events.tsv:3: longer than");
        assertThat(ask("?a mq:evidence/mq:source ?x")).containsExactly("javascript: a");
        Path all = folder.resolve("all.nq");
        try (OutputStream out = Files.newOutputStream(all)) {
            new Export(store, true, "").write(ExportFormat.NQUADS, out);
        }
        assertThat(new ShapesValidator().check(all, java.util.Locale.ENGLISH))
                .filteredOn(breach -> breach.node().startsWith(GRAPH))
                .isEmpty();
    }

    @Test
    void readsCommasQuotationMarksAndColumnsByNumber() throws IOException {
        String mapping =
                "separator = comma\nheader = no\ndate = 1\ndate.format = dd/MM/yyyy\n"
                        + "source = 2\ntarget = 3\nplover = 4\n";
        String rows = "01/03/2021,EG,\"Qatar\",CONSULT\n\"open,EG,QA,AID\n31/04/2021,EG,QA,AID\n";
        EventTable.Outcome outcome =
                read(mapping, rows.getBytes(StandardCharsets.UTF_8), "events.csv");

        assertThat(outcome).isEqualTo(new EventTable.Outcome(1, 2));
        assertThat(complaints.get(0)).contains("events.csv:2: quotation marks");
        assertThat(complaints.get(1)).contains("events.csv:3: \"31/04/2021\" is no date");
        assertThat(ask("?a mq:ploverType 'CONSULT' ; mq:recipient ?x")).containsExactly("state/QA");
    }

    @Test
    void aTableTakesThePlaceOfWhatWasThere() throws IOException {
        read(MAPPING, HEAD + "2020-01-01\tEGY\t\tQAT\t042\t\t\n2020-01-02\tEGY\t\tUSA\t042\t\t\n");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(
                    (HEAD + "2021-01-01\tEGY\t\tQAT\t042\t\t\n").getBytes(StandardCharsets.UTF_8));
        }
        read(MAPPING, packed.toByteArray(), "events.tsv.gz");
        assertThat(ask("?a mq:date ?x")).containsExactly("2021-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    source = Source~colour = red      | mapping.txt:2: "colour = red" is no line
                    source = Source~source = Who      | mapping.txt:2
                    source = Source                   | mapping.txt: name at least
                    source = Actor~code = Code        | events.tsv: has no column Actor; it has Date
                    source = Source~code = Code~separator = x | mapping.txt: separator is
                    source = 2~code = 0~header = no   | events.tsv: has no column 0
                    """)
    void tellsWhatIsWrongWithAMappingBeforeItTouchesTheGraph(String mapping, String told)
            throws IOException {
        read(MAPPING, HEAD + "2020-01-01\tEGY\t\tQAT\t042\t\t\n");
        assertThatThrownBy(() -> read(mapping.replace('~', '\n'), HEAD + "\t\n"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(told);
        assertThat(ask("?a mq:date ?x")).containsExactly("2020-01-01");
        assertThatThrownBy(() -> new EventTable(store, ArticleQuads.BASE + "graph/derived"))
                .isInstanceOf(Fault.class);
    }

    @Test
    void readsWhatTheProgramWritesByTheMappingOfTheReadme() throws IOException {
        ArticleQuads article = new ArticleQuads("a", "en", "2021-03-02", "outlet");
        article.cameo(article.deed("Visit", "CONSULT", "2021-03-01", null, "EG", "QA"), "042");
        store.put(article.bytes(), "test");
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new Export(store, false, "").write(ExportFormat.CAMEO, table);
        Matcher shown =
                Pattern.compile("```properties\n(separator.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();

        EventTable.Outcome outcome = read(shown.group(1), table.toByteArray(), "mithaq.tsv");
        assertThat(complaints).isEmpty();
        assertThat(outcome).isEqualTo(new EventTable.Outcome(2, 0));
        assertThat(ask("?a a mq:Visit ; mq:actor ?x")).containsExactly("state/EG", "state/QA");
    }
}
