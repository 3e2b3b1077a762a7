package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.EnglishVerbs.Form;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/**
 * Plain statements of fact in a state's or speaker's own words: "safe borders remain a shared
 * interest". They count where the article is such words; a report has no voice of its own.
 */
final class Statements {

    /** How many words a statement has at least. */
    private static final int SHORTEST = 7;

    private static final int SHOWN = 8;
    private static final int REACH = 10;

    /** How far behind "have" what one has stands; "between X and Y" may come between. */
    private static final int NEAR = 12;

    private final EnglishLexicon lexicon;

    Statements(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a sentence states that tells no other act; null where it states nothing. */
    @Nullable FrameMatch read(Clause clause, List<Predication> all, List<FrameMatch> matches) {
        if (clause.to - clause.from < SHORTEST || !states(clause)) {
            return null;
        }
        Predication main = main(clause, all);
        if (main == null || !present(clause, main.group()) || !speaks(main.subject())) {
            return null;
        }
        if (!weighs(clause, main)
                && !fruitful(clause, main.group())
                && !having(clause, main)
                && !working(clause, main)
                && !strengthens(clause, main)) {
            return null;
        }
        int limit = turn(clause, main, next(clause, all, main));
        for (FrameMatch match : matches) {
            if (match.trigger() < limit && match.frame().speech()
                    || match.trigger() == main.head()) {
                return null;
            }
        }
        return new MatchDraft(
                        clause,
                        lexicon.frame("Affirmation"),
                        "en/affirmation#stated",
                        main.head(),
                        new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL)))
                .over(
                        Math.min(main.from(), Math.max(clause.from, main.head() - SHOWN)),
                        main.head() + SHOWN,
                        main.end())
                .content(clause.from)
                .strength(0.5)
                .done();
    }

    /** Whether a sentence could be a statement: no question, quotation or aside. */
    private static boolean states(Clause clause) {
        int last = clause.to - 1;
        if (!clause.is(last, Kind.STOP) || clause.form(last).startsWith("?")) {
            return false;
        }
        for (int i = clause.from; i < clause.to; i++) {
            if (clause.is(i, Kind.QUOTE) || StatementWords.ASIDE.contains(clause.form(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first clause with a verb of its own, where nothing but its subject is before it. */
    private static @Nullable Predication main(Clause clause, List<Predication> all) {
        for (Predication one : all) {
            if (one.group().finite() && one.link() == Predication.Link.MAIN) {
                return one.group().obliges() || clause.inQuote(one.head()) ? null : one;
            }
        }
        return null;
    }

    /** "(It) is essential", "provides an opportunity": what a thing is, and how it counts. */
    private static boolean weighs(Clause clause, Predication main) {
        VerbGroup group = main.group();
        boolean is =
                group.shape() == VerbGroup.Shape.COPULA
                        || group.entry() != null
                                && StatementWords.BEING.contains(group.entry().lemma());
        boolean thing = clause.form(group.from() - 1).equals("this");
        return is
                && !(thing && !EnglishGrammar.isDeterminer(clause.form(group.to())))
                && !clause.form(group.to()).equals("here")
                && holds(clause, group.to(), main.end(), StatementWords.WEIGHING);
    }

    /** "This partnership promotes …", "the memorandum will improve …". */
    private static boolean strengthens(Clause clause, Predication main) {
        VerbGroup group = main.group();
        int last = group.from() - 1;
        while (last > clause.from && EnglishGrammar.isAdverb(clause.form(last))) {
            last--;
        }
        boolean matter =
                StatementWords.MATTERS.contains(clause.form(last))
                        || clause.covering(last) instanceof Mention.Instrument;
        boolean doing = main.head() - clause.from > 3 && clause.form(clause.from).endsWith("ing");
        boolean aimed =
                !(main.subject() instanceof Subject.Carried)
                        && holds(
                                clause,
                                group.to(),
                                Math.min(main.end(), group.to() + 5),
                                StatementWords.MATTERS);
        return (matter || doing || aimed)
                && !group.passive()
                && group.entry() != null
                && StatementWords.STRENGTHENING.contains(group.entry().lemma());
    }

    /** "We are working together to …", "we work closely on …". */
    private static boolean working(Clause clause, Predication main) {
        String verb = clause.form(main.head());
        int next = main.head() + 1;
        return (verb.equals("work") || verb.equals("working"))
                && main.group().modality() == Modality.ACTUAL
                && main.subject() instanceof Subject.Carried carried
                && carried.form() != null
                && carried.form().surface().equals("we")
                && Set.of("together", "closely", "to", "across", "with", "hard")
                        .contains(clause.form(next));
    }

    /** "We have a strong relationship", "both states share values". */
    private static boolean having(Clause clause, Predication main) {
        if (!StatementWords.HAVING.contains(clause.form(main.head()))) {
            return false;
        }
        for (int i = main.group().to(); i < Math.min(main.end(), main.group().to() + NEAR); i++) {
            if (StatementWords.MATTERS.contains(clause.form(i)) && clause.covering(i) == null) {
                return true;
            }
            if (StatementWords.ELSEWHERE.contains(clause.form(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean holds(Clause clause, int from, int end, Set<String> words) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (words.contains(clause.form(i)) && clause.covering(i) == null) {
                return true;
            }
            if (StatementWords.TURNS.contains(clause.form(i))) {
                return false;
            }
        }
        return false;
    }

    /** Where a further clause with a subject of its own begins: "…, and we look forward to". */
    private static int next(Clause clause, List<Predication> all, Predication main) {
        for (Predication one : all) {
            boolean own =
                    one.head() > main.head()
                            && one.link() == Predication.Link.MAIN
                            && one.group().finite()
                            && one.subject() != null;
            String before = clause.form(one.from() - 1);
            if (own && (before.equals("and") || before.equals("but") || before.equals("so"))) {
                return one.from();
            }
        }
        return clause.to;
    }

    /** Where what a statement lists begins, or what it tells of one thing: ": …", ", where …". */
    private static int turn(Clause clause, Predication main, int limit) {
        for (int i = main.head() + 1; i < limit; i++) {
            if (clause.is(i, Kind.COLON)
                    || clause.is(i - 1, Kind.COMMA) && clause.form(i).equals("where")) {
                return i;
            }
        }
        return limit;
    }

    /** Whether a verb tells how things are or will be, not what happened once. */
    private boolean present(Clause clause, VerbGroup group) {
        if (group.modality() == Modality.NEGATED && group.shape() != VerbGroup.Shape.COPULA) {
            return false;
        }
        if (StatementWords.PAST_BE.contains(clause.form(group.from()))) {
            return fruitful(clause, group);
        }
        Set<Form> forms = lexicon.forms(clause.form(group.head()));
        boolean past =
                group.from() == group.head()
                        && forms != null
                        && forms.contains(Form.PAST)
                        && !forms.contains(Form.BASE);
        return !past;
    }

    /** "The talks in Lima were frank and substantive". */
    private static boolean fruitful(Clause clause, VerbGroup group) {
        boolean talks = false;
        for (int i = clause.from; i < Math.min(group.from(), clause.from + REACH); i++) {
            talks |= clause.covering(i) == null && StatementWords.TALKS.contains(clause.form(i));
        }
        return talks
                && group.shape() == VerbGroup.Shape.COPULA
                && holds(clause, group.to(), clause.to, StatementWords.FRUITFUL);
    }

    /** Whether a clause is about a matter or a side, not about what a person or "you" does. */
    private static boolean speaks(@Nullable Subject subject) {
        if (subject instanceof Subject.Named named) {
            return named.mentions().stream()
                    .noneMatch(
                            mention ->
                                    mention instanceof Mention.Person
                                            || mention instanceof Mention.Office);
        }
        return !(subject instanceof Subject.Carried carried
                && carried.form() != null
                && Set.of("i", "you", "he", "she", "it").contains(carried.form().surface()));
    }
}
