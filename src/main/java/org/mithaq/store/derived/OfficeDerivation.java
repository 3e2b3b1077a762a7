package org.mithaq.store.derived;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Wordings of offices → offices. */
final class OfficeDerivation {

    private final Work work;

    OfficeDerivation(Work work) {
        this.work = work;
    }

    /** The office of a key: the only one that articles know by it, else the merged one. */
    static Node node(Work work, String key) {
        List<String> offices = work.index().counted(Keys.office(key));
        return offices.size() == 1
                ? Terms.iri(offices.get(0))
                : Terms.iri(work.names().base() + "office/" + key);
    }

    /**
     * Brings offices up to date.
     *
     * @return persons whose holdings name an office otherwise than before
     */
    Set<String> derive(Collection<String> keys) {
        Set<String> persons = new TreeSet<>();
        for (String key : keys) {
            List<String> offices = work.index().counted(Keys.office(key));
            Node merged = Terms.iri(work.names().base() + "office/" + key);
            boolean was =
                    !work.graph().isFresh() && !work.graph().objects(merged, Terms.TYPE).isEmpty();
            boolean is = offices.size() > 1;
            if (was != is && !work.graph().isFresh()) {
                Set<String> named = new HashSet<>(offices);
                named.add(merged.getURI());
                named.forEach(office -> persons.addAll(holders(office)));
            }
            work.graph().set(merged, is ? triples(merged, key, offices) : List.of());
        }
        return persons;
    }

    private Set<String> holders(String office) {
        Set<String> holders = new TreeSet<>();
        for (Node holding : work.graph().subjects(Terms.OFFICE, Terms.iri(office))) {
            for (Node holder : work.graph().objects(holding, Terms.HOLDER)) {
                List<Node> parts = work.graph().objects(holder, Terms.PART);
                holders.add(parts.isEmpty() ? holder.getURI() : parts.get(0).getURI());
            }
        }
        return holders;
    }

    private List<Triple> triples(Node merged, String key, List<String> offices) {
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(merged, Terms.TYPE, Terms.mq("Office")));
        triples.add(
                Triple.create(merged, Terms.mq("mergeRule"), Terms.text("office/same-meaning")));
        triples.add(
                Triple.create(
                        merged, Terms.mq("mergeScore"), Terms.decimal(new BigDecimal("0.9"))));
        String owner = key.substring(0, key.indexOf('.'));
        String state = work.names().base() + "state/" + owner;
        for (String office : offices) {
            triples.add(Triple.create(merged, Terms.PART, Terms.iri(office)));
            triples.addAll(PersonDerivation.labels(work.index(), merged, office));
        }
        if (owner.length() == 2) {
            triples.add(Triple.create(merged, Terms.mq("officeOf"), Terms.iri(state)));
        } else if (!owner.equals("x")) {
            triples.add(
                    Triple.create(
                            merged,
                            Terms.mq("officeOf"),
                            Terms.iri(work.names().base() + "organization/" + owner)));
        }
        return triples;
    }
}
