package org.mithaq.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mithaq.linked.Addresses;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;

/** Reads acts and agreements with their words, for a page in one language. */
@Component
class Tellings {

    private static final Set<String> GENERAL =
            Set.of("Act", "SpeechAct", "Interaction", "Agreement");
    private static final Set<String> DATES = Set.of("date", "signedOn");
    private static final Set<String> TITLES = Set.of("title", "content");

    private final PageQueries queries;
    private final Names names;
    private final Addresses addresses;

    Tellings(PageQueries queries, Names names) {
        this.queries = queries;
        this.names = names;
        this.addresses = new Addresses(queries.base());
    }

    /** The things of these IRIs, in their order. */
    List<Telling> of(List<String> iris, String language) {
        return of(iris, language, queries);
    }

    /**
     * The things of these IRIs, in their order.
     *
     * @param source where they are told; what it has no name for is named by the store
     */
    List<Telling> of(List<String> iris, String language, PageQueries source) {
        if (iris.isEmpty()) {
            return List.of();
        }
        Map<String, Draft> drafts = new LinkedHashMap<>();
        iris.forEach(iri -> drafts.put(iri, new Draft(iri)));
        Parameters which = new Parameters().iris("acts", iris);
        List<Row> rows = source.ask("act-details", which).rows();
        Map<String, Term> called = names.of(values(rows), language, source);
        for (Row row : rows) {
            draft(drafts, row).learn(row, called, language);
        }
        for (Row row : source.ask("act-words", which).rows()) {
            draft(drafts, row).words.add(words(row));
        }
        return drafts.values().stream().map(Draft::telling).toList();
    }

    private static Draft draft(Map<String, Draft> drafts, Row row) {
        return Objects.requireNonNull(drafts.get(row.text("act")));
    }

    private static Set<String> values(List<Row> rows) {
        Set<String> values = new LinkedHashSet<>();
        for (Row row : rows) {
            Term value = row.term("value");
            if (value != null && value.iri()) {
                values.add(value.text());
            }
        }
        return values;
    }

    private Words words(Row row) {
        String article = row.text("article");
        String path = addresses.path(article);
        String place = path == null ? null : path + ".html#c" + row.text("start");
        return new Words(
                row.text("evidence").substring(row.text("evidence").indexOf('#') + 1),
                row.text("exact"),
                row.text("prefix"),
                row.text("suffix"),
                (int) row.number("start"),
                (int) Math.round(100 * Double.parseDouble(row.text("confidence"))),
                row.text("rule"),
                article,
                place,
                row.text("title"),
                row.text("publisher"),
                row.text("published"));
    }

    /** A link to a value of an answer. */
    Link link(Term value, String name, String language) {
        return new Link(
                name.isEmpty() ? value.local() : name,
                language,
                addresses.link(value.text()),
                value.text(),
                value.local());
    }

    /** What becomes a telling. */
    private final class Draft {
        private final String iri;
        private String kind = "";
        private String kindName = "";
        private String date = "";
        private String title = "";
        private final Map<String, Map<String, Link>> sides = new HashMap<>();
        private final Map<String, List<String>> values = new HashMap<>();
        private final List<Words> words = new ArrayList<>();

        Draft(String iri) {
            this.iri = iri;
        }

        void learn(Row row, Map<String, Term> called, String language) {
            Term property = row.term("property");
            Term value = row.term("value");
            if (property == null || value == null) {
                return;
            }
            Term named = called.get(value.text());
            String name = named == null ? "" : named.text();
            String local = property.local();
            if (local.equals("type")) {
                learnKind(value.local(), name);
            } else if (value.iri()) {
                String spoken = named == null ? language : named.language();
                sides.computeIfAbsent(local, p -> new LinkedHashMap<>())
                        .putIfAbsent(value.text(), link(value, name, spoken));
            } else {
                learnText(local, value.text());
            }
        }

        private void learnText(String property, String text) {
            List<String> known = values.computeIfAbsent(property, p -> new ArrayList<>());
            if (!known.contains(text)) {
                known.add(text);
            }
            if (DATES.contains(property)) {
                date = text;
            } else if (TITLES.contains(property) && title.isEmpty()) {
                title = text;
            }
        }

        private void learnKind(String local, String name) {
            if (kind.isEmpty() || GENERAL.contains(kind) && !GENERAL.contains(local)) {
                kind = local;
                kindName = name.isEmpty() ? local : name;
            }
        }

        Telling telling() {
            Map<String, List<Link>> links = new HashMap<>();
            sides.forEach((property, found) -> links.put(property, List.copyOf(found.values())));
            return new Telling(
                    iri,
                    addresses.link(iri),
                    kind,
                    kindName,
                    Tone.of(kind),
                    date,
                    title,
                    links,
                    values,
                    List.copyOf(words));
        }
    }
}
