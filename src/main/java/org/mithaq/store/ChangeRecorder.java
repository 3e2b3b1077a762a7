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

    /** Quads; the log does not follow larger commits, so that memory stays flat. */
    private static final int MOST = 250_000;

    private final ChangeLog log;
    private final int most;
    private boolean many;
    private final Set<Quad> removed = new LinkedHashSet<>();
    private final Set<Quad> added = new LinkedHashSet<>();

    private ChangeRecorder(ChangeLog log, int most) {
        this.log = log;
        this.most = most;
    }

    /** A dataset whose changes are logged. */
    static DatasetGraph wrap(DatasetGraph dataset, ChangeLog log) {
        return wrap(dataset, log, MOST);
    }

    /** As above, but for commits of more than so many quads. */
    static DatasetGraph wrap(DatasetGraph dataset, ChangeLog log, int most) {
        return new DatasetGraphRealChanges(
                new DatasetGraphChanges(dataset, new ChangeRecorder(log, most)));
    }

    @Override
    public void add(Node g, Node s, Node p, Node o) {
        if (many || GraphNames.isIndex(g, p)) {
            return;
        }
        Quad quad = Quad.create(g, s, p, o);
        if (!removed.remove(quad)) {
            added.add(quad);
            limit();
        }
    }

    @Override
    public void delete(Node g, Node s, Node p, Node o) {
        if (many || GraphNames.isIndex(g, p)) {
            return;
        }
        Quad quad = Quad.create(g, s, p, o);
        if (!added.remove(quad)) {
            removed.add(quad);
            limit();
        }
    }

    private void limit() {
        if (removed.size() + added.size() > most) {
            forget();
            many = true;
        }
    }

    @Override
    public void txnBegin() {
        forget();
    }

    @Override
    public void txnCommit() {
        if (many) {
            log.skip();
        } else if (!removed.isEmpty() || !added.isEmpty()) {
            log.append(removed, added);
        }
        forget();
    }

    @Override
    public void txnAbort() {
        forget();
    }

    private void forget() {
        many = false;
        removed.clear();
        added.clear();
    }
}
