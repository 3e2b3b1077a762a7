package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.linked.Addresses;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Reads relations of two states. */
@Component
class Relations {

    /** How many are found at a time, for whoever shows fewer. */
    static final int MOST = 101;

    private final PageQueries queries;
    private static final int KINDS = 40;
    private static final int SHOWN = 20;

    private final ActIndex index;
    private final Edges edges;
    private final Choices choices;
    private final Addresses addresses;

    Relations(PageQueries queries, ActIndex index, Edges edges, Choices choices) {
        this.queries = queries;
        this.index = index;
        this.edges = edges;
        this.choices = choices;
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
        return most(null, limit, offset, language);
    }

    /**
     * The most active relations of a state.
     *
     * @param state its IRI; null for all states
     */
    List<Bars> most(@Nullable String state, int limit, int offset, String language) {
        Parameters parameters =
                new Parameters()
                        .iri("state", state)
                        .text("lang", language)
                        .number("limit", MOST)
                        .number("offset", offset);
        List<Bars> found = most(parameters, language);
        return found.subList(0, Math.min(limit, found.size()));
    }

    /**
     * The query for all relations of a state.
     *
     * @param state its IRI; null for all states
     */
    Asked asked(@Nullable String state, String language) {
        return new Asked(
                queries.sparql(
                        "relations",
                        new Parameters()
                                .iri("state", state)
                                .text("lang", language)
                                .number("limit", 100_000)
                                .number("offset", 0)));
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

    /**
     * A relation; empty where there is none.
     *
     * @param filter which of its acts are counted in the drawings and tables
     * @param request whose address the kinds narrow
     */
    Optional<Relation> of(
            String iri,
            ActFilter filter,
            HttpServletRequest request,
            ActList.Page agreed,
            ActList.@Nullable Page list) {
        String language = RequestContextUtils.getLocale(request).getLanguage();
        Parameters which = new Parameters().iri("relation", iri).text("lang", language);
        List<Row> facts = queries.ask("relation-facts", which).rows();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Row row = facts.get(0);
        RelationActs acts = RelationActs.of(iri, filter, index);
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
                        filter.active() ? acts.years() : years(which),
                        TopicYears.of(acts.topics(), edges.names(acts.topics().keySet(), language)),
                        kinds(acts.kinds(), filter, language, request),
                        speakers(acts.speakers(), language),
                        Bars.of(acts.outlets(), SHOWN, name -> new Link(name, "", null, "", "")),
                        agreed,
                        list));
    }

    private List<Bars> kinds(
            Map<String, Long> counts,
            ActFilter filter,
            String language,
            HttpServletRequest request) {
        Map<String, String> names = Choices.names(choices.of(language));
        return Bars.of(
                counts,
                KINDS,
                kind ->
                        new Link(
                                names.getOrDefault(kind, kind),
                                language,
                                ActFilter.address(
                                        request, "kind", kind.equals(filter.kind()) ? "" : kind),
                                "",
                                kind));
    }

    private List<Bars> speakers(Map<String, Long> counts, String language) {
        Map<String, Link> names = edges.names(counts.keySet(), language);
        return Bars.of(
                counts, SHOWN, iri -> names.getOrDefault(iri, new Link(iri, "", null, iri, "")));
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
