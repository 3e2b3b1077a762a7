package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.mithaq.merge.Figures;
import org.mithaq.merge.Share;
import org.mithaq.merge.Tone;

/** The figures of relations: one node for each pair of states, one for each of its years. */
final class RelationDerivation {

    private final Work work;

    RelationDerivation(Work work) {
        this.work = work;
    }

    /** Brings these years up to date, and the relations that they are of. */
    void derive(Map<String, YearChange> years) {
        Set<String> relations = new TreeSet<>();
        years.forEach(
                (year, change) -> {
                    relations.add(relationOf(year));
                    String known = work.index().noted(year);
                    Figures figures =
                            change.applied(
                                            known.isEmpty()
                                                    ? Figures.of(List.of())
                                                    : Figures.parse(known))
                                    .orElseGet(() -> Figures.of(shares(year)));
                    year(year, figures.isEmpty() ? null : figures);
                });
        relations.forEach(relation -> relation(relation, total(relation)));
    }

    /** Writes all years, and the relations that they are of. */
    void write(Map<String, Figures.Sum> years) {
        Map<String, Figures> totals = new TreeMap<>();
        years.forEach(
                (year, sum) -> {
                    Figures figures = sum.figures();
                    year(year, figures);
                    totals.merge(relationOf(year), figures, Figures::plus);
                });
        totals.forEach(this::relation);
    }

    private static String relationOf(String year) {
        return year.substring(0, year.lastIndexOf('/'));
    }

    /** What all acts and agreements of a year add. */
    private List<Share> shares(String year) {
        List<Share> shares = new ArrayList<>();
        for (Node thing : work.graph().subjects(Terms.IN_RELATION, Terms.iri(year))) {
            String share = work.index().noted(thing.getURI());
            if (!share.isEmpty()) {
                shares.add(Share.parse(share));
            }
        }
        return shares;
    }

    private @Nullable Figures total(String relation) {
        Figures total = null;
        for (Node year : work.graph().subjects(Terms.RELATION, Terms.iri(relation))) {
            String noted = work.index().noted(year.getURI());
            if (!noted.isEmpty()) {
                Figures figures = Figures.parse(noted);
                total = total == null ? figures : total.plus(figures);
            }
        }
        return total;
    }

    private void year(String iri, @Nullable Figures figures) {
        Node year = Terms.iri(iri);
        work.index().note(iri, figures == null ? "" : figures.toString());
        if (figures == null) {
            work.graph().set(year, List.of());
            return;
        }
        List<Triple> triples = triples(year, figures);
        triples.add(Triple.create(year, Terms.TYPE, Terms.mq("RelationYear")));
        triples.add(Triple.create(year, Terms.RELATION, Terms.iri(relationOf(iri))));
        String name = iri.substring(iri.lastIndexOf('/') + 1);
        if (name.length() == 4) {
            triples.add(Triple.create(year, Terms.mq("year"), Terms.year(name)));
        }
        work.graph().set(year, triples);
    }

    private void relation(String iri, @Nullable Figures total) {
        Node relation = Terms.iri(iri);
        if (total == null) {
            work.graph().set(relation, List.of());
            return;
        }
        List<Triple> triples = triples(relation, total);
        triples.add(Triple.create(relation, Terms.TYPE, Terms.mq("BilateralRelation")));
        for (String code : iri.substring(iri.lastIndexOf('/') + 1).split("-")) {
            Node state = Terms.iri(work.names().base() + "state/" + code);
            triples.add(Triple.create(relation, Terms.mq("between"), state));
        }
        work.graph().set(relation, triples);
    }

    private static List<Triple> triples(Node subject, Figures figures) {
        List<Triple> triples = new ArrayList<>();
        number(triples, subject, "actCount", figures.acts());
        number(triples, subject, "agreementCount", figures.agreements());
        number(triples, subject, "verbalCooperation", figures.count(Tone.Quad.VERBAL_COOPERATION));
        number(
                triples,
                subject,
                "materialCooperation",
                figures.count(Tone.Quad.MATERIAL_COOPERATION));
        number(triples, subject, "verbalConflict", figures.count(Tone.Quad.VERBAL_CONFLICT));
        number(triples, subject, "materialConflict", figures.count(Tone.Quad.MATERIAL_CONFLICT));
        figures.tone().ifPresent(tone -> add(triples, subject, "tone", Terms.decimal(tone)));
        figures.topics().forEach(topic -> add(triples, subject, "topic", Terms.iri(topic)));
        add(triples, subject, "firstContact", dated(figures.first()));
        add(triples, subject, "latestContact", dated(figures.latest()));
        return triples;
    }

    private static @Nullable Node dated(@Nullable String date) {
        return date == null ? null : Terms.date(date);
    }

    private static void number(List<Triple> triples, Node subject, String property, int number) {
        add(triples, subject, property, Terms.integer(number));
    }

    private static void add(
            List<Triple> triples, Node subject, String property, @Nullable Node value) {
        if (value != null) {
            triples.add(Triple.create(subject, Terms.mq(property), value));
        }
    }
}
