package org.mithaq.guard;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;
import org.mithaq.geo.GeoFunctions;

/**
 * The functions by IRI that are offered: casts, those of GeoSPARQL and those of XPath that neither
 * wait, print, read settings, load classes or scripts, nor make much out of little.
 */
final class AllowedFunctions extends FunctionRegistry {

    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String AFN = "http://jena.apache.org/ARQ/function#";

    private static final Set<String> NOT_OF_FN =
            Set.of(
                    "concat",
                    "replace",
                    "matches",
                    "encode-for-uri",
                    "format-number",
                    "apply",
                    "error",
                    "collation-key",
                    "string-join");
    private static final Set<String> OF_AFN =
            Set.of("localname", "namespace", "strlen", "substr", "min", "max", "e", "pi", "now");

    private final FunctionRegistry all;

    AllowedFunctions(FunctionRegistry all) {
        this.all = all;
    }

    /** Whether a function may be named in a query. */
    static boolean offers(String iri) {
        if (iri.startsWith(XSD) || iri.startsWith(MATH)) {
            return true;
        }
        if (iri.startsWith(FN)) {
            return !NOT_OF_FN.contains(iri.substring(FN.length()).toLowerCase(Locale.ROOT));
        }
        return GeoFunctions.OFFERED.contains(iri)
                || (iri.startsWith(AFN) && OF_AFN.contains(iri.substring(AFN.length())));
    }

    @Override
    public @Nullable FunctionFactory getFunctionFactory(String iri) {
        return offers(iri) && all.isRegistered(iri) ? all.getFunctionFactory(iri) : null;
    }

    @Override
    @Deprecated
    public @Nullable FunctionFactory get(String iri) {
        return getFunctionFactory(iri);
    }

    @Override
    public @Nullable Function getFunction(String iri) {
        FunctionFactory factory = getFunctionFactory(iri);
        return factory == null ? null : factory.create(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
        return offers(iri) && all.isRegistered(iri);
    }
}
