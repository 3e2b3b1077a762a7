package org.mithaq.store.derived;

import org.mithaq.merge.Blocks;
import org.mithaq.merge.Hash;
import org.mithaq.merge.Telling;

/** The keys of the index. */
final class Keys {

    /** What changed since the derived graph was last brought up to date. */
    static final String DIRTY = "dirty";

    /** Which rules the index was made by. */
    static final String STATE = "state";

    /** The user's decisions, one text. */
    static final String DECISIONS = "decisions";

    static final String BLOCK = "block|";

    /** Persons' IRIs. */
    static final String PERSONS = "person|";

    /** All articles that have a fingerprint, in a whole rebuild. */
    static final String PRINT = "print|";

    static final String OFFICE = "office|";

    private Keys() {}

    /**
     * The day under which a telling is looked for; empty where only a month or year, or nothing, is
     * known.
     */
    static String day(Telling telling) {
        String published = telling.source().published();
        return telling.date() == null
                ? published == null ? "" : published
                : telling.day() == null ? "" : telling.day();
    }

    /** Entries: acts or agreements, by the day of {@link #day}. */
    static String block(Telling telling) {
        return BLOCK + Hash.of(Blocks.of(telling).orElse("alone|" + telling.iri()));
    }

    static Index.Entry entry(Telling telling) {
        return new Index.Entry(day(telling), telling.iri());
    }

    /** Values: one fingerprint. */
    static String print(String article) {
        return PRINT + article;
    }

    /** Entries: articles. */
    static String band(String band) {
        return "band|" + band;
    }

    /** Counted values: state, office key. */
    static String person(String person) {
        return PERSONS + person;
    }

    /** Values: persons. */
    static String name(String key) {
        return "name|" + key;
    }

    /** Counted values: language, label. */
    static String label(String iri) {
        return "label|" + iri;
    }

    /** Entries: holdings, by the publication day. */
    static String holding(String person, String state, String office) {
        return "holding|" + person + "|" + state + "|" + office;
    }

    /** Counted values: IRIs of offices. */
    static String office(String key) {
        return OFFICE + key;
    }
}
