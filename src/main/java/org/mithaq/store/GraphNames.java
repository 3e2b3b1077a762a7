package org.mithaq.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** The named graphs and namespaces of a store. */
public final class GraphNames {

    public static final String DEFAULT_BASE = "https://w3id.org/mithaq/";
    public static final String MQ = "https://w3id.org/mithaq/ontology#";

    /** What the properties of the hidden index begin with. */
    public static final String INDEX = "urn:mithaq:index:";

    private final String base;

    /**
     * @param base absolute, ending in a slash
     */
    public GraphNames(String base) {
        this.base = base;
    }

    public String base() {
        return base;
    }

    /** Turtle of the default base in this base; the ontology's own terms keep theirs. */
    String rebase(String turtle) {
        if (base.equals(DEFAULT_BASE)) {
            return turtle;
        }
        return turtle.replace(DEFAULT_BASE, base)
                .replace(base + "ontology", DEFAULT_BASE + "ontology")
                .replace(base + "shapes", DEFAULT_BASE + "shapes");
    }

    Node ontology() {
        return NodeFactory.createURI(base + "graph/ontology");
    }

    Node reference() {
        return NodeFactory.createURI(base + "graph/reference");
    }

    /** The graph that is computed from the others. */
    public Node derivedGraph() {
        return derived();
    }

    Node derived() {
        return NodeFactory.createURI(base + "graph/derived");
    }

    /** Whether a graph is an article's or holds its text. */
    public boolean isArticle(Node graph) {
        return graph.isURI()
                && graph.getURI().startsWith(base + "article/")
                && !graph.getURI().contains("#");
    }

    /** Whether a graph holds an article's text. */
    public boolean isText(Node graph) {
        return isArticle(graph) && graph.getURI().endsWith("/text");
    }

    /** Whether a text is an absolute IRI without what cannot stand in one, such as spaces. */
    public static boolean isIri(String text) {
        return text.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\p{Cntrl}\\s<>\"{}|\\\\^`]+");
    }

    /** Whether a quad is of the index, which the store keeps for itself beside the graphs. */
    public static boolean isIndex(@Nullable Node graph, Node property) {
        return (graph == null || Quad.isDefaultGraph(graph))
                && property.isURI()
                && property.getURI().startsWith(INDEX);
    }

    /** The article's graph of a graph that is the article's or holds its text. */
    static Node articleOf(Node graph) {
        String iri = graph.getURI();
        return iri.endsWith("/text")
                ? NodeFactory.createURI(iri.substring(0, iri.length() - "/text".length()))
                : graph;
    }
}
