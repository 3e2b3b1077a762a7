package org.mithaq.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mithaq.query.Term;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds states, organisations, persons, topics and agreements by their names, in both scripts. */
@Controller
class SearchPage {

    private static final int SUGGESTED = 12;
    private static final int FOUND = 100;

    private final Finder finder;
    private final Names names;
    private final Tellings tellings;

    SearchPage(Finder finder, Names names, Tellings tellings) {
        this.finder = finder;
        this.names = names;
        this.tellings = tellings;
    }

    /**
     * Something found by a name, and what it is.
     *
     * @param also what it is called in the page's language, where that is another name
     */
    record Found(Link link, String type, String also) {}

    @GetMapping(path = "/search", produces = "text/html;charset=UTF-8")
    String search(
            @RequestParam(name = "q", defaultValue = "") String q, Locale locale, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("found", find(q, FOUND, locale.getLanguage()));
        return "search";
    }

    @GetMapping(path = "/suggest", produces = "text/html;charset=UTF-8")
    String suggest(
            @RequestParam(name = "q", defaultValue = "") String q, Locale locale, Model model) {
        model.addAttribute("found", find(q, SUGGESTED, locale.getLanguage()));
        return "suggest";
    }

    private List<Found> find(String q, int most, String language) {
        String wanted = q.strip();
        if (wanted.isEmpty() || wanted.length() > 100) {
            return List.of();
        }
        List<Finder.Match> matches = finder.find(wanted, most);
        Set<String> iris = new LinkedHashSet<>();
        matches.forEach(match -> iris.addAll(List.of(match.thing().text(), match.type().text())));
        Map<String, Term> called = names.of(iris, language);
        return matches.stream().map(match -> found(match, called, language)).toList();
    }

    private Found found(Finder.Match match, Map<String, Term> called, String language) {
        Term type = called.get(match.type().text());
        Term name = called.get(match.thing().text());
        Link link = tellings.link(match.thing(), match.name(), language);
        String also = name == null || name.text().equals(match.name()) ? "" : name.text();
        return new Found(link, type == null ? match.type().local() : type.text(), also);
    }
}
