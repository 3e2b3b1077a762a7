package org.mithaq.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mithaq.query.Answer;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.Question;

/** Answers of questions as drawings, in the form that {@code charts.js} takes. */
final class Drawings {

    private static final int BARS = 30;
    private static final int NODES = 60;
    private static final Map<String, String> TONES =
            Map.of(
                    "verbalCooperation", "vc",
                    "materialCooperation", "mc",
                    "verbalConflict", "vx",
                    "materialConflict", "mx");

    private final Map<String, String> terms;
    private final Map<String, String> states;
    private final UnaryOperator<String> headings;

    /**
     * @param offered what the filters offer, for the names of terms and the codes of states
     * @param headings what a column is called
     */
    Drawings(Map<String, List<Choices.Choice>> offered, UnaryOperator<String> headings) {
        this.headings = headings;
        this.terms = Choices.names(offered);
        this.states = new HashMap<>();
        offered.getOrDefault("states", List.of()).forEach(c -> states.put(c.name(), c.value()));
    }

    /** The drawing of a view; empty where there is too little to draw. */
    Optional<Map<String, Object>> of(Question.View view, Answer answer) {
        List<String> columns = view.columns();
        return switch (view.kind()) {
            case "bars" -> bars(columns, answer.rows());
            case "columns" -> columns(columns, answer.rows());
            case "timeline" -> timeline(columns, answer.rows());
            case "network" -> network(columns, answer.rows());
            case "map" -> map(columns, answer.rows());
            default -> throw new IllegalArgumentException("no drawing is called " + view.kind());
        };
    }

    private String text(Row row, List<String> columns, int at) {
        if (at >= columns.size()) {
            return "";
        }
        String text = row.text(columns.get(at));
        return terms.getOrDefault(text, text);
    }

    private static long number(Row row, List<String> columns, int at) {
        return at < columns.size() ? row.number(columns.get(at)) : 1;
    }

    private Optional<Map<String, Object>> bars(List<String> columns, List<Row> rows) {
        Map<String, Map<String, Long>> series = new LinkedHashMap<>();
        Map<String, Long> axis = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = text(row, columns, 0);
            if (!name.isEmpty() && (axis.size() < BARS || axis.containsKey(name))) {
                long number = number(row, columns, 1);
                axis.merge(name, number, Long::sum);
                series.computeIfAbsent(text(row, columns, 2), s -> new HashMap<>())
                        .merge(name, number, Long::sum);
            }
        }
        return axis.size() < 2
                ? Optional.empty()
                : Optional.of(
                        Map.of(
                                "type",
                                "bars",
                                "axis",
                                axis.keySet(),
                                "series",
                                along(series, axis)));
    }

    private static List<Months.Series> along(
            Map<String, Map<String, Long>> series, Map<String, Long> axis) {
        List<Months.Series> drawn = new ArrayList<>();
        series.forEach(
                (name, values) ->
                        drawn.add(
                                new Months.Series(
                                        name,
                                        "",
                                        axis.keySet().stream()
                                                .map(place -> values.getOrDefault(place, 0L))
                                                .toList())));
        return drawn;
    }

    private Optional<Map<String, Object>> columns(List<String> columns, List<Row> rows) {
        Map<String, Row> places = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.text(columns.get(0)).isEmpty())
                .forEach(row -> places.put(row.text(columns.get(0)), row));
        List<Months.Series> series =
                columns.stream()
                        .skip(1)
                        .map(
                                column ->
                                        new Months.Series(
                                                headings.apply(column),
                                                TONES.getOrDefault(column, ""),
                                                places.values().stream()
                                                        .map(row -> row.number(column))
                                                        .toList()))
                        .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("type", "stacked", "axis", places.keySet(), "series", series));
    }

    private Optional<Map<String, Object>> timeline(List<String> columns, List<Row> rows) {
        List<Months.Month> counts = new ArrayList<>();
        for (Row row : rows) {
            String when = row.text(columns.get(0));
            if (when.matches("\\d{4}(-.*)?")) {
                String month = when.substring(0, Math.min(7, when.length()));
                counts.add(new Months.Month(month, text(row, columns, 1), Tone.NEUTRAL, 1));
            }
        }
        Months months = Months.of(counts);
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Map.of(
                                "type",
                                "stacked",
                                "axis",
                                months.axis(),
                                "series",
                                months.byKind()));
    }

    /** Two that are joined, and how often. */
    record Edge(String a, String b, List<String> names, long count) {}

    private Optional<Map<String, Object>> network(List<String> columns, List<Row> rows) {
        Map<List<String>, Long> joined = new LinkedHashMap<>();
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (Row row : rows) {
            String a = text(row, columns, 0);
            String b = text(row, columns, 1);
            if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
                continue;
            }
            long number = number(row, columns, 2);
            joined.merge(List.of(a, b), number, Long::sum);
            sizes.merge(a, number, Long::sum);
            sizes.merge(b, number, Long::sum);
        }
        Map<String, Long> greatest = greatest(sizes);
        List<Edge> edges = new ArrayList<>();
        joined.forEach(
                (pair, count) -> {
                    if (greatest.keySet().containsAll(pair)) {
                        edges.add(new Edge(pair.get(0), pair.get(1), pair, count));
                    }
                });
        List<Map<String, Object>> nodes = new ArrayList<>();
        greatest.forEach((name, size) -> nodes.add(Map.of("id", name, "name", name, "size", size)));
        boolean directed = columns.size() < 3;
        return edges.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Map.of(
                                "type",
                                "graph",
                                "nodes",
                                nodes,
                                "edges",
                                edges,
                                "directed",
                                directed));
    }

    private static Map<String, Long> greatest(Map<String, Long> sizes) {
        Map<String, Long> greatest = new LinkedHashMap<>();
        sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(NODES)
                .forEach(entry -> greatest.put(entry.getKey(), entry.getValue()));
        return greatest;
    }

    private Optional<Map<String, Object>> map(List<String> columns, List<Row> rows) {
        Map<String, Long> measured = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = text(row, columns, 0);
            if (states.containsKey(name)) {
                measured.merge(name, number(row, columns, 1), Long::sum);
            }
        }
        List<Measures.Measured> drawn = new ArrayList<>();
        measured.forEach(
                (name, value) ->
                        drawn.add(
                                new Measures.Measured(states.getOrDefault(name, ""), name, value)));
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("type", "map", "states", drawn, "arcs", List.of()));
    }
}
