package org.mithaq.store.derived;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.mithaq.merge.Bearer;
import org.mithaq.merge.Cluster;
import org.mithaq.merge.Hash;
import org.mithaq.merge.PersonName;
import org.mithaq.merge.Persons;

/** Names of persons → persons, and the offices that they held. */
final class PersonDerivation {

    private final Work work;
    private final Map<String, PersonName> names = new HashMap<>();

    PersonDerivation(Work work) {
        this.work = work;
    }

    /**
     * Brings persons up to date, and whoever else may be them.
     *
     * @param changed persons of whom something may no longer be told, or is told otherwise
     * @param attested what is told of these and other persons since
     */
    void derive(Collection<String> changed, Collection<Attestation> attested) {
        Map<String, List<Attestation>> come = new TreeMap<>();
        attested.forEach(a -> come.computeIfAbsent(a.person(), p -> new ArrayList<>()).add(a));
        Set<String> persons = new TreeSet<>(changed);
        persons.addAll(come.keySet());
        Set<String> seen = new HashSet<>();
        for (String person : persons) {
            if (!seen.contains(person)) {
                Set<String> component = component(person);
                seen.addAll(component);
                List<Attestation> more = new ArrayList<>();
                component.forEach(p -> more.addAll(come.getOrDefault(p, List.of())));
                write(component, Collections.disjoint(component, changed) ? more : null);
            }
        }
    }

    private PersonName name(String person) {
        return names.computeIfAbsent(person, Bearer::nameOf);
    }

