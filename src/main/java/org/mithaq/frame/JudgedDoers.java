package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** Whose deed it is that someone is praised or blamed for: "commended Chad for hosting talks". */
final class JudgedDoers {

    private static final Set<String> JUDGING =
            Set.of("Praise", "Condemnation", "Welcome", "Congratulation");

    private JudgedDoers() {}

    /** The doer of a participle's deed; null where nobody is judged for it. */
    static @Nullable Subject of(Clause clause, VerbGroup group, @Nullable Predication last) {
        Mention doer = clause.ending(group.from() - 1);
        VerbEntry judging = last == null ? null : last.group().entry();
        VerbEntry deed = group.entry();
        if (!clause.form(group.from() - 1).equals("for")
                || doer == null
                || last == null
                || judging == null
                || deed == null
                || doer.from() < last.group().to()
                || doer.lead().hasPreposition()
                || doer instanceof Mention.Instrument
                || !SubjectFinder.acts(doer)) {
            return null;
        }
        boolean judges =
                judging.rules().stream().anyMatch(rule -> JUDGING.contains(rule.frame().type()));
        boolean done =
                deed.rules().stream()
                        .noneMatch(rule -> rule.frame().speech() || rule.frame().mutual());
        return judges && done ? new Subject.Named(List.of(doer)) : null;
    }
}
