package org.mithaq.name;

import java.util.List;

/**
 * A name made ready to be compared many times.
 *
 * @param text as it was written
 * @param folded its letters and digits
 * @param words without articles and particles
 */
record Spelling(String text, String folded, List<String> words) {

    static Spelling of(String name) {
        return new Spelling(name, Words.folded(name), Words.of(name));
    }
}
