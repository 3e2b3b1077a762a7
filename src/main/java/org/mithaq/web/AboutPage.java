package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the data is: its coverage, how sure it is, how to cite it. */
@Controller
class AboutPage {

    /** Kinds of acts shown, the most frequent. */
    private static final int KINDS = 15;

    private final PageQueries queries;
    private final ActIndex index;
    private final Figures figures;
    private final Choices choices;
    private final MessageSource messages;

    AboutPage(
            PageQueries queries,
            ActIndex index,
            Figures figures,
            Choices choices,
            MessageSource messageSource) {
        this.queries = queries;
        this.index = index;
        this.figures = figures;
        this.choices = choices;
        this.messages = messageSource;
    }

    @GetMapping(path = "/about", produces = "text/html;charset=UTF-8")
    String about(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("figures", figures.all(locale));
        model.addAttribute(
                "outlets",
                Bars.of(
                        queries.askOnce("outlets", new Parameters()),
                        "count",
                        row -> new Link(row.text("name"), "", null, "", "")));
        model.addAttribute("languages", languages(locale));
        model.addAttribute("reading", ReadingFigures.all(messages, locale));
        model.addAttribute("sureness", sureness(locale));
        model.addAttribute("kinds", kinds(locale.getLanguage()));
        long dated = index.acts().stream().filter(act -> !act.when().isEmpty()).count();
        model.addAttribute("dated", percent(dated, index.acts().size()));
        model.addAttribute(
                "sided",
                percent(
                        index.acts().stream().filter(act -> act.sides().size() > 1).count(),
                        index.acts().size()));
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString());
        model.addAttribute("today", LocalDate.now(ZoneOffset.UTC).toString());
        return "about";
    }

    private static long percent(long part, long whole) {
        return Math.round(100.0 * part / Math.max(1, whole));
    }

    private List<Bars> languages(Locale locale) {
        return Bars.of(
                queries.askOnce("languages", new Parameters()),
                "count",
                row ->
                        new Link(
                                Locale.forLanguageTag(row.text("language"))
                                        .getDisplayLanguage(locale),
                                "",
                                null,
                                "",
                                ""));
    }

    /** Claims by how sure they are: from 90 percent, from 70, below. */
    private List<Bars> sureness(Locale locale) {
        long[] bands = new long[3];
        for (Row row : queries.askOnce("sureness", new Parameters()).rows()) {
            long tenth = row.number("tenth");
            bands[tenth >= 9 ? 0 : tenth >= 7 ? 1 : 2] += row.number("count");
        }
        long all = Math.max(1, bands[0] + bands[1] + bands[2]);
        List<Bars> bars = new ArrayList<>();
        for (int i = 0; i < bands.length; i++) {
            String name = messages.getMessage("about.sure" + i, null, locale);
            bars.add(new Bars(new Link(name, "", null, "", ""), bands[i], 100 * bands[i] / all));
        }
        return bars;
    }

    private List<Bars> kinds(String language) {
        Map<String, String> names = Choices.names(choices.of(language));
        Map<String, Long> counts = new HashMap<>();
        index.acts().forEach(act -> counts.merge(act.kind(), 1L, Long::sum));
        return Bars.of(
                counts,
                KINDS,
                kind ->
                        new Link(
                                names.getOrDefault(kind, kind),
                                language,
                                "/timeline?kind=" + kind,
                                "",
                                kind));
    }
}
