package org.mithaq.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Folding;

/** The IRIs that the graph mints, all functions of what they name. */
public final class Iris {

    /** The base of all IRIs where no other is set. */
    public static final String DEFAULT_BASE = "https://w3id.org/mithaq/";

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final String base;

    /**
     * @param base absolute, ending in a slash
     */
    public Iris(String base) {
        this.base = base;
    }

    IRI article(String id) {
        return iri("article/" + id);
    }

    IRI text(String id) {
        return iri("article/" + id + "/text");
    }

    /** A part of an article: {@code start} and {@code end} in code points. */
    IRI part(String id, String kind, int start, int end, String type) {
        return iri(
                "article/"
                        + id
                        + "#"
                        + kind
                        + "-"
                        + start
                        + "-"
                        + end
                        + (type.isEmpty() ? "" : "-" + type));
    }

    IRI actor(ActorRef actor) {
        return switch (actor) {
            case ActorRef.State state -> iri("state/" + state.key());
            case ActorRef.Organization organization -> iri("organization/" + organization.key());
            case ActorRef.Named named -> iri("organization/" + slug(named.key()));
            case ActorRef.Person person -> iri("person/" + slug(person.key()));
        };
    }

    IRI office(String office, @Nullable ActorRef of) {
        String owner = of == null ? "" : slug(of.key()) + "-";
        return iri("office/" + owner + slug(office));
    }

    IRI place(String slug) {
        return iri("place/" + slug(slug));
    }

    IRI topic(String id) {
        return iri("topic/" + id);
    }

    private IRI iri(String path) {
        return VALUES.createIRI(base + path);
    }

    /**
     * A name as the last part of an IRI: folded letters and digits of any script, joined by
     * hyphens.
     */
    static String slug(String name) {
        String folded = Folding.fold(name);
        StringBuilder slug = new StringBuilder(folded.length());
        folded.codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c)) {
                                slug.appendCodePoint(c);
                            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                                slug.append('-');
                            }
                        });
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "x" : slug.substring(0, end);
    }
}
