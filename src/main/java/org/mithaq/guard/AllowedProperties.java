package org.mithaq.guard;

import java.util.Set;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The properties that are computed rather than stored: those of lists and containers, and search.
 * All others are plain properties, so that none loads a class, splits texts or reads files.
 */
final class AllowedProperties extends PropertyFunctionRegistry {

    private static final String LIST = "http://jena.apache.org/ARQ/list#";
    private static final Set<String> OFFERED =
            Set.of(
                    LIST + "member",
                    LIST + "index",
                    LIST + "length",
                    "http://www.w3.org/2000/01/rdf-schema#member",
                    "http://jena.apache.org/text#query");

    private final PropertyFunctionRegistry all;

    AllowedProperties(PropertyFunctionRegistry all) {
        this.all = all;
    }

    @Override
    public boolean manages(String iri) {
        return OFFERED.contains(iri) && all.isRegistered(iri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
        return manages(iri) ? all.get(iri) : null;
    }

    @Override
    public boolean isRegistered(String iri) {
        return manages(iri);
    }
}
