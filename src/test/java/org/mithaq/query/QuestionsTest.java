package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.extract.Articles;
import org.mithaq.message.Fault;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;

/**
 * Every question of {@code queries/}: it parses, uses declared terms only, and gives its golden
 * result.
 */
class QuestionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/queries");
    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/mithaq.ttl");
    private static GraphStore store;

    @BeforeAll
    static void load() {
        store = GraphStore.memory(Iris.DEFAULT_BASE);
        for (var seed : Seeds.all().subList(0, 1)) {
            store.put(nquads(Articles.read(seed)), seed.name());
        }
        store.derive();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static byte[] nquads(ArticleClaims claims) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(claims);
        }
        return bytes.toByteArray();
    }

    static Stream<Question> all() {
        return Questions.shipped().all().stream();
    }

    @Test
    void thereAreEnough() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(all().count())
                    .isEqualTo(files.filter(Files::isRegularFile).count())
                    .isGreaterThanOrEqualTo(15);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isDescribedInBothLanguages(Question question) {
        assertThat(question.title()).endsWith("?");
        assertThat(question.titleArabic()).endsWith("؟");
        assertThat(question.answers()).endsWith(".");
        assertThat(question.answersArabic()).endsWith(".");
        for (Question.Parameter parameter : question.parameters()) {
            assertThat(parameter.help()).isNotBlank();
            assertThat(parameter.helpArabic()).containsPattern("\\p{InArabic}");
            assertThat(question.sparql()).containsPattern("VALUES \\?" + parameter.name() + " \\{");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void parsesWithBothEngines(Question question) {
        assertThat(QueryRunner.parse(question.sparql(), question.name()).isSelectType()).isTrue();
        assertThat(new SPARQLParser().parseQuery(question.sparql(), null)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("all")
    void usesDeclaredTermsOnly(Question question) {
        Set<String> unknown = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\bmq:([A-Za-z0-9]+)").matcher(question.sparql());
        while (matcher.find()) {
            if (!ONTOLOGY.containsResource(
                    ONTOLOGY.createResource(
                            "https://w3id.org/mithaq/ontology#" + matcher.group(1)))) {
                unknown.add(matcher.group());
            }
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesItsGoldenResult(Question question) throws IOException {
        Path golden = GOLDEN.resolve(question.name() + ".csv");
        String result = run(question.sparql());
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, result);
        }
        assertThat(result).isEqualTo(Files.readString(golden));
    }

    private static String run(String sparql) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(store.dataset(), QueryRunner.parse(sparql, "test"), ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void takesParameters() {
        Question question = Questions.shipped().named("commitments-of-a-state");

        assertThat(run(question.with(Map.of("state", "qa"))))
                .contains("التزامهما")
                .doesNotContain("استعدادها");
        assertThat(run(question.with(Map.of("state", "FJ"))).lines()).hasSize(1);
    }

    @Test
    void refusesWrongParametersAndTellsTheRightOnes() {
        Question question = Questions.shipped().named("commitments-of-a-state");

        assertThatThrownBy(() -> question.with(Map.of("land", "QA")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("state");
        assertThatThrownBy(() -> question.with(Map.of("state", "QA } DROP")))
                .hasMessageContaining("is no state");
        assertThatThrownBy(() -> Questions.shipped().named("nope"))
                .hasMessageContaining("commitments-of-a-state");
        Question text = Questions.shipped().named("articles-of-an-outlet");
        assertThat(run(text.with(Map.of("outletPart", "\" } # {")))).hasLineCount(1);
        Question number = Questions.shipped().named("claims-of-low-confidence");
        assertThatThrownBy(() -> number.with(Map.of("threshold", "high")))
                .hasMessageContaining("is no decimal");
    }
}
