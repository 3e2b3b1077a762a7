package org.mithaq.text.ar;

/**
 * One way to split a folded Arabic word.
 *
 * @param conjunction و or ف, or 0
 * @param preposition ب, ل or ك, or 0
 * @param future whether the particle س stood before the stem
 * @param article whether ال stood before the stem
 * @param stem what is left, without article and pronoun
 * @param pronoun the attached pronoun, or an empty string
 */
public record Split(
        char conjunction,
        char preposition,
        boolean future,
        boolean article,
        String stem,
        String pronoun) {

    /** Stem with its article: what names are looked up by. */
    public String key() {
        return article ? "ال" + stem : stem;
    }

    public boolean hasPreposition() {
        return preposition != 0;
    }

    public boolean hasPronoun() {
        return !pronoun.isEmpty();
    }

    /** Whether nothing stands before the stem but, perhaps, the article. */
    public boolean isBare() {
        return conjunction == 0 && preposition == 0 && !future;
    }
}
