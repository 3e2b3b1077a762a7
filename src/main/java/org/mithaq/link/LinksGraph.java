package org.mithaq.link;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mithaq.link.Link.Status;
import org.mithaq.store.GraphNames;
import org.mithaq.store.GraphStore;

/**
 * Links as RDF: a node for each with score, reasons and state, and {@code skos:exactMatch} for
 * those that hold. A run replaces what an earlier one found in the same data set and leaves the
 * rest.
 */
final class LinksGraph {

    private static final String METHOD = "name, state, office and years";
    private static final String DECISION = "decision";
    private static final Node MATCH = SKOS.exactMatch.asNode();

    private final GraphStore store;
    private final Node graph;

    LinksGraph(GraphStore store) {
        this.store = store;
        this.graph = NodeFactory.createURI(store.names().base() + "graph/links");
    }

    /** Puts what a run found in the place of what an earlier one found in the same data set. */
    void replace(String dataset, List<Link> links) {
        store.write(
                quads -> {
                    List<Link> all = new ArrayList<>(links);
                    read(quads).stream()
                            .filter(l -> !l.dataset().equals(dataset))
                            .forEach(all::add);
                    write(quads, all);
                });
    }

    /** All links, the likeliest first, then in the order of IRIs. */
    List<Link> all() {
        return store.read(() -> read(store.dataset()));
    }

    /**
     * Follows a decision. An entry that the thing is said to be takes the place of all that its
     * data set offers for the thing.
     */
    void decide(String ours, String theirs, boolean same) {
        store.write(
                quads -> {
                    List<Link> links = read(quads);
                    Set<String> datasets = new HashSet<>();
                    links.stream()
                            .filter(l -> l.ours().equals(ours) && l.theirs().equals(theirs))
                            .forEach(l -> datasets.add(l.dataset()));
                    List<Link> after = new ArrayList<>();
                    for (Link link : links) {
                        if (!link.ours().equals(ours) || !datasets.contains(link.dataset())) {
                            after.add(link);
                        } else if (link.theirs().equals(theirs) == same) {
                            after.add(same ? decided(link) : link);
                        }
                    }
                    write(quads, after);
                });
    }

    private static Link decided(Link link) {
        return new Link(
                link.ours(),
                link.theirs(),
                Status.DECIDED,
                link.score(),
                link.reasons(),
                link.names(),
                link.entryNames(),
                link.dataset());
    }

    private void write(DatasetGraph dataset, List<Link> links) {
        Set<Quad> now = new HashSet<>();
        links.forEach(link -> add(link, now));
        Set<Quad> known = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(known::add);
        known.stream().filter(quad -> !now.contains(quad)).forEach(dataset::delete);
        now.stream().filter(quad -> !known.contains(quad)).forEach(dataset::add);
    }

    private List<Link> read(DatasetGraph dataset) {
        List<Node> nodes = new ArrayList<>();
        dataset.find(graph, Node.ANY, RDF.type.asNode(), mq("Link"))
                .forEachRemaining(quad -> nodes.add(quad.getSubject()));
        List<Link> links = new ArrayList<>();
        nodes.forEach(node -> links.add(link(dataset, node)));
        links.sort(
                Comparator.comparingDouble(Link::score)
                        .reversed()
                        .thenComparing(Link::ours)
                        .thenComparing(Link::theirs)
                        .thenComparing(Link::dataset));
        return links;
    }

    private Link link(DatasetGraph dataset, Node node) {
        String ours = first(dataset, node, "linkOf");
        return new Link(
                ours,
                first(dataset, node, "linkTo"),
                status(first(dataset, node, "linkStatus")),
                Double.parseDouble(first(dataset, node, "linkScore")),
                values(dataset, graph, node, mq("linkReason")),
                names(dataset, NodeFactory.createURI(ours)),
                values(dataset, graph, node, mq("linkName")),
                first(dataset, node, "linkDataset"));
    }

    /** What articles call a thing. */
    private static List<String> names(DatasetGraph dataset, Node thing) {
        return values(dataset, Node.ANY, thing, RDFS.label.asNode());
    }

    private String first(DatasetGraph dataset, Node node, String property) {
        List<String> values = values(dataset, graph, node, mq(property));
        return values.isEmpty() ? "" : values.get(0);
    }

    /** IRIs and texts, in order. */
    private static List<String> values(
            DatasetGraph dataset, Node graph, Node subject, Node property) {
        Set<String> values = new TreeSet<>();
        dataset.find(graph, subject, property, Node.ANY)
                .forEachRemaining(
                        quad -> {
                            Node value = quad.getObject();
                            values.add(
                                    value.isLiteral()
                                            ? value.getLiteralLexicalForm()
                                            : value.toString());
                        });
        return List.copyOf(values);
    }

    private void add(Link link, Set<Quad> quads) {
        String key = link.dataset() + " " + link.ours() + " " + link.theirs();
        Node node =
                NodeFactory.createURI(
                        store.names().base()
                                + "link/"
                                + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        Node ours = NodeFactory.createURI(link.ours());
        Node theirs = NodeFactory.createURI(link.theirs());
        quads.add(new Quad(graph, node, RDF.type.asNode(), mq("Link")));
        quads.add(new Quad(graph, node, mq("linkOf"), ours));
        quads.add(new Quad(graph, node, mq("linkTo"), theirs));
        quads.add(new Quad(graph, node, mq("linkScore"), decimal(link.score())));
        quads.add(new Quad(graph, node, mq("linkStatus"), mq(status(link.status()))));
        boolean decided = link.status() == Status.DECIDED;
        text(quads, node, "linkMethod", decided ? DECISION : METHOD);
        text(quads, node, "linkDataset", link.dataset());
        link.reasons().forEach(reason -> text(quads, node, "linkReason", reason));
        link.entryNames().forEach(name -> text(quads, node, "linkName", name));
        if (link.holds()) {
            quads.add(new Quad(graph, ours, MATCH, theirs));
        }
    }

    private void text(Set<Quad> quads, Node node, String property, String text) {
        quads.add(new Quad(graph, node, mq(property), NodeFactory.createLiteralString(text)));
    }

    /** In the canonical form, which is what the store gives back. */
    private static Node decimal(double number) {
        return NodeFactory.createLiteralDT(
                BigDecimal.valueOf(number).toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static String status(Status status) {
        return switch (status) {
            case ACCEPTED -> "LinkAccepted";
            case PROPOSED -> "LinkProposed";
            case DECIDED -> "LinkDecided";
        };
    }

    private static Status status(String iri) {
        for (Status status : Status.values()) {
            if (iri.equals(GraphNames.MQ + status(status))) {
                return status;
            }
        }
        return Status.PROPOSED;
    }

    private static Node mq(String name) {
        return NodeFactory.createURI(GraphNames.MQ + name);
    }
}
