package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** All articles of a store. */
final class Articles {

    private Articles() {}

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

    /** Hands out each article's IRI with the quads of its graphs. */
    static void each(DatasetGraph dataset, BiConsumer<String, List<Quad>> sink) {
        for (String article : all(dataset)) {
            List<Quad> quads = new ArrayList<>();
            for (String graph : List.of(article, article + "/text")) {
                dataset.find(Terms.iri(graph), Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(quads::add);
            }
            sink.accept(article, quads);
        }
    }
}
