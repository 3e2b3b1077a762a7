package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.store.GraphStore;

class ActIndexTest {

    private static Indexed act(String when, Map<String, List<String>> ties) {
        return Indexed.of("act", "Meeting", when, 90, List.of(), ties);
    }

    @Test
    void thoseWhoActTogetherAreJoinedOnce() {
        Indexed together = act("2020", Map.of("actor", List.of("b", "a", "c")));
        Indexed towards =
                act("2020", Map.of("actor", List.of("b"), "recipient", List.of("a", "c")));

        assertThat(together.pairs())
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("b", "c"), List.of("a", "c"));
        assertThat(towards.pairs()).containsExactlyInAnyOrder(List.of("a", "b"), List.of("b", "c"));
    }

    @Test
    void aPartOfTimeHoldsDatesOfAnyPrecision() {
        Indexed day = act("2020-05-03", Map.of());

        assertThat(day.isIn("2020", "2020")).isTrue();
        assertThat(day.isIn("2020-05", "2020-05")).isTrue();
        assertThat(day.isIn("2020-06", "")).isFalse();
        assertThat(day.isIn("", "2020-04")).isFalse();
        assertThat(act("", Map.of()).isIn("", "2020")).isFalse();
    }

    /** The acts of {@code acts.rq} in its order, before and after a change. */
    @Test
    void holdsWhatTheQueryFinds() {
        try (GraphStore store = PageServer.seeds()) {
            PageQueries queries = new PageQueries(store);
            ActIndex index = new ActIndex(queries);

            assertThat(iris(index)).isNotEmpty().isEqualTo(asked(queries));

            ArticleQuads article = new ArticleQuads("later", "en", "2031-03-02", "outlet");
            article.person("Salem Mansour", "foreign minister", "JO");
            store.put(article.bytes(), "test");
            store.remove(store.names().base() + "article/19cb9157b9f72e73");
            store.derive();
            assertThat(iris(index)).isEqualTo(asked(queries));
        }
    }

    /** Each filter leaves what the query that is shown beside the list finds. */
    @Test
    void leavesWhatTheQueryFindsAtAnyFilter() {
        try (GraphStore store = PageServer.seeds()) {
            PageQueries queries = new PageQueries(store);
            ActIndex index = new ActIndex(queries);
            for (ActFilter filter :
                    List.of(
                            new ActFilter("", "", "", "", "", 80, 1),
                            new ActFilter("2018", "2024-03", "", "", "", 0, 1),
                            new ActFilter("", "", "trade", "", "Planned", 0, 1),
                            new ActFilter("", "", "", "Commitment", "", 70, 1))) {
                Parameters all =
                        filter.parameters(queries.base())
                                .number("limit", 10_000)
                                .number("offset", 0);

                assertThat(index.acts(filter).map(Indexed::iri).toList())
                        .as(filter.toString())
                        .isEqualTo(found(queries, "acts", "act", all));
            }
            Parameters all = new Parameters().number("limit", 10_000).number("offset", 0);
            assertThat(index.agreements().stream().map(Indexed::iri).toList())
                    .isNotEmpty()
                    .isEqualTo(found(queries, "agreements", "agreement", all));
        }
    }

    private static List<String> found(
            PageQueries queries, String query, String variable, Parameters parameters) {
        return queries.ask(query, parameters).rows().stream()
                .map(row -> row.text(variable))
                .distinct()
                .toList();
    }

    private static List<String> iris(ActIndex index) {
        return index.acts().stream().map(Indexed::iri).toList();
    }

    private static List<String> asked(PageQueries queries) {
        Parameters all = new Parameters().number("limit", 10_000).number("offset", 0);
        return found(queries, "acts", "act", all);
    }
}
