package org.mithaq.frame;

import org.jspecify.annotations.Nullable;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.ar.Split;

/** A way to read a word by the lexicon. */
public sealed interface Use {

    Split split();

    /** A finite form of a verb. */
    record Verb(VerbEntry entry, VerbForm form, Split split) implements Use {}

    /** A participle of a verb: "affirming", "calling". */
    record Participle(VerbEntry entry, Split split) implements Use {}

    /** A verbal noun: "the signing of". */
    record Masdar(VerbEntry entry, Split split) implements Use {}

    /**
     * A noun of a frame: "concern", "visit"; {@code second} is the word that must follow, or null.
     */
    record Noun(Frame frame, String rule, @Nullable String second, Split split) implements Use {}

    /** An adjective of a frame in the predicate: "ready", "concerned". */
    record Adjective(Frame frame, String rule, Split split) implements Use {}

    /**
     * A verb that only carries a noun of deeds: "held (a meeting)"; {@code passive}: "was done".
     */
    record Light(VerbForm form, boolean passive, Split split) implements Use {}
}
