package org.mithaq.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.query.PageQueries;
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

    /** By the states that acts join them with. */
    List<Measured> partners(ActFilter filter, String language) {
        String states = queries.base() + "state/";
        Map<String, Long> counts = new HashMap<>();
        for (Edges.Pair pair : edges.pairs(filter, null)) {
            if (pair.a().startsWith(states) && pair.b().startsWith(states)) {
                counts.merge(pair.a(), 1L, Long::sum);
                counts.merge(pair.b(), 1L, Long::sum);
            }
        }
        return named(counts, language);
    }

    /** By the agreements that they are parties of, whatever kind of act is wished. */
    List<Measured> agreements(ActFilter filter, String language) {
        String states = queries.base() + "state/";
        Map<String, Long> counts = new HashMap<>();
        index.agreements(filter.everyKind())
                .flatMap(agreement -> agreement.tied("party").stream())
                .filter(party -> party.startsWith(states))
                .forEach(state -> counts.merge(state, 1L, Long::sum));
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
