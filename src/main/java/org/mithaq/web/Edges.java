package org.mithaq.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;

/** Who acts with or towards whom. */
@Component
class Edges {

    private static final Comparator<Pair> ORDER =
            Comparator.comparingLong((Pair pair) -> -pair.count())
                    .thenComparing(Pair::a)
                    .thenComparing(Pair::b);

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

    /** As {@link Edge}, by IRIs alone; {@code a} before {@code b}. */
    record Pair(String a, String b, long count, long conflicts) {}

    /** The strongest edges. */
    List<Edge> strongest(ActFilter filter, int limit, String language) {
        List<Pair> all = pairs(filter, null);
        List<Pair> strongest = all.subList(0, Math.min(limit, all.size()));
        Set<String> iris = new LinkedHashSet<>();
        strongest.forEach(pair -> iris.addAll(List.of(pair.a(), pair.b())));
        return named(strongest, names(iris, language));
    }

    /** Edges of pairs both of which have a name. */
    List<Edge> named(List<Pair> pairs, Map<String, Link> names) {
        List<Edge> edges = new ArrayList<>();
        for (Pair pair : pairs) {
            Link a = names.get(pair.a());
            Link b = names.get(pair.b());
            if (a != null && b != null) {
                edges.add(new Edge(a, b, pair.count(), pair.conflicts()));
            }
        }
        return edges;
    }

    /**
     * All that acts join, the strongest first.
     *
     * @param around the IRI of an actor that they all touch; null for any
     */
    List<Pair> pairs(ActFilter filter, @Nullable String around) {
        Map<List<String>, long[]> joined = new HashMap<>();
        index.acts(filter)
                .filter(act -> around == null || act.sides().contains(around))
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
        return joined.entrySet().stream()
                .map(
                        e ->
                                new Pair(
                                        e.getKey().get(0),
                                        e.getKey().get(1),
                                        e.getValue()[0],
                                        e.getValue()[1]))
                .sorted(ORDER)
                .toList();
    }

    /** What things are called in a language; each of them has an entry. */
    Map<String, Link> names(Collection<String> iris, String language) {
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
