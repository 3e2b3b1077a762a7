package org.mithaq.frame;

import java.util.Set;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;

/** Tells Arabic verbs of speech that, where they stand, tell no act of speech. */
final class IdleVerbs {

    private static final Set<String> PRAYED = Set.of("الله", "اللهم", "المولي");
    private static final Set<String> WAS = Set.of("كان", "وكان", "كانت", "وكانت");

    /** How far before a verb "was" stands that makes it a remark of the article's own. */
    private static final int WAS_REACH = 9;

    private IdleVerbs() {}

    static boolean idle(Clause clause, int i, Use.Verb use) {
        if (PRAYED.contains(clause.form(i + 1))) {
            return true; // "may God keep him", "we ask God"
        }
        return switch (use.entry().lemma()) {
            case "كتب" -> use.split().hasPronoun(); // "the lines that he wrote"
            case "عقب" -> // "after", and not: commented
                    use.split().conjunction() == 0
                            && clause.starting(i + 1) == null
                            && !clause.form(i + 1).equals("علي");
            case "بين" -> !thatBehind(clause, i + 1); // "between", and not: made clear
            case "أشار" -> use.form().tense() == VerbForm.Tense.IMPERFECT && was(clause, i);
            default -> false;
        };
    }

    /** "Speaking in", "speaking to": how something is said, and not what; "(and) facing". */
    static boolean idle(Clause clause, int i, Use.Participle use) {
        return use.entry().lemma().equals("تحدث") && !clause.form(i + 1).equals("عن")
                || use.entry().rules().stream().allMatch(rule -> rule.has("received"));
    }

    private static boolean thatBehind(Clause clause, int next) {
        Mention subject = clause.starting(next);
        int i = subject == null ? next : subject.to();
        for (int at = i; at < i + 4; at++) {
            if (clause.isThat(at)) {
                return true;
            }
        }
        return false;
    }

    /** "The minister was referring to": the article explains whom he meant. */
    private static boolean was(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - WAS_REACH); i--) {
            if (WAS.contains(clause.form(i))) {
                return true;
            }
            if (clause.isThat(i) || clause.isMark(i) && clause.covering(i) == null) {
                return false;
            }
        }
        return false;
    }
}
