package org.mithaq.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The named graphs and namespaces of a store. */
public final class GraphNames {

    public static final String DEFAULT_BASE = "https://w3id.org/mithaq/";
    public static final String MQ = "https://w3id.org/mithaq/ontology#";

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

    Node derived() {
        return NodeFactory.createURI(base + "graph/derived");
    }

    /** Whether a graph is an article's or holds its text. */
    boolean isArticle(Node graph) {
        return graph.isURI()
                && graph.getURI().startsWith(base + "article/")
                && !graph.getURI().contains("#");
    }

    /** The article's graph of a graph that is the article's or holds its text. */
    static Node articleOf(Node graph) {
        String iri = graph.getURI();
        return iri.endsWith("/text")
                ? NodeFactory.createURI(iri.substring(0, iri.length() - "/text".length()))
                : graph;
    }
}
