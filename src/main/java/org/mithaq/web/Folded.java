package org.mithaq.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Texts without what spellings differ in: case, Arabic vowel signs, forms of alif, final ya and ta
 * marbuta. {@code agreements.rq} folds in the same way.
 */
final class Folded {

    private static final int WORDS = 4;

    private Folded() {}

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\u064B-\u0652\u0640]", "")
                .replaceAll("[أإآ]", "ا")
                .replace('ة', 'ه')
                .replace('ى', 'ي');
    }

    /** The first words of what was asked for, folded. */
    static List<String> words(String asked) {
        return Stream.of(of(asked).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }
}
