package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The derived graph: only differences are written. */
final class DerivedGraph {

    private final DatasetGraph dataset;
    private final Node graph;
    private final boolean fresh;

    /**
     * @param fresh whether the graph was empty to begin with, so that nothing need be looked up
     *     before it is written
     */
    DerivedGraph(DatasetGraph dataset, Node graph, boolean fresh) {
        this.dataset = dataset;
        this.graph = graph;
        this.fresh = fresh;
    }

    /** Makes what is said of a thing, but for its relations, what is handed in. */
    void set(Node subject, Collection<Triple> triples) {
        Set<Triple> wanted = new HashSet<>(triples);
        if (!fresh) {
            List<Quad> known = new ArrayList<>();
            dataset.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(known::add);
            for (Quad quad : known) {
                if (!wanted.remove(quad.asTriple())
                        && !quad.getPredicate().equals(Terms.IN_RELATION)) {
                    dataset.delete(quad);
                }
            }
        }
        wanted.forEach(t -> dataset.add(Quad.create(graph, t)));
    }

    void add(Triple triple) {
        dataset.add(Quad.create(graph, triple));
    }

    void remove(Triple triple) {
        dataset.delete(Quad.create(graph, triple));
    }

    /** Makes the relations of a thing those that are handed in; answers those it had before. */
    Set<String> relations(Node thing, Collection<String> years) {
        Set<String> wanted = new TreeSet<>(years);
        Set<String> before = new TreeSet<>();
        if (!fresh) {
            for (Node year : objects(thing, Terms.IN_RELATION)) {
                before.add(year.getURI());
                if (!wanted.remove(year.getURI())) {
                    dataset.delete(graph, thing, Terms.IN_RELATION, year);
                }
            }
        }
        wanted.forEach(y -> dataset.add(graph, thing, Terms.IN_RELATION, Terms.iri(y)));
        return before;
    }

    List<Node> objects(Node subject, Node property) {
        List<Node> objects = new ArrayList<>();
        dataset.find(graph, subject, property, Node.ANY)
                .forEachRemaining(quad -> objects.add(quad.getObject()));
        return objects;
    }

    List<Node> subjects(Node property, Node object) {
        List<Node> subjects = new ArrayList<>();
        dataset.find(graph, Node.ANY, property, object)
                .forEachRemaining(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }

    /** What a thing was merged into, of a class. */
    List<Node> mergedFrom(String part, String type) {
        if (fresh) {
            return List.of();
        }
        List<Node> merged = new ArrayList<>();
        for (Node node : subjects(Terms.PART, Terms.iri(part))) {
            if (dataset.contains(graph, node, Terms.TYPE, Terms.mq(type))) {
                merged.add(node);
            }
        }
        return merged;
    }

    boolean isFresh() {
        return fresh;
    }
}
