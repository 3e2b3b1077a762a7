package org.mithaq.store.derived;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.merge.Cluster;
import org.mithaq.merge.Copies;
import org.mithaq.merge.Fingerprint;
import org.mithaq.merge.Hash;
import org.mithaq.merge.Source;

/** Which articles carry one text. */
final class WireDerivation {

    private final DatasetGraph dataset;
    private final Index index;
    private final DerivedGraph graph;
    private final String base;
    private final ToldReader reader = new ToldReader();
    private final Map<String, Optional<Fingerprint>> prints = new HashMap<>();
    private final Map<String, String> wires = new HashMap<>();

    WireDerivation(DatasetGraph dataset, Index index, DerivedGraph graph, String base) {
        this.dataset = dataset;
        this.index = index;
        this.graph = graph;
        this.base = base;
    }

    /** Brings the wire stories of these articles up to date; answers whose copies changed. */
    Set<String> derive(Collection<String> articles) {
        Set<String> affected = new TreeSet<>(articles);
        Set<Node> before = new HashSet<>();
        for (String article : articles) {
            for (Node wire : graph.mergedFrom(article, "Wire")) {
                before.add(wire);
                graph.objects(wire, Terms.PART).forEach(part -> affected.add(part.getURI()));
            }
        }
        Set<String> seen = new HashSet<>();
        Set<String> changed = new TreeSet<>();
        for (String article : affected) {
            if (!seen.contains(article)) {
                Set<String> component = component(article);
                seen.addAll(component);
                component.forEach(a -> before.addAll(graph.mergedFrom(a, "Wire")));
                changed.addAll(component.size() > 1 ? component : Set.of());
                write(component, before);
            }
        }
        for (Node gone : before) {
            graph.objects(gone, Terms.PART).forEach(part -> changed.add(part.getURI()));
            graph.set(gone, List.of());
        }
        changed.removeAll(Set.copyOf(articles)); // whose tellings are looked at anyway
        return changed;
    }

    private Optional<Fingerprint> print(String article) {
        return prints.computeIfAbsent(
                article,
                a -> index.values(Keys.print(a)).stream().findFirst().map(Fingerprint::parse));
    }

    /** All articles that are linked to one through copies. */
    private Set<String> component(String article) {
        Set<String> component = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(article));
        while (!open.isEmpty()) {
            String next = open.pop();
            Fingerprint print = print(next).orElse(null);
            if (print == null || !component.add(next)) {
                continue;
            }
            for (String band : print.bands()) {
                for (Index.Entry entry : index.entries(Keys.band(band))) {
                    String other = entry.thing();
                    if (!component.contains(other)
                            && print(other)
                                    .map(p -> p.similarity(print) >= Fingerprint.COPY)
                                    .orElse(false)) {
                        open.push(other);
                    }
                }
            }
        }
        return component;
    }

    private void write(Set<String> component, Set<Node> before) {
        if (component.size() < 2) {
            return;
        }
        List<Copies.Copy> copies = new ArrayList<>();
        for (String article : component) {
            Source source = reader.source(dataset, Terms.iri(article));
            print(article).ifPresent(print -> copies.add(new Copies.Copy(source, print)));
        }
        Cluster<Copies.Copy> cluster = Copies.cluster(copies);
        String iri = base + "wire/" + Hash.of(cluster.first().source().iri());
        Node wire = Terms.iri(iri);
        Set<String> outlets = new HashSet<>();
        copies.forEach(copy -> outlets.add(copy.source().outlet()));
        List<Triple> triples =
                new ArrayList<>(
                        MergedTelling.provenance(wire, cluster, copy -> copy.source().iri()));
        triples.add(Triple.create(wire, Terms.TYPE, Terms.WIRE));
        triples.add(Triple.create(wire, Terms.mq("outletCount"), Terms.integer(outlets.size())));
        graph.set(wire, triples);
        before.remove(wire);
        component.forEach(article -> wires.put(article, iri));
    }

    /** The wire stories found so far, by article. */
    Map<String, String> found() {
        return wires;
    }
}
