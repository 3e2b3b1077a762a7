package org.mithaq.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Bounds on what an expression may make: applied to their own results, a few functions double it
 * each time, so that a short query would fill any memory with one value.
 */
final class Bounds {

    /** Of a text, in UTF-16 units. */
    static final int LONGEST = 1 << 20;

    /** Of a number, in bits. */
    private static final int WIDEST = 1 << 14;

    private Bounds() {}

    static void checkLength(long units) {
        if (units > LONGEST) {
            throw new ExprEvalException("longer than " + LONGEST + " characters");
        }
    }

    private static long length(NodeValue value) {
        return value.asString().length();
    }

    /** {@code CONCAT}. */
    static final class Concat extends E_StrConcat {

        Concat(ExprList args) {
            super(args);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            checkLength(args.stream().mapToLong(Bounds::length).sum());
            return super.eval(args);
        }

        @Override
        public Expr copy(ExprList newArgs) {
            return new Concat(newArgs);
        }
    }

    /** Multiplication. */
    static final class Multiply extends E_Multiply {

        Multiply(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue x, NodeValue y) {
            if (bits(x) + bits(y) > WIDEST) {
                throw new ExprEvalException("a number of more than " + WIDEST + " bits");
            }
            return super.eval(x, y);
        }

        private static long bits(NodeValue value) {
            if (value.isInteger()) {
                return value.getInteger().bitLength();
            }
            return value.isDecimal() ? 4L * value.getDecimal().precision() : 0;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Multiply(left, right);
        }
    }
}
