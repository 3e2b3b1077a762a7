package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mithaq.endpoint.PageAt;
import org.mithaq.endpoint.TextAccess;
import org.mithaq.linked.Addresses;
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

    /** What no IRI holds (RFC 3987). */
    private static final Pattern NO_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private static final List<String> DATA = List.of("ttl", "trig", "jsonld", "rdf", "nt", "nq");

    /** Relations and agreements that a page begins with; their own pages have all. */
    private static final int PARTNERS = 12;

    private static final int AGREEMENTS = 5;

    private final PageQueries queries;
    private final ActList lists;
    private final Tellings tellings;
    private final Relations relations;
    private final Register register;
    private final Offices offices;
    private final TextAccess texts;
    private final MessageSource messages;
    private final Addresses addresses;

    ThingPages(
            PageQueries queries,
            ActList lists,
            Tellings tellings,
            Relations relations,
            Register register,
            Offices offices,
            TextAccess texts,
            MessageSource messageSource) {
        this.messages = messageSource;
        this.queries = queries;
        this.lists = lists;
        this.tellings = tellings;
        this.relations = relations;
        this.register = register;
        this.offices = offices;
        this.texts = texts;
        this.addresses = new Addresses(queries.base());
    }

    /** A fact about a thing: the name of the property and its value. */
    record Fact(String name, Link value) {}

    @Override
    public Optional<ModelAndView> of(String iri, HttpServletRequest request) {
        String language = RequestContextUtils.getLocale(request).getLanguage();
        if (!iri.startsWith(queries.base()) || NO_IRI.matcher(iri).find()) {
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
        return queries.together(
                () ->
                        isTold(iri)
                                ? page(parts[0], iri, language, model, request)
                                : Optional.empty());
    }

    private boolean isTold(String iri) {
        return !queries.ask("told", new Parameters().iri("thing", iri)).rows().isEmpty();
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
        agreed(model, new Register.Wish(ActFilter.none(), "", "", iri, null), language, request);
        List<Bars> partners = kind.equals("state") ? partners(iri, language) : List.of();
        model.put("partners", partners.subList(0, Math.min(PARTNERS, partners.size())));
        model.put("morePartners", partners.size() > PARTNERS);
        boolean person = kind.equals("person");
        model.put("person", person);
        model.put("offices", person ? offices.ofPerson(iri, language) : offices.of(iri, language));
        model.put("feed", addresses.path(iri) + ".atom");
        model.put("iri", iri);
        model.put("state", kind.equals("state") ? local(iri) : "");
        return Optional.of(new ModelAndView("actor", model));
    }

    private List<Bars> partners(String iri, String language) {
        Parameters which = new Parameters().iri("thing", iri).text("lang", language);
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

    private Optional<ModelAndView> topic(
            String iri, String language, Map<String, Object> model, HttpServletRequest request) {
        named(iri, language, model);
        lists.addTo(model, "topic", iri, language, request);
        agreed(
                model,
                new Register.Wish(
                        new ActFilter("", "", local(iri), "", "", 0, 1), "", "", null, null),
                language,
                request);
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
        ActFilter filter = ActFilter.of(request);
        String[] states = local(iri).split("-", -1);
        Register.Wish agreed =
                new Register.Wish(
                        new ActFilter(filter.from(), filter.to(), filter.topic(), "", "", 0, 1),
                        "",
                        "",
                        queries.base() + "state/" + states[0],
                        queries.base() + "state/" + states[states.length - 1]);
        ActList.Page some = agreed(model, agreed, language, request);
        return relations.of(iri, filter, request, some, acts);
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

    /** Some agreements, and where all of them are. */
    private ActList.Page agreed(
            Map<String, Object> model,
            Register.Wish wish,
            String language,
            HttpServletRequest request) {
        List<Indexed> found = register.find(wish).toList();
        ActList.Page page =
                lists.page(
                        found.stream().limit(AGREEMENTS),
                        AGREEMENTS,
                        register.sparql(wish),
                        language,
                        wish.filter(),
                        request);
        model.put("agreed", page);
        model.put("agreedCount", found.size());
        model.put("agreedAll", register.address(wish));
        return page;
    }

    private static String local(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
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
