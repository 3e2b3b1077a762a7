package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Reads where someone still stands, as an adjective tells: "لا تزال غانا متمسكة بالاتفاق". */
final class StandingReader {

    private static final Set<String> STILL =
            Set.of(
                    "تزال", "يزال", "زالت", "زال", "زالوا", "يزالون", "مازالت", "مازال", "تبقي",
                    "يبقي", "ستبقي", "سيبقي", "ظلت", "ظل", "تظل", "يظل", "ستظل", "سيظل", "بقيت");

    private static final Set<String> NOT = Set.of("لا", "ما", "ولا", "وما", "لن", "لم");

    private static final int REACH = 9;

    private StandingReader() {}

    /** The index of the verb that says that someone still is what an adjective tells; else -1. */
    static int verb(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - REACH); i--) {
            if (STILL.contains(bare(clause.form(i)))) {
                return i;
            }
            if (clause.is(i, Kind.STOP) || clause.isThat(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static String bare(String form) {
        return form.startsWith("و") && form.length() > 3 ? form.substring(1) : form;
    }

    static @Nullable FrameMatch read(Clause clause, Trigger.Standing trigger, int end) {
        int verb = trigger.verb();
        int first = NOT.contains(clause.form(verb - 1)) ? verb - 1 : verb;
        List<Mention> who = List.of();
        Mention behind = clause.starting(verb + 1);
        if (behind != null && Recipients.sides(behind) && !behind.lead().hasPreposition()) {
            List<Mention> group = SubjectFinder.group(clause, behind, trigger.at());
            who = group.get(group.size() - 1).to() == trigger.at() ? group : who;
        } else if (verb + 1 == trigger.at()) {
            who = EarlierSubject.find(clause, first);
        }
        if (who.isEmpty()) {
            return null;
        }
        Frame frame = trigger.use().frame();
        int after = trigger.at() + 1;
        SubjectFinder.Found found = new SubjectFinder.Found(new Subject.Named(who), after, false);
        return new FrameMatch(
                frame,
                trigger.use().rule(),
                frame.cameo(),
                trigger.at(),
                Math.min(first, who.get(0).from()),
                after,
                found.subject(),
                Recipients.recipients(clause, frame, trigger.at(), after, found, end),
                false,
                List.of(),
                Circumstances.topics(clause, after, end),
                null,
                null,
                Modality.ACTUAL,
                after,
                Circumstances.contentEnd(clause, after, end),
                0.65,
                null,
                null);
    }
}
