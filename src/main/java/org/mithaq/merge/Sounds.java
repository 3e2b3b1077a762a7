package org.mithaq.merge;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A word of a name as the consonants and vowels that it can stand for, so that Arabic letters and
 * their many Latin spellings can be compared.
 *
 * <ul>
 *   <li>Each consonant is the set of Arabic letters that it may be: {@code q} is ق, {@code g} may
 *       be ج غ or ق, {@code sh} is ش. Two words are alike where each pair of consonants has a
 *       letter in common.
 *   <li>Between consonants stand vowels: Arabic writes the long ones (ا و ي); Latin spellings write
 *       all. حسن is not Hussein: its second vowel is not written, Hussein's is long.
 *   <li>A ه or h at the end does not count, nor does the article.
 * </ul>
 *
 * @param consonants sets of Arabic letters
 * @param vowels before, between and behind the consonants, one more than these: of Arabic words
 *     {@code a w y} or nothing, of Latin ones as written
 * @param arabic whether the word is in Arabic script
 */
record Sounds(List<String> consonants, List<String> vowels, boolean arabic) {

    private static final String CLASS_B = "ب";
    private static final String CLASS_K = "كقخجغ";
    private static final String CLASS_T = "تطث";
    private static final String CLASS_D = "دضذظز";
    private static final String CLASS_S = "سص";
    private static final String CLASS_H = "هح";

    /** Latin letters and pairs of them; the longest comes first. */
    private static final Map<String, String> LATIN =
            Map.ofEntries(
                    Map.entry("sh", "ش"),
                    Map.entry("ch", "ش"),
                    Map.entry("kh", "خ"),
                    Map.entry("gh", "غق"),
                    Map.entry("th", "ثت"),
                    Map.entry("dh", "ذضظ"),
                    Map.entry("ph", "ف"),
                    Map.entry("dj", "ج"),
                    Map.entry("ck", "ك"),
                    Map.entry("b", CLASS_B),
                    Map.entry("p", CLASS_B),
                    Map.entry("t", "تطث"),
                    Map.entry("j", "ج"),
                    Map.entry("g", "جغق"),
                    Map.entry("h", CLASS_H),
                    Map.entry("d", "دضذ"),
                    Map.entry("r", "ر"),
                    Map.entry("z", "زذظ"),
                    Map.entry("s", CLASS_S),
                    Map.entry("f", "ف"),
                    Map.entry("v", "ف"),
                    Map.entry("q", "ق"),
                    Map.entry("k", "كق"),
                    Map.entry("c", "كق"),
                    Map.entry("l", "ل"),
                    Map.entry("m", "م"),
                    Map.entry("n", "ن"));

    private static final String ARABIC_VOWELS = "اويءع";
    private static final String LATIN_VOWELS = "aeiouyw'`ʿʾ";

    /** The sounds of a folded word. */
    static Sounds of(String word) {
        int first = word.codePointAt(0);
        if (Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC) {
            return arabic(word);
        }
        return latin(word.chars().allMatch(c -> c < 0x80) ? word : Latin.of(word));
    }

    private static final class Latin {

        private static final Transliterator ANY =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

        static String of(String word) {
            return ANY.transliterate(word);
        }
    }

