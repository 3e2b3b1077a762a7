package org.mithaq.morphology;

/**
 * An inflected form of a verb.
 *
 * @param surface folded, without clitics
 * @param passive whether the spelling shows the passive; a form that can be either counts as active
 */
public record VerbForm(
        String surface, Tense tense, Person person, Gender gender, Number number, boolean passive) {

    /** Perfect (past) or imperfect (present, future, after particles). */
    public enum Tense {
        PERFECT,
        IMPERFECT
    }

    /** Who acts. */
    public enum Person {
        FIRST,
        SECOND,
        THIRD
    }

    /** Masculine, feminine or the same for both. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        COMMON
    }

    /** Singular, dual or plural. */
    public enum Number {
        SINGULAR,
        DUAL,
        PLURAL
    }
}
