package org.mithaq.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Standing;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;

/** Finds states, organisations, persons, topics and agreements by words of their names. */
@Component
class Finder {

    private static final List<String> TYPES =
            List.of("State", "Organization", "Topic", "Person", "Agreement");

    private static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::rank)
                    .thenComparing(hit -> TYPES.indexOf(hit.thing().type().local()))
                    .thenComparing(hit -> -hit.thing().acts())
                    .thenComparing(hit -> hit.name().length())
                    .thenComparing(hit -> hit.thing().iri());

    private final PageQueries queries;
    private final ActIndex index;
    private final Standing<List<Named>> things;

    Finder(PageQueries queries, ActIndex index) {
        this.queries = queries;
        this.index = index;
        this.things = queries.standing(this::read);
    }

    /**
     * What can be found.
     *
     * @param acts how many it has a part in
     */
    private record Named(String iri, Term type, long acts, List<String> names) {}

    /**
     * Something found.
     *
     * @param rank 0 where it is called just so, 1 where its name begins so, 2 where a word does
     */
    private record Hit(Named thing, String name, int rank) {}

    /** Something found by a name of it. */
    record Match(Term thing, Term type, String name) {}

    /** The likeliest first. */
    List<Match> find(String words, int most) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Named thing : queries.value(things)) {
            thing.names().stream()
                    .map(name -> new Hit(thing, name, rank(name, wanted)))
                    .filter(hit -> hit.rank() < 3)
                    .min(ORDER)
                    .ifPresent(hits::add);
        }
        return hits.stream()
                .sorted(ORDER)
                .limit(most)
                .map(
                        hit ->
                                new Match(
                                        new Term(hit.thing().iri(), "", true),
                                        hit.thing().type(),
                                        hit.name()))
                .toList();
    }

    private static int rank(String name, String wanted) {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.startsWith(wanted)) {
            return low.length() == wanted.length() ? 0 : 1;
        }
        return low.contains(" " + wanted) ? 2 : 3;
    }

    private List<Named> read() {
        Map<String, Long> acts = new HashMap<>();
        for (Indexed act : index.acts()) {
            act.sides().forEach(side -> acts.merge(side, 1L, Long::sum));
        }
        Map<String, Named> found = new HashMap<>();
        for (Row row : queries.ask("index-found", new Parameters()).rows()) {
            Term type = row.term("type");
            if (type != null) {
                found.computeIfAbsent(
                                row.text("thing"),
                                iri ->
                                        new Named(
                                                iri,
                                                type,
                                                acts.getOrDefault(iri, 0L),
                                                new ArrayList<>(2)))
                        .names()
                        .add(row.text("name"));
            }
        }
        return List.copyOf(found.values());
    }
}
