package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Finds who acts where the subject stands before its verb. */
final class EarlierSubject {

    private static final Set<String> BRIDGES =
            Set.of(
                    "قد", "وقد", "الذي", "التي", "الذين", "اللذان", "اللتان", "لم", "لن", "لا",
                    "ما", "كان", "كانت", "سوف", "ايضا", "كذلك", "كانا", "كانوا", "كانتا", "بدوره",
                    "بدورها", "انها", "انه", "ان", "نفسه", "نفسها", "معا", "من", "جانبه", "جانبها",
                    "هو", "هي", "جهته", "جهتها", "ناحيته", "ناحيتها", "جانبهم", "بدورهم", "اليوم",
                    "امس");

    /** Particles between such a word and its verb. */
    private static final Set<String> WITHIN = Set.of("قد", "كان", "كانت");

    /** What opens a clause about the one named right before it. */
    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "اللذان", "اللتان");

    private EarlierSubject() {}

    /**
     * The one that a relative clause is about: "… and his counterpart, X, who affirmed that"; null
     * where none is named right before it.
     */
    static @Nullable Mention antecedent(Clause clause, int at, VerbForm form) {
        int i = at - 1;
        while (i > at - 3 && WITHIN.contains(clause.form(i))) {
            i--;
        }
        boolean visits = clause.form(at).startsWith("يزور") || clause.form(at).startsWith("تزور");
        if (form.tense() != VerbForm.Tense.PERFECT && !visits
                || !RELATIVE.contains(clause.form(i))) {
            return null;
        }
        int end = i;
        while (end > i - 3 && clause.isMark(end - 1) && !clause.is(end - 1, Kind.STOP)) {
            end--;
        }
        Mention mention = clause.ending(end);
        boolean one =
                mention instanceof Mention.Person
                        || mention instanceof Mention.Office office && !office.plural()
                        || mention instanceof Mention.Actor actor
                                && actor.manner() != Mention.Manner.ADJECTIVE
                                && form.gender() == VerbForm.Gender.FEMININE;
        if (mention == null
                || !one
                || form.number() != VerbForm.Number.SINGULAR
                || !Agreement.fits(form, mention, clause)) {
            return null;
        }
        boolean ofNoun =
                clause.form(i).equals("التي")
                        && !mention.lead().hasPreposition()
                        && governed(clause, mention);
        return ofNoun ? null : mention; // "the company of X that announced"
    }

    /**
     * The subject right before the verb, perhaps with a particle or an adverbial in commas between.
     */
    static List<Mention> find(Clause clause, int at) {
        int i = at - 1;
        int bridges = 0;
        while (i >= clause.from
                && bridges < 4
                && (BRIDGES.contains(clause.form(i)) || clause.is(i, Kind.QUOTE))) {
            i--;
            bridges++;
        }
        if (clause.is(i, Kind.COMMA)) {
            int open = i - 1;
            while (open > clause.from && open > i - 10 && !clause.is(open, Kind.COMMA)) {
                open--;
            }
            boolean starts =
                    clause.is(open, Kind.COMMA)
                            && clause.ending(open) != null
                            && clause.ending(i) == null
                            && atClauseStart(clause, clause.ending(open));
            Mention right = clause.ending(i);
            boolean told = right != null && clause.holdsComma(right);
            boolean direct =
                    (bridges == 0 || told)
                            && right != null
                            && !right.lead().hasPreposition()
                            && atClauseStart(clause, right)
                            && (told || bare(clause, at));
            if (!starts && !direct) {
                return List.of();
            }
            i = direct ? i - 1 : open - 1;
        }
        Mention last = clause.covering(i);
        if (last == null || !SubjectFinder.acts(last)) {
            return List.of();
        }
        List<Mention> group = new ArrayList<>();
        Mention mention = last;
        group.add(0, mention);
        while (mention.lead().and() && group.size() < SubjectFinder.MOST_JOINED) {
            Mention previous = clause.ending(mention.from());
            if (previous == null || !SubjectFinder.acts(previous)) {
                break;
            }
            group.add(0, previous);
            mention = previous;
        }
        if (group.get(0).lead().hasPreposition()
                || !atClauseStart(clause, group.get(0))
                        && governed(clause, group.get(0))
                        && !NounSubjects.governs(clause, group.get(0).from() - 1)) {
            return List.of();
        }
        return group;
    }

    private static boolean bare(Clause clause, int at) {
        return !clause.form(at).startsWith("و") && !clause.form(at).startsWith("ف");
    }

    /** Whether a name is the genitive of the noun before it: "زيارة قطر". */
    private static boolean governed(Clause clause, Mention first) {
        int before = first.from() - 1;
        return clause.isWord(before)
                && !clause.opens(first.from())
                && !clause.isThat(before)
                && !clause.form(before).startsWith("كان")
                && !first.lead().and();
    }

    private static boolean atClauseStart(Clause clause, @Nullable Mention mention) {
        return mention != null && clause.opens(mention.from());
    }
}
