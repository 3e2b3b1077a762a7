package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Finds who acts in an English clause: left of the verb, behind "by", or the one before. */
final class EnglishSubjects {

    static final int REACH = 14;

    static final Set<String> BETWEEN =
            Set.of(
                    "also",
                    "has",
                    "have",
                    "had",
                    "is",
                    "are",
                    "was",
                    "were",
                    "been",
                    "will",
                    "would",
                    "jointly",
                    "again",
                    "today",
                    "both",
                    "then",
                    "now",
                    "strongly",
                    "further",
                    "once",
                    "later",
                    "all",
                    "not",
                    "did",
                    "does",
                    "do",
                    "just",
                    "yesterday",
                    "previously",
                    "publicly",
                    "repeatedly",
                    "reportedly",
                    "formally",
                    "officially",
                    "who",
                    "which",
                    "each");

    static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i");

    static final Set<String> MODAL =
            Set.of(
                    "will", "would", "shall", "can", "could", "may", "might", "must", "should",
                    "did", "does", "do", "not", "to");

    static final Set<String> GOVERNING =
            Set.of(
                    "agreed",
                    "agree",
                    "plan",
                    "plans",
                    "planned",
                    "intend",
                    "intends",
                    "expected",
                    "set",
                    "due",
                    "scheduled",
                    "decided",
                    "hopes",
                    "hope",
                    "pledged",
                    "promised",
                    "vowed",
                    "prepared");

    static final Set<String> BE =
            Set.of(
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "am",
                    "remain",
                    "remains",
                    "remained");

    private EnglishSubjects() {}

    static boolean governed(Clause clause, int at) {
        for (int i = at - 2; i >= Math.max(clause.from, at - 4); i--) {
            if (GOVERNING.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Mention agent(Clause clause, int at, int end) {
        for (Mention mention : clause.mentions(at + 1, Math.min(end, at + 10))) {
            if (mention.lead().preposition().equals("by") && SubjectFinder.acts(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** The subject to the left of a verb; null where a pronoun or the clause before tells it. */
    static @Nullable Mention left(Clause clause, int at) {
        int i = at - 1;
        int steps = 0;
        while (i >= clause.from && steps < REACH) {
            Mention mention = clause.covering(i);
            if (mention != null) {
                boolean free =
                        !mention.lead().hasPreposition()
                                || mention instanceof Mention.Group
                                        && !mention.lead().hasPreposition();
                if (SubjectFinder.acts(mention) && free) {
                    return possessive(clause, mention) ? null : mention;
                }
                i = mention.from() - 1;
                steps += 2;
                continue;
            }
            String form = clause.form(i);
            if (PRONOUNS.contains(form)
                    || form.equals("and") && steps == 0
                    || clause.is(i, Kind.STOP)
                    || clause.is(i, Kind.COLON)
                    || clause.is(i, Kind.QUOTE)
                    || form.equals("that")
                            && steps > 0
                            && !(clause.covering(i - 1) instanceof Mention.Instrument)) {
                return null;
            }
            boolean passes =
                    BETWEEN.contains(form)
                            || form.endsWith("ly")
                            || clause.is(i, Kind.COMMA)
                            || clause.is(i, Kind.CLOSE_BRACKET)
                            || clause.is(i, Kind.OPEN_BRACKET)
                            || MODAL.contains(form)
                            || steps > 0;
            if (!passes) {
                return null;
            }
            i--;
            steps++;
        }
        return null;
    }

    static boolean possessive(Clause clause, Mention mention) {
        return clause.form(mention.to() - 1).equals("'s") && mention instanceof Mention.Actor;
    }

    static List<Mention> back(Clause clause, Mention last) {
        List<Mention> group = new ArrayList<>();
        group.add(last);
        Mention mention = last;
        while (mention.lead().and()) {
            Mention previous = null;
            for (Mention candidate : clause.found.entities()) {
                if (candidate.to() <= mention.from()
                        && candidate.to() >= mention.from() - 3
                        && SubjectFinder.acts(candidate)) {
                    previous = candidate;
                }
            }
            if (previous == null
                    || previous.lead().hasPreposition()
                            && !previous.lead().preposition().equals("of")) {
                break;
            }
            group.add(0, previous);
            mention = previous;
        }
        return group;
    }

    /** Whether a verb without a subject of its own goes on with the one before. */
    static boolean carries(Clause clause, int at, List<FrameMatch> before) {
        String word = clause.form(at - 1);
        for (int i = at - 1; i >= Math.max(clause.from, at - 4); i--) {
            if (PRONOUNS.contains(clause.form(i))) {
                return true;
            }
        }
        boolean joined =
                word.equals("and")
                        || word.equals("also")
                        || word.equals("by")
                        || word.equals("but")
                        || word.equals("while")
                        || clause.is(at - 1, Kind.COMMA);
        return joined && !before.isEmpty() || at == clause.from;
    }

    static @Nullable VerbForm pronoun(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - 4); i--) {
            String form = clause.form(i);
            if (form.equals("they") || form.equals("we") || form.equals("i")) {
                return form(form.equals("they") ? form : "we", VerbForm.Number.PLURAL);
            }
            if (PRONOUNS.contains(form)) {
                return form(form, VerbForm.Number.SINGULAR);
            }
        }
        return null;
    }

    static VerbForm form(String surface, VerbForm.Number number) {
        return new VerbForm(
                surface,
                VerbForm.Tense.PERFECT,
                VerbForm.Person.THIRD,
                VerbForm.Gender.COMMON,
                number,
                false);
    }
}
