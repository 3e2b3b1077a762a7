package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Tells where clauses end, and which verbs take up the report again after reported words. */
final class ClauseEnds {

    /** No clause is read further than this. */
    private static final int LONGEST = 400;

    /** Words behind which the report itself goes on: "while Russia rejected". */
    private static final Set<String> TAKES_UP =
            Set.of(
                    "كما", "فيما", "بينما", "وفيما", "وبينما", "لكنه", "لكنها", "ولكنه", "ولكنها",
                    "لكنهم", "لكنهما");

    /** "…, while Ghana seeks": nothing that the one before said. */
    private static final Set<String> WHILE = Set.of("فيما", "بينما");

    private static final Set<String> BUT = Set.of("لكن", "ولكن");
    private static final Set<String> EXCEPT = Set.of("الا", "غير", "بيد");

    private ClauseEnds() {}

    /**
     * A clause goes on to the next trigger that begins a clause of its own, else to the sentence's
     * end.
     */
    static int of(Clause clause, List<Trigger> all, int t) {
        Trigger trigger = all.get(t);
        for (int n = t + 1; n < all.size(); n++) {
            Trigger next = all.get(n);
            if (next.at() > trigger.at() + LONGEST) {
                return trigger.at() + LONGEST;
            }
            if (next instanceof Trigger.Verbal verbal && startsClause(clause, verbal, trigger)) {
                return next.at();
            }
        }
        return Math.min(clause.to, trigger.at() + LONGEST);
    }

    private static boolean startsClause(Clause clause, Trigger.Verbal next, Trigger trigger) {
        int at = next.at();
        if (next.participle()) {
            return promoted(clause, next);
        }
        boolean joined =
                next.use().split().conjunction() == 'و'
                        || TAKES_UP.contains(clause.form(at - 1))
                        || clause.form(at - 1).equals("وقد");
        VerbForm form = next.form();
        return joined
                && form != null
                && form.tense() == VerbForm.Tense.PERFECT
                && at > trigger.at() + 2;
    }

    /** A trigger inside reported words that goes on with the report itself. */
    static boolean promoted(Clause clause, Trigger trigger) {
        if (!(trigger instanceof Trigger.Verbal verbal) || clause.inQuote(trigger.at())) {
            return false;
        }
        boolean speaks = verbal.entry().rules().stream().anyMatch(rule -> rule.frame().speech());
        int at = trigger.at();
        if (verbal.participle()) {
            return !verbal.entry().lemma().equals("قال")
                    && speaks
                    && (clause.is(at - 1, Kind.COMMA)
                            || verbal.use().split().conjunction() == 'و'
                            || clause.is(at - 1, Kind.QUOTE)
                            || verbal.use().split().stem().endsWith("ا"));
        }
        VerbForm form = verbal.form();
        boolean reports =
                form != null
                        && form.tense() == VerbForm.Tense.PERFECT
                        && form.person() == VerbForm.Person.THIRD;
        boolean meanwhile =
                WHILE.contains(clause.form(at - 1))
                        && clause.is(at - 2, Kind.COMMA)
                        && form != null
                        && form.tense() == VerbForm.Tense.IMPERFECT
                        && form.person() == VerbForm.Person.THIRD;
        if (speaks && meanwhile) {
            return true;
        }
        boolean starts =
                verbal.use().split().conjunction() == 'و'
                        || takesUp(clause, at)
                        || clause.is(at - 1, Kind.COMMA) && speaker(clause, at + 1);
        return speaks && reports && starts;
    }

    /** Whether one who speaks for a side stands right behind a verb: "…, قال الوزير الكيني". */
    private static boolean speaker(Clause clause, int at) {
        Mention mention = clause.starting(at);
        return (mention instanceof Mention.Person || mention instanceof Mention.Office)
                && !mention.lead().hasPreposition()
                && !mention.lead().and();
    }

    /** "… فيما رفضت روسيا", "… لكن روسيا رفضت": behind such words the report itself goes on. */
    private static boolean takesUp(Clause clause, int at) {
        Mention before = clause.ending(at);
        if (before == null) {
            boolean he = clause.isThat(at - 1) && EXCEPT.contains(clause.form(at - 2));
            boolean since =
                    clause.form(at - 1).equals("بعدما") && clause.form(at - 2).equals("وذلك");
            return he || since || TAKES_UP.contains(clause.form(at - 1));
        }
        int i = before.from() - 1;
        boolean but = clause.form(i).equals("ان") && EXCEPT.contains(clause.form(i - 1));
        return but || TAKES_UP.contains(clause.form(i)) || BUT.contains(clause.form(i));
    }
}
