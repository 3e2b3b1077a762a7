package org.mithaq.frame;

import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;

/**
 * A verb group in its place among the clauses of a sentence.
 *
 * @param link how it hangs on what is before it
 * @param governor the predication that it hangs on, or null
 * @param subject who does it, or null where the words do not tell; of a passive, to whom it is done
 * @param from where its subject begins, else its verb
 * @param end where what belongs to it ends
 */
record Predication(
        VerbGroup group,
        Link link,
        @Nullable Predication governor,
        @Nullable Subject subject,
        int from,
        int end) {

    /** How a clause hangs on the one before it. */
    enum Link {
        /** With a subject of its own. */
        MAIN,
        /** "… and called for": the subject of the one before. */
        COORDINATE,
        /** "…, which killed". */
        RELATIVE,
        /** "to visit". */
        INFINITIVE,
        /** "…, adding that", "by signing". */
        PARTICIPLE,
        /** "issued by". */
        REDUCED
    }

    int head() {
        return group.head();
    }

    Predication until(int limit) {
        return new Predication(
                group, link, governor, subject, from, Math.max(group.to(), Math.min(end, limit)));
    }
}
