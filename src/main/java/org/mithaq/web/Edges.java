package org.mithaq.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;

/** Who acts with or towards whom. */
@Component
class Edges {

    private static final Comparator<Map.Entry<List<String>, long[]>> ORDER =
            Comparator.<Map.Entry<List<String>, long[]>>comparingLong(e -> -e.getValue()[0])
                    .thenComparing(e -> e.getKey().get(0))
                    .thenComparing(e -> e.getKey().get(1));

    private final Names names;
    private final ActIndex index;
    private final Tellings tellings;

    Edges(Names names, ActIndex index, Tellings tellings) {
        this.index = index;
        this.names = names;
        this.tellings = tellings;
    }

    /**
     * Two actors and how many acts join them, whoever acts.
     *
     * @param conflicts how many of the acts are of conflict
     */
    record Edge(Link a, Link b, long count, long conflicts) {

        /** The page of the relation, where both are states; else null. */
        @Nullable String relation(String base) {
            String state = base + "state/";
            if (!a.iri().startsWith(state) || !b.iri().startsWith(state)) {
                return null;
            }
            boolean inOrder = a.key().compareTo(b.key()) < 0;
            return "/relation/" + (inOrder ? a.key() + "-" + b.key() : b.key() + "-" + a.key());
        }
    }

    /** The strongest edges. */
    List<Edge> strongest(ActFilter filter, int limit, String language) {
        return strongest(filter, null, limit, language);
    }

    /**
     * The strongest edges.
     *
     * @param around the IRI of an actor that they all touch; null for any
     */
    List<Edge> strongest(ActFilter filter, @Nullable String around, int limit, String language) {
        Map<List<String>, long[]> joined = new HashMap<>();
        index.acts(filter)
                .forEach(
                        act -> {
                            boolean cold = Tone.of(act.kind()).conflict();
                            for (List<String> pair : act.pairs()) {
                                if (around == null || pair.contains(around)) {
                                    long[] counts = joined.computeIfAbsent(pair, p -> new long[2]);
                                    counts[0]++;
                                    counts[1] += cold ? 1 : 0;
                                }
                            }
                        });
        List<Map.Entry<List<String>, long[]>> strongest =
                joined.entrySet().stream().sorted(ORDER).limit(limit).toList();
        Map<String, Link> links =
                names(
                        strongest.stream()
                                .flatMap(entry -> entry.getKey().stream())
                                .distinct()
                                .toList(),
                        language);
        List<Edge> edges = new ArrayList<>();
        for (Map.Entry<List<String>, long[]> entry : strongest) {
            edges.add(
                    new Edge(
                            Objects.requireNonNull(links.get(entry.getKey().get(0))),
                            Objects.requireNonNull(links.get(entry.getKey().get(1))),
                            entry.getValue()[0],
                            entry.getValue()[1]));
        }
        return edges;
    }

    /** What things are called in a language; each of them has an entry. */
    Map<String, Link> names(List<String> iris, String language) {
        Map<String, Link> links = new HashMap<>();
        for (String iri : iris) {
            links.put(iri, tellings.link(new Term(iri, "", true), "", language));
        }
        names.of(iris, language)
                .forEach(
                        (iri, name) ->
                                links.put(
                                        iri,
                                        tellings.link(
                                                new Term(iri, "", true),
                                                name.text(),
                                                name.language())));
        return links;
    }
}
