package org.mithaq.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.claim.Claim;
import org.mithaq.text.Span;

/** Journeys to several hosts, and their legs that the text tells again one by one. */
final class Journeys {

    /** "His trip", "during the visit": words that only point back to a journey. */
    private static final Pattern BACK =
            Pattern.compile("(?:his|her|their|the|this|our|my) (?:trip|visit|tour)$");

    private static final Pattern SITE =
            Pattern.compile("^(?:tour|visit)(?:s|ed|ing)? (?:an? |the )");

    private static final int BEFORE = 6;

    private Journeys() {}

    /** Whether a visit is but a leg of one that was told before, or only points back to it. */
    static boolean part(Claim.Act known, Claim.Act act, String text) {
        if (!known.type().equals("Visit")
                || !act.type().equals("Visit")
                || known.modality() != act.modality() && !back(act, text)
                || !known.actors().equals(act.actors())) {
            return false;
        }
        return act.recipients().isEmpty()
                ? back(act, text)
                : !site(act, text)
                        && known.recipients().size() > act.recipients().size()
                        && Set.copyOf(known.recipients()).containsAll(act.recipients());
    }

    /** "Will visit a school", "will tour the port": a site within a host's land. */
    private static boolean site(Claim.Act act, String text) {
        Span trigger = act.evidence().trigger();
        return trigger != null
                && SITE.matcher(
                                text.substring(
                                        trigger.start(),
                                        Math.min(text.length(), trigger.end() + BEFORE)))
                        .find();
    }

    private static boolean back(Claim.Act act, String text) {
        Span trigger = act.evidence().trigger();
        return trigger != null
                && BACK.matcher(
                                text.substring(
                                        Math.max(0, trigger.start() - BEFORE), trigger.end()))
                        .find();
    }
}
