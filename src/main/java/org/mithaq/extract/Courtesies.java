package org.mithaq.extract;

import org.mithaq.claim.Claim;

/** Thanks and greetings that a speaker repeats: one act, however often they are said. */
final class Courtesies {

    private Courtesies() {}

    /** Whether one act only says again what another has said. */
    static boolean again(Claim.Act known, Claim.Act act) {
        return courtesy(act) && courtesy(known) && said(known, act);
    }

    /** Thanks and greetings to whom one faces, and nothing more. */
    private static boolean courtesy(Claim.Act act) {
        return act.evidence().rule().equals("en/praise#you")
                || act.type().equals("Welcome")
                        && act.topics().isEmpty()
                        && act.evidence().rule().startsWith("en/")
                        && !act.speakers().isEmpty();
    }

    /** Whether two acts of words are of one kind, by the same to the same. */
    private static boolean said(Claim.Act known, Claim.Act act) {
        return known.type().equals(act.type())
                && known.actors().equals(act.actors())
                && known.recipients().equals(act.recipients())
                && known.speakers().equals(act.speakers());
    }
}
