package org.mithaq.export;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.mithaq.export.Network.Tie;

/** The network of actors as GraphML. */
final class GraphMlFile {

    private GraphMlFile() {}

    static void write(Network network, Writer out) {
        DirectedWeightedMultigraph<String, Tie> graph = new DirectedWeightedMultigraph<>(Tie.class);
        network.actors().keySet().forEach(graph::addVertex);
        for (Tie tie : network.ties()) {
            graph.addEdge(tie.source, tie.target, tie);
            graph.setEdgeWeight(tie, tie.acts());
        }
        GraphMLExporter<String, Tie> exporter = new GraphMLExporter<>(iri -> iri);
        exporter.setExportEdgeWeights(true);
        NetworkAttribute.OF_ACTORS.forEach(
                a ->
                        exporter.registerAttribute(
                                a.name(), AttributeCategory.NODE, AttributeType.STRING));
        NetworkAttribute.OF_TIES.forEach(
                a -> exporter.registerAttribute(a.name(), AttributeCategory.EDGE, type(a.type())));
        exporter.setVertexAttributeProvider(
                iri ->
                        attributes(
                                NetworkAttribute.OF_ACTORS,
                                Objects.requireNonNull(network.actors().get(iri))));
        exporter.setEdgeAttributeProvider(tie -> attributes(NetworkAttribute.OF_TIES, tie));
        exporter.exportGraph(graph, out);
    }

    private static <T> Map<String, Attribute> attributes(
            List<NetworkAttribute<T>> attributes, T thing) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        attributes.forEach(
                a ->
                        values.put(
                                a.name(),
                                new DefaultAttribute<>(a.value().apply(thing), type(a.type()))));
        return values;
    }

    private static AttributeType type(String type) {
        return switch (type) {
            case "long" -> AttributeType.LONG;
            case "double" -> AttributeType.DOUBLE;
            default -> AttributeType.STRING;
        };
    }
}
