package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.web.Citation.Style;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {

    private static Link link(String name) {
        return new Link(name, "en", null, "iri:" + name, name);
    }

    private final Telling agreement =
            new Telling(
                    "https://w3id.org/mithaq/agreement/x",
                    null,
                    "MemorandumOfUnderstanding",
                    "memorandum of understanding",
                    Tone.NEUTRAL,
                    "2019-04-02",
                    "Memorandum on {rail}\nties",
                    Map.of("party", List.of(link("Chile"), link("Kenya"))),
                    Map.of(),
                    List.of());

    @Test
    void writesBibTeX() {
        assertThat(Citation.of(agreement, Style.BIB))
                .startsWith("@misc{mithaq-")
                .contains("title = {Memorandum on rail ties}")
                .contains("author = {Chile and Kenya}")
                .contains("date = {2019-04-02}");
    }

    @Test
    void writesRis() {
        assertThat(Citation.of(agreement, Style.RIS).lines())
                .contains("TY  - GEN", "AU  - Chile", "AU  - Kenya", "DA  - 2019/04/02", "ER  - ");
    }

    @Test
    void writesCslJson() {
        JsonNode entry = new JsonMapper().readTree(Citation.of(agreement, Style.CSL)).get(0);

        assertThat(entry.get("type").asString()).isEqualTo("treaty");
        assertThat(entry.at("/issued/date-parts/0/1").asInt()).isEqualTo(4);
        assertThat(entry.at("/author/1/literal").asString()).isEqualTo("Kenya");
    }
}
