package org.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Counts what a store holds, again only when it has changed. */
final class StoreCounts {

    private static final Node ARTICLE = NodeFactory.createURI(GraphNames.MQ + "Article");
    private static final Node EVIDENCE = NodeFactory.createURI(GraphNames.MQ + "Evidence");

    private String version = "";
    private long articles;
    private long claims;

    /** The articles, within a transaction of the caller's. */
    long articles(DatasetGraph dataset) {
        Set<Node> found = new HashSet<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, ARTICLE);
        quads.forEachRemaining(
                quad -> {
                    if (quad.getGraph().equals(quad.getSubject())) {
                        found.add(quad.getSubject());
                    }
                });
        return found.size();
    }

    /** All figures, within a transaction of the caller's. */
    synchronized StoreFigures figures(
            DatasetGraph dataset, @Nullable Path data, @Nullable ChangeLog log, String newVersion) {
        if (!version.equals(newVersion)) {
            articles = articles(dataset);
            claims = count(dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, EVIDENCE));
            version = newVersion;
        }
        return new StoreFigures(
                data == null ? 0 : bytes(data),
                articles,
                claims,
                log == null ? 0 : log.last(),
                log == null ? 0 : log.changed() / 1000.0);
    }

    private static long count(Iterator<?> all) {
        long count = 0;
        for (; all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    private static long bytes(Path data) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
