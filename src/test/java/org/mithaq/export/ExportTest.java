package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import edu.uci.ics.jung.graph.DirectedSparseMultigraph;
import edu.uci.ics.jung.io.GraphMLReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.Told;
import org.mithaq.store.GraphNames;
import org.mithaq.store.GraphStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file is opened by a reader that has nothing to do with its writer. */
class ExportTest {

    private static GraphStore store;

    private static List<byte[]> articles() {
        return List.of(
                Told.arabic(
                                "a1",
                                "2017-06-12",
                                "=HYPERLINK(\"x\")",
                                "وقعت مصر وقطر مذكرة تفاهم في القاهرة. التقى الوزيران. دعت تركيا"
                                        + " السعودية إلى الحوار.")
                        .agreement(
                                "MemorandumOfUnderstanding",
                                "مذكرة تفاهم",
                                "EG;QA",
                                "سامح شكري",
                                "2017-06-11",
                                "counter-terrorism")
                        .done("Signing", "وقعت مصر وقطر", "EG;QA", "2017-06-11", "cairo")
                        .done("Meeting", "التقى الوزيران", "EG;QA;@GCC", "", null)
                        .said("Appeal", "دعت تركيا", "TR", "SA", "")
                        .nquads(),
                Told.english(
                                "a2",
                                "2018-01-31",
                                "The Daily, \"Star\"",
                                "-1+1 Turkey condemned the attack\tand\nblamed Iran.")
                        .said(
                                "Condemnation",
                                "-1+1 Turkey condemned the attack\tand\nblamed Iran",
                                "TR",
                                "IR",
                                "2018-01-30")
                        .nquads());
    }

    @BeforeAll
    static void load() {
        store = GraphStore.memory(Iris.DEFAULT_BASE);
        articles().forEach(article -> store.put(article, "test"));
        store.derive();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static byte[] bytes(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, true, "http://127.0.0.1:8080").write(format, out);
        return out.toByteArray();
    }

