package org.mithaq.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.mithaq.guard.StoppableGraph;

/**
 * Lets paths be stopped, which ARQ walks without asking whether it still should; and answers
 * patterns that nothing comes into with nothing, where TDB2 of Jena 6.0.0 fails with "Peek iterator
 * is already empty" (apache/jena issue 3751; later releases mend it).
 */
final class EmptyInputGuard extends OpExecutorTDB2 {

    EmptyInputGuard(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        AtomicBoolean signal = execCxt.getCancelSignal();
        if (signal == null) {
            return super.execute(path, input);
        }
        StoppableGraph graph = new StoppableGraph(execCxt.getActiveGraph(), signal);
        return new QueryIterPath(
                path.getTriplePath(),
                input,
                ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        Op pattern = op instanceof OpFilter filter ? filter.getSubOp() : op;
        boolean isPattern = pattern instanceof OpQuadPattern || pattern instanceof OpBGP;
        return isPattern && !input.hasNext() ? input : super.exec(op, input);
    }
}
