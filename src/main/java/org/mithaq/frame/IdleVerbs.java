package org.mithaq.frame;

import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;

/** Tells Arabic verbs of speech that, where they stand, tell no act of speech. */
final class IdleVerbs {

    private static final Set<String> PRAYED = Set.of("الله", "اللهم", "المولي");
    private static final Pattern SAYING =
            Pattern.compile(
                    "[ان](شكر|عرب|عبر|وكد|كد|قول|شير|شيد|هني|رحب|ذكر|ضيف|وضح|نوه|تقدم|توجه|شدد|حيي"
                            + "|علن|بدي|سجل|وجه|ثمن|كرر|جدد|عتذر|بلغ|خبر|عزي)(كم|ك|ه|ها|هم)?");

    /** Before "it is asked of": by no one in particular. */
    private static final Set<String> IF = Set.of("لو", "اذا", "واذا", "ولو", "كما", "متي");

    private static final Set<String> OF = Set.of("من", "منه", "منها", "منهم", "منا");

    private static final Set<String> WAS = Set.of("كان", "وكان", "كانت", "وكانت");

    /** How far before a verb "was" stands that makes it a remark of the article's own. */
    private static final int WAS_REACH = 9;

    private IdleVerbs() {}

    static boolean idle(Clause clause, int i, Use.Verb use) {
        if (PRAYED.contains(clause.form(i + 1))) {
            return true; // "may God keep him", "we ask God"
        }
        return switch (use.entry().lemma()) {
            case "ود", "أراد", "أحب" -> polite(clause, i, use.form());
            case "اعتبر" -> regarded(clause, i, use.form());
            case "رد" -> clause.form(i - 1).equals("اخذ"); // "give and take"
            case "ورد" -> !clause.form(i + 1).equals("في"); // else: answered
            case "طلب" -> IF.contains(clause.form(i - 1)) && OF.contains(clause.form(i + 1));
            case "ضمن" -> // "within", and not: ensured
                    clause.form(i).endsWith("ضمن")
                            && (clause.starting(i + 1) == null || clause.isWord(i - 1))
                            && !clause.isThat(i + 1);
            case "تطرق" -> // both sides talked of it: their meeting tells
                    use.form().number() == VerbForm.Number.DUAL
                            || clause.starting(i + 1) instanceof Mention.Group;
            case "أبلغ" -> told(clause, i, use);
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
        boolean of = clause.form(i + 1).equals("عن") || clause.form(i + 2).equals("عن");
        return use.entry().lemma().equals("تحدث") && !of
                || use.entry().lemma().equals("استقبل") && clause.starting(i + 1) == null
                || use.entry().rules().stream().allMatch(rule -> rule.has("received"));
    }

    /** "(points) that he told the leaders": a relative clause about what precedes it. */
    private static boolean told(Clause clause, int i, Use.Verb use) {
        return use.split().hasPronoun()
                && use.split().conjunction() == 0
                && i > clause.from
                && clause.isWord(i - 1)
                && clause.covering(i - 1) == null
                && !ClauseStarts.continues(clause.form(i - 1))
                && !thatBehind(clause, i + 1);
    }

    /** "I should like to thank": what one would like to say is said. */
    private static boolean polite(Clause clause, int i, VerbForm form) {
        return form.person() == VerbForm.Person.FIRST
                && clause.form(i + 1).equals("ان")
                && SAYING.matcher(clause.form(i + 2)).matches();
    }

    /** "يعتبر واحدا من": it is regarded as, by no one in particular. */
    private static boolean regarded(Clause clause, int i, VerbForm form) {
        return form.tense() == VerbForm.Tense.IMPERFECT
                && form.person() == VerbForm.Person.THIRD
                && form.number() == VerbForm.Number.SINGULAR
                && clause.starting(i + 1) == null
                && clause.covering(i - 1) == null
                && !thatBehind(clause, i + 1);
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
