package org.mithaq.geo;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionBase3;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * {@code geof:distance} between points, and {@code geof:sfWithin}, {@code sfContains}, {@code
 * sfIntersects} and {@code sfDisjoint} of points and areas. What is no such literal has no answer:
 * the expression is an error, as SPARQL has it.
 */
public final class GeoFunctions {

    private static final String GEOF = "http://www.opengis.net/def/function/geosparql/";
    private static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";
    private static final String UNITS = "http://www.opengis.net/def/uom/OGC/1.0/";

    /** IRIs of the functions. */
    public static final List<String> OFFERED =
            List.of(
                    GEOF + "distance",
                    GEOF + "sfWithin",
                    GEOF + "sfContains",
                    GEOF + "sfIntersects",
                    GEOF + "sfDisjoint");

    /** In UTF-16 units; longer ones are read anew each time. */
    private static final int LONGEST_KEPT = 1 << 16;

    private static final Cache<String, Shape> KEPT = CacheFactory.createCache(500);

    private GeoFunctions() {}

    /** Offers the functions to queries; each is made when a query first names it. */
    public static void offer(FunctionRegistry registry) {
        put(registry, "distance", Distance::new);
        put(registry, "sfWithin", () -> new Relation(Shape::isWithin));
        put(registry, "sfContains", () -> new Relation((a, b) -> b.isWithin(a)));
        put(registry, "sfIntersects", () -> new Relation(Shape::meets));
        put(registry, "sfDisjoint", () -> new Relation((a, b) -> !a.meets(b)));
    }

    private static void put(FunctionRegistry registry, String name, Supplier<Function> function) {
        registry.put(GEOF + name, iri -> function.get());
    }

    private static Shape shape(NodeValue value) {
        if (!value.isLiteral() || !value.getDatatypeURI().equals(WKT)) {
            throw new ExprEvalException("no geo:wktLiteral: " + value);
        }
        String text = value.asNode().getLiteralLexicalForm();
        try {
            return text.length() > LONGEST_KEPT ? Wkt.parse(text) : KEPT.get(text, Wkt::parse);
        } catch (IllegalArgumentException e) {
            throw new ExprEvalException(e.getMessage(), e);
        }
    }

    /** Metres, or kilometres. */
    private static double perMetre(NodeValue unit) {
        return switch (unit.isIRI() ? unit.asNode().getURI() : "") {
            case UNITS + "metre", UNITS + "meter" -> 1;
            case UNITS + "kilometre", UNITS + "kilometer" -> 1e-3;
            default -> throw new ExprEvalException("no unit of length: " + unit);
        };
    }

    private static final class Distance extends FunctionBase3 {
        @Override
        public NodeValue exec(NodeValue from, NodeValue to, NodeValue unit) {
            double scale = perMetre(unit);
            try {
                return NodeValue.makeDouble(shape(from).metresTo(shape(to)) * scale);
            } catch (UnsupportedOperationException e) {
                throw new ExprEvalException(e.getMessage(), e);
            }
        }
    }

    private static final class Relation extends FunctionBase2 {

        private final BiPredicate<Shape, Shape> holds;

        Relation(BiPredicate<Shape, Shape> holds) {
            this.holds = holds;
        }

        @Override
        public NodeValue exec(NodeValue one, NodeValue other) {
            try {
                return NodeValue.booleanReturn(holds.test(shape(one), shape(other)));
            } catch (UnsupportedOperationException e) {
                throw new ExprEvalException(e.getMessage(), e);
            }
        }
    }
}
