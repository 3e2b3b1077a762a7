package org.mithaq.morphology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Inflects Arabic nouns, participles and adjectives in folded spelling, without the article. */
public final class ArabicNouns {

    private ArabicNouns() {}

    /**
     * The forms of a singular: itself, accusative, dual, sound plurals, construct forms and the
     * forms before a pronoun. Broken plurals are entries of their own.
     *
     * @param singular folded
     */
    public static List<String> inflect(String singular) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(singular);
        if (singular.endsWith("ه") && singular.length() > 2) {
            String stem = singular.substring(0, singular.length() - 1);
            addAll(forms, stem, "ت", "ات", "تين", "تان", "تي", "تا");
        } else if (singular.endsWith("ات")) {
            return List.of(singular);
        } else if (singular.endsWith("ي")) {
            String stem = singular.substring(0, singular.length() - 1);
            addAll(
                    forms, stem, "", "يا", "يين", "يان", "يون", "يو", "ين", "ون", "و", "يه", "يات",
                    "يتين", "ا");
        } else {
            addAll(forms, singular, "ا", "ين", "ان", "ون", "و", "ي");
            if (singular.endsWith("ء")) {
                String stem = singular.substring(0, singular.length() - 1);
                addAll(forms, stem, "و", "ي", "ات", "");
            }
        }
        return List.copyOf(forms);
    }

    /** The forms of a participle or adjective in both genders. */
    public static List<String> adjective(String masculine) {
        Set<String> forms = new LinkedHashSet<>(inflect(masculine));
        String stem = masculine.endsWith("ي") ? masculine : masculine;
        forms.addAll(inflect(stem + "ه"));
        return List.copyOf(forms);
    }

    private static void addAll(Set<String> forms, String stem, String... ends) {
        for (String end : ends) {
            String form = stem + end;
            if (form.length() > 1) {
                forms.add(form);
            }
        }
    }
}
