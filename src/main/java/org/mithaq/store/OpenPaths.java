package org.mithaq.store;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Walks paths such as {@code ?a skos:broader+ ?b} with neither end known. ARQ begins one at every
 * node of the graph; here it is walked within a copy of the triples of its properties, which is all
 * that it can lead through.
 */
final class OpenPaths extends QueryIterRepeatApply {

    /** Triples; where its properties have more, a path is walked in the graph itself. */
    private static final int MOST = 200_000;

    private final TriplePath path;
    private final PathSteps steps;
    private @Nullable ExecutionContext within;

    OpenPaths(TriplePath path, PathSteps steps, QueryIterator input, ExecutionContext context) {
        super(input, context);
        this.path = path;
        this.steps = steps;
    }

    @Override
    protected QueryIterator nextStage(Binding binding) {
        boolean open = isOpen(path.getSubject(), binding) && isOpen(path.getObject(), binding);
        return new QueryIterPath(
                path,
                QueryIterSingleton.create(binding, getExecContext()),
                open ? within() : getExecContext());
    }

    private static boolean isOpen(Node end, Binding binding) {
        return Substitute.substitute(end, binding).isVariable();
    }

    private ExecutionContext within() {
        if (within == null) {
            Graph part = part(getExecContext().getActiveGraph(), steps.properties());
            within =
                    part == null
                            ? getExecContext()
                            : ExecutionContext.copyChangeActiveGraph(getExecContext(), part);
        }
        return within;
    }

    private static @Nullable Graph part(Graph graph, Set<Node> properties) {
        Graph part = GraphFactory.createDefaultGraph();
        int count = 0;
        for (Node property : properties) {
            Iterator<Triple> triples = graph.find(Node.ANY, property, Node.ANY);
            while (triples.hasNext()) {
                part.add(triples.next());
                if (++count > MOST) {
                    return null;
                }
            }
        }
        return part;
    }
}
