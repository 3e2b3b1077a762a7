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

    private Node write(Node holder, String office, Set<Index.Entry> entries) {
        Node post = OfficeDerivation.node(work, office);
        Node holding =
                Terms.iri(
                        work.names().base() + "holding/" + Hash.of(holder.getURI() + " " + office));
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
            triples.add(Triple.create(holding, Terms.mq("attestedFrom"), Terms.date(days.first())));
            triples.add(Triple.create(holding, Terms.mq("attestedTo"), Terms.date(days.last())));
        }
        work.graph().set(holding, triples);
        return holding;
    }
}
