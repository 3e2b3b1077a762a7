package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    private final Register register;
    private final ActList lists;
    private final Choices choices;
    private final Tellings tellings;

    RegisterPage(Register register, ActList lists, Choices choices, Tellings tellings) {
        this.register = register;
        this.lists = lists;
        this.choices = choices;
        this.tellings = tellings;
    }

    @GetMapping(path = "/agreements", produces = "text/html;charset=UTF-8")
    String register(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "status", defaultValue = "") String status,
            @RequestParam(name = "party", defaultValue = "") String party,
            @RequestParam(name = "other", defaultValue = "") String other,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        ActFilter filter = ActFilter.of(request);
        String language = locale.getLanguage();
        Register.Wish wish =
                new Register.Wish(
                        filter,
                        words,
                        status.matches("[A-Za-z]+") ? status : "",
                        party(party.strip()),
                        party(other.strip()));
        model.addAttribute("filter", filter);
        model.addAttribute("choices", choices.of(language));
        model.addAttribute("wanted", words);
        model.addAttribute("status", status);
        model.addAttribute("party", wish.party());
        model.addAttribute("other", wish.other());
        model.addAttribute("parties", register.parties(locale));
        model.addAttribute("facets", register.facets(wish, language, request));
        model.addAttribute("count", register.find(wish).count());
        model.addAttribute(
                "agreed",
                lists.page(
                        register.find(wish),
                        ActFilter.SIZE,
                        register.sparql(wish),
                        language,
                        filter,
                        request));
        return "register";
    }

    /** The IRI of a party; null where none is asked for; what is none where it is unknown. */
    private @Nullable String party(String key) {
        String found = register.party(key);
        return key.isEmpty() || found != null ? found : "unknown:" + key;
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
