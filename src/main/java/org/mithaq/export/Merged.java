package org.mithaq.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.store.GraphNames;

/** What acts of articles were merged into, so that what several of them tell counts once. */
final class Merged {

    private static final Node PART =
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private final DatasetGraph dataset;
    private final Node derived;

    Merged(DatasetGraph dataset, GraphNames names) {
        this.dataset = dataset;
        this.derived = names.derivedGraph();
    }

    /**
     * An act with all that tell it.
     *
     * @param id IRI of the merged act, or of the only telling
     * @param first IRI of the telling that stands for all
     * @param articles IRIs of the articles, in order
     * @param sources how many texts tell it; copies of one text are one
     * @param outlets how many outlets
     * @param date that one of the texts gives; empty where none does
     * @param published the earliest publication day; empty where none is known
     */
    record Act(
            String id,
            String first,
            List<String> articles,
            int sources,
            int outlets,
            Optional<String> date,
            Optional<String> published) {}

    /** The act that an article's telling is of. */
    Act of(String telling, String article) {
        Node part = NodeFactory.createURI(telling);
        List<Node> wholes = new ArrayList<>();
        dataset.find(derived, Node.ANY, PART, part)
                .forEachRemaining(quad -> wholes.add(quad.getSubject()));
        if (wholes.isEmpty()) {
            return new Act(
                    telling,
                    telling,
                    List.of(article),
                    1,
                    1,
                    first(NodeFactory.createURI(article), part, "date"),
                    published(article));
        }
        Node whole = Collections.min(wholes, Comparator.comparing(Node::getURI));
        List<String> parts = new ArrayList<>();
        dataset.find(derived, whole, PART, Node.ANY)
                .forEachRemaining(quad -> parts.add(quad.getObject().getURI()));
        List<String> articles =
                values(derived, whole, "witness").stream().map(Node::getURI).sorted().toList();
        return new Act(
                whole.getURI(),
                Collections.min(parts),
                articles,
                number(whole, "witnessCount"),
                number(whole, "outletCount"),
                first(derived, whole, "date"),
                articles.stream()
                        .map(this::published)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()));
    }

    private Optional<String> published(String article) {
        Node node = NodeFactory.createURI(article);
        return first(node, node, "published");
    }

    private int number(Node whole, String property) {
        return first(derived, whole, property).map(Integer::valueOf).orElse(1);
    }

    private Optional<String> first(Node graph, Node subject, String property) {
        return values(graph, subject, property).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm);
    }

    private List<Node> values(Node graph, Node subject, String property) {
        List<Node> values = new ArrayList<>();
        dataset.find(graph, subject, NodeFactory.createURI(GraphNames.MQ + property), Node.ANY)
                .forEachRemaining(quad -> values.add(quad.getObject()));
        return values;
    }
}
