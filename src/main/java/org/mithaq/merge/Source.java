package org.mithaq.merge;

import org.jspecify.annotations.Nullable;

/**
 * The article that tells something.
 *
 * @param iri its IRI
 * @param published its publication day, such as {@code 2018-01-31}; null where it has none
 * @param publisher its outlet; null where it has none
 */
public record Source(String iri, @Nullable String published, @Nullable String publisher) {

    /** Who stands for it: the outlet, or the article itself. */
    public String outlet() {
        return publisher == null ? iri : publisher;
    }
}
