package org.mithaq.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells Arabic and English from each other and from the rest, by script and by the commonest words
 * of an article's beginning.
 */
final class LanguageGuess {

    private static final Set<String> ARABIC =
            Set.of(
                    "في", "من", "على", "إلى", "الى", "أن", "ان", "مع", "عن", "التي", "الذي", "بين",
                    "هذا", "هذه", "قال", "بعد");
    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "of", "and", "to", "in", "that", "for", "with", "on", "said", "is",
                    "was", "by", "between");

    /**
     * What words of Arabic have and those of other languages in its script lack: the article, also
     * behind prefixes, ta marbuta, and hamza on alif at the beginning or below alif.
     */
    private static final Pattern ARABIC_SHAPE = Pattern.compile("^[وف]?[بك]?ال|^[وف]?لل|ة|إ|^و?أ");

    /** UTF-16 units that are looked at. */
    private static final int SAMPLE = 8000;

    private static final int LONGEST_WORD = 40;

    private LanguageGuess() {}

    static @Nullable Language of(String text) {
        int end = Math.min(text.length(), SAMPLE);
        int arabic = 0;
        int letters = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                arabic += isArabic(c) ? 1 : 0;
            }
        }
        boolean arabicScript = letters > 0 && arabic * 2 > letters;
        int[] counts = words(text, end, arabicScript);
        int words = counts[0];
        int hits = counts[1];
        if (words == 0 || words > 8 && hits * 25 < words) {
            return null;
        }
        return arabicScript ? Language.ARABIC : hits > 0 ? Language.ENGLISH : null;
    }

    private static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF' || c >= '\uFB50' && c <= '\uFEFC';
    }

    /** How many words there are, and how many of them are among the commonest. */
    private static int[] words(String text, int end, boolean arabicScript) {
        Set<String> common = arabicScript ? ARABIC : ENGLISH;
        int words = 0;
        int hits = 0;
        int start = -1;
        for (int i = 0; i <= end; i++) {
            if (i < end && Character.isLetter(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words++;
                String word = text.substring(start, Math.min(i, start + LONGEST_WORD));
                boolean shape = arabicScript && ARABIC_SHAPE.matcher(word).find();
                hits += shape || common.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
                start = -1;
            }
        }
        return new int[] {words, hits};
    }
}
