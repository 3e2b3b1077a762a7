package org.mithaq.frame;

import java.util.Set;
import org.mithaq.mention.Mention;

/** What "will" and "should" announce or ask in notices, where nobody promises or demands. */
final class Announced {

    private static final Set<String> SPEECHES =
            Set.of(
                    "remarks",
                    "speech",
                    "address",
                    "lecture",
                    "keynote",
                    "briefing",
                    "testimony",
                    "presentation",
                    "questions",
                    "toast");

    /** What notices ask of their readers. */
    private static final Set<String> ROUTINE =
            Set.of(
                    "submit",
                    "submitted",
                    "direct",
                    "directed",
                    "contact",
                    "contacted",
                    "register",
                    "email",
                    "emailed",
                    "refrain",
                    "plan",
                    "arrive",
                    "bring",
                    "apply",
                    "note",
                    "noted",
                    "rsvp",
                    "visit",
                    "check",
                    "call",
                    "reported",
                    "addressed",
                    "sent");

    private Announced() {}

    /**
     * Whether a verb in the infinitive is what notices ask of their readers: "submit", "register".
     */
    static boolean routine(String verb) {
        return ROUTINE.contains(verb);
    }

    /** "Will deliver remarks", "will join the Secretary": what is announced and not promised. */
    static boolean only(Clause clause, Predication one) {
        int to = one.group().to();
        if (clause.form(one.head()).equals("join")) {
            Mention side = EnglishRules.side(clause, to, one.end());
            return side instanceof Mention.Person || side instanceof Mention.Office;
        }
        for (int i = to; i < Math.min(one.end(), to + 4); i++) {
            if (SPEECHES.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }
}
