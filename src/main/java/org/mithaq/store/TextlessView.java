package org.mithaq.store;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A dataset without the full texts of articles, for those who are not to see them: without any
 * statement of {@code mq:text}. Queries that only match patterns run at TDB2's full speed, which
 * leaves such statements out by their number; all others see a dataset that does not have them.
 */
final class TextlessView extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    static final Node TEXT = NodeFactory.createURI(GraphNames.MQ + "text");

    private final DatasetGraph all;

    /** Whether the default graph is the union of the others. */
    private final boolean union;

    private TextlessView(DatasetGraph all, boolean union) {
        super(all);
        this.all = all;
        this.union = union;
    }

    /**
     * A query about to be run, in a transaction of the caller's, that finds no text.
     *
     * @param stored whether the dataset is TDB2's own, whose default graph is the union of all
     */
    static QueryExecBuilder ask(DatasetGraph dataset, boolean stored, Query query) {
        if (stored && onlyMatches(query)) {
            NodeId text = TDBInternal.getNodeId(dataset, TEXT);
            Predicate<Tuple<NodeId>> filter = tuple -> !tuple.get(tuple.len() - 2).equals(text);
            return QueryExec.dataset(dataset).query(query).set(SystemTDB.symTupleFilter, filter);
        }
        return QueryExec.dataset(new TextlessView(dataset, stored)).query(query);
    }

    /** Whether a query reads by patterns alone: no graphs chosen, no paths followed. */
    private static boolean onlyMatches(Query query) {
        if (query.hasDatasetDescription() || query.isDescribeType()) {
            return false;
        }
        AtomicBoolean only = new AtomicBoolean(true);
        Walker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpPath path) {
                        only.set(false);
                    }
                },
                new ExprVisitorBase());
        return only.get();
    }

    private static boolean shown(Quad quad) {
        return !quad.getPredicate().equals(TEXT);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        if (union && Quad.isDefaultGraph(graph)) {
            return Iter.map(
                    found(Quad.unionGraph, subject, predicate, object),
                    quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
        }
        return found(graph, subject, predicate, object);
    }

    private Iterator<Quad> found(Node graph, Node subject, Node predicate, Node object) {
        return Iter.filter(all.find(graph, subject, predicate, object), TextlessView::shown);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return Iter.filter(all.findNG(graph, subject, predicate, object), TextlessView::shown);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return find(graph, subject, predicate, object).hasNext();
    }

    @Override
    public boolean contains(Quad quad) {
        return find(quad).hasNext();
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return Quad.isDefaultGraph(graph)
                ? getDefaultGraph()
                : GraphView.createNamedGraph(this, graph);
    }
}
