package org.mithaq.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The B³ measure of found clusters against known ones. */
public record BCubed(double precision, double recall) {

    /** From mention to cluster, and from mention to the entity that it is of. */
    public static BCubed of(Map<String, String> found, Map<String, String> known) {
        Map<String, Set<String>> clusters = byValue(found, known.keySet());
        Map<String, Set<String>> entities = byValue(known, known.keySet());
        double precision = 0;
        double recall = 0;
        for (String mention : known.keySet()) {
            Set<String> cluster = clusters.get(found.get(mention));
            Set<String> entity = entities.get(known.get(mention));
            Set<String> right = new HashSet<>(cluster);
            right.retainAll(entity);
            precision += (double) right.size() / cluster.size();
            recall += (double) right.size() / entity.size();
        }
        return new BCubed(precision / known.size(), recall / known.size());
    }

    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Set<String>> byValue(Map<String, String> of, Set<String> mentions) {
        Map<String, Set<String>> byValue = new HashMap<>();
        for (String mention : mentions) {
            byValue.computeIfAbsent(of.get(mention), v -> new HashSet<>()).add(mention);
        }
        return byValue;
    }

    /** Clusters that hold mentions of several entities, with one mention of each. */
    public static List<String> wrongMerges(Map<String, String> found, Map<String, String> known) {
        Map<String, Map<String, String>> examples = new TreeMap<>();
        known.forEach(
                (mention, entity) ->
                        examples.computeIfAbsent(found.get(mention), c -> new TreeMap<>())
                                .putIfAbsent(entity, mention.substring(mention.indexOf(' ') + 1)));
        List<String> wrong = new ArrayList<>();
        examples.forEach(
                (cluster, entities) -> {
                    if (entities.size() > 1) {
                        wrong.add(cluster + " holds " + entities);
                    }
                });
        return wrong;
    }

    /** Entities whose mentions are in several clusters, with one mention of each. */
    public static List<String> missedMerges(Map<String, String> found, Map<String, String> known) {
        Map<String, Map<String, String>> examples = new TreeMap<>();
        known.forEach(
                (mention, entity) ->
                        examples.computeIfAbsent(entity, c -> new TreeMap<>())
                                .putIfAbsent(
                                        found.get(mention),
                                        mention.substring(mention.indexOf(' ') + 1)));
        List<String> missed = new ArrayList<>();
        examples.forEach(
                (entity, clusters) -> {
                    if (clusters.size() > 1) {
                        missed.add(entity + " is split into " + clusters.keySet());
                    }
                });
        return missed;
    }
}
