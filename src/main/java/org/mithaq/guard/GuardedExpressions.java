package org.mithaq.guard;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.mithaq.message.Fault;

/** Puts the guarded form of a function where the plain one stood; refuses functions not offered. */
final class GuardedExpressions extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_Regex regex -> new StoppableRegex(args);
            case E_StrReplace replace -> new StoppableReplace(args);
            case E_StrConcat concat -> new Bounds.Concat(args);
            case E_Function named -> offered(named, args);
            default -> super.transform(function, args);
        };
    }

    private Expr offered(E_Function function, ExprList args) {
        if (!AllowedFunctions.offers(function.getFunctionIRI())) {
            throw new Fault("sparql.function", function.getFunctionIRI());
        }
        return super.transform(function, args);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply
                ? new Bounds.Multiply(left, right)
                : super.transform(function, left, right);
    }
}
