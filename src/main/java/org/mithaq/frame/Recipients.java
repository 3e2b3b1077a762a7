package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Finds towards whom, or with whom, a clause's act is done, by the frame's list of places. */
final class Recipients {

    private Recipients() {}

    /** Who it is done towards, by the frame's list of places. */
    static List<Mention> recipients(
            Clause clause,
            Frame frame,
            Trigger.Verbal trigger,
            SubjectFinder.Found found,
            int end) {
        if (frame.mutual()) {
            return partners(clause, trigger.at(), found.after(), end);
        }
        for (String where : frame.recipient()) {
            Mention hit =
                    switch (where) {
                        case "object" -> object(clause, found.after(), end);
                        case "any" -> any(clause, found.after(), Math.min(end, found.after() + 9));
                        case "place" -> Circumstances.place(clause, found.after(), end, List.of());
                        default -> behind(clause, found.after(), end, where);
                    };
            if (hit != null && !isSubject(found, hit)) {
                return SubjectFinder.group(clause, hit, end);
            }
        }
        return List.of();
    }

    static boolean isSubject(SubjectFinder.Found found, Mention mention) {
        return found.subject() instanceof Subject.Named named && named.mentions().contains(mention);
    }

    static @Nullable Mention object(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 3); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                boolean free =
                        !mention.lead().hasPreposition()
                                || mention.lead().preposition().equals("ب") && i == after;
                return free && !mention.lead().and() && sides(mention) ? mention : null;
            }
            if (!clause.isWord(i) && !clause.is(i, Kind.QUOTE) || clause.isThat(i)) {
                return null;
            }
        }
        return null;
    }

    static boolean sides(Mention mention) {
        return SubjectFinder.acts(mention) && !(mention instanceof Mention.Instrument);
    }

    static @Nullable Mention any(Clause clause, int after, int end) {
        for (Mention mention : clause.mentions(after, end)) {
            for (int i = after; i < mention.from(); i++) {
                if (clause.isThat(i) || clause.is(i, Kind.STOP)) {
                    return null;
                }
            }
            if (mention.lead().preposition().equals("في")) {
                continue;
            }
            if (mention instanceof Mention.Actor
                    || mention instanceof Mention.Person
                    || mention instanceof Mention.Office) {
                return mention;
            }
        }
        return null;
    }

    static @Nullable Mention behind(Clause clause, int after, int end, String preposition) {
        for (Mention mention : clause.mentions(after, Math.min(end, after + 14))) {
            if (mention.lead().preposition().equals(preposition)
                    && (sides(mention) || mention instanceof Mention.Place)) {
                return mention;
            }
        }
        return null;
    }

    /** The other sides of a mutual act: its object, or those behind "مع" and "بين". */
    static List<Mention> partners(Clause clause, int at, int after, int end) {
        Mention object = object(clause, after, Math.min(end, after + 2));
        if (object != null && !object.lead().hasPreposition()) {
            return SubjectFinder.group(clause, object, end);
        }
        for (Mention mention : clause.mentions(at, Math.min(end, at + 22))) {
            String preposition = mention.lead().preposition();
            boolean side =
                    preposition.equals("مع")
                            || preposition.equals("بين")
                            || preposition.equals("ب") && mention.from() <= after + 1;
            if (side && sides(mention) && mention.from() >= after) {
                return SubjectFinder.group(clause, mention, end);
            }
        }
        return List.of();
    }
}
