package org.mithaq.store.derived;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.mithaq.merge.Blocks;
import org.mithaq.merge.Cluster;
import org.mithaq.merge.Figures;
import org.mithaq.merge.Merging;
import org.mithaq.merge.Share;
import org.mithaq.merge.Telling;

/** Acts and agreements: what is one is written as one, and counts once in its relations. */
final class TellingDerivation {

    /** Blocks of fewer tellings are looked at whole; of larger ones of deeds, the days around. */
    private static final int SMALL = 40;

    private final Work work;
    private final Map<String, YearChange> years = new TreeMap<>();
    private final Map<String, Figures.Sum> sums = new TreeMap<>();

    TellingDerivation(Work work) {
        this.work = work;
    }

    /** The years of relations whose figures may have changed, and by what. */
    Map<String, YearChange> years() {
        return years;
    }

    /** What years of relations add up to, where everything is derived anew. */
    Map<String, Figures.Sum> sums() {
        return sums;
    }

    /** A block and the days of it to look at. */
    private record Place(String block, String day) {}

    /**
     * The clusters that were found, and the tellings that they and what was merged before are of.
     */
    private static final class Found {
        private final Map<String, Cluster<Telling>> byFirst = new LinkedHashMap<>();
        private final Set<String> affected = new HashSet<>();
        private final Set<Node> before = new HashSet<>();
        private final Set<String> whole = new HashSet<>();
    }

    /**
     * Brings up to date what the tellings of blocks are merged into.
     *
     * @param places block and day of each that changed; the day may be empty
     * @param gone IRIs of tellings that changed or are no more
     * @return the blocks that were looked at
     */
    Set<String> derive(Map<String, Set<String>> places, Collection<String> gone) {
        Found found = new Found();
        Set<String> changed = Set.copyOf(gone);
        Deque<Place> open = new ArrayDeque<>();
        places.forEach((block, days) -> days.forEach(day -> open.add(new Place(block, day))));
        Set<Place> seen = new HashSet<>(open);
        affect(gone, found, open, seen);
        while (!open.isEmpty()) {
            Place place = open.poll();
            Set<String> parts = new TreeSet<>();
            for (Cluster<Telling> cluster : clusters(place, found)) {
                if (!isAsBefore(cluster, changed)) {
                    found.byFirst.put(cluster.first().iri(), cluster);
                    cluster.parts().forEach(part -> parts.add(part.iri()));
                }
            }
            affect(parts, found, open, seen);
        }
        write(found);
        Set<String> blocks = new HashSet<>();
        seen.forEach(place -> blocks.add(place.block()));
        return blocks;
    }

    /** What depends on these tellings has to be looked at, too. */
    private void affect(
            Collection<String> tellings, Found found, Deque<Place> open, Set<Place> seen) {
        for (String iri : tellings) {
            if (!found.affected.add(iri)) {
                continue;
            }
            Set<String> others = new TreeSet<>(work.decisions().sameAs(iri));
            for (String type : List.of("Agreement", "Act")) {
                for (Node merged : work.graph().mergedFrom(iri, type)) {
                    if (found.before.add(merged)) {
                        work.graph()
                                .objects(merged, Terms.PART)
                                .forEach(part -> others.add(part.getURI()));
                    }
                }
            }
            for (String other : others) {
                work.tellings()
                        .apply(other)
                        .ifPresent(
                                telling -> {
                                    Place place = placeOf(telling);
                                    if (!found.affected.contains(other) && seen.add(place)) {
                                        open.add(place);
                                    }
                                });
            }
        }
    }

    private static Place placeOf(Telling telling) {
        return new Place(Keys.block(telling), Keys.day(telling));
    }

    /** Whether a cluster is what the derived graph has already, and nothing in it changed. */
    private boolean isAsBefore(Cluster<Telling> cluster, Set<String> changed) {
        if (work.graph().isFresh() || !work.decisions().isEmpty()) {
            return false;
        }
        Set<String> parts = new HashSet<>();
        cluster.parts().forEach(part -> parts.add(part.iri()));
        if (!Collections.disjoint(parts, changed)) {
            return false;
        }
        if (parts.size() == 1) {
            return work.graph().subjects(Terms.PART, Terms.iri(cluster.first().iri())).isEmpty();
        }
        Node merged = Terms.iri(MergedTelling.iri(cluster, work.names().base()));
        Set<String> known = new HashSet<>();
        work.graph().objects(merged, Terms.PART).forEach(part -> known.add(part.getURI()));
        return known.equals(parts);
    }

