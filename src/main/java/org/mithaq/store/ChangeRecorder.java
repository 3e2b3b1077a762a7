package org.mithaq.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.system.DatasetGraphChanges;
import org.apache.jena.rdfpatch.system.DatasetGraphRealChanges;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Gathers what a transaction changes in the end, but for the store's own index, and has it logged
 * before the commit.
 */
final class ChangeRecorder extends RDFChangesBase {

    private final ChangeLog log;
    private final Set<Quad> removed = new LinkedHashSet<>();
    private final Set<Quad> added = new LinkedHashSet<>();

    private ChangeRecorder(ChangeLog log) {
        this.log = log;
    }

    /** A dataset whose changes are logged. */
    static DatasetGraph wrap(DatasetGraph dataset, ChangeLog log) {
        return new DatasetGraphRealChanges(
                new DatasetGraphChanges(dataset, new ChangeRecorder(log)));
    }

    @Override
    public void add(Node g, Node s, Node p, Node o) {
        if (GraphNames.isIndex(g, p)) {
            return;
        }
        Quad quad = Quad.create(g, s, p, o);
        if (!removed.remove(quad)) {
            added.add(quad);
        }
    }

    @Override
    public void delete(Node g, Node s, Node p, Node o) {
        if (GraphNames.isIndex(g, p)) {
            return;
        }
        Quad quad = Quad.create(g, s, p, o);
        if (!added.remove(quad)) {
            removed.add(quad);
        }
    }

    @Override
    public void txnBegin() {
        forget();
    }

    @Override
    public void txnCommit() {
        if (!removed.isEmpty() || !added.isEmpty()) {
            log.append(removed, added);
        }
        forget();
    }

    @Override
    public void txnAbort() {
        forget();
    }

    private void forget() {
        removed.clear();
        added.clear();
    }
}
