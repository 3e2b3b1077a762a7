package org.mithaq.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.extract.Articles;

class ArticleGraphWriterTest {

    private static byte[] written(ArticleClaims claims, RdfFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer = new ArticleGraphWriter(bytes, format, Iris.DEFAULT_BASE)) {
            writer.write(claims);
        }
        return bytes.toByteArray();
    }

    private static Model model(byte[] bytes, RdfFormat format) throws IOException {
        return Rio.parse(new ByteArrayInputStream(bytes), Iris.DEFAULT_BASE, format.rio());
    }

    private static ArticleClaims seed() throws IOException {
        return Articles.read(Files.readString(Path.of("seeds/seed.txt")));
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryFormatSoThatItCanBeReadAgain(RdfFormat format) throws IOException {
        byte[] bytes = written(seed(), format);

        Model model = model(bytes, format);
        assertThat(model.filter(null, Vocabulary.EVIDENCE, null)).hasSizeGreaterThan(20);
        assertThat(model.filter(null, Vocabulary.TEXT, null)).hasSize(1);
        assertThat(model.subjects()).noneMatch(Value::isBNode);
        assertThat(written(seed(), format)).isEqualTo(bytes);
    }

    @Test
    void keepsTheTextInAGraphOfItsOwn() throws IOException {
        Model model = model(written(seed(), RdfFormat.NQUADS), RdfFormat.NQUADS);

        List<String> graphs =
                model.contexts().stream().map(Resource::stringValue).sorted().toList();
        assertThat(graphs)
                .containsExactly(
                        "https://w3id.org/mithaq/article/test",
                        "https://w3id.org/mithaq/article/test/text");
        assertThat(model.filter(null, Vocabulary.TEXT, null))
                .allMatch(statement -> statement.getContext().stringValue().endsWith("/text"));
    }

    @Test
    void countsInCodePoints() throws IOException {
        String text = "🤝🤝🤝. أدانت قطر الهجوم على المسجد.";
        Model model = model(written(Articles.read(text), RdfFormat.NQUADS), RdfFormat.NQUADS);

        assertThat(model.filter(null, Vocabulary.START, null)).isNotEmpty();
        for (Statement start : model.filter(null, Vocabulary.START, null)) {
            int from = Integer.parseInt(start.getObject().stringValue());
            int to = Integer.parseInt(value(model, start.getSubject(), Vocabulary.END));
            int[] points = text.codePoints().toArray();
            assertThat(new String(points, from, to - from))
                    .isEqualTo(value(model, start.getSubject(), Vocabulary.OA_EXACT));
        }
    }

    @Test
    void givesTheWholeSentenceAroundTheWords() throws IOException {
        Model model = model(written(seed(), RdfFormat.NQUADS), RdfFormat.NQUADS);

        for (Resource evidence : model.filter(null, Vocabulary.OA_EXACT, null).subjects()) {
            String sentence =
                    value(model, evidence, Vocabulary.OA_PREFIX)
                            + value(model, evidence, Vocabulary.OA_EXACT)
                            + value(model, evidence, Vocabulary.OA_SUFFIX);
            assertThat(seed().article().text()).contains(sentence);
        }
    }

    private static String value(
            Model model, Resource subject, org.eclipse.rdf4j.model.IRI property) {
        return model.filter(subject, property, null).objects().stream()
                .map(Value::stringValue)
                .findFirst()
                .orElse("");
    }

    @Test
    void speaksOnBehalfOfTheState() throws IOException {
        String turtle = new String(written(seed(), RdfFormat.TURTLE), StandardCharsets.UTF_8);

        assertThat(turtle)
                .containsPattern(
                        "mq:speaker <https://w3id.org/mithaq/person/[^>]+>;\\s+mq:onBehalfOf <https://w3id.org/mithaq/state/QA>");
    }

    @Test
    void mintsIrisThatCannotBreakOut() {
        assertThat(Iris.slug("a> <b \"c\"")).isEqualTo("a-b-c");
        assertThat(Iris.slug("  ")).isEqualTo("x");
        assertThat(Iris.slug("خالد العطيّة")).isEqualTo("خالد-العطيه");
    }
}
