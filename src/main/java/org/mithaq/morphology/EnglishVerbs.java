package org.mithaq.morphology;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mithaq.shipped.ShippedFiles;

/**
 * Inflects English verbs from their lemmas: regular ones by rule, irregular ones and those that
 * double their last consonant by the lists of {@code lexicon/en}.
 */
public final class EnglishVerbs {

    /** What a form can be. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    private static final String VOWELS = "aeiou";

    private EnglishVerbs() {}

    /** The lists, read when the first verb is inflected. */
    private static final class Lists {
        static final Map<String, String[]> IRREGULAR = new HashMap<>();
        static final Set<String> DOUBLING = new HashSet<>();
        static final Set<String> EITHER = new HashSet<>();

        static {
            for (String line : lines("irregular-verbs.txt")) {
                String[] words = line.split(" ");
                IRREGULAR.put(words[0], words);
            }
            for (String line : lines("doubling-verbs.txt")) {
                for (String verb : line.split(" ")) {
                    boolean either = verb.endsWith("=");
                    (either ? EITHER : DOUBLING)
                            .add(either ? verb.substring(0, verb.length() - 1) : verb);
                }
            }
        }

        private static List<String> lines(String name) {
            return ShippedFiles.text("lexicon/en/" + name)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    /**
     * The forms of {@code lemma} or of {@code lemma past participle [ing]}, the lemma first. What a
     * spelling can be are several things where forms fall together: "put", "agreed".
     *
     * @throws IllegalArgumentException where it cannot be read; the message says how to mend it
     */
    public static Map<String, Set<Form>> inflect(String spec) {
        String[] words = spec.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (words[0].isEmpty() || words.length == 2 || words.length > 4) {
            throw new IllegalArgumentException(
                    "\"" + spec + "\" is no verb: write lemma, or lemma, past and participle");
        }
        String base = words[0];
        String[] irregular = words.length > 1 ? words : Lists.IRREGULAR.get(base);
        Map<String, Set<Form>> forms = new LinkedHashMap<>();
        add(forms, base, Form.BASE);
        add(forms, third(base), Form.THIRD);
        if (irregular != null) {
            add(forms, irregular[1], Form.PAST);
            add(forms, irregular[2], Form.PARTICIPLE);
        } else {
            for (String stem : stems(base)) {
                add(forms, past(stem), Form.PAST);
                add(forms, past(stem), Form.PARTICIPLE);
            }
        }
        if (words.length > 3) {
            add(forms, words[3], Form.ING);
        } else {
            stems(base).forEach(stem -> add(forms, ing(stem), Form.ING));
        }
        return forms;
    }

    private static void add(Map<String, Set<Form>> forms, String surface, Form form) {
        forms.computeIfAbsent(surface, s -> EnumSet.noneOf(Form.class)).add(form);
    }

    /** What endings are put to: the base, with its last consonant doubled where it is. */
    private static List<String> stems(String base) {
        String doubled = base + base.charAt(base.length() - 1);
        if (Lists.EITHER.contains(base)) {
            return List.of(doubled, base);
        }
        boolean doubles = Lists.DOUBLING.contains(base) || isShort(base);
        return List.of(doubles ? doubled : base);
    }

    /** One syllable that ends in a single vowel and a consonant that can be doubled: "slam". */
    private static boolean isShort(String base) {
        int end = base.length() - 1;
        if (end < 2 || isVowel(base, end) || "wxyh".indexOf(base.charAt(end)) >= 0) {
            return false;
        }
        boolean one = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        boolean glide = base.startsWith("qu") && isVowel(base, end - 1);
        return (one || glide) && isVowel(base, end - 1);
    }

    private static boolean isVowel(String word, int i) {
        return VOWELS.indexOf(word.charAt(i)) >= 0;
    }

    private static String third(String base) {
        if (base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("o")) {
            return base + "es";
        }
        if (base.endsWith("ch") || base.endsWith("sh")) {
            return base + "es";
        }
        if (base.equals("have")) {
            return "has";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String stem) {
        if (stem.endsWith("e")) {
            return stem + "d";
        }
        return consonantY(stem) ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
    }

    private static String ing(String stem) {
        if (stem.endsWith("ie")) {
            return stem.substring(0, stem.length() - 2) + "ying";
        }
        boolean silent =
                stem.length() > 2
                        && stem.endsWith("e")
                        && !stem.endsWith("ee")
                        && !stem.endsWith("ye")
                        && !stem.endsWith("oe");
        return silent ? stem.substring(0, stem.length() - 1) + "ing" : stem + "ing";
    }

    private static boolean consonantY(String base) {
        int end = base.length() - 1;
        return end > 0 && base.charAt(end) == 'y' && !isVowel(base, end - 1);
    }
}
