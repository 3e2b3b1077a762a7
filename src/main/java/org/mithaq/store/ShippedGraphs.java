package org.mithaq.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mithaq.shipped.ShippedFiles;

/** The graphs that every store holds: the ontology with its topics, and the reference data. */
final class ShippedGraphs {

    private static final List<String> ONTOLOGY =
            List.of("ontology/mithaq.ttl", "ontology/shapes.ttl", "ontology/topics.ttl");
    private static final List<String> REFERENCE =
            List.of(
                    "ontology/reference/states.ttl",
                    "ontology/reference/organisations.ttl",
                    "ontology/reference/places.ttl",
                    "ontology/reference/geometries.ttl");

    private ShippedGraphs() {}

    /** Another one whenever the files are other ones. */
    static String digest() {
        return ShippedFiles.digest(Stream.of(ONTOLOGY, REFERENCE).flatMap(List::stream).toList());
    }

    /** The graphs by their names. */
    static Map<Node, Graph> of(GraphNames names) {
        return Map.of(
                names.ontology(), graph(names, ONTOLOGY),
                names.reference(), graph(names, REFERENCE));
    }

    private static Graph graph(GraphNames names, List<String> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        parse(names, files, graph);
        return graph;
    }

    private static void parse(GraphNames names, List<String> files, Graph target) {
        for (String file : files) {
            RDFParser.fromString(names.rebase(ShippedFiles.text(file)), Lang.TURTLE)
                    .parse(StreamRDFLib.graph(target));
        }
    }

    /** Puts them in the place of what is there, within a transaction of the caller's. */
    static void load(DatasetGraph dataset, GraphNames names) {
        load(dataset, names, names.ontology(), ONTOLOGY);
        load(dataset, names, names.reference(), REFERENCE);
    }

    private static void load(
            DatasetGraph dataset, GraphNames names, Node graph, List<String> files) {
        dataset.removeGraph(graph);
        parse(names, files, dataset.getGraph(graph));
    }

    /** Whether a store has just these, within a transaction of the caller's. */
    static boolean areIn(DatasetGraph dataset, GraphNames names) {
        return of(names).entrySet().stream()
                .allMatch(graph -> isIn(dataset.getGraph(graph.getKey()), graph.getValue()));
    }

    /** Whether a graph has as many triples as another and those of it that name no blank node. */
    private static boolean isIn(Graph graph, Graph other) {
        return graph.size() == other.size()
                && other.stream()
                        .allMatch(
                                triple ->
                                        triple.getSubject().isBlank()
                                                || triple.getObject().isBlank()
                                                || graph.contains(triple));
    }
}
