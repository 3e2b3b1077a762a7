package org.mithaq.name;

import java.util.List;

/**
 * A word's consonants and the vowels that stand before each of them.
 *
 * @param consonants {@code "-"} for a word that has none
 * @param vowels as ICU writes the word in Latin letters: of an Arabic word the long ones only
 */
record Sounds(String consonants, List<String> vowels) {

    private static final double OTHER_VOWEL = 0.8;

    /**
     * Whether an Arabic word's long vowels are heard in a Latin spelling: 1, or less where they are
     * not.
     */
    double heardAs(Sounds latin) {
        if (!consonants.equals(latin.consonants)) {
            return 1;
        }
        for (int i = 0; i < vowels.size(); i++) {
            boolean open = i + 1 >= vowels.size() || !latin.vowels.get(i + 1).isEmpty();
            if (!heard(vowels.get(i), latin.vowels.get(i), i == 0, open)) {
                return OTHER_VOWEL;
            }
        }
        return 1;
    }

    private static boolean heard(String arabic, String latin, boolean first, boolean open) {
        if (arabic.codePoints().anyMatch(c -> c > 0x7F || c == '\'')) {
            return true; // ع may be written with any vowel
        }
        if (first) {
            return arabic.isEmpty() == latin.isEmpty();
        }
        if (arabic.isEmpty()) {
            return !open
                    || !latin.matches(".*(ou|oo|ee|ii|uu|aa|w).*"); // the ou of Shoukry is short
        }
        return arabic.contains("w") && latin.matches(".*[ouw].*")
                || arabic.contains("y") && latin.matches(".*[iey].*")
                || arabic.contains("a") && latin.matches(".*[ae].*");
    }

    /**
     * Whether two Latin spellings have open (a, e, i) and round (o, u) vowels at the same places:
     * 1, or less.
     */
    double vowelsLike(Sounds other) {
        if (!consonants.equals(other.consonants)) {
            return 1;
        }
        for (int i = 0; i < vowels.size(); i++) {
            String mine = vowels.get(i);
            String theirs = other.vowels.get(i);
            if (!mine.isEmpty() && !theirs.isEmpty() && isRound(mine) != isRound(theirs)) {
                return OTHER_VOWEL;
            }
        }
        return 1;
    }

    private static boolean isRound(String vowels) {
        return vowels.matches(".*[ouw].*");
    }
}
