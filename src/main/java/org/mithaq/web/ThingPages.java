package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.endpoint.PageAt;
import org.mithaq.endpoint.TextAccess;
import org.mithaq.linked.Addresses;
import org.mithaq.linked.Description;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Term;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The pages at the IRIs of states, organisations, persons, topics, agreements, relations, articles.
 */
@Component
class ThingPages implements PageAt {

    private static final List<String> DATA = List.of("ttl", "trig", "jsonld", "rdf", "nt", "nq");

    private final PageQueries queries;
    private final ActList lists;
    private final Tellings tellings;
    private final Relations relations;
    private final TextAccess texts;
    private final MessageSource messages;
    private final Addresses addresses;

    ThingPages(
            PageQueries queries,
            ActList lists,
            Tellings tellings,
            Relations relations,
            TextAccess texts,
            MessageSource messageSource) {
        this.messages = messageSource;
        this.queries = queries;
        this.lists = lists;
        this.tellings = tellings;
        this.relations = relations;
        this.texts = texts;
        this.addresses = new Addresses(queries.base());
    }

    /** A fact about a thing: the name of the property and its value. */
    record Fact(String name, Link value) {}

    /** Who held which office when. */
    record Held(Link person, Link office, String time) {}

    @Override
    public Optional<ModelAndView> of(Description description, HttpServletRequest request) {
        String iri = description.iri();
        String language = RequestContextUtils.getLocale(request).getLanguage();
        if (!iri.startsWith(queries.base())) {
            return Optional.empty();
        }
        String[] parts = iri.substring(queries.base().length()).split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        Map<String, Object> model = new HashMap<>();
        String path = addresses.path(iri);
        model.put(
                "formats",
                DATA.stream().map(f -> Map.of("name", f, "link", path + "." + f)).toList());
        return queries.together(() -> page(parts[0], iri, language, model, request));
    }

    private Optional<ModelAndView> page(
            String kind,
            String iri,
            String language,
            Map<String, Object> model,
            HttpServletRequest request) {
        return switch (kind) {
            case "state", "organization", "person" -> actor(kind, iri, language, model, request);
            case "topic" -> topic(iri, language, model, request);
            case "relation" -> relation(iri, language, model, request);
            case "agreement" -> agreement(iri, language, model, request);
            case "act" -> act(iri, language, model);
            case "article" -> article(iri, language, model, request);
            default -> Optional.empty();
        };
    }

    private Optional<ModelAndView> actor(
            String kind,
            String iri,
            String language,
            Map<String, Object> model,
            HttpServletRequest request) {
        named(iri, language, model);
        lists.addTo(model, "actor", iri, language, request);
        model.put("agreed", agreed("party", iri, language, request));
        Parameters which = new Parameters().iri("thing", iri).text("lang", language);
        model.put("partners", kind.equals("state") ? partners(which, language) : List.of());
        model.put("offices", offices(kind, iri, language));
        model.put("feed", addresses.path(iri) + ".atom");
        model.put("iri", iri);
        model.put("state", kind.equals("state") ? iri.substring(iri.lastIndexOf('/') + 1) : "");
        return Optional.of(new ModelAndView("actor", model));
    }

    private List<Bars> partners(Parameters which, String language) {
        return Bars.of(
                queries.ask("partners", which),
                "acts",
                row ->
                        new Link(
                                row.text("name"),
                                language,
                                addresses.link(row.text("relation")),
                                row.text("relation"),
                                ""));
    }

    private List<Held> offices(String kind, String iri, String language) {
        String variable = kind.equals("person") ? "person" : "owner";
        Parameters which = new Parameters().iri(variable, iri).text("lang", language);
        List<Held> held = new ArrayList<>();
        for (Row row : queries.askOnce("offices-" + variable, which).rows()) {
            String from = row.text("from");
            String to = row.text("to");
            held.add(
                    new Held(
                            link(row, "person", "personName", language),
                            link(row, "office", "officeName", language),
                            from.equals(to) ? from : from + " – " + to));
        }
        return held;
    }

    private Link link(Row row, String variable, String name, String language) {
        Term term = row.term(variable);
        return term == null
                ? new Link(row.text(name), language, null, "", "")
                : tellings.link(term, row.text(name), language);
    }

    private Optional<ModelAndView> topic(
            String iri, String language, Map<String, Object> model, HttpServletRequest request) {
        named(iri, language, model);
        lists.addTo(model, "topic", iri, language, request);
        model.put("agreed", agreed("topic", iri, language, request));
        model.put("feed", addresses.path(iri) + ".atom");
        return Optional.of(new ModelAndView("topic", model));
    }

    private Optional<ModelAndView> agreement(
            String iri, String language, Map<String, Object> model, HttpServletRequest request) {
        lists.addTo(model, "agreement", iri, language, request);
        model.put("agreement", tellings.of(List.of(iri), language).get(0));
        return Optional.of(new ModelAndView("agreement", model));
    }

