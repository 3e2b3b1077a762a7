package org.mithaq.frame;

import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;

/**
 * A verb with its auxiliaries: "has not yet signed", "to visit", "calling".
 *
 * @param from index of its first word
 * @param head index of the verb that tells what is done
 * @param entry the verb in the lexicon; null for one that it does not know
 * @param passive whether what stands before it is done to
 * @param modality what its own auxiliaries say; not what governs it
 * @param obliges whether it says that something must or should be
 */
record VerbGroup(
        int from,
        int head,
        @Nullable VerbEntry entry,
        Shape shape,
        boolean passive,
        Modality modality,
        boolean obliges) {

    /** How it stands in its clause. */
    enum Shape {
        FINITE,
        /** A form of "be" with what the subject is behind it. */
        COPULA,
        INFINITIVE,
        ING,
        /** A participle behind its noun: "the statement issued by". */
        REDUCED
    }

    int to() {
        return head + 1;
    }

    boolean finite() {
        return shape == Shape.FINITE || shape == Shape.COPULA;
    }

    /** Whether another is in the same tense, as far as the auxiliaries show. */
    boolean alike(VerbGroup other) {
        return (from == head) == (other.from == other.head) && passive == other.passive;
    }
}