    private static String text(ExportFormat format) throws IOException {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> csv(ExportFormat format) throws IOException {
        String text = text(format);
        assertThat(text).startsWith("\uFEFF").contains("\r\n");
        CSVFormat excel = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), excel)) {
            return parser.getRecords();
        }
    }

    @Test
    void agreementsOpenAsATable() throws IOException {
        List<CSVRecord> rows = csv(ExportFormat.AGREEMENTS_CSV);

        assertThat(rows).hasSize(1);
        CSVRecord row = rows.getFirst();
        assertThat(row.get("class")).isEqualTo("MemorandumOfUnderstanding");
        assertThat(row.get("parties")).isEqualTo("state/EG; state/QA");
        assertThat(row.get("partyNames")).isEqualTo("Egypt; Qatar");
        assertThat(row.get("partyNamesArabic")).isEqualTo("مصر; قطر");
        assertThat(row.get("signatories")).isEqualTo("سامح شكري");
        assertThat(row.get("signedOn")).isEqualTo("2017-06-11");
        assertThat(row.get("topics")).isEqualTo("topic/counter-terrorism");
        assertThat(row.get("words")).isEqualTo("مذكرة تفاهم");
        assertThat(row.get("article")).isEqualTo("https://w3id.org/mithaq/article/a1");
    }

    @Test
    void noCellRunsAsAFormula() throws IOException {
        List<CSVRecord> rows = csv(ExportFormat.ACTS_CSV);

        assertThat(rows).hasSize(4);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                row.forEach(
                                        cell ->
                                                assertThat(cell)
                                                        .doesNotMatch("(?s)\\s*[=+@＝＋－＠-].*")));
        assertThat(rows.getFirst().get("publisher")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(rows.getLast().get("words")).startsWith("'-1+1 Turkey condemned").contains("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n+1"})
    void disarmsWhatASpreadsheetWouldRun(String cell) {
        assertThat(SafeCsv.safe(cell)).isEqualTo("'" + cell);
        assertThat(SafeCsv.safe("a" + cell)).isEqualTo("a" + cell);
    }

    private static List<JsonNode> lines(ExportFormat format) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        return text(format).lines().map(json::readTree).toList();
    }

    @Test
    void jsonLinesHoldWhatTheTablesHold() throws IOException {
        assertThat(lines(ExportFormat.AGREEMENTS_JSONL)).hasSize(1);
        List<JsonNode> acts = lines(ExportFormat.ACTS_JSONL);

        assertThat(acts).hasSize(4);
        assertThat(acts.getLast().path("words").stringValue()).contains("\t");
        assertThat(acts.getFirst().path("participants").toString())
                .isEqualTo("[\"state/EG\",\"state/QA\"]");
        assertThat(acts.getFirst().propertyNames()).containsExactlyElementsOf(Tables.ACTS);
    }

    @Test
    void ploverRecordsTellWhoDidWhatToWhom() throws IOException {
        List<JsonNode> events = lines(ExportFormat.PLOVER);
        JsonNode last = events.getLast();

        assertThat(last.path("date").stringValue()).isEqualTo("2018-01-30");
        assertThat(last.path("event").stringValue()).isEqualTo("ACCUSE");
        assertThat(last.path("source").path(0).path("actor").stringValue()).isEqualTo("TUR");
        assertThat(last.path("target").path(0).path("actor").stringValue()).isEqualTo("IRN");
        assertThat(events.getFirst().path("location").path("country").stringValue())
                .isEqualTo("EGY");
        assertThat(events.get(2).path("dateOf").stringValue()).isEqualTo("publication");
    }

    /** As a model of event data would: by columns, adding up scores by dyad and month. */
    @Test
    void cameoLinesAddUpByDyadAndMonth() throws IOException {
        List<String> lines = text(ExportFormat.CAMEO).lines().toList();
        List<String> columns = Arrays.asList(lines.getFirst().split("\t"));
        Map<String, Double> scores = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSameSizeAs(columns);
            assertThat(cells[columns.indexOf("Date")]).matches("\\d{8}");
            assertThat(cells[columns.indexOf("EventCode")]).matches("\\d{3,4}");
            String key =
                    cells[columns.indexOf("SourceActorEntity")]
                            + ">"
                            + cells[columns.indexOf("TargetActorEntity")]
                            + " "
                            + cells[columns.indexOf("Year")]
                            + cells[columns.indexOf("Month")];
            scores.merge(
                    key, Double.valueOf(cells[columns.indexOf("GoldsteinScore")]), Double::sum);
        }

        assertThat(scores)
                .containsEntry("EGY>QAT 201706", 3.5 + 1)
                .containsEntry("QAT>EGY 201706", 4.5)
                .containsEntry("TUR>IRN 201801", -2.0)
                .containsEntry("TUR>SAU 201706", 3.0);
    }

    @Test
    void whatSeveralArticlesTellIsOneEventWithTheNumberOfItsSources() throws IOException {
        ArticleQuads late = new ArticleQuads("a", "en", "2021-03-04", "one");
        late.cameo(late.deed("Meeting", "CONSULT", null, null, "QA", "EG"), "040");
        ArticleQuads dated = new ArticleQuads("b", "ar", "2021-03-03", "two");
        String act = dated.deed("Meeting", "CONSULT", "2021-03-02", null, "QA", "EG");
        dated.cameo(act, "040");
        ArticleQuads other = new ArticleQuads("c", "en", "2022-03-03", "two");
        other.cameo(other.deed("Meeting", "CONSULT", null, null, "QA", "EG"), "040");
        try (GraphStore own = GraphStore.memory(ArticleQuads.BASE)) {
            for (ArticleQuads article : List.of(late, dated, other)) {
                own.put(article.bytes(), "test");
            }
            own.derive();
            List<JsonNode> records = new ArrayList<>();
            written(own, ExportFormat.PLOVER)
                    .lines()
                    .forEach(line -> records.add(JsonMapper.builder().build().readTree(line)));
            assertThat(records).hasSize(2);
            assertThat(records.get(0).path("sources").intValue()).isEqualTo(2);
            assertThat(records.get(0).path("outlets").intValue()).isEqualTo(2);
            assertThat(records.get(0).path("date").stringValue()).isEqualTo("2021-03-02");
            assertThat(records.get(0).path("id").stringValue())
                    .isEqualTo(own.explain(act).get(0).iri());
            assertThat(records.get(0).path("articles")).hasSize(2);
            assertThat(records.get(1).path("sources").intValue()).isEqualTo(1);
            assertThat(records.get(1).path("dateOf").stringValue()).isEqualTo("publication");

            List<String> lines = written(own, ExportFormat.CAMEO).lines().toList();
            assertThat(lines).hasSize(1 + 2 * 2);
            assertThat(lines.get(0)).endsWith("NumSources\tNumOutlets\tNumArticles");
            assertThat(lines.get(1)).endsWith("\t2\t2\t2");
            assertThat(lines.get(4)).endsWith("\t1\t1\t1");
            assertThat(written(own, ExportFormat.NQUADS)).doesNotContain(GraphNames.INDEX);
            assertThat(written(own, ExportFormat.TRIG)).doesNotContain(GraphNames.INDEX);
        }
    }

    private static String written(GraphStore store, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, true, "").write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void jungReadsTheGraphMl() throws Exception {
        DirectedSparseMultigraph<String, String> graph = new DirectedSparseMultigraph<>();
        int[] number = new int[2];
        GraphMLReader<DirectedSparseMultigraph<String, String>, String, String> counting =
                new GraphMLReader<>(() -> "n" + number[0]++, () -> "e" + number[1]++);
        try (Reader source = new StringReader(text(ExportFormat.GRAPHML))) {
            counting.load(source, graph);
        }

        assertThat(graph.getVertexCount()).isEqualTo(6);
        assertThat(graph.getEdgeCount()).isEqualTo(8);
        List<String> values = new ArrayList<>();
        counting.getVertexMetadata()
                .values()
                .forEach(
                        data ->
                                graph.getVertices()
                                        .forEach(
                                                vertex ->
                                                        values.add(
                                                                data.transformer.apply(vertex))));
        assertThat(values).contains("Egypt", "Qatar", "Türkiye", "مصر", "EGY", "state");
    }

    @Test
    void jgraphtReadsTheGexfAndHoldsItToItsSchema() throws IOException {
        Graph<String, DefaultWeightedEdge> graph =
                new DirectedWeightedPseudograph<>(
                        SupplierUtil.createStringSupplier(),
                        SupplierUtil.createDefaultWeightedEdgeSupplier());
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        Map<String, String> labels = new LinkedHashMap<>();
        importer.addVertexAttributeConsumer(
                (key, value) -> {
                    if (key.getSecond().equals("label")) {
                        labels.put(key.getFirst(), value.getValue());
                    }
                });
        importer.importGraph(graph, new StringReader(text(ExportFormat.GEXF)));

        assertThat(graph.vertexSet()).hasSize(6);
        assertThat(graph.edgeSet()).hasSize(8);
        assertThat(labels.values()).contains("Egypt", "Iran");
    }

    @Test
    void rdf4jReadsAllQuads() throws IOException {
        Model quads =
                Rio.parse(
                        new ByteArrayInputStream(bytes(ExportFormat.NQUADS)), "", RDFFormat.NQUADS);
        Model trig =
                Rio.parse(new ByteArrayInputStream(bytes(ExportFormat.TRIG)), "", RDFFormat.TRIG);
        long held =
                store.read(() -> store.dataset().stream().filter(q -> !q.isDefaultGraph()).count());

        assertThat(quads).hasSize((int) held);
        assertThat(trig).hasSize((int) held);
        assertThat(quads.contexts()).anyMatch(graph -> graph.stringValue().endsWith("/a1/text"));
    }

    @Test
    void leavesTextsOutWhereTheyMayNotBeTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, false, "").write(ExportFormat.NQUADS, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("ontology#text> \"")
                .contains("article/a1>");
    }

    @Test
    void describesTheDataSet() throws IOException {
        Dataset description = DatasetFactory.create();
        RDFDataMgr.read(
                description, new ByteArrayInputStream(bytes(ExportFormat.VOID)), Lang.TURTLE);
        String ask =
                """
                PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX mq: <https://w3id.org/mithaq/ontology#>
                ASK { ?d a void:Dataset, dcat:Dataset ; void:triples ?n ; void:classPartition [ void:class mq:Act ; void:entities 4 ] ;
                  void:subset [ void:linkPredicate ?p ; void:objectsTarget <https://www.wikidata.org/> ; void:triples ?links ] ;
                  void:sparqlEndpoint <http://127.0.0.1:8080/sparql> ; dcat:distribution [ dcat:downloadURL <http://127.0.0.1:8080/export/cameo> ] .
                  FILTER (?n > 1000 && ?links > 200) }
                """;
        assertThat(QueryExecutionFactory.create(ask, description).execAsk()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"VOID"},
            mode = EnumSource.Mode.EXCLUDE)
    void isTheSameWhateverTheOrderOfArticles(ExportFormat format) throws IOException {
        List<byte[]> turned = new ArrayList<>(articles());
        Collections.reverse(turned);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphStore other = GraphStore.memory(Iris.DEFAULT_BASE)) {
            turned.forEach(article -> other.put(article, "test"));
            other.derive();
            new Export(other, true, "").write(format, out);
        }
        assertThat(withoutBlankNodes(out.toString(StandardCharsets.UTF_8)))
                .isEqualTo(withoutBlankNodes(text(format)));
    }

    /** The shapes' blank nodes are named anew in each store. */
    private static List<String> withoutBlankNodes(String text) {
        return text.lines().filter(line -> !line.contains("_:")).sorted().toList();
    }
}
