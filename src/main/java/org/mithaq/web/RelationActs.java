package org.mithaq.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the acts of a relation add up to.
 *
 * @param years in their order, what is undated first
 * @param kinds acts by the local name of their class, of all kinds
 * @param topics acts by the IRI of their topic and the year, empty where undated
 * @param speakers acts by the IRI of who spoke
 * @param outlets articles by the name of who published them
 */
record RelationActs(
        List<Years.Year> years,
        Map<String, Long> kinds,
        Map<String, Map<String, Long>> topics,
        Map<String, Long> speakers,
        Map<String, Long> outlets) {

    /** The acts of a relation that a filter leaves; of the kinds, those that it would leave. */
    static RelationActs of(String relation, ActFilter filter, ActIndex index) {
        Sum sum = new Sum();
        index.acts(filter.everyKind())
                .forEach(
                        act -> {
                            List<String> years = act.yearsOf(relation);
                            if (!years.isEmpty()) {
                                sum.add(act, years, filter);
                            }
                        });
        Map<String, Long> outlets = new HashMap<>();
        for (String article : sum.articles) {
            if (!index.outlet(article).isEmpty()) {
                outlets.merge(index.outlet(article), 1L, Long::sum);
            }
        }
        return new RelationActs(
                sum.years.entrySet().stream().map(e -> Sum.year(e.getKey(), e.getValue())).toList(),
                sum.kinds,
                sum.topics,
                sum.speakers,
                outlets);
    }

    private static final class Sum {
        private final Map<String, Long> kinds = new HashMap<>();
        private final Map<String, Map<String, Long>> topics = new HashMap<>();
        private final Map<String, Long> speakers = new HashMap<>();
        private final Set<String> articles = new HashSet<>();
        private final Map<String, Map<Tone, Long>> years = new TreeMap<>();

        void add(Indexed act, List<String> in, ActFilter filter) {
            kinds.merge(act.kind(), 1L, Long::sum);
            if (!filter.kind().isEmpty() && !filter.kind().equals(act.kind())) {
                return;
            }
            act.tied("speaker").forEach(speaker -> speakers.merge(speaker, 1L, Long::sum));
            articles.addAll(act.articles());
            for (String year : in) {
                years.computeIfAbsent(year, y -> new HashMap<>())
                        .merge(Tone.of(act.kind()), 1L, Long::sum);
                for (String topic : act.tied("topic")) {
                    topics.computeIfAbsent(topic, t -> new HashMap<>()).merge(year, 1L, Long::sum);
                }
            }
        }

        static Years.Year year(String year, Map<Tone, Long> tones) {
            return new Years.Year(
                    year,
                    tones.values().stream().mapToLong(Long::longValue).sum(),
                    tones.getOrDefault(Tone.VERBAL_COOPERATION, 0L),
                    tones.getOrDefault(Tone.MATERIAL_COOPERATION, 0L),
                    tones.getOrDefault(Tone.VERBAL_CONFLICT, 0L),
                    tones.getOrDefault(Tone.MATERIAL_CONFLICT, 0L));
        }
    }
}
