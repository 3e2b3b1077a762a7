package org.mithaq.extract;

import org.mithaq.claim.Claim;
import org.mithaq.text.Span;

/** A meeting that only a headline tells, and what the text says of it. */
final class Headlines {

    private static final String RULE = "en/headline#meeting";

    private Headlines() {}

    /** Whether an act is a meeting that only a headline told. */
    static boolean only(Claim.Act act) {
        return act.evidence().rule().equals(RULE);
    }

    /** Whether words of the text tell less of a meeting than its headline: "we will talk". */
    static boolean vaguer(Claim.Act act, String text) {
        Span trigger = act.evidence().trigger();
        return trigger != null && trigger.of(text).startsWith("talk");
    }
}
