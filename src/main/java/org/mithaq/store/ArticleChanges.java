package org.mithaq.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.system.DatasetGraphChanges;
import org.apache.jena.rdfpatch.system.DatasetGraphRealChanges;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mithaq.store.derived.Derivation;

/**
 * Follows what a write does to the graphs of articles, whoever sent it, so that only what rests on
 * those articles is derived anew.
 */
final class ArticleChanges extends RDFChangesBase {

    /** Quads; where more change, deriving everything anew is cheaper than remembering them. */
    private static final int MOST = 200_000;

    private final GraphNames names;
    private final Map<Node, Change> articles = new HashMap<>();
    private long quads;
    private boolean all;

    private record Change(Set<Quad> removed, Set<Quad> added) {}

    ArticleChanges(GraphNames names) {
        this.names = names;
    }

    /** The dataset to write through. */
    DatasetGraph through(DatasetGraph dataset) {
        return new DatasetGraphRealChanges(new DatasetGraphChanges(dataset, this));
    }

    @Override
    public void add(Node g, Node s, Node p, Node o) {
        Change change = change(g);
        Quad quad = Quad.create(g, s, p, o);
        if (change != null && !change.removed.remove(quad)) {
            change.added.add(quad);
        }
    }

    @Override
    public void delete(Node g, Node s, Node p, Node o) {
        Change change = change(g);
        Quad quad = Quad.create(g, s, p, o);
        if (change != null && !change.added.remove(quad)) {
            change.removed.add(quad);
        }
    }

    private @Nullable Change change(@Nullable Node graph) {
        if (all || graph == null || !graph.isURI()) {
            return null;
        }
        if (graph.equals(names.reference()) || graph.equals(names.derived())) {
            everything();
            return null;
        }
        if (!names.isArticle(graph)) {
            return null;
        }
        if (++quads > MOST) {
            everything();
            return null;
        }
        return articles.computeIfAbsent(
                GraphNames.articleOf(graph), a -> new Change(new HashSet<>(), new HashSet<>()));
    }

    private void everything() {
        all = true;
        articles.clear();
    }

    /**
     * Tells what changed, in the transaction that changed it.
     *
     * @param dataset as it is after the changes
     */
    void tell(DatasetGraph dataset, Derivation derivation) {
        if (all) {
            derivation.forget();
        }
        articles.forEach(
                (article, change) -> {
                    Set<Quad> now = quads(dataset, article);
                    Set<Quad> before = new HashSet<>(now);
                    before.removeAll(change.added);
                    before.addAll(change.removed);
                    if (!before.equals(now)) {
                        derivation.note(article.getURI(), before, now);
                    }
                });
    }

    /** An article's quads, its text's with them. */
    static Set<Quad> quads(DatasetGraph dataset, Node article) {
        Set<Quad> quads = new HashSet<>();
        for (Node part : List.of(article, NodeFactory.createURI(article.getURI() + "/text"))) {
            dataset.find(part, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        }
        return quads;
    }
}
