package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
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

    private static final Comparator<List<String>> IN_ORDER =
            Comparator.<List<String>, String>comparing(key -> key.get(0))
                    .thenComparing(key -> key.get(1));

    private final PageQueries queries;
    private final ActIndex index;
    private final Matrices matrices;
    private final ActList lists;
    private final Choices choices;
    private final MessageSource messages;
    private final JsonMapper json;

    TimelinePage(
            PageQueries queries,
            ActIndex index,
            Matrices matrices,
            ActList lists,
            Choices choices,
            MessageSource messageSource,
            JsonMapper json) {
        this.queries = queries;
        this.index = index;
        this.matrices = matrices;
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
        Matrices.Known known = matrices.of(language);
        List<Months.Month> months = months(filter, state(actor), state(other), language);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", choices.of(language));
        model.addAttribute("by", by);
        model.addAttribute("states", byName(known.states(), locale));
        model.addAttribute("actor", actor);
        model.addAttribute("other", other);
        model.addAttribute("months", months);
        model.addAttribute(
                "asked",
                new Asked(
                        queries.sparql(
                                "months",
                                filter.everyTime()
                                        .parameters(queries.base())
                                        .iri("actor", state(actor))
                                        .iri("other", state(other)))));
        model.addAttribute(
                "timelineJson", json.writeValueAsString(drawn(months, by, filter, locale)));
        model.addAttribute("matrixJson", known.pairs());
        model.addAttribute("topicsJson", known.topics());
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

    private static List<Measures.Measured> byName(List<Measures.Measured> states, Locale locale) {
        Collator order = Collator.getInstance(locale);
        return states.stream()
                .sorted(Comparator.comparing(Measures.Measured::name, order))
                .toList();
    }
}
