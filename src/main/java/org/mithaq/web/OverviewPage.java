package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.mithaq.query.PageQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the graph holds and where to start; all relations; the query editor. */
@Controller
class OverviewPage {

    private static final int LATEST = 6;
    private static final int RELATIONS = 10;
    private static final int QUESTIONS = 8;
    private static final int PAGE = Relations.MOST - 1;

    private final ActList lists;
    private final Figures figures;
    private final Relations relations;
    private final ActIndex index;
    private final Choices choices;
    private final PageQueries queries;

    OverviewPage(
            ActList lists,
            Figures figures,
            Relations relations,
            ActIndex index,
            Choices choices,
            PageQueries queries) {
        this.index = index;
        this.choices = choices;
        this.queries = queries;
        this.lists = lists;
        this.figures = figures;
        this.relations = relations;
    }

    @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
    String overview(HttpServletRequest request, Locale locale, Model model) {
        String language = locale.getLanguage();
        ActFilter lately = ActFilter.none().until(index.latest());
        model.addAttribute("figures", figures.all(locale));
        model.addAttribute(
                "latest", lists.acts(new ActList.Ties(), lately, LATEST, language, request));
        model.addAttribute("relations", relations.most(RELATIONS, 0, language));
        List<QuestionEntry> questions = QuestionEntry.all(language);
        model.addAttribute(
                "questions", questions.subList(0, Math.min(QUESTIONS, questions.size())));
        return "overview";
    }

    @GetMapping(path = "/relations", produces = "text/html;charset=UTF-8")
    String relations(
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "state", defaultValue = "") String state,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        int shown = Math.clamp(page, 1, 10_000);
        String language = locale.getLanguage();
        String chosen = state.matches("[A-Z]{2}") ? queries.base() + "state/" + state : null;
        List<Bars> found = relations.most(chosen, PAGE + 1, (shown - 1) * PAGE, language);
        model.addAttribute("choices", choices.of(language));
        model.addAttribute("state", chosen == null ? "" : state);
        model.addAttribute("relations", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("asked", relations.asked(chosen, language));
        model.addAttribute("previous", shown > 1 ? ActFilter.page(request, shown - 1) : null);
        model.addAttribute("next", found.size() > PAGE ? ActFilter.page(request, shown + 1) : null);
        return "relations";
    }

    @GetMapping(path = "/ask", produces = "text/html;charset=UTF-8")
    String ask(Locale locale, Model model) {
        model.addAttribute("questions", QuestionEntry.all(locale.getLanguage()));
        return "ask";
    }
}
