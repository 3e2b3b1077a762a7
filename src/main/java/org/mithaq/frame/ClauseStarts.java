package org.mithaq.frame;

import java.util.Set;
import org.mithaq.morphology.VerbForm;

/** Tells whether a verb without a named subject begins a clause. */
final class ClauseStarts {

    /** Behind these a speaker tells what "we" do. */
    private static final Set<String> OURS = Set.of("ان", "لذلك", "ولذلك", "ونحن", "الاساس");

    private static final Set<String> CONTINUING =
            Set.of(
                    "كما", "قد", "وقد", "فقد", "حيث", "اذ", "يزال", "تزال", "مازال", "مازالت", "ثم",
                    "لم", "لن", "ولم", "ولن", "لا", "فيما", "بينما", "انه", "انها", "انهما", "وكان",
                    "وكانت", "ايضا", "كذلك", "جهته", "جانبه", "جهتها", "جانبها", "بدوره", "بدورها",
                    "سوف", "ذاته", "نفسه", "ذلك", "ولكنه", "لكنه", "لكنها", "ولكنها", "لكنهم",
                    "لكنهما", "نحن", "اننا", "باننا", "فاننا", "فانه", "فانها", "فانهما", "فانهم",
                    "واننا", "انني", "بانني", "ونحن");

    /** Particles that only a verb follows: what stands before them may be its subject. */
    private static final Set<String> PARTICLES = Set.of("قد", "لم", "لن");

    /** Before أن: "before he visits". */
    private static final Set<String> WHEN = Set.of("قبل", "بعد", "قبيل", "بعيد", "فور");

    private static final int ONESELF = 4;

    private ClauseStarts() {}

    /** Whether a word may stand between the beginning of a clause and its verb. */
    static boolean continues(String form) {
        return CONTINUING.contains(form);
    }

    /**
     * Whether a verb without a named subject begins a clause; else it only describes the noun
     * before it.
     */
    static boolean at(Clause clause, Trigger.Verbal trigger) {
        int at = trigger.at();
        boolean joined = trigger.use().split().conjunction() != 0;
        if (InDocuments.tells(clause, at)) {
            return true;
        }
        if (PARTICLES.contains(clause.form(at - 1)) && !joined) {
            int i = at - 2;
            return i < clause.from
                    || clause.isMark(i)
                    || CONTINUING.contains(clause.form(i))
                    || clause.isThat(i)
                    || clause.covering(i) != null
                    || clause.dateEnds(i + 1);
        }
        VerbForm form = trigger.form();
        boolean mine =
                form != null
                        && form.person() == VerbForm.Person.FIRST
                        && OURS.contains(clause.form(at - 1));
        return joined
                || mine
                || at == clause.from
                || clause.isMark(at - 1)
                || CONTINUING.contains(clause.form(at - 1))
                || clause.isThat(at - 1) && WHEN.contains(clause.form(at - 2))
                || thatOne(clause, at - 1)
                || Reported.ownDelegates(clause, at)
                || clause.dateEnds(at);
    }

    /** "(قال إن …) وإنه لا يزال يتطلع": whether "and that he" stands right before a verb. */
    static boolean ofOneself(Clause clause, int verb) {
        int i = verb - 1;
        while (i > verb - ONESELF && !clause.isThat(i) && continues(clause.form(i))) {
            i--;
        }
        return thatOne(clause, i);
    }

    /** "وأنها": goes on with what the one who spoke says of himself. */
    private static boolean thatOne(Clause clause, int i) {
        String form = clause.form(i);
        return form.startsWith("و")
                && clause.isThat(i)
                && (form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هما"));
    }

    /** "إلا أنه حذر": behind "that he" a verb stands that he may be the subject of. */
    static boolean ofThatOne(Clause clause, int i, Use.Verb use) {
        String that = clause.isThat(i - 1) ? clause.form(i - 1) : "";
        boolean she = use.form().gender() == VerbForm.Gender.FEMININE;
        return use.form().number() == VerbForm.Number.SINGULAR
                && !use.split().hasPronoun()
                && (she ? that.endsWith("نها") : that.endsWith("نه"));
    }
}
