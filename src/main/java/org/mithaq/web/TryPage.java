package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.endpoint.ArticleReadings;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.store.Graphs;
import org.mithaq.store.TransientGraphs;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads a pasted text and shows what it says; nothing is stored. */
@Controller
class TryPage {

    /** In UTF-16 units. */
    private static final int LONGEST = 100_000;

    private final ArticleReadings readings;
    private final Tellings tellings;
    private final Graphs graphs;
    private final MessageSource messages;

    TryPage(
            ArticleReadings readings,
            Tellings tellings,
            Graphs graphs,
            MessageSource messageSource) {
        this.readings = readings;
        this.tellings = tellings;
        this.graphs = graphs;
        this.messages = messageSource;
    }

    @GetMapping(path = "/try", produces = "text/html;charset=UTF-8")
    String form() {
        return "try";
    }

    @PostMapping(path = "/try", produces = "text/html;charset=UTF-8")
    String read(
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "published", defaultValue = "") String published,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        model.addAttribute("text", text);
        model.addAttribute("published", published);
        if (text.isBlank()) {
            model.addAttribute("fault", messages.getMessage("try.empty", null, locale));
        } else if (text.length() > LONGEST) {
            Object[] most = {String.valueOf(LONGEST)};
            model.addAttribute("fault", messages.getMessage("try.long", most, locale));
        } else {
            try {
                show(readings.read(text, day(published)), locale.getLanguage(), model);
            } catch (Fault fault) {
                model.addAttribute("fault", fault.in(Messages.of(locale)));
            }
        }
        return "try";
    }

    private void show(ArticleReadings.Read read, String language, Model model) {
        PageQueries source = new PageQueries(new TransientGraphs(read.nquads(), graphs.names()));
        List<String> iris =
                source
                        .ask("article-claims", new Parameters().iri("article", read.iri()))
                        .rows()
                        .stream()
                        .map(row -> row.text("act"))
                        .distinct()
                        .toList();
        List<Telling> claims = tellings.of(iris, language, source);
        model.addAttribute("article", Map.of("language", read.article().language().tag()));
        model.addAttribute("claims", claims);
        model.addAttribute("segments", Segment.of(read.article().text(), claims));
    }

    private static @Nullable LocalDate day(String published) {
        try {
            return published.isBlank() ? null : LocalDate.parse(published.strip());
        } catch (DateTimeParseException e) {
            throw new Fault(e, "article.published", "text", published);
        }
    }
}
