package org.mithaq.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.message.Fault;

/** Graphs of articles as N-Quads. */
final class ArticleFile {

    private ArticleFile() {}

    /** The quads of articles, by the articles' graphs. */
    static Map<Node, Set<Quad>> parse(
            byte[] nquads, String name, GraphNames names, boolean keepsTexts) {
        Map<Node, Set<Quad>> articles = new LinkedHashMap<>();
        List<Quad> quads = new ArrayList<>();
        try {
            RDFParser.source(new ByteArrayInputStream(nquads))
                    .lang(Lang.NQUADS)
                    .errorHandler(BrokenRdf.HANDLER)
                    .parse(new QuadCollector(quads::add));
        } catch (RiotException e) {
            throw BrokenRdf.fault(name, e);
        }
        for (Quad quad : quads) {
            if (!keepsTexts && quad.getPredicate().equals(TextlessView.TEXT)) {
                continue;
            }
            if (!names.isArticle(quad.getGraph())) {
                throw new Fault("rdf.graph", name, quad.getGraph());
            }
            articles.computeIfAbsent(GraphNames.articleOf(quad.getGraph()), g -> new HashSet<>())
                    .add(quad);
        }
        return articles;
    }
}
