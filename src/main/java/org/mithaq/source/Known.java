package org.mithaq.source;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is told about an article beside its text, as it was written there: not yet checked. Null
 * where nothing is told.
 *
 * @param address an http address
 * @param published a day or a time, such as {@code 2018-01-31} or {@code 2018-01-31T10:00:00Z}
 * @param language a BCP 47 tag
 */
public record Known(
        @Nullable String address,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language,
        @Nullable String author) {

    public static final Known NOTHING = new Known(null, null, null, null, null);

    /** From a file {@code NAME.properties}. */
    static Known of(Properties properties) {
        return new Known(
                properties.getProperty("address"),
                properties.getProperty("publisher"),
                properties.getProperty("published"),
                properties.getProperty("language"),
                properties.getProperty("author"));
    }

    /** This, and what the other tells where this tells nothing. */
    Known or(Known other) {
        return new Known(
                first(address, other.address),
                first(publisher, other.publisher),
                first(published, other.published),
                first(language, other.language),
                first(author, other.author));
    }

    static @Nullable String first(@Nullable String... told) {
        for (String one : told) {
            if (one != null && !one.isBlank()) {
                return one.strip();
            }
        }
        return null;
    }
}
