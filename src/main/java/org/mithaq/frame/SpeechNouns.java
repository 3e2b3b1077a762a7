package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/**
 * Reads acts of speech that a verbal noun tells as done: "after Moscow's refusal to …", "since
 * France's call for …".
 */
final class SpeechNouns {

    /** What tells that the act behind it was done. */
    private static final Set<String> DONE =
            Set.of(
                    "بعد", "عقب", "اثر", "منذ", "بسبب", "رغم", "نتيجه", "غداه", "وبعد", "وعقب",
                    "ومنذ", "بعيد", "وسط", "علي", "جراء", "لدي");

    private static final Set<String> FORCES =
            Set.of("Rejection", "Condemnation", "Appeal", "Demand", "Threat", "Welcome");

    private SpeechNouns() {}

    /** Whether a word may be such a noun: behind a word of time or cause, its doer behind it. */
    static boolean stands(Clause clause, int at, List<Use> uses) {
        return DONE.contains(clause.form(at - 1)) && doer(clause, at) != null && rule(uses) != null;
    }

    private static @Nullable Mention doer(Clause clause, int at) {
        Mention doer = clause.starting(at + 1);
        return doer != null
                        && Recipients.sides(doer)
                        && !(doer instanceof Mention.Group)
                        && !doer.lead().hasPreposition()
                        && !doer.lead().and()
                ? doer
                : null;
    }

    private static @Nullable Rule rule(List<Use> uses) {
        for (Use use : uses) {
            if (use instanceof Use.Masdar masdar && !use.split().hasPronoun()) {
                for (Rule rule : masdar.entry().rules()) {
                    if (FORCES.contains(rule.frame().type()) && rule.of().isEmpty()) {
                        return rule;
                    }
                }
            }
        }
        return null;
    }

    static @Nullable FrameMatch read(Clause clause, Trigger.Nominal noun, int end) {
        int at = noun.at();
        Mention doer = doer(clause, at);
        Rule rule = rule(noun.uses());
        if (doer == null || rule == null || !DONE.contains(clause.form(at - 1))) {
            return null;
        }
        List<Mention> group = SubjectFinder.group(clause, doer, end);
        int after = group.get(group.size() - 1).to();
        int stop = clause.untilComma(after, end);
        SubjectFinder.Found found = new SubjectFinder.Found(new Subject.Named(group), after, false);
        return new FrameMatch(
                rule.frame(),
                rule.name(),
                rule.cameo() == null ? rule.frame().cameo() : rule.cameo(),
                at,
                at,
                after,
                found.subject(),
                Recipients.recipients(clause, rule.frame(), at, after, found, stop),
                false,
                List.of(),
                Circumstances.topics(clause, at, stop),
                Circumstances.date(clause, at, stop),
                null,
                Modality.ACTUAL,
                after,
                Circumstances.contentEnd(clause, after, stop),
                0.6,
                null,
                null);
    }
}
