package org.mithaq.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the rules found, after the user's own decisions. */
final class Settled<T> {

    /** The rule's name of what the user decided. */
    static final String RULE = "decided";

    private final Decisions decisions;
    private final Function<T, String> name;
    private final Comparator<T> order;

    Settled(Decisions decisions, Function<T, String> name, Comparator<T> order) {
        this.decisions = decisions;
        this.name = name;
        this.order = order;
    }

    /** Puts together and takes apart what is decided to be so. */
    List<Cluster<T>> settle(List<Cluster<T>> found) {
        if (decisions.isEmpty()) {
            return found;
        }
        List<T> items = found.stream().flatMap(c -> c.parts().stream()).toList();
        Map<String, T> byName = byName(items);
        Groups<T> decided = decided(items);
        Groups<T> all = new Groups<>(items, name, order);
        Map<String, List<T>> members = new HashMap<>();
        for (Cluster<T> one : decided.clusters()) {
            one.joins().forEach(join -> join(all, byName, join));
            members.put(name.apply(all.head(one.first())), new ArrayList<>(one.parts()));
        }
        for (Cluster<T> one : found) {
            for (Cluster.Join join : one.joins()) {
                T part = byName.get(join.part());
                for (T with : candidates(one, join, byName)) {
                    if (part != null && joinIfAllowed(all, members, part, with, join)) {
                        break;
                    }
                }
            }
        }
        return all.clusters();
    }

    /** The part that the rule named first, then the others of its cluster. */
    private List<T> candidates(Cluster<T> cluster, Cluster.Join join, Map<String, T> byName) {
        List<T> candidates = new ArrayList<>();
        T first = byName.get(join.with());
        if (first != null) {
            candidates.add(first);
        }
        for (T part : cluster.parts()) {
            if (!name.apply(part).equals(join.part())) {
                candidates.add(part);
            }
        }
        return candidates;
    }

    private boolean joinIfAllowed(
            Groups<T> all, Map<String, List<T>> members, T part, T with, Cluster.Join join) {
        if (all.together(part, with)) {
            return true;
        }
        String one = name.apply(all.head(part));
        String other = name.apply(all.head(with));
        List<T> ones = members.getOrDefault(one, List.of(part));
        List<T> others = members.getOrDefault(other, List.of(with));
        for (T a : ones) {
            for (T b : others) {
                if (differ(name.apply(a), name.apply(b))) {
                    return false;
                }
            }
        }
        all.join(part, with, join.rule(), join.score());
        List<T> both = new ArrayList<>(ones);
        both.addAll(others);
        members.put(name.apply(all.head(part)), both);
        return true;
    }

    private boolean differ(String a, String b) {
        return decisions.differentFrom(key(a)).contains(key(b));
    }

    /** What decisions call an item: its IRI without what was added to tell units apart. */
    private static String key(String name) {
        int more = name.indexOf(' ');
        return more < 0 ? name : name.substring(0, more);
    }

    private Groups<T> decided(List<T> items) {
        Groups<T> groups = new Groups<>(items, name, order);
        Map<String, List<T>> byKey = new HashMap<>();
        for (T item : groups.items()) {
            byKey.computeIfAbsent(key(name.apply(item)), k -> new ArrayList<>()).add(item);
        }
        for (T item : groups.items()) {
            for (String same : decisions.sameAs(key(name.apply(item)))) {
                byKey.getOrDefault(same, List.of())
                        .forEach(other -> groups.join(item, other, RULE, 1));
            }
        }
        return groups;
    }

    private Map<String, T> byName(List<T> items) {
        Map<String, T> byName = new HashMap<>();
        items.forEach(item -> byName.put(name.apply(item), item));
        return byName;
    }

    private void join(Groups<T> groups, Map<String, T> byName, Cluster.Join join) {
        T a = byName.get(join.part());
        T b = byName.get(join.with());
        if (a != null && b != null) {
            groups.join(a, b, join.rule(), join.score());
        }
    }
}
