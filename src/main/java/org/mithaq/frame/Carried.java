package org.mithaq.frame;

import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.mention.Mention;

/**
 * What words carry beside their own meaning: "expressed (its support)", "said (that it rejects)".
 *
 * @param at the word that tells
 * @param after where what belongs to it begins
 * @param modality null where it has none of its own
 * @param named the side that the content names as its subject, or null
 */
record Carried(
        Frame frame,
        String rule,
        int at,
        int after,
        @Nullable Modality modality,
        @Nullable Mention named) {

    Carried(Frame frame, String rule, int at, int after) {
        this(frame, rule, at, after, null, null);
    }
}
