package org.mithaq.guard;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.util.Context;
import org.mithaq.message.Fault;

/** Guards a query, then optimises it as ARQ does and refuses what would run out of stack. */
final class GuardingRewrite implements Rewrite {

    private final Rewrite standard;

    GuardingRewrite(Context context) {
        this.standard = new OptimizerStd(context);
    }

    @Override
    public Op rewrite(Op op) {
        try {
            GuardedExpressions expressions = new GuardedExpressions();
            Op guarded =
                    standard.rewrite(
                            Transformer.transform(
                                    new GuardedOperators(expressions), expressions, op));
            Size.check(guarded);
            return guarded;
        } catch (StackOverflowError e) {
            throw new Fault(e, "sparql.large");
        }
    }
}