    /** All persons that are linked to one by names, decisions or what was merged before. */
    Set<String> component(String person) {
        Set<String> component = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (component.add(next)) {
                for (String key : name(next).lookups()) {
                    for (String other : work.index().values(Keys.name(key))) {
                        if (!component.contains(other) && Persons.linked(name(next), name(other))) {
                            open.push(other);
                        }
                    }
                }
                open.addAll(work.decisions().sameAs(next));
                for (Node merged : work.graph().mergedFrom(next, "Person")) {
                    work.graph()
                            .objects(merged, Terms.PART)
                            .forEach(part -> open.push(part.getURI()));
                }
            }
        }
        return component;
    }

    /** Those who bear these names, one for each state. */
    static List<Bearer> bearers(Index index, Collection<String> persons) {
        List<Bearer> bearers = new ArrayList<>();
        for (String person : persons) {
            Map<String, Set<String>> offices = new TreeMap<>();
            for (String bearing : index.counted(Keys.person(person))) {
                String[] fields = bearing.split("\t", -1);
                Set<String> held = offices.computeIfAbsent(fields[0], s -> new TreeSet<>());
                if (!fields[1].isEmpty()) {
                    held.add(fields[1]);
                }
            }
            offices.forEach((state, held) -> bearers.add(new Bearer(person, state, held)));
        }
        return bearers;
    }

    /**
     * Writes what persons are one, and the offices that they held.
     *
     * @param come all that changed, where nothing but this came; null where more changed
     */
    private void write(Set<String> component, @Nullable List<Attestation> come) {
        List<Cluster<Bearer>> clusters =
                Persons.merge(bearers(work.index(), component), work.decisions());
        String known = component.iterator().next();
        String shape = Hash.of(clusters.toString());
        if (come != null && work.index().noted(known).equals(shape)) {
            extend(holders(clusters), come);
            return;
        }
        work.index().note(known, shape);
        writeAll(component, clusters);
    }

    private void writeAll(Set<String> component, List<Cluster<Bearer>> clusters) {
        Set<Node> before = new HashSet<>();
        Set<Node> holdings = new HashSet<>();
        for (String person : component) {
            if (!work.graph().isFresh()) {
                before.addAll(work.graph().mergedFrom(person, "Person"));
                holdings.addAll(work.graph().subjects(Terms.HOLDER, Terms.iri(person)));
            }
        }
        before.forEach(p -> holdings.addAll(work.graph().subjects(Terms.HOLDER, p)));
        HoldingDerivation offices = new HoldingDerivation(work);
        for (Holder holder : holders(clusters)) {
            if (holder.isMade()) {
                before.remove(holder.node());
                work.graph().set(holder.node(), triples(holder));
            }
            holdings.removeAll(offices.derive(holder.node(), holder.cluster()));
        }
        before.forEach(gone -> work.graph().set(gone, List.of()));
        holdings.forEach(gone -> work.graph().set(gone, List.of()));
    }

    /** Adds what is attested further to holders who are the same as before. */
    private void extend(List<Holder> holders, List<Attestation> come) {
        HoldingDerivation offices = new HoldingDerivation(work);
        for (Holder holder : holders) {
            for (Attestation more : come) {
                if (!holder.is(more)) {
                    continue;
                }
                if (holder.isMade()) {
                    List<Triple> triples = labels(work.index(), holder.node(), more.person());
                    if (holder.shared() && !more.holding().isEmpty()) {
                        triples.add(witness(holder.node(), ToldReader.articleOf(more.holding())));
                    }
                    triples.forEach(work.graph()::add);
                }
                if (!more.holding().isEmpty()) {
                    offices.extend(holder.node(), holder.cluster(), more);
                }
            }
        }
    }

    /**
     * Who holds the offices of a cluster.
     *
     * @param node the name's own IRI, or one that is made for several names or one of a name
     * @param shared whether others go by one of the names
     */
    private record Holder(Node node, Cluster<Bearer> cluster, boolean shared, boolean isMade) {

        boolean is(Attestation told) {
            return cluster.parts().stream()
                    .anyMatch(
                            b ->
                                    b.person().equals(told.person())
                                            && b.state().equals(told.state()));
        }
    }

    private static List<Holder> holders(List<Cluster<Bearer>> clusters) {
        Map<String, Integer> bearersOf = new HashMap<>();
        for (Cluster<Bearer> cluster : clusters) {
            persons(cluster).forEach(p -> bearersOf.merge(p, 1, Integer::sum));
        }
        List<Holder> holders = new ArrayList<>();
        for (Cluster<Bearer> cluster : clusters) {
            Set<String> persons = persons(cluster);
            boolean shared =
                    persons.stream().anyMatch(p -> bearersOf.getOrDefault(p, 0) > 1)
                            && !state(cluster).isEmpty();
            boolean made = persons.size() > 1 || shared;
            String iri = made ? iri(cluster) : cluster.first().person();
            holders.add(new Holder(Terms.iri(iri), cluster, shared, made));
        }
        return holders;
    }

    private static Set<String> persons(Cluster<Bearer> cluster) {
        Set<String> persons = new TreeSet<>();
        cluster.parts().forEach(bearer -> persons.add(bearer.person()));
        return persons;
    }

    private static String state(Cluster<Bearer> cluster) {
        return cluster.parts().stream()
                .map(Bearer::state)
                .filter(s -> !s.isEmpty())
                .min(String::compareTo)
                .orElse("");
    }

    /** The name that the person goes by, a dot, and the code of the state; "any" without one. */
    private static String iri(Cluster<Bearer> cluster) {
        String state = state(cluster);
        return cluster.first().person()
                + "."
                + (state.isEmpty() ? "any" : state.substring(state.lastIndexOf('/') + 1));
    }

    private List<Triple> triples(Holder holder) {
        Node subject = holder.node();
        Cluster<Bearer> cluster = holder.cluster();
        List<Triple> triples =
                new ArrayList<>(MergedTelling.provenance(subject, cluster, Bearer::person));
        if (cluster.joins().isEmpty()) {
            triples.add(
                    Triple.create(
                            subject, Terms.mq("mergeRule"), Terms.text("person/one-of-the-name")));
        }
        triples.add(Triple.create(subject, Terms.TYPE, Terms.mq("Person")));
        triples.add(Triple.create(subject, Terms.TYPE, Terms.mq("Actor")));
        for (String person : persons(cluster)) {
            triples.addAll(labels(work.index(), subject, person));
        }
        if (holder.shared()) {
            HoldingDerivation.articles(work.index(), cluster)
                    .forEach(article -> triples.add(witness(subject, article)));
        }
        return triples;
    }

    private static Triple witness(Node subject, String article) {
        return Triple.create(subject, Terms.mq("witness"), Terms.iri(article));
    }

    /** The labels that articles give to a person or office, for what it is merged into. */
    static List<Triple> labels(Index index, Node subject, String iri) {
        List<Triple> labels = new ArrayList<>();
        for (String label : index.counted(Keys.label(iri))) {
            String[] fields = label.split("\t", 2);
            labels.add(Triple.create(subject, Terms.LABEL, Terms.text(fields[1], fields[0])));
        }
        return labels;
    }
}
