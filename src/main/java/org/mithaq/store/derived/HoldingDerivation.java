package org.mithaq.store.derived;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.mithaq.merge.Bearer;
import org.mithaq.merge.Cluster;
import org.mithaq.merge.Hash;

/** The offices of one person, each held from the first to the last day that articles attest. */
final class HoldingDerivation {

    private static final Node FROM = Terms.mq("attestedFrom");
    private static final Node TO = Terms.mq("attestedTo");

    private final Work work;

    HoldingDerivation(Work work) {
        this.work = work;
    }

    /** Writes the holdings that several articles attest; answers their nodes. */
    Set<Node> derive(Node holder, Cluster<Bearer> person) {
        Set<Node> written = new HashSet<>();
        entries(work.index(), person)
                .forEach(
                        (office, entries) -> {
                            if (entries.size() > 1) {
                                written.add(write(holder, office, entries));
                            }
                        });
        return written;
    }

    /** By office: publication day and IRI of each holding that an article tells. */
    private static Map<String, Set<Index.Entry>> entries(Index index, Cluster<Bearer> person) {
        Map<String, Set<Index.Entry>> entries = new TreeMap<>();
        for (Bearer bearer : person.parts()) {
            for (String office : bearer.offices()) {
                entries.computeIfAbsent(office, o -> new TreeSet<>(Index.Entry.ORDER))
                        .addAll(
                                index.entries(
                                        Keys.holding(bearer.person(), bearer.state(), office)));
            }
        }
        return entries;
    }

    /** The articles that tell an office of a person. */
    static Set<String> articles(Index index, Cluster<Bearer> person) {
        Set<String> articles = new TreeSet<>();
        for (Set<Index.Entry> entries : entries(index, person).values()) {
            entries.forEach(e -> articles.add(ToldReader.articleOf(e.thing())));
        }
        return articles;
    }

    /** Adds a holding that one more article tells of a known office. */
    void extend(Node holder, Cluster<Bearer> person, Attestation more) {
        Node holding = node(holder, more.office());
        if (work.graph().objects(holding, Terms.TYPE).isEmpty()) {
            Set<Index.Entry> entries = entries(work.index(), person).get(more.office());
            if (entries != null && entries.size() > 1) {
                write(holder, more.office(), entries);
            }
            return;
        }
        work.graph().add(Triple.create(holding, Terms.PART, Terms.iri(more.holding())));
        if (!more.day().isEmpty()) {
            widen(holding, FROM, more.day(), -1);
            widen(holding, TO, more.day(), 1);
        }
    }

    /** Sets the first or the last day of a holding where this one is before or after it. */
    private void widen(Node holding, Node property, String day, int sign) {
        for (Node known : work.graph().objects(holding, property)) {
            if (Integer.signum(day.compareTo(known.getLiteralLexicalForm())) != sign) {
                return;
            }
            work.graph().remove(Triple.create(holding, property, known));
        }
        work.graph().add(Triple.create(holding, property, Terms.date(day)));
    }

    private Node node(Node holder, String office) {
        return Terms.iri(
                work.names().base() + "holding/" + Hash.of(holder.getURI() + " " + office));
    }

    private Node write(Node holder, String office, Set<Index.Entry> entries) {
        Node post = OfficeDerivation.node(work, office);
        Node holding = node(holder, office);
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(holding, Terms.TYPE, Terms.mq("OfficeHolding")));
        triples.add(Triple.create(holding, Terms.HOLDER, holder));
        triples.add(Triple.create(holding, Terms.OFFICE, post));
        triples.add(
                Triple.create(holding, Terms.mq("mergeRule"), Terms.text("holding/same-office")));
        triples.add(Triple.create(holding, Terms.mq("mergeScore"), Terms.decimal(BigDecimal.ONE)));
        TreeSet<String> days = new TreeSet<>();
        for (Index.Entry entry : entries) {
            triples.add(Triple.create(holding, Terms.PART, Terms.iri(entry.thing())));
            if (!entry.day().isEmpty()) {
                days.add(entry.day());
            }
        }
        if (!days.isEmpty()) {
            triples.add(Triple.create(holding, FROM, Terms.date(days.first())));
            triples.add(Triple.create(holding, TO, Terms.date(days.last())));
        }
        work.graph().set(holding, triples);
        return holding;
    }
}
