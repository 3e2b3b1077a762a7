package org.mithaq.linked;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.mithaq.store.GraphNames;

/**
 * Where on this server an IRI of the graph answers: at the path that it has below the base; the
 * ontology and its shapes at theirs, whatever the base is.
 */
public final class Addresses {

    private final String base;

    /**
     * @param base absolute, ending in a slash
     */
    public Addresses(String base) {
        this.base = base;
    }

    /**
     * The IRI that a path stands for.
     *
     * @param path decoded, beginning with a slash
     */
    public String iri(String path) {
        String below = path.substring(1);
        boolean vocabulary = below.matches("(ontology|shapes)(/.*)?");
        return (vocabulary ? GraphNames.DEFAULT_BASE : base) + below;
    }

    /** The path of an IRI, percent-encoded, with its fragment; null where it answers elsewhere. */
    public @Nullable String path(String iri) {
        String below = below(iri);
        if (below == null || below.startsWith("/")) {
            return null;
        }
        int hash = below.indexOf('#');
        try {
            String path = "/" + (hash < 0 ? below : below.substring(0, hash));
            return new URI(null, null, path, hash < 0 ? null : below.substring(hash + 1))
                    .toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private @Nullable String below(String iri) {
        if (iri.matches("\\Q" + GraphNames.DEFAULT_BASE + "\\E(ontology|shapes)([#/].*)?")) {
            return iri.substring(GraphNames.DEFAULT_BASE.length());
        }
        return iri.startsWith(base) ? iri.substring(base.length()) : null;
    }

    /**
     * What a link to an IRI on a page leads to: the path on this server, the IRI itself where it is
     * of the Web, or null where it is neither, such as {@code javascript:}.
     */
    public @Nullable String link(String iri) {
        String path = path(iri);
        if (path != null) {
            return path;
        }
        return iri.matches("(?s)https?://[^\\s<>\"]*") ? iri : null;
    }
}
