package org.mithaq.text;

import java.util.Set;

/** English words that end in a stop which ends no sentence. */
final class Abbreviations {

    private static final Set<String> TITLES =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col",
                    "capt", "maj", "sgt", "adm", "amb", "rev", "hon", "st", "jr", "sr", "no", "vs",
                    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
                    "dec", "pres", "min", "sec", "govt", "brig", "cmdr", "messrs", "mt", "ft",
                    "art", "approx");

    private Abbreviations() {}

    static boolean isTitle(CharSequence folded) {
        return TITLES.contains(folded.toString());
    }

    /** Whether a folded word is letters with a stop behind each, such as {@code u.s.}. */
    static boolean isInitialism(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if ((i % 2 == 1) != (folded.charAt(i) == '.')) {
                return false;
            }
        }
        return folded.length() >= 4;
    }
}
