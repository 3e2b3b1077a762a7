package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of agreements, and how to cite one. */
@Controller
class RegisterPage {

    private static final String ONTOLOGY = "https://w3id.org/mithaq/ontology#";

    private final PageQueries queries;
    private final ActList lists;
    private final Choices choices;
    private final Tellings tellings;

    RegisterPage(PageQueries queries, ActList lists, Choices choices, Tellings tellings) {
        this.queries = queries;
        this.lists = lists;
        this.choices = choices;
        this.tellings = tellings;
    }

    @GetMapping(path = "/agreements", produces = "text/html;charset=UTF-8")
    String register(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "status", defaultValue = "") String status,
            @RequestParam(name = "party", defaultValue = "") String party,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        ActFilter filter = ActFilter.of(request);
        String language = locale.getLanguage();
        Parameters wished =
                filter.parameters(queries.base())
                        .text("q", words.strip())
                        .iri("status", status.matches("[A-Za-z]+") ? ONTOLOGY + status : null)
                        .iri("party", party(party.strip()));
        model.addAttribute("filter", filter);
        model.addAttribute("choices", choices.of(language));
        model.addAttribute("wanted", words);
        model.addAttribute("status", status);
        model.addAttribute("party", party);
        model.addAttribute(
                "agreed", lists.page("agreements", "agreement", wished, language, filter, request));
        return "register";
    }

    private @org.jspecify.annotations.Nullable String party(String key) {
        if (key.matches("[A-Za-z]{2}")
                && !key.equalsIgnoreCase("EU")
                && !key.equalsIgnoreCase("UN")) {
            return queries.base() + "state/" + key.toUpperCase(Locale.ROOT);
        }
        return key.isEmpty() ? null : queries.base() + "organization/" + key;
    }

    @GetMapping("/citation.{style:bib|ris|csl}")
    ResponseEntity<byte[]> citation(
            @PathVariable("style") String style, @RequestParam("iri") String iri, Locale locale) {
        List<Telling> found = tellings.of(List.of(iri), locale.getLanguage());
        if (found.get(0).kind().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Citation.Style chosen = Citation.Style.valueOf(style.toUpperCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(
                        new MediaType(
                                MediaType.parseMediaType(chosen.type()), StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"agreement." + style + "\"")
                .body(Citation.of(found.get(0), chosen).getBytes(StandardCharsets.UTF_8));
    }
}
