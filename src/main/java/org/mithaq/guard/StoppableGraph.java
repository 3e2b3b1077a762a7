package org.mithaq.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that stops its reader once the query is to end: paths are walked without asking. */
public final class StoppableGraph extends GraphWrapper {

    private final AtomicBoolean signal;

    /**
     * @param graph what is read
     * @param signal true once the query is to end
     */
    public StoppableGraph(Graph graph, AtomicBoolean signal) {
        super(graph);
        this.signal = signal;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
        return find(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        check();
        return super.find(subject, predicate, object)
                .filterKeep(
                        triple -> {
                            check();
                            return true;
                        });
    }

    private void check() {
        if (signal.get()) {
            throw new QueryCancelledException();
        }
    }
}
