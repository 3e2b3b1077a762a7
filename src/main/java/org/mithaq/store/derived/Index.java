package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is kept beside the graphs so that a change is found again: sets of texts and of things under
 * keys.
 */
interface Index {

    /**
     * A thing under a key.
     *
     * @param day what it is found by within the key; may be empty
     * @param thing its IRI
     */
    record Entry(String day, String thing) {

        static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::day).thenComparing(Entry::thing);
    }

    void add(String key, String value);

    void remove(String key, String value);

    /** In order. */
    List<String> values(String key);

    void enter(String key, Entry entry);

    void leave(String key, Entry entry);

    /** In order. */
    List<Entry> entries(String key);

    /** What is noted of a thing; an empty text where nothing is. */
    String noted(String thing);

    /** Notes something of a thing in the place of what was; an empty text to forget it. */
    void note(String thing, String text);

    /** Counts a value up or down; it is there as long as its count is above 0. */
    default void count(String key, String value, int by) {
        String prefix = value + "\t#";
        int count = 0;
        for (String known : values(key)) {
            if (known.startsWith(prefix)) {
                count = Integer.parseInt(known.substring(prefix.length()));
                remove(key, known);
            }
        }
        if (count + by > 0) {
            add(key, prefix + (count + by));
        }
    }

    /** The values of a key that are counted, without their counts. */
    default List<String> counted(String key) {
        List<String> values = new ArrayList<>();
        for (String value : values(key)) {
            values.add(value.substring(0, value.lastIndexOf("\t#")));
        }
        return values;
    }
}
