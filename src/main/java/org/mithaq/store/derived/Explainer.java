package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.mithaq.merge.Bearer;
import org.mithaq.merge.Cluster;
import org.mithaq.merge.Copies;
import org.mithaq.merge.Fingerprint;
import org.mithaq.merge.Merging;
import org.mithaq.merge.Persons;
import org.mithaq.merge.Telling;

/** Tells why a thing of the derived graph is one, by finding it again. */
final class Explainer {

    private final Work work;

    Explainer(Work work) {
        this.work = work;
    }

    /** All that an IRI was merged into, or that it is itself merged. */
    List<Explanation> explain(String iri) {
        List<Node> merged = new ArrayList<>(List.of(Terms.iri(iri)));
        if (parts(merged.get(0)).isEmpty()) {
            merged = work.graph().subjects(Terms.PART, Terms.iri(iri));
        }
        return merged.stream()
                .map(Node::getURI)
                .sorted()
                .map(this::one)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> parts(Node merged) {
        return work.graph().objects(merged, Terms.PART).stream()
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    private Optional<Explanation> one(String iri) {
        Node node = Terms.iri(iri);
        List<String> parts = parts(node);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Set<String> types = new TreeSet<>();
        work.graph().objects(node, Terms.TYPE).forEach(t -> types.add(Terms.local(t)));
        if (types.contains("Person")) {
            return cluster(iri, persons(parts), Bearer::person, parts);
        }
        if (types.contains("Act") || types.contains("Agreement")) {
            return cluster(iri, tellings(parts), Telling::iri, parts);
        }
        if (types.contains("Wire")) {
            return cluster(iri, List.of(copies(parts)), c -> c.source().iri(), parts);
        }
        Set<String> rules = new TreeSet<>();
        work.graph()
                .objects(node, Terms.mq("mergeRule"))
                .forEach(rule -> rules.add(rule.getLiteralLexicalForm()));
        return Optional.of(new Explanation(iri, parts, List.of(), rules));
    }

    private static <T> Optional<Explanation> cluster(
            String iri,
            List<Cluster<T>> clusters,
            Function<T, String> name,
            Collection<String> parts) {
        for (Cluster<T> cluster : clusters) {
            Set<String> names = new TreeSet<>();
            List<String> inOrder = new ArrayList<>();
            for (T part : cluster.parts()) {
                if (names.add(name.apply(part))) {
                    inOrder.add(name.apply(part));
                }
            }
            if (names.equals(new TreeSet<>(parts))) {
                return Optional.of(new Explanation(iri, inOrder, cluster.joins(), cluster.rules()));
            }
        }
        return Optional.empty();
    }

    private List<Cluster<Bearer>> persons(List<String> parts) {
        Set<String> component = new PersonDerivation(work).component(parts.get(0));
        return Persons.merge(PersonDerivation.bearers(work.index(), component), work.decisions());
    }

    private List<Cluster<Telling>> tellings(List<String> parts) {
        Set<String> blocks = new TreeSet<>();
        for (String part : parts) {
            work.tellings().apply(part).ifPresent(telling -> blocks.add(Keys.block(telling)));
        }
        List<Cluster<Telling>> clusters = new ArrayList<>();
        for (String block : blocks) {
            List<Telling> tellings = new ArrayList<>();
            for (Index.Entry entry : work.index().entries(block)) {
                work.tellings().apply(entry.thing()).ifPresent(tellings::add);
            }
            clusters.addAll(Merging.merge(tellings, work.wires()));
        }
        return Merging.settle(clusters, work.decisions());
    }

    private Cluster<Copies.Copy> copies(List<String> articles) {
        ToldReader reader = new ToldReader();
        List<Copies.Copy> copies = new ArrayList<>();
        for (String article : articles) {
            for (String print : work.index().values(Keys.print(article))) {
                copies.add(
                        new Copies.Copy(
                                reader.source(work.dataset(), Terms.iri(article)),
                                Fingerprint.parse(print)));
            }
        }
        return Copies.cluster(copies);
    }
}
