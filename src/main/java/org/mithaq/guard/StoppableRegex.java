package org.mithaq.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.ARQInternalErrorException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** {@code REGEX}, stopped in the middle of a match when the query is. */
final class StoppableRegex extends ExprFunctionN {

    private @Nullable NodeValue knownPattern;
    private @Nullable NodeValue knownFlags;
    private @Nullable Pattern known;

    StoppableRegex(ExprList args) {
        super("regex", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        String text = Patterns.string(args.get(0));
        Pattern pattern = compiled(args.get(1), args.size() > 2 ? args.get(2) : null);
        StoppableText stoppable =
                new StoppableText(text, Context.getCancelSignal(env.getContext()));
        try {
            return NodeValue.makeBoolean(pattern.matcher(stoppable).find());
        } catch (StackOverflowError e) {
            throw new ExprEvalException("REGEX: the text is too long for this pattern");
        }
    }

    private Pattern compiled(NodeValue pattern, @Nullable NodeValue flags) {
        Pattern compiled = known;
        if (compiled == null || !pattern.equals(knownPattern) || flags != knownFlags) {
            compiled = Patterns.compile(pattern, flags);
            known = compiled;
            knownPattern = pattern;
            knownFlags = flags;
        }
        return compiled;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        throw new ARQInternalErrorException();
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new StoppableRegex(newArgs);
    }
}
