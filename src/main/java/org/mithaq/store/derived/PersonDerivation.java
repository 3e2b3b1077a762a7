package org.mithaq.store.derived;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
import org.mithaq.merge.Bearer;
import org.mithaq.merge.Cluster;
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
     * @return all persons that were looked at
     */
    Set<String> derive(Collection<String> persons) {
        Set<String> seen = new TreeSet<>();
        for (String person : persons) {
            if (!seen.contains(person)) {
                Set<String> component = component(person);
                seen.addAll(component);
                write(component);
            }
        }
        return seen;
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

    private void write(Set<String> component) {
        Set<Node> before = new HashSet<>();
        Set<Node> holdings = new HashSet<>();
        for (String person : component) {
            if (!work.graph().isFresh()) {
                before.addAll(work.graph().mergedFrom(person, "Person"));
                holdings.addAll(work.graph().subjects(Terms.HOLDER, Terms.iri(person)));
            }
        }
        before.forEach(p -> holdings.addAll(work.graph().subjects(Terms.HOLDER, p)));
        List<Cluster<Bearer>> clusters =
                Persons.merge(bearers(work.index(), component), work.decisions());
        Map<String, Integer> bearersOf = new HashMap<>();
        for (Cluster<Bearer> cluster : clusters) {
            persons(cluster).forEach(p -> bearersOf.merge(p, 1, Integer::sum));
        }
        HoldingDerivation offices = new HoldingDerivation(work);
        for (Cluster<Bearer> cluster : clusters) {
            Set<String> persons = persons(cluster);
            boolean shared =
                    persons.stream().anyMatch(p -> bearersOf.getOrDefault(p, 0) > 1)
                            && !state(cluster).isEmpty();
            Node holder = Terms.iri(cluster.first().person());
            if (persons.size() > 1 || shared) {
                holder = Terms.iri(iri(cluster));
                before.remove(holder);
                work.graph().set(holder, triples(holder, cluster, shared));
            }
            holdings.removeAll(offices.derive(holder, cluster));
        }
        before.forEach(gone -> work.graph().set(gone, List.of()));
        holdings.forEach(gone -> work.graph().set(gone, List.of()));
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

    private List<Triple> triples(Node subject, Cluster<Bearer> cluster, boolean shared) {
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
        if (shared) {
            HoldingDerivation.articles(work.index(), cluster)
                    .forEach(
                            article ->
                                    triples.add(
                                            Triple.create(
                                                    subject,
                                                    Terms.mq("witness"),
                                                    Terms.iri(article))));
        }
        return triples;
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
