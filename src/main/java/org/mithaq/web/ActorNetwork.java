package org.mithaq.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Standing;
import org.springframework.stereotype.Component;

/** The network of actors as it is drawn: the most active, and the others gathered by their kind. */
@Component
class ActorNetwork {

    /** More edges than these are not drawn. */
    private static final int EDGES = 4000;

    private static final int MOST_SCORES = 100;

    /** How many actors are drawn unless told otherwise. */
    static final int ACTORS = 100;

    /** What is looked at unless told otherwise. */
    static final Wish USUAL = new Wish(ActFilter.none(), null, ACTORS);

    private final Edges edges;
    private final PageQueries queries;
    private final Map<Wish, Standing<Map<String, Double>>> scores = new ConcurrentHashMap<>();

    ActorNetwork(Edges edges, PageQueries queries) {
        this.edges = edges;
        this.queries = queries;
    }

    /**
     * What is looked at.
     *
     * @param around the IRI of an actor; null for all
     * @param most how many actors are drawn at most
     */
    record Wish(ActFilter filter, @Nullable String around, int most) {}

    /**
     * Actors of one kind that are not drawn one by one.
     *
     * @param joined how many acts join them with each of those that are drawn, by its IRI
     */
    record Others(String kind, long actors, Map<String, Long> joined) {}

    /**
     * What is drawn.
     *
     * @param nodes by their IRI, the most active first
     * @param degrees in how many joint acts each of all actors is, by its IRI
     */
    record Drawn(
            Map<String, Link> nodes,
            List<Edges.Edge> edges,
            Map<String, Long> degrees,
            List<Others> others) {

        /** How many actors there are. */
        public int actors() {
            return degrees.size();
        }
    }

    Drawn of(Wish wish, String language) {
        List<Edges.Pair> all = edges.pairs(wish.filter(), wish.around());
        Map<String, Long> degrees = new HashMap<>();
        for (Edges.Pair pair : all) {
            degrees.merge(pair.a(), pair.count(), Long::sum);
            degrees.merge(pair.b(), pair.count(), Long::sum);
        }
        Set<String> kept = new LinkedHashSet<>();
        degrees.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(wish.most())
                .forEach(entry -> kept.add(entry.getKey()));
        List<Edges.Pair> drawn =
                all.stream()
                        .filter(pair -> kept.contains(pair.a()) && kept.contains(pair.b()))
                        .limit(EDGES)
                        .toList();
        Map<String, Link> names = edges.names(kept, language);
        Map<String, Link> nodes = new LinkedHashMap<>();
        for (String iri : kept) {
            Link link = names.get(iri);
            if (link != null) {
                nodes.put(iri, link);
            }
        }
        return new Drawn(nodes, edges.named(drawn, nodes), degrees, others(all, kept, degrees));
    }

    private static List<Others> others(
            List<Edges.Pair> all, Set<String> kept, Map<String, Long> degrees) {
        Map<String, Map<String, Long>> joined = new TreeMap<>();
        for (Edges.Pair pair : all) {
            boolean first = kept.contains(pair.a());
            if (first != kept.contains(pair.b())) {
                joined.computeIfAbsent(kind(first ? pair.b() : pair.a()), k -> new HashMap<>())
                        .merge(first ? pair.a() : pair.b(), pair.count(), Long::sum);
            }
        }
        Map<String, Long> counts = new HashMap<>();
        for (String iri : degrees.keySet()) {
            if (!kept.contains(iri)) {
                counts.merge(kind(iri), 1L, Long::sum);
            }
        }
        List<Others> others = new ArrayList<>();
        joined.forEach(
                (kind, ties) -> others.add(new Others(kind, counts.getOrDefault(kind, 0L), ties)));
        return others;
    }

    /** The kind of an actor: {@code state}, {@code organization}, {@code person}. */
    static String kind(String iri) {
        if (iri.contains("/state/")) {
            return "state";
        }
        return iri.contains("/person/") ? "person" : "organization";
    }

    /** On how many ways of others each actor stands, once for each state of the graphs. */
    Map<String, Double> betweenness(Wish wish) {
        if (scores.size() >= MOST_SCORES) {
            scores.clear();
        }
        return queries.value(
                scores.computeIfAbsent(
                        wish,
                        w -> queries.standing(() -> ActorGraph.betweenness(of(w, "en").edges()))));
    }
}
