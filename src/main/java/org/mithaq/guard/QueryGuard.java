package org.mithaq.guard;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.mithaq.message.Fault;

/** Puts the guards into the settings that queries run with. */
public final class QueryGuard {

    /** Properties that some servers compute, by loading a class among other ways. */
    private static final Pattern COMPUTED =
            Pattern.compile("^(?i:java:|https?://jena\\.(apache\\.org|hpl\\.hp\\.com)/ARQ/)");

    private QueryGuard() {}

    /**
     * Looks over a query that another server will run.
     *
     * @throws Fault where it calls services, functions or properties that are not offered here, or
     *     is too large
     */
    public static void check(Query query) {
        try {
            Op op = Algebra.compile(query);
            GuardedExpressions expressions = new GuardedExpressions();
            Size.check(Transformer.transform(new GuardedOperators(expressions), expressions, op));
            Walker.walk(op, new Outwards(), new ExprVisitorBase());
        } catch (StackOverflowError e) {
            throw new Fault(e, "sparql.large");
        }
    }

    /** Refuses what leads out of the graphs. */
    private static final class Outwards extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            throw new Fault("sparql.service", service.getService());
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> check(triple.getPredicate()));
        }

        @Override
        public void visit(OpPath path) {
            Node predicate = path.getTriplePath().getPredicate();
            if (predicate != null) {
                check(predicate);
            }
        }

        private static void check(Node predicate) {
            if (predicate.isURI() && COMPUTED.matcher(predicate.getURI()).find()) {
                throw new Fault("sparql.function", predicate.getURI());
            }
        }
    }

    /**
     * Guards all queries and updates that run with these settings: remote services are not called,
     * functions are those that are offered, and expressions, texts and numbers have their bounds.
     */
    public static void install(Context context) {
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.optExprConstantFolding, false); // would evaluate before anything is guarded
        context.set(
                ARQConstants.registryFunctions,
                new AllowedFunctions(FunctionRegistry.standardRegistry()));
        context.set(
                ARQConstants.registryPropertyFunctions,
                new AllowedProperties(PropertyFunctionRegistry.standardRegistry()));
        context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) GuardingRewrite::new);
    }
}
