package org.mithaq.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.springframework.stereotype.Component;

/** States with a figure each, the greatest first. */
@Component
class Measures {

    private final PageQueries queries;
    private final ActIndex index;
    private final Edges edges;

    Measures(PageQueries queries, ActIndex index, Edges edges) {
        this.index = index;
        this.queries = queries;
        this.edges = edges;
    }

    /** A state with a figure; {@code key} is its ISO 3166 code. */
    record Measured(String key, String name, long value) {}

    /** By the acts that they have a part in. */
    List<Measured> acts(ActFilter filter, String language) {
        String states = queries.base() + "state/";
        Map<String, Long> counts = new HashMap<>();
        index.acts(filter)
                .flatMap(act -> act.sides().stream())
                .filter(side -> side.startsWith(states))
                .forEach(state -> counts.merge(state, 1L, Long::sum));
        return named(counts, language);
    }

    /**
     * By their partners or agreements.
     *
     * @param measure {@code partners} or {@code agreements}
     */
    List<Measured> relations(String measure, String language) {
        Map<String, Long> counts = new HashMap<>();
        for (Row row : queries.askOnce("state-relations", new Parameters()).rows()) {
            counts.put(row.text("state"), row.number(measure));
        }
        return named(counts, language);
    }

    private List<Measured> named(Map<String, Long> counts, String language) {
        Map<String, Link> names = edges.names(List.copyOf(counts.keySet()), language);
        List<Measured> states = new ArrayList<>();
        counts.forEach(
                (state, count) -> {
                    Link link = names.get(state);
                    if (link != null) {
                        states.add(new Measured(link.key(), link.name(), count));
                    }
                });
        states.sort(Comparator.comparing(Measured::value).reversed().thenComparing(Measured::key));
        return states;
    }
}
