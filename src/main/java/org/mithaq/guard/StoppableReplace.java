package org.mithaq.guard;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.ARQInternalErrorException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** {@code REPLACE}, stopped when the query is, with a bound on what it makes. */
final class StoppableReplace extends ExprFunctionN {

    StoppableReplace(ExprList args) {
        super("replace", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        String text = Patterns.string(args.get(0));
        String replacement = Patterns.string(args.get(2));
        AtomicBoolean signal = Context.getCancelSignal(env.getContext());
        Matcher matcher =
                Patterns.compile(args.get(1), args.size() > 3 ? args.get(3) : null)
                        .matcher(new StoppableText(text, signal));
        try {
            String result = replaced(matcher, replacement);
            return result == null ? args.get(0) : like(args.get(0).asNode(), result);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new ExprEvalException("REPLACE: the text is too long for this pattern");
        }
    }

    /** Null where nothing matches; of several empty matches the first counts, as in ARQ. */
    private static @Nullable String replaced(Matcher matcher, String replacement) {
        StringBuilder result = null;
        while (matcher.find()) {
            if (result == null) {
                result = new StringBuilder();
            } else if (matcher.start() == matcher.end()) {
                continue;
            }
            matcher.appendReplacement(result, replacement);
            Bounds.checkLength(result.length());
        }
        return result == null ? null : matcher.appendTail(result).toString();
    }

    private static NodeValue like(Node original, String result) {
        return NodeValue.makeNode(
                NodeFactory.createLiteral(
                        result,
                        original.getLiteralLanguage(),
                        original.getLiteralBaseDirection(),
                        original.getLiteralDatatype()));
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        throw new ARQInternalErrorException();
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new StoppableReplace(newArgs);
    }
}
