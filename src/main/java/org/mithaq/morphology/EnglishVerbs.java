package org.mithaq.morphology;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Inflects English verbs. */
public final class EnglishVerbs {

    /** What a form can be. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    private EnglishVerbs() {}

    /**
     * The forms of {@code lemma [past participle [ing]]}; a regular verb needs its lemma alone. A
     * past that is also the participle counts as past.
     *
     * @throws IllegalArgumentException where it cannot be read; the message says how to mend it
     */
    public static Map<String, Form> inflect(String spec) {
        String[] words = spec.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (words[0].isEmpty() || words.length == 2 || words.length > 4) {
            throw new IllegalArgumentException(
                    "\"" + spec + "\" is no verb: write lemma, or lemma, past and participle");
        }
        String base = words[0];
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(base, Form.BASE);
        forms.putIfAbsent(third(base), Form.THIRD);
        forms.putIfAbsent(words.length > 1 ? words[1] : past(base), Form.PAST);
        if (words.length > 2) {
            forms.putIfAbsent(words[2], Form.PARTICIPLE);
        }
        forms.putIfAbsent(words.length > 3 ? words[3] : ing(base), Form.ING);
        return forms;
    }

    private static String third(String base) {
        if (base.matches(".*(s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String ing(String base) {
        boolean silent =
                base.endsWith("e")
                        && !base.endsWith("ee")
                        && !base.endsWith("ye")
                        && !base.endsWith("oe");
        return silent ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
    }

    private static boolean consonantY(String base) {
        return base.matches(".*[^aeiou]y");
    }
}
