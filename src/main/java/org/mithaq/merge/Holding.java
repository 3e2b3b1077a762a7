package org.mithaq.merge;

import org.jspecify.annotations.Nullable;

/**
 * A person in an office, as one article attests it.
 *
 * @param iri its IRI
 * @param person IRI of the holder
 * @param office IRI of the office
 * @param officeName the office as worded
 * @param language of the wording
 * @param of IRI of the state or organisation whose office it is; null where the text does not tell
 */
public record Holding(
        String iri,
        String person,
        String office,
        String officeName,
        String language,
        @Nullable String of) {}