    private Optional<ModelAndView> act(String iri, String language, Map<String, Object> model) {
        model.put("act", tellings.of(List.of(iri), language).get(0));
        return Optional.of(new ModelAndView("act", model));
    }

    private Optional<ModelAndView> relation(
            String iri, String language, Map<String, Object> model, HttpServletRequest request) {
        List<Relations.Relation> shown = new ArrayList<>();
        String with = request.getParameter("with");
        boolean comparing = with != null && with.matches("[A-Z]{2}-[A-Z]{2}");
        one(iri, language, model, request).ifPresent(shown::add);
        if (comparing) {
            one(queries.base() + "relation/" + with, language, model, request)
                    .ifPresent(shown::add);
        }
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        model.put("relations", shown);
        model.put("years", Years.together(shown.stream().map(Relations.Relation::years).toList()));
        model.put("with", comparing ? with : "");
        model.put("others", others(iri, language));
        model.put("feed", addresses.path(iri) + ".atom");
        return Optional.of(new ModelAndView("relation", model));
    }

    private Optional<Relations.Relation> one(
            String iri, String language, Map<String, Object> model, HttpServletRequest request) {
        lists.addTo(model, "relation", iri, language, request);
        ActList.Page acts = (ActList.Page) model.get("acts");
        return relations.of(iri, language, agreed("relation", iri, language, request), acts);
    }

    private List<Link> others(String iri, String language) {
        return relations.most(60, 0, language).stream()
                .map(Bars::link)
                .filter(link -> !link.iri().equals(iri))
                .map(
                        link ->
                                new Link(
                                        link.name(),
                                        language,
                                        link.href(),
                                        link.iri(),
                                        link.iri().substring(link.iri().lastIndexOf('/') + 1)))
                .toList();
    }

    private Optional<ModelAndView> article(
            String iri, String language, Map<String, Object> model, HttpServletRequest request) {
        Parameters which = new Parameters().iri("article", iri);
        List<Row> found = queries.ask("article", which).rows();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Row row = found.get(0);
        List<String> iris =
                queries.ask("article-claims", which).rows().stream()
                        .map(r -> r.text("act"))
                        .distinct()
                        .toList();
        List<Telling> claims = tellings.of(iris, language);
        String text = row.text("text");
        model.put("article", ArticleView.of(row));
        model.put("claims", claims);
        model.put(
                "segments",
                text.isEmpty() || !texts.allowed(request) ? null : Segment.of(text, claims));
        return Optional.of(new ModelAndView("article", model));
    }

    /** The head of an article's page; {@code source} is null where there is no address. */
    record ArticleView(
            String title,
            String publisher,
            String published,
            String language,
            @org.jspecify.annotations.Nullable String source) {

        static ArticleView of(Row row) {
            String source = row.text("source");
            return new ArticleView(
                    row.text("title"),
                    row.text("publisher"),
                    row.text("published"),
                    row.text("language"),
                    source.matches("https?://[^\\s<>\"]+") ? source : null);
        }
    }

    private ActList.Page agreed(
            String parameter, String iri, String language, HttpServletRequest request) {
        ActFilter none = new ActFilter("", "", "", "", "", 0, 1);
        return lists.page(
                "agreements",
                "agreement",
                none.parameters(queries.base()).iri(parameter, iri),
                language,
                none,
                request);
    }

    /** The names and identifiers of a thing. */
    private void named(String iri, String language, Map<String, Object> model) {
        Parameters which = new Parameters().iri("thing", iri).text("lang", language);
        List<String> names =
                queries.ask("labels", which).rows().stream()
                        .map(row -> row.text("name"))
                        .distinct()
                        .toList();
        String local = iri.substring(iri.lastIndexOf('/') + 1);
        model.put("name", names.isEmpty() ? local : names.get(0));
        model.put("otherNames", names.isEmpty() ? names : names.subList(1, names.size()));
        List<Fact> facts = new ArrayList<>();
        for (Row row : queries.ask("things", which).rows()) {
            Term value = row.term("value");
            Term property = row.term("property");
            if (value != null && property != null) {
                String name = named(property, row.text("propertyName"), language);
                facts.add(
                        new Fact(
                                name,
                                value.iri()
                                        ? tellings.link(value, shown(row, value), language)
                                        : new Link(value.text(), value.language(), null, "", "")));
            }
        }
        model.put("facts", facts);
    }

    private String named(Term property, String label, String language) {
        if (!label.isEmpty()) {
            return label;
        }
        String name =
                messages.getMessage(
                        "property." + property.local(),
                        null,
                        property.local(),
                        Locale.forLanguageTag(language));
        return name == null ? property.local() : name;
    }

    private static String shown(Row row, Term value) {
        return row.text("name").isEmpty() ? value.text() : row.text("name");
    }
}
