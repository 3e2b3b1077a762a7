package org.mithaq.morphology;

import java.util.Locale;
import java.util.Map;

/**
 * An Arabic verb as a lexicon names it.
 *
 * @param lemma third person masculine singular perfect, without vowels
 * @param form I to X as 1 to 10; 11 is the quadriliteral
 * @param root three radicals (four for the quadriliteral); hamza is ء
 * @param imperfectVowel of a hollow or defective verb of form I: و, ي or ا
 */
public record ArabicVerb(String lemma, int form, String root, char imperfectVowel) {

    private static final Map<String, Integer> FORMS =
            Map.ofEntries(
                    Map.entry("I", 1),
                    Map.entry("II", 2),
                    Map.entry("III", 3),
                    Map.entry("IV", 4),
                    Map.entry("V", 5),
                    Map.entry("VI", 6),
                    Map.entry("VII", 7),
                    Map.entry("VIII", 8),
                    Map.entry("IX", 9),
                    Map.entry("X", 10),
                    Map.entry("Q", 11));

    /**
     * Reads {@code lemma form [root [imperfect vowel]]}, such as {@code أكد II}, {@code دعا I دعو}
     * or {@code خشي I خشي a}. The root may be left out where the lemma shows it.
     *
     * @throws IllegalArgumentException where it cannot be read; the message says how to mend it
     */
    public static ArabicVerb parse(String spec) {
        String[] words = spec.strip().replace("ّ", "").split("\\s+");
        Integer form = words.length < 2 ? null : FORMS.get(words[1].toUpperCase(Locale.ROOT));
        if (form == null || words.length > 4) {
            throw new IllegalArgumentException(
                    "\""
                            + spec
                            + "\" is no verb: write lemma, form I to X or Q and, for a weak verb,"
                            + " its root");
        }
        String root = words.length > 2 ? words[2] : rootOf(words[0], form);
        if (root.length() != (form == 11 ? 4 : 3)) {
            throw new IllegalArgumentException(
                    "\""
                            + spec
                            + "\": the root is not plain from the lemma; write it as the third"
                            + " word");
        }
        char vowel = words.length > 3 && words[3].equals("a") ? 'ا' : weakVowel(root);
        return new ArabicVerb(words[0], form, root, vowel);
    }

    private static char weakVowel(String root) {
        return root.charAt(2) == 'و' || root.charAt(1) == 'و' ? 'و' : 'ي';
    }

    private static String rootOf(String lemma, int form) {
        String letters =
                lemma.replace('أ', 'ء').replace('إ', 'ء').replace('ؤ', 'ء').replace('ئ', 'ء');
        if (letters.indexOf('ى') >= 0) {
            return "";
        }
        return switch (form) {
            case 1, 2, 11 -> letters.indexOf('ا') >= 0 ? "" : letters;
            case 3 -> drop(letters, "", 1);
            case 4 -> letters.startsWith("ء") ? letters.substring(1) : "";
            case 5 -> letters.startsWith("ت") ? letters.substring(1) : "";
            case 6 -> drop(letters, "ت", 2);
            case 7 -> letters.startsWith("ان") ? letters.substring(2) : "";
            case 8 ->
                    letters.length() == 5 && letters.charAt(2) == 'ت'
                            ? letters.charAt(1) + letters.substring(3)
                            : "";
            case 9 -> letters.startsWith("ا") ? letters.substring(1) : "";
            case 10 -> letters.startsWith("است") ? letters.substring(3) : "";
            default -> "";
        };
    }

    /** The letters without a prefix and without the alif at an index. */
    private static String drop(String letters, String prefix, int alif) {
        boolean fits =
                letters.startsWith(prefix)
                        && letters.length() > alif
                        && letters.charAt(alif) == 'ا';
        return fits ? letters.substring(prefix.length(), alif) + letters.substring(alif + 1) : "";
    }

    char first() {
        return root.charAt(0);
    }

    char middle() {
        return root.charAt(1);
    }

    char last() {
        return root.charAt(root.length() - 1);
    }

    /** Middle radical weak and treated so: forms II, III, V, VI keep it. */
    boolean hollow() {
        return isWeak(middle())
                && !isWeak(last())
                && (form == 1 || form == 4 || form == 7 || form == 8 || form == 10);
    }

    boolean defective() {
        return isWeak(last());
    }

    boolean doubled() {
        return root.length() == 3
                && middle() == last()
                && (form == 1
                        || form == 4
                        || form == 7
                        || form == 8
                        || form == 10
                        || form == 3
                        || form == 6);
    }

    private static boolean isWeak(char radical) {
        return radical == 'و' || radical == 'ي';
    }
}
