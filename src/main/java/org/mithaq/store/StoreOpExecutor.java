package org.mithaq.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.mithaq.guard.StoppableGraph;

/**
 * Runs queries as TDB2 does, but lets paths be stopped, which ARQ walks without asking whether it
 * still should; walks those with open ends in what they can lead through; and answers patterns that
 * nothing comes into with nothing, where TDB2 of Jena 6.0.0 fails with "Peek iterator is already
 * empty" (apache/jena issue 3751; later releases mend it).
 */
final class StoreOpExecutor extends OpExecutorTDB2 {

    StoreOpExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        AtomicBoolean signal = execCxt.getCancelSignal();
        ExecutionContext context =
                signal == null
                        ? execCxt
                        : ExecutionContext.copyChangeActiveGraph(
                                execCxt, new StoppableGraph(execCxt.getActiveGraph(), signal));
        TriplePath triplePath = path.getTriplePath();
        if (triplePath.getPath() == null) {
            return super.execute(path, input);
        }
        PathSteps steps = PathSteps.of(triplePath.getPath());
        return steps.areBound()
                ? new OpenPaths(triplePath, steps, input, context)
                : new QueryIterPath(triplePath, input, context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        Op pattern = op instanceof OpFilter filter ? filter.getSubOp() : op;
        boolean isPattern = pattern instanceof OpQuadPattern || pattern instanceof OpBGP;
        return isPattern && !input.hasNext() ? input : super.exec(op, input);
    }
}
