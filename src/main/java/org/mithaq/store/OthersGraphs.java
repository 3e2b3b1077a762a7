package org.mithaq.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mithaq.message.Fault;

/** Graphs that others fill: none of an article, and none that the store makes itself. */
final class OthersGraphs {

    private OthersGraphs() {}

    /**
     * @throws Fault where a graph is one of the store's own, or its name no IRI
     */
    static void require(String iri, GraphNames names) {
        if (!GraphNames.isIri(iri)
                || names.isArticle(NodeFactory.createURI(iri))
                || iri.startsWith(names.base() + "graph/")) {
            throw new Fault("import.graph", iri);
        }
    }

    /**
     * Reads a file in the place of what a graph has, all or nothing; answers how many triples.
     *
     * @throws Fault where it is missing or no RDF
     */
    static long read(DatasetGraph dataset, Node graph, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Fault("file.missing", file);
        }
        if (RDFLanguages.filenameToLang(file.toString()) == null) {
            throw new Fault("rdf.format", file);
        }
        long[] count = new long[1];
        try {
            Txn.executeWrite(
                    dataset,
                    () -> {
                        dataset.removeGraph(graph);
                        RDFParser.source(file)
                                .errorHandler(BrokenRdf.HANDLER)
                                .parse(
                                        new QuadCollector(
                                                quad -> {
                                                    count[0]++;
                                                    dataset.add(new Quad(graph, quad.asTriple()));
                                                }));
                    });
        } catch (RiotException e) {
            throw BrokenRdf.fault(file, e);
        }
        return count[0];
    }

    /**
     * Puts quads in the place of a graph's, in one transaction.
     *
     * @throws IllegalArgumentException where one is of another graph
     */
    static void replace(DatasetGraph dataset, Node graph, Set<Quad> quads) {
        if (quads.stream().anyMatch(quad -> !quad.getGraph().equals(graph))) {
            throw new IllegalArgumentException(graph.toString());
        }
        Txn.executeWrite(
                dataset,
                () -> {
                    Set<Quad> known = new HashSet<>();
                    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(known::add);
                    known.stream().filter(quad -> !quads.contains(quad)).forEach(dataset::delete);
                    quads.stream().filter(quad -> !known.contains(quad)).forEach(dataset::add);
                });
    }
}
