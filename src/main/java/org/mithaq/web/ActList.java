package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            return "/ask#query=" + encode(sparql);
        }

        /** What it found, as a download. */
        public String download(String format) {
            return "/sparql?output=" + format + "&query=" + encode(sparql);
        }

        static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
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

    /** What acts are tied to, by the names of the parameters of {@code acts.rq}. */
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

        /** Whether the index of acts knows such ties. */
        boolean indexed() {
            return Set.of("actor", "other", "topic").containsAll(iris.keySet());
        }

        boolean hold(ActIndex.Act act) {
            return iris.entrySet().stream()
                    .allMatch(
                            tie ->
                                    act.isTied(
                                            tie.getKey().equals("topic") ? Set.of("topic") : SIDES,
                                            tie.getValue()));
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
        if (!ties.indexed() || filter.confidence() > 0) {
            return page("acts", "act", wished, language, filter, request);
        }
        List<String> found =
                index.acts(filter)
                        .filter(ties::hold)
                        .skip((long) (filter.page() - 1) * size)
                        .limit(size + 1L)
                        .map(ActIndex.Act::iri)
                        .toList();
        return shown(found, size, queries.sparql("acts", wished), language, filter, request);
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
