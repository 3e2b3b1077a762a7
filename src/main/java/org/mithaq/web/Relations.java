package org.mithaq.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.linked.Addresses;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;

/** Reads relations of two states. */
@Component
class Relations {

    /** How many are found at a time, for whoever shows fewer. */
    static final int MOST = 101;

    private final PageQueries queries;
    private final Addresses addresses;

    Relations(PageQueries queries) {
        this.queries = queries;
        this.addresses = new Addresses(queries.base());
    }

    /**
     * A relation as a page shows it.
     *
     * @param tone from -10 to 10 with one digit; empty where unknown
     * @param list the acts between the two; null where they are not shown
     */
    record Relation(
            String path,
            Link a,
            Link b,
            long acts,
            long agreements,
            String tone,
            String first,
            String latest,
            List<Years.Year> years,
            TopicYears topics,
            List<Bars> kinds,
            List<Bars> speakers,
            List<Bars> outlets,
            ActList.Page agreed,
            ActList.@Nullable Page list) {}

    /**
     * The most active relations.
     *
     * @param limit how many at most, up to {@link #MOST}
     */
    List<Bars> most(int limit, int offset, String language) {
        Parameters parameters =
                new Parameters()
                        .text("lang", language)
                        .number("limit", MOST)
                        .number("offset", offset);
        List<Bars> found = most(parameters, language);
        return found.subList(0, Math.min(limit, found.size()));
    }

    private List<Bars> most(Parameters parameters, String language) {
        return Bars.of(
                queries.askOnce("relations", parameters),
                "acts",
                row ->
                        new Link(
                                row.text("aName") + " · " + row.text("bName"),
                                language,
                                addresses.link(row.text("relation")),
                                row.text("relation"),
                                ""));
    }

    /** A relation; empty where there is none. */
    Optional<Relation> of(
            String iri, String language, ActList.Page agreed, ActList.@Nullable Page list) {
        Parameters which = new Parameters().iri("relation", iri).text("lang", language);
        List<Row> facts = queries.ask("relation-facts", which).rows();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Row row = facts.get(0);
        return Optional.of(
                new Relation(
                        String.valueOf(addresses.path(iri)),
                        link(row, "a", "aName", language),
                        link(row, "b", "bName", language),
                        row.number("acts"),
                        row.number("agreements"),
                        tone(row.text("tone")),
                        row.text("first"),
                        row.text("latest"),
                        years(which),
                        TopicYears.of(queries.ask("relation-topics", which), language),
                        bars("relation-kinds", "kind", which, language),
                        bars("relation-speakers", "speaker", which, language),
                        bars("relation-outlets", "", which, language),
                        agreed,
                        list));
    }

    private Link link(Row row, String variable, String name, String language) {
        Term term = row.term(variable);
        return term == null
                ? new Link(row.text(name), "", null, "", "")
                : new Link(
                        row.text(name),
                        language,
                        addresses.link(term.text()),
                        term.text(),
                        term.local());
    }

    private List<Bars> bars(String query, String variable, Parameters which, String language) {
        return Bars.of(
                queries.ask(query, which), "count", row -> link(row, variable, "name", language));
    }

    private List<Years.Year> years(Parameters which) {
        return queries.ask("relation-years", which).rows().stream()
                .map(
                        row ->
                                new Years.Year(
                                        row.text("year"),
                                        row.number("acts"),
                                        row.number("vc"),
                                        row.number("mc"),
                                        row.number("vx"),
                                        row.number("mx")))
                .toList();
    }

    private static String tone(String decimal) {
        return decimal.isEmpty()
                ? ""
                : String.format(java.util.Locale.ROOT, "%+.1f", Double.parseDouble(decimal));
    }
}
