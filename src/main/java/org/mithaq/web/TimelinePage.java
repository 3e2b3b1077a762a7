package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.PageQueries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Acts over time, and states by states and topics. */
@Controller
class TimelinePage {

    private static final int STATES = 24;
    private static final int TOPICS = 16;
    private static final int CELLS = 2000;

    private static final Comparator<List<String>> IN_ORDER =
            Comparator.<List<String>, String>comparing(key -> key.get(0))
                    .thenComparing(key -> key.get(1));

    private final PageQueries queries;
    private final ActIndex index;
    private final Edges edges;
    private final Measures measures;
    private final ActList lists;
    private final Choices choices;
    private final MessageSource messages;
    private final JsonMapper json;

    TimelinePage(
            PageQueries queries,
            ActIndex index,
            Edges edges,
            Measures measures,
            ActList lists,
            Choices choices,
            MessageSource messageSource,
            JsonMapper json) {
        this.queries = queries;
        this.index = index;
        this.edges = edges;
        this.measures = measures;
        this.lists = lists;
        this.choices = choices;
        this.messages = messageSource;
        this.json = json;
    }

    @GetMapping(path = "/timeline", produces = "text/html;charset=UTF-8")
    String timeline(
            @RequestParam(name = "actor", defaultValue = "") String actor,
            @RequestParam(name = "other", defaultValue = "") String other,
            @RequestParam(name = "by", defaultValue = "tone") String by,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String language = locale.getLanguage();
        ActFilter filter = ActFilter.of(request);
        ActFilter none = new ActFilter("", "", "", "", "", 0, 1);
        List<Measures.Measured> states = measures.acts(none, language);
        List<Months.Month> months = months(filter, state(actor), state(other), language);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", choices.of(language));
        model.addAttribute("by", by);
        model.addAttribute("states", byName(states));
        model.addAttribute("actor", actor);
        model.addAttribute("other", other);
        model.addAttribute("months", months);
        model.addAttribute(
                "timelineJson", json.writeValueAsString(drawn(months, by, filter, locale)));
        model.addAttribute("matrixJson", json.writeValueAsString(matrix(states, language)));
        model.addAttribute("topicsJson", json.writeValueAsString(topics(states, language)));
        model.addAttribute(
                "acts",
                lists.acts(
                        new ActList.Ties().with("actor", state(actor)).with("other", state(other)),
                        filter,
                        ActFilter.SIZE,
                        language,
                        request));
        return "timeline";
    }

    private @Nullable String state(String key) {
        return key.matches("[A-Z]{2}") ? queries.base() + "state/" + key : null;
    }

    private List<Months.Month> months(
            ActFilter filter, @Nullable String actor, @Nullable String other, String language) {
        Map<String, String> kinds = new HashMap<>();
        choices.of(language)
                .getOrDefault("acts", List.of())
                .forEach(c -> kinds.put(c.value(), c.name()));
        Map<List<String>, Long> counts = new TreeMap<>(IN_ORDER);
        index.acts(filter.everyTime())
                .filter(act -> !act.month().isEmpty())
                .filter(act -> actor == null || act.sides().contains(actor))
                .filter(act -> other == null || act.sides().contains(other))
                .forEach(act -> counts.merge(List.of(act.month(), act.kind()), 1L, Long::sum));
        List<Months.Month> months = new ArrayList<>();
        counts.forEach(
                (key, count) -> {
                    String kind = key.get(1);
                    months.add(
                            new Months.Month(
                                    key.get(0),
                                    kinds.getOrDefault(kind, kind),
                                    Tone.of(kind),
                                    count));
                });
        return months;
    }

    private Map<String, Object> drawn(
            List<Months.Month> months, String by, ActFilter filter, Locale locale) {
        Months drawn = Months.of(months);
        Map<String, Object> drawing = new HashMap<>();
        drawing.put("type", "stacked");
        drawing.put("read", true);
        drawing.put("axis", drawn.axis());
        drawing.put("zoom", drawn.zoom(filter.from(), filter.to()));
        drawing.put(
                "series",
                by.equals("kind")
                        ? drawn.byKind()
                        : drawn.byTone(
                                tone -> messages.getMessage("tone." + tone.code(), null, locale)));
        return drawing;
    }

    private static List<Measures.Measured> byName(List<Measures.Measured> states) {
        return states.stream().sorted(Comparator.comparing(Measures.Measured::name)).toList();
    }

    private Map<String, Object> matrix(List<Measures.Measured> states, String language) {
        List<Measures.Measured> shown = states.subList(0, Math.min(STATES, states.size()));
        List<String> keys = shown.stream().map(Measures.Measured::key).toList();
        List<List<Object>> cells = new ArrayList<>();
        List<List<Object>> links = new ArrayList<>();
        ActFilter none = new ActFilter("", "", "", "", "", 0, 1);
        for (Edges.Edge edge : edges.strongest(none, CELLS, language)) {
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
            ActIndex.Act act,
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