    private static Sounds arabic(String word) {
        Builder sounds = new Builder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean initial = i == 0 && (c == 'و' || c == 'ي') && word.length() > 1;
            if (ARABIC_VOWELS.indexOf(c) >= 0 && !initial) {
                sounds.vowel(c == 'ا' ? "a" : c == 'و' ? "w" : c == 'ي' ? "y" : "");
                sounds.starts(i == 0);
            } else {
                boolean beforeB = c == 'ن' && i + 1 < word.length() && word.charAt(i + 1) == 'ب';
                sounds.consonant(beforeB ? "نم" : arabicLetter(c));
            }
        }
        return sounds.toRecord(true);
    }

    private static String arabicLetter(char c) {
        return switch (c) {
            case 'پ' -> CLASS_B;
            case 'چ' -> "ج";
            case 'ڤ', 'ڨ' -> "ف";
            case 'گ', 'ڭ' -> "جغق";
            case 'ژ' -> "ج";
            default -> String.valueOf(c);
        };
    }

    private static Sounds latin(String word) {
        Builder sounds = new Builder();
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            boolean initial = i == 0 && (c == 'y' || c == 'w') && word.length() > 1;
            if (initial) {
                sounds.consonant(c == 'y' ? "ي" : "و");
                i++;
            } else if (isVowel(c)) {
                sounds.vowel(String.valueOf(c));
                sounds.starts(i == 0);
                i++;
            } else {
                i += latinConsonant(word, i, sounds);
            }
        }
        return sounds.toRecord(false);
    }

    /** Reads one consonant and answers how many letters it took. */
    private static int latinConsonant(String word, int i, Builder sounds) {
        if (word.charAt(i) == 'x') {
            sounds.consonant("كق");
            sounds.consonant(CLASS_S);
            return 1;
        }
        if (word.charAt(i) == 'c'
                && i + 1 < word.length()
                && "eiy".indexOf(word.charAt(i + 1)) >= 0) {
            sounds.consonant(CLASS_S);
            return 1;
        }
        if (word.startsWith("hn", i) && i + 2 == word.length()) {
            return 1; // John
        }
        if (i + 1 < word.length()) {
            String pair = LATIN.get(word.substring(i, i + 2));
            if (pair != null) {
                sounds.consonant(pair);
                return 2;
            }
        }
        String one = LATIN.get(word.substring(i, i + 1));
        if (one != null) {
            sounds.consonant(one);
        }
        return 1;
    }

    private static boolean isVowel(char c) {
        return LATIN_VOWELS.indexOf(c) >= 0;
    }

    /** A coarse form that all words with alike sounds share. */
    String key() {
        StringBuilder key = new StringBuilder();
        if (vowels.get(0).startsWith("^")) {
            key.append('a');
        }
        int last = consonants.size() - (endsInH() ? 1 : 0);
        for (String consonant : consonants.subList(0, last)) {
            char c = consonant.charAt(0);
            key.append(
                    CLASS_K.indexOf(c) >= 0
                            ? 'k'
                            : CLASS_T.indexOf(c) >= 0
                                    ? 't'
                                    : CLASS_D.indexOf(c) >= 0
                                            ? 'd'
                                            : CLASS_S.indexOf(c) >= 0
                                                    ? 's'
                                                    : CLASS_H.indexOf(c) >= 0
                                                            ? 'h'
                                                            : c == 'م' ? 'ن' : c);
        }
        return key.toString();
    }

    private boolean endsInH() {
        return consonants.size() > 1
                && vowels.get(vowels.size() - 1).isEmpty()
                && CLASS_H.indexOf(consonants.get(consonants.size() - 1).charAt(0)) >= 0;
    }

    /** Without the ه or h at the end. */
    private Sounds withoutH() {
        int last = consonants.size() - 1;
        return new Sounds(consonants.subList(0, last), vowels.subList(0, last + 1), arabic);
    }

    /** Whether two words can be the same name. */
    boolean like(Sounds other) {
        if (consonants.size() == other.consonants.size() + 1 && endsInH() && !other.arabic) {
            boolean folded = !arabic || consonants.get(consonants.size() - 1).equals("ه");
            boolean a = arabic || vowel(vowels.size() - 2).endsWith("a");
            return folded && a && has(other) && withoutH().like(other);
        }
        if (other.consonants.size() == consonants.size() + 1 && other.endsInH()) {
            return !arabic && other.like(this);
        }
        return sameLength(other);
    }

    private static boolean has(Sounds word) {
        String end = word.vowel(word.vowels.size() - 1);
        return end.endsWith("a") || end.endsWith("e");
    }

    private boolean sameLength(Sounds other) {
        if (consonants.size() != other.consonants.size()
                || vowels.get(0).startsWith("^") != other.vowels.get(0).startsWith("^")) {
            return false;
        }
        for (int i = 0; i < consonants.size(); i++) {
            if (!share(consonants.get(i), other.consonants.get(i))) {
                return false;
            }
        }
        boolean longName = consonants.size() >= 4;
        for (int i = 0; i < vowels.size(); i++) {
            boolean end = i == 0 || i == vowels.size() - 1;
            if (i == 0 && vowels.get(0).startsWith("^") && arabic != other.arabic) {
                continue; // ا and ع carry any vowel
            }
            Vowels place = new Vowels(i == 1, end, longName);
            if (!place.alike(vowel(i), arabic, other.vowel(i), other.arabic)) {
                return false;
            }
        }
        return true;
    }

    private String vowel(int i) {
        return vowels.get(i).replace("^", "");
    }

    private static boolean share(String a, String b) {
        return a.chars().anyMatch(c -> b.indexOf(c) >= 0);
    }

    private static final class Builder {

        private final List<String> consonants = new ArrayList<>();
        private final List<String> vowels = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        void vowel(String vowel) {
            open.append(vowel);
        }

        void starts(boolean starts) {
            if (starts) {
                open.insert(0, '^');
            }
        }

        void consonant(String letters) {
            boolean doubled =
                    open.isEmpty()
                            && !consonants.isEmpty()
                            && consonants.get(consonants.size() - 1).equals(letters);
            if (!doubled) {
                vowels.add(open.toString());
                open.setLength(0);
                consonants.add(letters);
            }
        }

        Sounds toRecord(boolean arabic) {
            vowels.add(open.toString());
            return new Sounds(List.copyOf(consonants), List.copyOf(vowels), arabic);
        }
    }
}
