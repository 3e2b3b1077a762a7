package org.mithaq.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Agreements of known days by their topics and by the words of their titles. */
final class Dated {

    private final Titles titles;
    private final Map<Set<String>, List<Telling>> byTopics = new HashMap<>();
    private final Map<String, List<Telling>> byWord = new HashMap<>();

    Dated(Titles titles) {
        this.titles = titles;
    }

    void add(Telling told) {
        if (!told.topics().isEmpty()) {
            byTopics.computeIfAbsent(Set.copyOf(told.topics()), t -> new ArrayList<>()).add(told);
        }
        for (String key : words(told)) {
            byWord.computeIfAbsent(key, w -> new ArrayList<>()).add(told);
        }
    }

    /**
     * The latest of the only group with all of a telling's topics, or a word of its title, that
     * fits; null where none does, or those of several groups.
     */
    @Nullable Telling only(Telling told, Predicate<Telling> fits, Groups<Telling> groups) {
        List<List<Telling>> near = new ArrayList<>();
        near.add(byTopics.getOrDefault(Set.copyOf(told.topics()), List.of()));
        for (String key : words(told)) {
            near.add(byWord.getOrDefault(key, List.of()));
        }
        Set<String> heads = new HashSet<>();
        Telling latest = null;
        for (List<Telling> some : near) {
            for (Telling other : some) {
                if (fits.test(other)) {
                    heads.add(groups.head(other).iri());
                    if (heads.size() > 1) {
                        return null;
                    }
                    latest = latest == null || isAfter(other, latest) ? other : latest;
                }
            }
        }
        return latest;
    }

    private static boolean isAfter(Telling a, Telling b) {
        return String.valueOf(a.day()).compareTo(String.valueOf(b.day())) > 0;
    }

    private List<String> words(Telling told) {
        return titles.words(told).stream().map(word -> told.language() + " " + word).toList();
    }
}
