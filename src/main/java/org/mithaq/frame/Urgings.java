package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Token.Kind;

/** What a speaker asks of those whom he faces: "let us work together", "we need to keep …". */
final class Urgings {

    /** What one only opens or closes one's words with: "let us see", "we have to say". */
    private static final Set<String> FILLING =
            Set.of(
                    "be",
                    "see",
                    "say",
                    "start",
                    "begin",
                    "turn",
                    "talk",
                    "speak",
                    "hear",
                    "know",
                    "stop",
                    "think",
                    "look",
                    "take",
                    "me",
                    "get",
                    "recall",
                    "remember",
                    "mention",
                    "note",
                    "add",
                    "admit",
                    "wait",
                    "leave",
                    "hope",
                    "face",
                    "contend",
                    "deal",
                    "do",
                    "go");

    private static final Set<String> COUNTING = Set.of("count", "counting", "rely", "relying");

    private Urgings() {}

    /** Whether "we" must or should do something together with whom the speaker faces. */
    static boolean together(Clause clause, Predication one) {
        boolean we =
                one.subject() instanceof Subject.Carried carried
                        && carried.form() != null
                        && carried.form().surface().equals("we");
        return we
                && !clause.inQuote(one.head())
                && one.link() == Predication.Link.MAIN
                && !one.group().passive()
                && !FILLING.contains(clause.form(one.head()));
    }

    static FrameMatch towards(Clause clause, Predication one, EnglishLexicon lexicon) {
        return MatchDraft.of(
                        clause,
                        one,
                        lexicon.frame("Appeal"),
                        "en/appeal#together",
                        Pronouns.voice(),
                        one.end())
                .others(List.of(you(one.head())))
                .content(one.group().to())
                .strength(0.55)
                .done();
    }

    /** Whether a verb tells what should be, not what must. */
    static boolean mildly(Clause clause, VerbGroup group) {
        for (int i = group.from(); i < group.head(); i++) {
            if (clause.form(i).startsWith("should") || clause.form(i).equals("ought")) {
                return true;
            }
        }
        return false;
    }

    /** "Let us keep in touch", "let's work together". */
    static @Nullable FrameMatch lets(Clause clause, int at, EnglishLexicon lexicon) {
        String form = clause.form(at);
        String next = clause.form(at + 1);
        boolean let = form.equals("let") && (next.equals("us") || next.equals("'s"));
        int verb = let ? at + 2 : form.equals("let's") ? at + 1 : -1;
        if (counts(clause, at)) {
            return asked(clause, at, at + 3, lexicon);
        }
        boolean opens =
                at == clause.from
                        || clause.isMark(at - 1)
                        || EnglishGrammar.CONJUNCTIONS.contains(clause.form(at - 1))
                        || EnglishGrammar.isAdverb(clause.form(at - 1));
        if (verb < 0
                || !opens
                || clause.inQuote(at)
                || FILLING.contains(clause.form(verb))
                || !clause.is(verb, Kind.WORD)) {
            return null;
        }
        return asked(clause, at, verb, lexicon);
    }

    /** "I count on your support", "we are counting on you". */
    private static boolean counts(Clause clause, int at) {
        boolean counts = COUNTING.contains(clause.form(at)) && clause.form(at + 1).equals("on");
        boolean first = false;
        for (int i = Math.max(clause.from, at - 3); i < at; i++) {
            String form = clause.form(i);
            first |= form.equals("i") || form.equals("we") || form.equals("i'm");
            first |= form.equals("we're");
        }
        return counts
                && first
                && !clause.inQuote(at)
                && (clause.form(at + 2).equals("you") || clause.form(at + 2).equals("your"));
    }

    private static FrameMatch asked(Clause clause, int at, int verb, EnglishLexicon lexicon) {
        return new MatchDraft(
                        clause, lexicon.frame("Appeal"), "en/appeal#together", at, Pronouns.voice())
                .over(at, verb + 5, clause.to)
                .others(List.of(you(at)))
                .content(verb)
                .strength(0.6)
                .done();
    }

    private static Mention you(int at) {
        return new Mention.Group(at, at + 1, Lead.NONE, Mention.Group.Kind.YOU);
    }
}
