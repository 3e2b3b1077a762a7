package org.mithaq.source;

import java.util.Optional;

/** The languages that articles are read in. */
public enum Language {
    ARABIC("ar"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in RDF language-tagged strings. */
    public String tag() {
        return tag;
    }

    /**
     * The language of a BCP 47 tag such as {@code ar} or {@code en-GB}; empty where it is neither.
     */
    public static Optional<Language> ofTag(String tag) {
        String primary = tag.strip().split("-", 2)[0];
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
