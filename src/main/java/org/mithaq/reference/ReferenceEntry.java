package org.mithaq.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Language;

/**
 * A state, organisation or place of the reference data.
 *
 * @param key the last part of its IRI: {@code QA}, {@code GCC}, {@code doha}
 * @param names its labels, the one of each language first, then variants and formal names
 * @param demonyms nationality adjectives: Arabic masculine singular indefinite, English as is
 * @param metonyms names of seats and organs that stand for it
 * @param abbreviations such as {@code GCC}
 * @param capital the key of a state's capital; null where there is none
 * @param state the key of the state that a place is in; null where it is in none or in several
 */
public record ReferenceEntry(
        Kind kind,
        String key,
        List<Name> names,
        List<Name> demonyms,
        List<Name> metonyms,
        List<String> abbreviations,
        @Nullable String capital,
        @Nullable String state) {

    /** What an entry is. */
    public enum Kind {
        STATE,
        ORGANIZATION,
        PLACE
    }

    /** A name in a language. */
    public record Name(String text, Language language) {}
}
