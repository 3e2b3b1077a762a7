package org.mithaq.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An act or agreement with what it is counted by; one that was merged counts as the merged one.
 *
 * @param kind the local name of its class
 * @param when its date, else the first day that an article told of it; empty where unknown
 * @param sure the confidence of its surest words, in percent, rounded down
 * @param articles the IRIs of those that tell of it
 * @param ties IRIs and texts by the local name of the property
 * @param sides all who act or are acted on, in their order
 * @param pairs those that it joins two by two, each in its order: one acts towards the other, or
 *     they act together
 */
record Indexed(
        String iri,
        String kind,
        String when,
        int sure,
        List<String> articles,
        Map<String, List<String>> ties,
        List<String> sides,
        Set<List<String>> pairs) {

    private static final List<String> ACTING = List.of("actor", "participant");
    private static final List<String> SIDES = List.of("actor", "recipient", "participant");

    static Indexed of(
            String iri,
            String kind,
            String when,
            int sure,
            List<String> articles,
            Map<String, List<String>> ties) {
        Set<String> acting = all(ties, ACTING);
        Set<String> sides = all(ties, SIDES);
        Set<List<String>> pairs = new HashSet<>();
        for (String a : acting) {
            for (String b : sides) {
                if (!a.equals(b)) {
                    pairs.add(a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a));
                }
            }
        }
        return new Indexed(
                iri, kind, when, sure, articles, ties, List.copyOf(sides), Set.copyOf(pairs));
    }

    private static Set<String> all(Map<String, List<String>> ties, List<String> properties) {
        Set<String> found = new TreeSet<>();
        properties.forEach(property -> found.addAll(ties.getOrDefault(property, List.of())));
        return found;
    }

    List<String> tied(String property) {
        return ties.getOrDefault(property, List.of());
    }

    boolean isTied(Collection<String> properties, String iri) {
        return properties.stream().anyMatch(property -> tied(property).contains(iri));
    }

    /** The month or year that it is known by; empty where unknown. */
    String month() {
        return when.substring(0, Math.min(7, when.length()));
    }

    /**
     * The years of a relation that it counts for, each four digits or empty where undated; none
     * where it is not of that relation.
     */
    List<String> yearsOf(String relation) {
        return tied("inRelation").stream()
                .filter(
                        year ->
                                year.startsWith(relation)
                                        && year.lastIndexOf('/') == relation.length())
                .map(year -> year.substring(relation.length() + 1))
                .map(year -> year.length() == 4 ? year : "")
                .toList();
    }

    /** Whether one of the two acts towards the other, or both act together. */
    boolean joins(String a, String b) {
        return pairs.contains(a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a));
    }

    /**
     * @param from a year, month or day, empty for any; so is {@code to}
     */
    boolean isIn(String from, String to) {
        return (from.isEmpty() || when.compareTo(from) >= 0)
                && (to.isEmpty()
                        || !when.isEmpty()
                                && when.substring(0, Math.min(when.length(), to.length()))
                                                .compareTo(to)
                                        <= 0);
    }
}