    private List<Cluster<Telling>> clusters(Place place, Found found) {
        if (found.whole.contains(place.block())) {
            return List.of();
        }
        List<Index.Entry> entries = work.index().entries(place.block());
        boolean whole = entries.size() <= SMALL || place.day().isEmpty();
        if (whole) {
            found.whole.add(place.block());
        }
        List<String> around = whole ? List.of() : Blocks.around(place.day());
        List<Telling> tellings = new ArrayList<>();
        for (Index.Entry entry : entries) {
            if (whole || entry.day().isEmpty() || within(entry.day(), around)) {
                work.tellings().apply(entry.thing()).ifPresent(tellings::add);
            }
        }
        boolean deeds = !tellings.isEmpty() && tellings.get(0).kind() == Telling.Kind.DEED;
        if (!whole && !deeds) {
            return clusters(new Place(place.block(), ""), found);
        }
        List<Cluster<Telling>> clusters = Merging.merge(tellings, work.wires());
        if (whole) {
            return clusters;
        }
        List<String> core = Blocks.core(place.day());
        return clusters.stream()
                .filter(c -> c.parts().stream().anyMatch(p -> within(placeOf(p).day(), core)))
                .toList();
    }

    private static boolean within(String day, List<String> days) {
        return day.compareTo(days.get(0)) >= 0 && day.compareTo(days.get(1)) <= 0;
    }

    private void write(Found found) {
        List<Cluster<Telling>> clusters =
                Merging.settle(List.copyOf(found.byFirst.values()), work.decisions());
        Map<String, Cluster<Telling>> things = new HashMap<>();
        Set<String> lone = new HashSet<>(found.affected);
        for (Cluster<Telling> cluster : clusters) {
            boolean merged = cluster.parts().size() > 1;
            String thing =
                    merged
                            ? MergedTelling.iri(cluster, work.names().base())
                            : cluster.first().iri();
            things.put(thing, cluster);
            if (merged) {
                Node node = Terms.iri(thing);
                work.graph().set(node, MergedTelling.triples(thing, cluster, work.wires()));
                found.before.remove(node);
            }
        }
        for (Node gone : found.before) {
            work.graph().set(gone, List.of());
            lone.add(gone.getURI());
        }
        lone.removeAll(things.keySet());
        if (!work.graph().isFresh()) {
            lone.forEach(thing -> share(thing, List.of()));
        }
        things.forEach((thing, cluster) -> share(thing, cluster.parts()));
    }

    /** Has a thing count in the relations that it belongs to, and in no others. */
    private void share(String thing, List<Telling> parts) {
        Set<String> wanted = new TreeSet<>();
        if (!parts.isEmpty()) {
            String when = Share.when(parts);
            String year = when == null ? "undated" : when.substring(0, 4);
            for (String pair : Share.pairs(parts, work.names().base() + "state/")) {
                wanted.add(work.names().base() + "relation/" + pair + "/" + year);
            }
        }
        Share share = wanted.isEmpty() ? null : Share.of(parts);
        String now = share == null ? "" : share.toString();
        Set<String> before = work.graph().relations(Terms.iri(thing), wanted);
        if (work.graph().isFresh()) {
            if (share != null) {
                work.index().note(thing, now);
                wanted.forEach(
                        year -> sums.computeIfAbsent(year, y -> new Figures.Sum()).add(share));
            }
            return;
        }
        String was = work.index().noted(thing);
        if (was.equals(now) && before.equals(wanted)) {
            return;
        }
        work.index().note(thing, now);
        before.forEach(year -> change(year).goes(was));
        wanted.forEach(year -> change(year).comes(now));
    }

    private YearChange change(String year) {
        return years.computeIfAbsent(year, y -> new YearChange());
    }
}
