package org.mithaq.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphNames;

/**
 * Entries of a graph in the shape of Wikidata's RDF ({@code wdt:P27}, {@code wdt:P39} and so on) or
 * in common vocabularies (FOAF, Schema.org, SKOS).
 */
final class RdfEntries {

    static final String WDT = "http://www.wikidata.org/prop/direct/";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final List<Node> NAMES =
            nodes(
                    RDFS + "label",
                    SKOS + "altLabel",
                    SKOS + "prefLabel",
                    FOAF + "name",
                    "https://schema.org/name",
                    "http://schema.org/name",
                    "https://schema.org/alternateName");
    private static final List<Node> STATES =
            nodes(
                    WDT + "P27",
                    WDT + "P17",
                    WDT + "P1001",
                    "https://schema.org/nationality",
                    "http://schema.org/nationality");
    private static final List<Node> OFFICES =
            nodes(WDT + "P39", "https://schema.org/jobTitle", "http://schema.org/jobTitle");
    private static final List<Node> BORN =
            nodes(WDT + "P569", "https://schema.org/birthDate", "http://schema.org/birthDate");
    private static final List<Node> DIED =
            nodes(WDT + "P570", "https://schema.org/deathDate", "http://schema.org/deathDate");
    private static final List<Node> TYPES =
            nodes(WDT + "P31", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    private static final Set<String> PERSONS =
            Set.of(
                    "http://www.wikidata.org/entity/Q5",
                    FOAF + "Person",
                    "https://schema.org/Person",
                    "http://schema.org/Person");

    private final Graph graph;
    private final States states;

    RdfEntries(Graph graph, States states) {
        this.graph = graph;
        this.states = states;
    }

    private static List<Node> nodes(String... iris) {
        return List.of(iris).stream().map(NodeFactory::createURI).toList();
    }

    /** Hands out each subject that has a name and an IRI, in the order of their IRIs. */
    void each(Consumer<Theirs> entries, Consumer<Fault> complaints) {
        Set<Node> named = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        for (Node property : NAMES) {
            graph.find(Node.ANY, property, Node.ANY)
                    .forEachRemaining(triple -> named.add(triple.getSubject()));
        }
        for (Node node : named) {
            if (node.isURI()) {
                if (GraphNames.isIri(node.getURI())) {
                    entries.accept(theirs(node));
                } else {
                    complaints.accept(new Fault("link.iri", node.getURI()));
                }
            }
        }
    }

    private Theirs theirs(Node node) {
        Set<String> codes = new TreeSet<>();
        texts(node, STATES).forEach(state -> states.code(state).ifPresent(codes::add));
        Set<String> offices = new TreeSet<>();
        for (Node office : objects(node, OFFICES)) {
            offices.addAll(
                    office.isLiteral()
                            ? Set.of(office.getLiteralLexicalForm())
                            : texts(office, NAMES));
        }
        Set<String> types = texts(node, TYPES);
        Kind kind = types.stream().anyMatch(PERSONS::contains) ? Kind.PERSON : null;
        return new Theirs(
                node.getURI(),
                kind,
                texts(node, NAMES),
                codes,
                offices,
                year(node, BORN),
                year(node, DIED));
    }

    private Set<Node> objects(Node node, List<Node> properties) {
        Set<Node> objects = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        properties.forEach(
                property ->
                        graph.find(node, property, Node.ANY)
                                .forEachRemaining(triple -> objects.add(triple.getObject())));
        return objects;
    }

    private Set<String> texts(Node node, List<Node> properties) {
        Set<String> texts = new TreeSet<>();
        objects(node, properties)
                .forEach(
                        object ->
                                texts.add(
                                        object.isLiteral()
                                                ? object.getLiteralLexicalForm()
                                                : object.toString()));
        return texts;
    }

    private int year(Node node, List<Node> properties) {
        Optional<String> date = texts(node, properties).stream().findFirst();
        return date.filter(text -> text.matches("\\d{4}.*"))
                .map(text -> Integer.parseInt(text.substring(0, 4)))
                .orElse(0);
    }
}
