package org.mithaq.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Standing;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;

/** What the filters offer: the classes, modalities, statuses and topics of the ontology. */
@Component
class Choices {

    /** A value of a filter and its name in the page's language. */
    record Choice(String value, String name) {}

    private final PageQueries queries;
    private final Map<String, Standing<Map<String, List<Choice>>>> known =
            new ConcurrentHashMap<>();

    Choices(PageQueries queries) {
        this.queries = queries;
    }

    /**
     * By the name of the filter: acts, agreements, modalities, statuses, topics, states; terms are
     * all kinds of acts and agreements, the general ones too.
     */
    Map<String, List<Choice>> of(String language) {
        return queries.value(
                known.computeIfAbsent(language, l -> queries.standing(() -> read(language))));
    }

    private Map<String, List<Choice>> read(String language) {
        return Map.of(
                "acts", ask("kinds", "Act", language),
                "agreements", ask("kinds", "Agreement", language),
                "terms", ask("terms", "", language),
                "modalities", ask("members", "Modality", language),
                "statuses", ask("members", "AgreementStatus", language),
                "topics", ask("topics", "", language),
                "states", ask("states", "", language));
    }

    /** The names of classes, modalities and statuses, by their local names. */
    static Map<String, String> names(Map<String, List<Choice>> offered) {
        Map<String, String> names = new HashMap<>();
        for (String filter : List.of("terms", "modalities", "statuses")) {
            offered.getOrDefault(filter, List.of()).forEach(c -> names.put(c.value(), c.name()));
        }
        return names;
    }

    private static String local(String iri) {
        return new Term(iri, "", true).local();
    }

    private List<Choice> ask(String query, String top, String language) {
        Parameters parameters =
                new Parameters()
                        .text("lang", language)
                        .iri("top", "https://w3id.org/mithaq/ontology#" + top);
        return queries.ask(query, parameters).rows().stream()
                .map(row -> new Choice(local(row.text("value")), row.text("name")))
                .toList();
    }
}
