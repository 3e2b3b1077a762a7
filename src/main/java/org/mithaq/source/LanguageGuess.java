package org.mithaq.source;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells Arabic and English from each other and from the rest, by script and by the commonest words.
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

    private LanguageGuess() {}

    static @Nullable Language of(String text) {
        long arabicLetters =
                text.codePoints()
                        .filter(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                        == Character.UnicodeScript.ARABIC
                                                && Character.isLetter(c))
                        .count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        boolean arabicScript = letters > 0 && arabicLetters * 2 > letters;
        Set<String> common = arabicScript ? ARABIC : ENGLISH;
        int words = 0;
        int hits = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                words++;
                hits += common.contains(word) || arabicScript && word.startsWith("ال") ? 1 : 0;
            }
        }
        if (words == 0 || words > 8 && hits * 25 < words) {
            return null;
        }
        return arabicScript ? Language.ARABIC : hits > 0 ? Language.ENGLISH : null;
    }
}
