package org.mithaq.source;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read, with what is known about it.
 *
 * @param id the last part of its IRI: a function of its address where it has one, else of its text
 * @param name what to call it in messages: a file name, a line of a collection
 * @param text the text as read: Unicode NFC, line ends as {@code \n}; all spans count in it
 * @param language the language that it is read in
 * @param published the publication day, which relative dates are anchored on; null where unknown
 * @param publisher the outlet; null where unknown
 * @param address the canonical address; null where unknown
 * @param author who wrote it, as the byline or the markup tells; null where unknown
 */
public record Article(
        String id,
        String name,
        String text,
        Language language,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable URI address,
        @Nullable String author) {

    /** An article without a known author. */
    public Article(
            String id,
            String name,
            String text,
            Language language,
            @Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable URI address) {
        this(id, name, text, language, published, publisher, address, null);
    }
}
