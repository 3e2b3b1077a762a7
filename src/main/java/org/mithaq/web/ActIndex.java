package org.mithaq.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Standing;
import org.springframework.stereotype.Component;

/**
 * All acts with what they are counted by, in memory, the latest first: sums over many acts take
 * milliseconds at any filter. Built anew when the graphs have changed; where that takes long,
 * behind the scenes.
 */
@Component
class ActIndex {

    private static final String ONTOLOGY = "https://w3id.org/mithaq/ontology#";

    private final PageQueries queries;
    private final Standing<List<Act>> acts;

    ActIndex(PageQueries queries) {
        this.queries = queries;
        this.acts = queries.standing(this::read);
    }

    /**
     * An act; one that was merged counts as the merged one.
     *
     * @param kind the local name of its class
     * @param when its date, else the first day that an article told of it; empty where unknown
     * @param ties IRIs by the local name of the property
     */
    record Act(String iri, String kind, String when, Map<String, List<String>> ties) {

        List<String> tied(String property) {
            return ties.getOrDefault(property, List.of());
        }

        boolean isTied(Collection<String> properties, String iri) {
            return properties.stream().anyMatch(property -> tied(property).contains(iri));
        }

        /** All who act or are acted on. */
        Set<String> sides() {
            Set<String> sides = new TreeSet<>(tied("actor"));
            sides.addAll(tied("recipient"));
            sides.addAll(tied("participant"));
            return sides;
        }

        /** The month or year that it is known by; empty where unknown. */
        String month() {
            return when.substring(0, Math.min(7, when.length()));
        }

        boolean isIn(String from, String to) {
            return (from.isEmpty() || when.compareTo(from) >= 0)
                    && (to.isEmpty()
                            || !when.isEmpty()
                                    && when.substring(0, Math.min(when.length(), to.length()))
                                                    .compareTo(to)
                                            <= 0);
        }

        /** Those that it joins two by two: one acts towards another, or they act together. */
        Set<List<String>> pairs() {
            Set<String> acting = new TreeSet<>(tied("actor"));
            acting.addAll(tied("participant"));
            Set<List<String>> pairs = new HashSet<>();
            for (String a : acting) {
                for (String b : sides()) {
                    if (!a.equals(b)) {
                        pairs.add(a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a));
                    }
                }
            }
            return pairs;
        }
    }

    /** All acts, the latest first. */
    List<Act> acts() {
        return queries.value(acts);
    }

    /** The acts that a filter leaves, but for its confidence, which is not kept here. */
    Stream<Act> acts(ActFilter filter) {
        String topic = queries.base() + "topic/" + filter.topic();
        String modality = ONTOLOGY + filter.modality();
        return acts().stream()
                .filter(act -> filter.kind().isEmpty() || act.kind().equals(filter.kind()))
                .filter(act -> filter.topic().isEmpty() || act.tied("topic").contains(topic))
                .filter(
                        act ->
                                filter.modality().isEmpty()
                                        || act.tied("modality").contains(modality))
                .filter(act -> act.isIn(filter.from(), filter.to()));
    }

    private List<Act> read() {
        Parameters none = new Parameters();
        Map<String, String> days = new HashMap<>();
        for (Row row : queries.ask("index-days", none).rows()) {
            days.merge(row.text("article"), row.text("published"), ActIndex::earlier);
        }
        Map<String, String> kinds = new HashMap<>();
        for (Row row : queries.ask("index-kinds", none).rows()) {
            String kind = row.text("kind");
            kinds.merge(row.text("act"), kind.substring(kind.indexOf('#') + 1), ActIndex::earlier);
        }
        Map<String, String> told = new HashMap<>();
        Set<String> parts = new HashSet<>();
        for (Row row : queries.ask("index-parts", none).rows()) {
            String day = days.getOrDefault(article(row.text("part")), "");
            parts.add(row.text("part"));
            told.merge(row.text("whole"), day, ActIndex::earlier);
        }
        return acts(kinds, ties(kinds.keySet()), days, told, parts);
    }

    private static String earlier(String one, String other) {
        boolean first = other.isEmpty() || !one.isEmpty() && one.compareTo(other) <= 0;
        return first ? one : other;
    }

    /** The article of what it yielded, from its IRI. */
    private static String article(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    private Map<String, Map<String, List<String>>> ties(Set<String> acts) {
        Map<String, Map<String, List<String>>> ties = new HashMap<>();
        Map<String, String> same = new HashMap<>();
        for (Row row : queries.ask("index-ties", new Parameters()).rows()) {
            String act = row.text("act");
            if (acts.contains(act)) {
                String role = row.text("role");
                String name = role.substring(role.indexOf('#') + 1);
                ties.computeIfAbsent(act, a -> new LinkedHashMap<>(4))
                        .computeIfAbsent(
                                same.computeIfAbsent(name, n -> n), r -> new ArrayList<>(1))
                        .add(same.computeIfAbsent(row.text("value"), v -> v));
            }
        }
        return ties;
    }

    private static List<Act> acts(
            Map<String, String> kinds,
            Map<String, Map<String, List<String>>> ties,
            Map<String, String> days,
            Map<String, String> told,
            Set<String> parts) {
        List<Act> acts = new ArrayList<>();
        kinds.forEach(
                (iri, kind) -> {
                    if (!parts.contains(iri)) {
                        Map<String, List<String>> own = ties.getOrDefault(iri, Map.of());
                        List<String> dates = own.getOrDefault("date", List.of());
                        String published = days.getOrDefault(article(iri), "");
                        String when =
                                dates.isEmpty()
                                        ? earlier(published, told.getOrDefault(iri, ""))
                                        : dates.get(0);
                        acts.add(new Act(iri, kind, when, own));
                    }
                });
        acts.sort(Comparator.comparing(Act::when).reversed().thenComparing(Act::iri));
        return List.copyOf(acts);
    }
}
