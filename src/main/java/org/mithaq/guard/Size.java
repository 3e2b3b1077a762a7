package org.mithaq.guard;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.mithaq.message.Fault;

/**
 * How large a query is once it is ready to run. Each pattern and operator is a link in a chain of
 * iterators, which call each other: a chain too long runs out of stack.
 */
final class Size {

    /** How many operators may stand in each other. */
    private static final int DEEPEST = 400;

    /** How many patterns there may be. */
    private static final int MOST_PATTERNS = 500;

    private Size() {}

    static void check(Op op) {
        Counter patterns = new Counter();
        OpWalker.walk(op, patterns);
        if (patterns.count > MOST_PATTERNS || depth(op) > DEEPEST) {
            throw new Fault("sparql.large");
        }
    }

    private static int depth(Op op) {
        return 1
                + switch (op) {
                    case Op1 one -> depth(one.getSubOp());
                    case Op2 two -> Math.max(depth(two.getLeft()), depth(two.getRight()));
                    case OpN many ->
                            many.getElements().stream().mapToInt(Size::depth).max().orElse(0);
                    default -> 0;
                };
    }

    private static final class Counter extends OpVisitorBase {

        private int count;

        @Override
        public void visit(OpBGP pattern) {
            count += pattern.getPattern().size();
        }

        @Override
        public void visit(OpQuadPattern pattern) {
            count += pattern.getPattern().size();
        }

        @Override
        public void visit(OpPath path) {
            count++;
        }
    }
}
