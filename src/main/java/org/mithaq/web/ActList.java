package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.Answer;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.springframework.stereotype.Component;

/** Lists of acts and agreements, a page at a time. */
@Component
class ActList {

    private final PageQueries queries;
    private final Tellings tellings;
    private final Choices choices;
    private final ActIndex index;

    ActList(PageQueries queries, Tellings tellings, Choices choices, ActIndex index) {
        this.index = index;
        this.queries = queries;
        this.tellings = tellings;
        this.choices = choices;
    }

    /**
     * A page of a list.
     *
     * @param previous the address of the page before; null where there is none
     * @param next the address of the page behind; null where there is none
     * @param sparql the query that found them
     */
    record Page(
            List<Telling> tellings,
            @Nullable String previous,
            @Nullable String next,
            String sparql) {

        /** The query in the editor. */
        public String editor() {
            return new Asked(sparql).editor();
        }

        /** What it found, as a download. */
        public String download(String format) {
            return new Asked(sparql).download(format);
        }
    }

    /** Puts the acts of something, the filter and its choices into a page's model. */
    void addTo(
            Map<String, Object> model,
            String parameter,
            String iri,
            String language,
            HttpServletRequest request) {
        ActFilter filter = ActFilter.of(request);
        model.put("filter", filter);
        model.put("choices", choices.of(language));
        Ties ties = new Ties().with(parameter, iri);
        model.put("acts", acts(ties, filter, ActFilter.SIZE, language, request));
    }

    /**
     * What acts are tied to, by the names of the parameters of {@code acts} and {@code edge-acts}.
     */
    static final class Ties {

        private static final Set<String> SIDES =
                Set.of("actor", "recipient", "participant", "onBehalfOf", "speaker");

        private final Map<String, String> iris = new LinkedHashMap<>();

        Ties with(String parameter, @Nullable String iri) {
            if (iri != null && !iri.isEmpty()) {
                iris.put(parameter, iri);
            }
            return this;
        }

        /** Of acts that join two actors. */
        static Ties between(String a, String b) {
            return new Ties().with("a", a).with("b", b);
        }

        private String query() {
            return iris.containsKey("a") ? "edge-acts" : "acts";
        }

        /** Whether the index of acts knows such ties. */
        private boolean indexed() {
            return Set.of("actor", "other", "topic", "relation", "a", "b")
                    .containsAll(iris.keySet());
        }

        private boolean hold(Indexed act) {
            return iris.entrySet().stream()
                    .allMatch(tie -> holds(act, tie.getKey(), tie.getValue()));
        }

        private boolean holds(Indexed act, String parameter, String iri) {
            return switch (parameter) {
                case "topic" -> act.tied("topic").contains(iri);
                case "relation" -> !act.yearsOf(iri).isEmpty();
                case "a" -> act.joins(iri, iris.getOrDefault("b", ""));
                case "b" -> true;
                default -> act.isTied(SIDES, iri);
            };
        }
    }

    /**
     * Acts, the latest first.
     *
     * @param size how many a page shows
     */
    Page acts(Ties ties, ActFilter filter, int size, String language, HttpServletRequest request) {
        Parameters wished = filter.parameters(queries.base());
        ties.iris.forEach(wished::iri);
        if (!ties.indexed()) {
            return page(ties.query(), "act", wished, language, filter, request);
        }
        String sparql = queries.sparql(ties.query(), wished);
        return page(index.acts(filter).filter(ties::hold), size, sparql, language, filter, request);
    }

    /**
     * A page of what was found.
     *
     * @param sparql the query that finds the same
     */
    Page page(
            Stream<Indexed> found,
            int size,
            String sparql,
            String language,
            ActFilter filter,
            HttpServletRequest request) {
        List<String> iris =
                found.skip((long) (filter.page() - 1) * size)
                        .limit(size + 1L)
                        .map(Indexed::iri)
                        .toList();
        return shown(iris, size, sparql, language, filter, request);
    }

    /** The things that a query finds. */
    Page page(
            String query,
            String variable,
            Parameters parameters,
            String language,
            ActFilter filter,
            HttpServletRequest request) {
        Answer found = queries.askOnce(query, parameters);
        List<String> iris = new ArrayList<>();
        for (Answer.Row row : found.rows()) {
            if (!iris.contains(row.text(variable))) {
                iris.add(row.text(variable));
            }
        }
        return shown(iris, ActFilter.SIZE, found.sparql(), language, filter, request);
    }

    private Page shown(
            List<String> iris,
            int size,
            String sparql,
            String language,
            ActFilter filter,
            HttpServletRequest request) {
        boolean more = iris.size() > size;
        List<String> shown = iris.subList(0, Math.min(iris.size(), size));
        return new Page(
                tellings.of(shown, language),
                filter.page() > 1 ? ActFilter.page(request, filter.page() - 1) : null,
                more ? ActFilter.page(request, filter.page() + 1) : null,
                sparql);
    }
}
