package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;

/** The organisation whose gathering an English clause tells of: "the ECOWAS ministers' meeting". */
final class ConferenceBodies {

    private static final Set<String> GATHERINGS =
            Set.of(
                    "summit",
                    "summits",
                    "meeting",
                    "meetings",
                    "conference",
                    "session",
                    "assembly",
                    "ministerial",
                    "forum");

    private static final int REACH = 8;

    private ConferenceBodies() {}

    /** The body near a token; null where the words name none. */
    static @Nullable Mention near(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + REACH); i++) {
            Mention body = clause.starting(i);
            if (body == null || !isBody(body)) {
                continue;
            }
            boolean own =
                    GATHERINGS.contains(clause.form(body.to() - 1))
                            || body.lead().preposition().equals("of")
                                    && gathers(
                                            clause, Math.max(after, body.from() - 4), body.from());
            if (own || gathers(clause, body.to(), Math.min(end, body.to() + 4))) {
                return body;
            }
        }
        return null;
    }

    private static boolean isBody(Mention mention) {
        ActorRef body =
                switch (mention) {
                    case Mention.Actor actor -> actor.actor();
                    case Mention.Office office -> office.plural() ? office.officeOf() : null;
                    default -> null;
                };
        return body != null
                && !(body instanceof ActorRef.State)
                && !(body instanceof ActorRef.Person);
    }

    private static boolean gathers(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (GATHERINGS.contains(clause.form(i))) {
                return true;
            }
            if (EnglishGrammar.PREPOSITIONS.contains(clause.form(i))
                    && !clause.form(i).equals("of")) {
                return false;
            }
        }
        return false;
    }
}
