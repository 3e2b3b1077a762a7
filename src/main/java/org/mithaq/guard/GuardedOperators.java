package org.mithaq.guard;

import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.expr.ExprTransformer;

/** Guards what results are sorted by, which ARQ's own walk over expressions leaves out. */
final class GuardedOperators extends TransformCopy {

    private final GuardedExpressions expressions;

    GuardedOperators(GuardedExpressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public Op transform(OpOrder order, Op ordered) {
        List<SortCondition> conditions =
                order.getConditions().stream()
                        .map(
                                condition ->
                                        new SortCondition(
                                                ExprTransformer.transform(
                                                        expressions, condition.getExpression()),
                                                condition.getDirection()))
                        .toList();
        return new OpOrder(ordered, conditions);
    }
}
