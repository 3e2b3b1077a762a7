package org.mithaq.merge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts that are one and the same.
 *
 * @param parts at least one; the first is the one that names the whole
 * @param joins how each further part came in
 */
public record Cluster<T>(List<T> parts, List<Join> joins) {

    /**
     * Why a part is the same as another one.
     *
     * @param part IRI of the part
     * @param with IRI of the part that it was found the same as
     * @param rule the rule's name
     * @param score from 0 to 1
     */
    public record Join(String part, String with, String rule, double score) {}

    public Cluster {
        parts = List.copyOf(parts);
        joins = List.copyOf(joins);
    }

    public T first() {
        return parts.get(0);
    }

    /** The weakest link, 1 where there is none. */
    public double score() {
        return joins.stream().mapToDouble(Join::score).min().orElse(1);
    }

    /** The names of all rules, in order. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        joins.forEach(join -> rules.add(join.rule()));
        return rules;
    }
}
