package org.mithaq.reconcile;

import java.util.List;
import java.util.Set;

/**
 * What a cell is asked for.
 *
 * @param text the cell; empty where only properties are given
 * @param types wanted types; empty for any
 * @param strictness how strictly they are wanted
 * @param limit most candidates
 * @param conditions what other cells of the row say
 */
public record Query(
        String text,
        Set<String> types,
        Strictness strictness,
        int limit,
        List<Condition> conditions) {

    /** How types are wanted: the specification's {@code type_strict}. */
    public enum Strictness {
        ANY,
        ALL,
        SHOULD
    }

    /**
     * A property and its values, any of which will do.
     *
     * @param values texts, or ids of entities
     */
    public record Condition(String property, List<String> values) {}
}
