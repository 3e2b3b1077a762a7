package org.mithaq.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Speech acts of one block, which are of one class, one speaker and the same words: they are the
 * same where copies of one text tell them, or articles of one day.
 */
final class Words {

    private Words() {}

    static List<Cluster<Telling>> merge(List<Telling> block, Wires wires) {
        Groups<Telling> groups = new Groups<>(block, Telling::iri, Telling.ORDER);
        Map<String, Telling> byText = new HashMap<>();
        Map<String, Telling> byDay = new HashMap<>();
        for (Telling told : groups.items()) {
            Telling copy = byText.putIfAbsent(wires.of(told.source().iri()), told);
            if (copy != null) {
                groups.join(copy, told, "words/same-text", 1);
            }
            String day = told.source().published();
            Telling other = day == null ? null : byDay.putIfAbsent(day, told);
            if (other != null) {
                groups.join(other, told, "words/same-words-same-day", 0.95);
            }
        }
        return groups.clusters();
    }
}
