package org.mithaq.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Standing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** States by states and by topics, counted once for each state of the graphs. */
@Component
class Matrices {

    private static final int STATES = 24;
    private static final int TOPICS = 16;
    private static final int CELLS = 2000;

    private final PageQueries queries;
    private final ActIndex index;
    private final Edges edges;
    private final Measures measures;
    private final Choices choices;
    private final JsonMapper json;
    private final Map<String, Standing<Known>> known = new ConcurrentHashMap<>();

    Matrices(
            PageQueries queries,
            ActIndex index,
            Edges edges,
            Measures measures,
            Choices choices,
            JsonMapper json) {
        this.queries = queries;
        this.index = index;
        this.edges = edges;
        this.measures = measures;
        this.choices = choices;
        this.json = json;
    }

    /**
     * Both drawings, in the form that {@code charts.js} takes.
     *
     * @param states all, those with most acts first
     * @param pairs states by states
     * @param topics states by topics
     */
    record Known(List<Measures.Measured> states, String pairs, String topics) {}

    Known of(String language) {
        return queries.value(
                known.computeIfAbsent(language, l -> queries.standing(() -> read(language))));
    }

    private Known read(String language) {
        List<Measures.Measured> states = measures.acts(ActFilter.none(), language);
        return new Known(
                states,
                json.writeValueAsString(matrix(states, language)),
                json.writeValueAsString(topics(states, language)));
    }

    private Map<String, Object> matrix(List<Measures.Measured> states, String language) {
        List<Measures.Measured> shown = states.subList(0, Math.min(STATES, states.size()));
        List<String> keys = shown.stream().map(Measures.Measured::key).toList();
        List<List<Object>> cells = new ArrayList<>();
        List<List<Object>> links = new ArrayList<>();
        for (Edges.Edge edge : edges.strongest(ActFilter.none(), CELLS, language)) {
            int a = keys.indexOf(edge.a().key());
            int b = keys.indexOf(edge.b().key());
            String href = edge.relation(queries.base());
            if (a >= 0 && b >= 0 && href != null) {
                cells.add(List.of(a, b, edge.count()));
                cells.add(List.of(b, a, edge.count()));
                links.add(List.of(a, b, href));
                links.add(List.of(b, a, href));
            }
        }
        List<String> names = shown.stream().map(Measures.Measured::name).toList();
        return Map.of("type", "matrix", "x", names, "y", names, "cells", cells, "links", links);
    }

    private Map<String, Object> topics(List<Measures.Measured> states, String language) {
        List<Measures.Measured> shown = states.subList(0, Math.min(STATES, states.size()));
        List<String> keys = shown.stream().map(Measures.Measured::key).toList();
        Map<String, String> names = new HashMap<>();
        choices.of(language)
                .getOrDefault("topics", List.of())
                .forEach(c -> names.put(c.value(), c.name()));
        Map<String, Map<String, Long>> counts = new HashMap<>();
        Map<String, Long> totals = new HashMap<>();
        index.acts()
                .forEach(
                        act ->
                                act.tied("topic")
                                        .forEach(topic -> count(act, topic, counts, totals)));
        List<String> topics =
                totals.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(TOPICS)
                        .map(Map.Entry::getKey)
                        .toList();
        List<List<Object>> cells = new ArrayList<>();
        List<List<Object>> links = new ArrayList<>();
        for (int y = 0; y < topics.size(); y++) {
            Map<String, Long> ofStates = counts.getOrDefault(topics.get(y), Map.of());
            for (int x = 0; x < keys.size(); x++) {
                Long count = ofStates.get(queries.base() + "state/" + keys.get(x));
                if (count != null) {
                    cells.add(List.of(x, y, count));
                    String state = "/state/" + keys.get(x);
                    links.add(List.of(x, y, state + "?topic=" + local(topics.get(y))));
                }
            }
        }
        return Map.of(
                "type",
                "matrix",
                "x",
                shown.stream().map(Measures.Measured::name).toList(),
                "y",
                topics.stream().map(t -> names.getOrDefault(local(t), local(t))).toList(),
                "cells",
                cells,
                "links",
                links);
    }

    private static void count(
            Indexed act,
            String topic,
            Map<String, Map<String, Long>> counts,
            Map<String, Long> totals) {
        totals.merge(topic, 1L, Long::sum);
        Map<String, Long> sides = counts.computeIfAbsent(topic, t -> new HashMap<>());
        act.sides().forEach(side -> sides.merge(side, 1L, Long::sum));
    }

    private static String local(String topic) {
        return topic.substring(topic.lastIndexOf('/') + 1);
    }
}
