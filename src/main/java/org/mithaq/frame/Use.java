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
    record Noun(Frame frame, String rule, @Nullable String second, Split split) implements Use {

        /** Whether the word at a place is the one that must follow, with or without the article. */
        boolean follows(Clause clause, int at) {
            return second == null
                    || clause.form(at).equals(second)
                    || clause.form(at).equals(second + "ا")
                    || clause.form(at).equals("ال" + second);
        }
    }

    /** An adjective of a frame in the predicate: "ready", "concerned". */
    record Adjective(Frame frame, String rule, Split split) implements Use {}

    /** A verb that only carries a noun of deeds: "held (a meeting)". */
    record Light(VerbForm form, LightVerb kind, Split split) implements Use {}
}
