package org.mithaq.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The consonants of a word, alike in both scripts: شكري, Shoukry and Choukri are all {@code Xkr}.
 *
 * <p>ICU writes the word in Latin letters first. Then vowels, ع, hamza, w and y are dropped, since
 * writers differ in them; p is b and v is f as Arabic writes them; q and hard c are k; g, gh and j
 * are one, as ج and غ are both g somewhere; sh and ch are one; a closing h is dropped; a doubled
 * letter counts once.
 */
public final class Consonants {

    private static final int REMEMBERED = 200_000;
    private static final String[][] PAIRS = {
        {"sch", "X"},
        {"tch", "X"},
        {"sh", "X"},
        {"ch", "X"},
        {"kh", "x"},
        {"gh", "g"},
        {"dj", "g"},
        {"dh", "d"},
        {"th", "t"},
        {"ph", "f"},
        {"ck", "k"},
        {"ce", "s"},
        {"ci", "s"},
        {"cy", "s"}
    };
    private static final Map<String, Sounds> KNOWN = new ConcurrentHashMap<>();

    private Consonants() {}

    /** ICU's rules are read when a word is first asked for. */
    private static final class Latin {
        static final Transliterator RULES =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    /**
     * The consonants of a folded word; {@code "-"} where it has none, so that it still takes part.
     *
     * @param word folded, without spaces
     */
    public static String of(String word) {
        return sounds(word).consonants();
    }

    /** A folded word in Latin letters, such as {@code shkry} for شكري. */
    static String latin(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 0x80);
        return ascii ? word : Latin.RULES.transliterate(word);
    }

    static Sounds sounds(String word) {
        if (KNOWN.size() > REMEMBERED) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(word, Consonants::read);
    }

    private static Sounds read(String word) {
        String latin = latin(word);
        for (String[] pair : PAIRS) {
            latin = latin.replace(pair[0], pair[1]);
        }
        StringBuilder out = new StringBuilder(latin.length());
        List<String> vowels = new ArrayList<>();
        int gap = 0;
        int end = latin.endsWith("h") && latin.length() > 1 ? latin.length() - 1 : latin.length();
        for (int i = 0; i < end; i++) {
            char c = sound(latin.charAt(i));
            if (c == 0) {
                continue;
            }
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                vowels.add(latin.substring(gap, i));
                out.append(c);
            }
            gap = i + 1;
        }
        return new Sounds(out.isEmpty() ? "-" : out.toString(), List.copyOf(vowels));
    }

    private static char sound(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'w', 'y' -> 0;
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'q', 'c' -> 'k';
            case 'j' -> 'g';
            default -> c < 0x80 && Character.isLetterOrDigit(c) ? c : 0;
        };
    }
}
