package org.mithaq.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Items that become one, step by step: a union-find that keeps the reasons. */
final class Groups<T> {

    private final List<T> items;
    private final Function<T, String> name;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int[] parents;
    private final List<Cluster.Join> joins = new ArrayList<>();

    /**
     * @param items without doubles
     * @param name an item's IRI
     * @param order the order of decision; it, not the order given, is what the outcome depends on
     */
    Groups(List<T> items, Function<T, String> name, Comparator<T> order) {
        this.items = items.stream().sorted(order).toList();
        this.name = name;
        this.parents = new int[items.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            places.put(name.apply(this.items.get(i)), i);
        }
    }

    List<T> items() {
        return items;
    }

    private int root(int i) {
        int root = i;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private int place(T item) {
        return Objects.requireNonNull(places.get(name.apply(item)));
    }

    boolean together(T a, T b) {
        return root(place(a)) == root(place(b));
    }

    /** The item that names the group of this one. */
    T head(T item) {
        return items.get(root(place(item)));
    }

    /** Makes two items one; the earlier in order names the whole. */
    void join(T a, T b, String rule, double score) {
        int one = root(place(a));
        int other = root(place(b));
        if (one == other) {
            return;
        }
        parents[Math.max(one, other)] = Math.min(one, other);
        boolean later = place(a) > place(b);
        joins.add(
                new Cluster.Join(
                        name.apply(later ? a : b), name.apply(later ? b : a), rule, score));
    }

    /** The groups in order, each with its members in order. */
    List<Cluster<T>> clusters() {
        Map<Integer, List<T>> members = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(items.get(i));
        }
        Map<Integer, List<Cluster.Join>> reasons = new LinkedHashMap<>();
        for (Cluster.Join join : joins) {
            int place = Objects.requireNonNull(places.get(join.part()));
            reasons.computeIfAbsent(root(place), r -> new ArrayList<>()).add(join);
        }
        List<Cluster<T>> clusters = new ArrayList<>();
        members.forEach(
                (root, parts) ->
                        clusters.add(new Cluster<>(parts, reasons.getOrDefault(root, List.of()))));
        return clusters;
    }
}
