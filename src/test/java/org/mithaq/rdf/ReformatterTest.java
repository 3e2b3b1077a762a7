package org.mithaq.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReformatterTest {

    private static final byte[] NQUADS =
            """
            <https://a.example/قطر> <https://w3id.org/mithaq/ontology#content> "قال \\"نعم\\"\\n<b>"@ar <https://a.example/g1> .
            <https://a.example/قطر> <https://w3id.org/mithaq/ontology#content> "قال \\"نعم\\"\\n<b>"@ar <https://a.example/g2> .
            <https://a.example/قطر> <https://w3id.org/mithaq/ontology#count> "4"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:b1 <https://w3id.org/mithaq/ontology#actor> <https://a.example/x> <https://a.example/g1> .
            """
                    .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    void saysTheSameInEveryFormat(RdfFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Reformatter.write(NQUADS, format, bytes);

        Model model = Rio.parse(new ByteArrayInputStream(bytes.toByteArray()), "", format.rio());
        boolean graphs = format == RdfFormat.TRIG || format == RdfFormat.NQUADS;
        assertThat(model).hasSize(graphs ? 4 : 3);
        assertThat(model.contexts()).hasSize(graphs ? 3 : 1);
        assertThat(model.filter(null, Vocabulary.CONTENT, null).objects())
                .extracting(value -> value.stringValue())
                .containsOnly("قال \"نعم\"\n<b>");
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Reformatter.write(NQUADS, format, again);
        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
    }
}
