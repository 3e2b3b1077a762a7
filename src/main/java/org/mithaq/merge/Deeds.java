package org.mithaq.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Deeds of one block, which are of one class, modality and the same sides.
 *
 * <ul>
 *   <li>Those of the same day are the same, but for places that differ, and for deeds that one
 *       article itself tells apart by their topics.
 *   <li>A telling without a date counts as of the latest day with a dated one, from two days before
 *       its publication on; else it is the same as others published on its day.
 *   <li>Deeds of one known side only need the same place or a topic in common.
 *   <li>Copies of one text without any date are matched one by one, in the order of the text.
 * </ul>
 */
final class Deeds {

    /** Days that may pass before a deed is told without its date. */
    static final int REPORTED_WITHIN = 2;

    private Deeds() {}

    static List<Cluster<Telling>> merge(List<Telling> block, Wires wires) {
        Groups<Telling> groups = new Groups<>(block, Telling::iri, Telling.ORDER);
        Map<String, List<Telling>> anchored = anchored(groups.items());
        for (List<Telling> anchor : anchored.values()) {
            byPlace(anchor).forEach(same -> joinAll(same, groups));
        }
        copies(groups, wires);
        return groups.clusters();
    }

    /** The tellings by the day that they are taken to be of. */
    private static Map<String, List<Telling>> anchored(List<Telling> tellings) {
        Set<String> days = new HashSet<>();
        tellings.forEach(t -> days.add(String.valueOf(t.day())));
        Map<String, List<Telling>> anchored = new TreeMap<>();
        for (Telling told : tellings) {
            String anchor = anchor(told, days);
            if (anchor != null) {
                anchored.computeIfAbsent(anchor, a -> new ArrayList<>()).add(told);
            }
        }
        return anchored;
    }

    private static @Nullable String anchor(Telling told, Set<String> days) {
        if (told.date() != null) {
            return told.day() != null
                    ? told.day()
                    : told.place() == null ? null : told.date() + " " + told.place();
        }
        String published = told.source().published();
        if (published == null) {
            return null;
        }
        for (int back = 0; back <= REPORTED_WITHIN; back++) {
            String day = Days.plus(published, -back);
            if (days.contains(day)) {
                return day;
            }
        }
        return "reported " + published;
    }

    /** Tellings of one day by place; those without one go with the only place that there is. */
    private static List<List<Telling>> byPlace(List<Telling> day) {
        Set<String> places = new TreeSet<>();
        day.forEach(told -> places.add(told.place() == null ? "" : told.place()));
        places.remove("");
        Map<String, List<Telling>> byPlace = new LinkedHashMap<>();
        for (Telling told : day) {
            String place = places.size() <= 1 ? "" : told.place() == null ? "" : told.place();
            byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(told);
        }
        return List.copyOf(byPlace.values());
    }

    /** First fit: each joins the first of those before it that nothing tells it from. */
    private static void joinAll(List<Telling> same, Groups<Telling> groups) {
        List<List<Telling>> found = new ArrayList<>();
        for (Telling told : same) {
            List<Telling> fit = null;
            for (List<Telling> one : found) {
                if (fits(told, one)) {
                    fit = one;
                    break;
                }
            }
            if (fit == null) {
                found.add(new ArrayList<>(List.of(told)));
            } else {
                Telling first = fit.get(0);
                groups.join(first, told, rule(first, told), score(first, told));
                fit.add(told);
            }
        }
    }

    private static boolean fits(Telling told, List<Telling> group) {
        boolean twoSides = told.sides().size() > 1;
        if (!twoSides && !agrees(told, group.get(0))) {
            return false;
        }
        for (Telling other : group) {
            if (other.source().iri().equals(told.source().iri())
                    && !other.topics().isEmpty()
                    && !told.topics().isEmpty()
                    && Collections.disjoint(other.topics(), told.topics())) {
                return false;
            }
        }
        return true;
    }

    private static boolean agrees(Telling a, Telling b) {
        return a.place() != null && a.place().equals(b.place())
                || !Collections.disjoint(a.topics(), b.topics());
    }

    private static String rule(Telling a, Telling b) {
        boolean dated = a.date() != null && b.date() != null;
        boolean placed = a.place() != null && a.place().equals(b.place());
        return (dated ? "deed/same-date" : "deed/day-of-report") + (placed ? "-and-place" : "");
    }

    private static double score(Telling a, Telling b) {
        double score = a.date() != null && b.date() != null ? 0.9 : 0.75;
        return agrees(a, b) ? score + 0.08 : score;
    }

    private static void copies(Groups<Telling> groups, Wires wires) {
        Map<String, Map<String, List<Telling>>> byText = new TreeMap<>();
        for (Telling told : groups.items()) {
            if (told.when() == null) {
                byText.computeIfAbsent(wires.of(told.source().iri()), t -> new TreeMap<>())
                        .computeIfAbsent(told.source().iri(), a -> new ArrayList<>())
                        .add(told);
            }
        }
        byText.values().forEach(copies -> join(copies, groups, "deed/same-text"));
    }

    /** The first of each article with the first of the others, and so on. */
    static void join(Map<String, List<Telling>> copies, Groups<Telling> groups, String rule) {
        List<Telling> first = null;
        for (List<Telling> copy : copies.values()) {
            List<Telling> ordered = Telling.inTextOrder(copy);
            for (int i = 0; first != null && i < Math.min(ordered.size(), first.size()); i++) {
                groups.join(first.get(i), ordered.get(i), rule, 0.9);
            }
            if (first == null || ordered.size() > first.size()) {
                first = ordered;
            }
        }
    }
}
