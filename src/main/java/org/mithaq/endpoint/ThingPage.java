package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mithaq.linked.Addresses;
import org.mithaq.linked.Description;
import org.mithaq.linked.Facts;
import org.mithaq.linked.OntologyPages;
import org.mithaq.message.Messages;
import org.mithaq.store.Graphs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A description as a page in Arabic or English; the ontology has a page of its own. */
@Component
class ThingPage {

    private static final List<String> WORDS =
            List.of(
                    "page.title",
                    "page.other",
                    "thing.formats",
                    "thing.incoming",
                    "thing.previous",
                    "thing.next",
                    "ontology.classes",
                    "ontology.properties",
                    "ontology.shapes",
                    "ontology.domain",
                    "ontology.range",
                    "ontology.above",
                    "ontology.below",
                    "ontology.examples",
                    "ontology.diagram");

    private final Addresses addresses;
    private final OntologyPages ontology;

    private final ObjectProvider<PageAt> special;

    ThingPage(Graphs graphs, ObjectProvider<PageAt> special) {
        this.special = special;
        this.addresses = new Addresses(graphs.names().base());
        this.ontology = new OntologyPages(graphs);
    }

    /** The page that is an IRI's own; empty where it has none. */
    Optional<ModelAndView> own(String iri, HttpServletRequest request) {
        return special.orderedStream().flatMap(p -> p.of(iri, request).stream()).findFirst();
    }

    /** The page; the language is {@code lang}'s or the browser's. */
    ModelAndView of(Description description, HttpServletRequest request) {
        Optional<ModelAndView> own = own(description.iri(), request);
        if (own.isPresent()) {
            return own.get();
        }
        String language =
                RequestContextUtils.getLocale(request).getLanguage().equals("ar") ? "ar" : "en";
        boolean arabic = language.equals("ar");
        Messages messages = Messages.of(arabic ? Locale.forLanguageTag("ar") : Locale.ROOT);
        boolean isOntology = OntologyPages.isOntology(description.iri());
        ModelAndView page = new ModelAndView(isOntology ? "ontology" : "thing");
        page.addObject("lang", language);
        page.addObject("dir", arabic ? "rtl" : "ltr");
        page.addObject("otherLang", arabic ? "en" : "ar");
        for (String word : WORDS) {
            page.addObject(word.substring(word.indexOf('.') + 1) + "Label", messages.get(word));
        }
        String path = Objects.requireNonNull(addresses.path(description.iri()));
        page.addObject("path", path + ".html");
        page.addObject("formats", formats(path));
        if (isOntology) {
            page.addObject("ontology", ontology.page(language));
        } else {
            page.addObject("thing", Facts.of(description, addresses, language));
            page.addObject("number", description.page());
            page.addObject("more", description.more());
        }
        return page;
    }

    private static List<Map<String, String>> formats(String path) {
        return Representation.ALL.stream()
                .filter(r -> r.format() != null)
                .map(r -> Map.of("name", r.extension(), "link", path + "." + r.extension()))
                .toList();
    }
}
