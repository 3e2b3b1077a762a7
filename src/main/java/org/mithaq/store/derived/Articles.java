package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.mithaq.store.GraphNames;

/** All articles of a store, within one of its transactions. */
final class Articles {

    private static final String OA = "http://www.w3.org/ns/oa#";

    /** Most of what an article states: it tells of evidence, and nothing is derived from it. */
    private static final Set<String> NOT_NEEDED =
            Set.of(
                    GraphNames.MQ + "evidence",
                    GraphNames.MQ + "start",
                    GraphNames.MQ + "end",
                    GraphNames.MQ + "confidence",
                    GraphNames.MQ + "rule",
                    GraphNames.MQ + "cameoCode",
                    OA + "exact",
                    OA + "prefix",
                    OA + "suffix",
                    OA + "hasSource");

    private final NodeTupleTable quads;
    private final NodeTable nodes;

    /** Properties by their place in the store; empty where one is not needed. */
    private final Map<NodeId, Optional<Node>> properties = new HashMap<>();

    private Articles(DatasetGraph plain) {
        this.quads = TDBInternal.requireStorage(plain).getQuadTable().getNodeTupleTable();
        this.nodes = quads.getNodeTable();
    }

    /** The IRIs of all articles. */
    static List<String> all(DatasetGraph dataset) {
        List<String> articles = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Terms.TYPE, Terms.mq("Article"))
                .forEachRemaining(
                        quad -> {
                            if (quad.getGraph().equals(quad.getSubject())) {
                                articles.add(quad.getSubject().getURI());
                            }
                        });
        return articles;
    }

    /**
     * Hands out each article's IRI with the quads of its graphs, but for those that tell of
     * evidence.
     *
     * @param plain TDB2's own dataset
     */
    static void each(DatasetGraph plain, BiConsumer<String, List<Quad>> sink) {
        Articles articles = new Articles(plain);
        for (String article : all(plain)) {
            List<Quad> found = new ArrayList<>();
            articles.read(NodeFactory.createURI(article), found);
            articles.read(NodeFactory.createURI(article + "/text"), found);
            sink.accept(article, found);
        }
    }

    /** Looks up no node that is not needed: looking them up is what takes the time. */
    private void read(Node graph, List<Quad> found) {
        Iterator<Tuple<NodeId>> tuples = quads.findAsNodeIds(graph, Node.ANY, Node.ANY, Node.ANY);
        NodeId last = NodeId.NodeDoesNotExist;
        Node subject = Node.ANY;
        while (tuples.hasNext()) {
            Tuple<NodeId> tuple = tuples.next();
            Optional<Node> property = properties.computeIfAbsent(tuple.get(2), this::property);
            if (property.isPresent()) {
                if (!tuple.get(1).equals(last)) {
                    last = tuple.get(1);
                    subject = nodes.getNodeForNodeId(last);
                }
                found.add(
                        Quad.create(
                                graph,
                                subject,
                                property.get(),
                                nodes.getNodeForNodeId(tuple.get(3))));
            }
        }
    }

    private Optional<Node> property(NodeId id) {
        return Optional.of(nodes.getNodeForNodeId(id))
                .filter(property -> !NOT_NEEDED.contains(property.toString()));
    }
}
