package org.mithaq.extract;

import java.util.List;
import org.mithaq.claim.Claim;

/** Thanks and greetings that a speaker repeats: one act, however often they are said. */
final class Courtesies {

    /** A deed judged in naming it, as often as it is named. */
    private static final String JUDGED = "en/condemnation#judged";

    private Courtesies() {}

    /** Whether one act only says again what another has said. */
    static boolean again(Claim.Act known, Claim.Act act) {
        boolean judged =
                act.evidence().rule().equals(JUDGED) && known.evidence().rule().equals(JUDGED);
        return (judged || courtesy(act) && courtesy(known)) && said(known, act);
    }

    /** Whether a rule reads "thank you". */
    static boolean thanks(String rule) {
        return rule.equals("en/praise#you") || rule.equals("en/praise#thanks");
    }

    /**
     * Whether bare thanks say nothing: said by one who has spoken before, or thanks for something
     * elsewhere.
     *
     * @param acts all acts, in the order in which they were read
     */
    static boolean idle(Claim.Act act, List<Claim.Act> acts) {
        if (!act.evidence().rule().equals("en/praise#you")) {
            return false;
        }
        boolean before = true;
        for (Claim.Act other : acts) {
            before &= other != act;
            boolean years = other.evidence().rule().equals("en/relations-established#years");
            boolean same =
                    other != act
                            && (other.speech() && other.actors().equals(act.actors())
                                    || years && other.actors().containsAll(act.actors()));
            boolean praises =
                    other.type().equals("Praise") && other.recipients().equals(act.recipients());
            if (same && (before || praises)) {
                return true;
            }
        }
        return false;
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
