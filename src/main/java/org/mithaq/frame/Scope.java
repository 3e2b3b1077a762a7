package org.mithaq.frame;

import java.util.List;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.text.Token.Kind;

/**
 * How far the words of a speaker reach within a sentence: what stands inside is not the article's
 * own.
 */
final class Scope {

    private final int trailing;
    private int from;
    private int to;

    private Scope(int trailing, int from, int to) {
        this.trailing = trailing;
        this.from = from;
        this.to = to;
    }

    /** The scope of a sentence, open from its start where the speaker is only told at its end. */
    static Scope of(Clause clause, List<Predication> all) {
        for (int k = all.size() - 1; k >= Math.max(0, all.size() - 4); k--) {
            Predication one = all.get(k);
            if (trails(clause, one)) {
                int start = one.from() < one.head() ? one.from() : one.head();
                return new Scope(one.head(), clause.from, start);
            }
        }
        return new Scope(-1, 0, 0);
    }

    /** "…, the minister said." and "…", said the minister. */
    private static boolean trails(Clause clause, Predication one) {
        VerbEntry entry = one.group().entry();
        boolean speaks =
                entry != null
                        && entry.rules().stream()
                                .anyMatch(
                                        rule ->
                                                rule.frame().is("Affirmation")
                                                        && !rule.has("carrier"));
        if (!speaks
                || entry == null
                || !one.group().finite()
                || one.subject() == null
                || one.link() == Predication.Link.RELATIVE) {
            return false;
        }
        int before = Math.min(one.from(), one.group().from()) - 1;
        while (EnglishGrammar.isDeterminer(clause.form(before))) {
            before--;
        }
        boolean closes = clause.is(before, Kind.COMMA) || clause.is(before, Kind.QUOTE);
        int left = before - clause.from;
        boolean ends =
                one.group().to() >= clause.to - 1
                        || clause.is(one.group().to(), Kind.STOP)
                        || clause.is(before, Kind.QUOTE)
                        || clause.is(before - 1, Kind.QUOTE)
                        || inverted(one)
                        || entry.lemma().equals("tell") && clause.to - one.group().to() < 6
                        || settles(clause, one);
        return closes && left > 4 && ends;
    }

    private static boolean inverted(Predication one) {
        return one.subject() instanceof Subject.Named named
                && named.mentions().get(0).from() >= one.head();
    }

    /** "…, he said on Monday in Vienna.": only circumstances follow. */
    private static boolean settles(Clause clause, Predication one) {
        String next = clause.form(one.group().to());
        boolean circumstance =
                next.equals("on")
                        || next.equals("in")
                        || next.equals("at")
                        || next.equals("after")
                        || EnglishGrammar.isAdverb(next);
        return circumstance && clause.to - one.head() < 12;
    }

    boolean isTrailing(Predication one) {
        return one.head() == trailing;
    }

    /** Opens a speaker's words behind a verb of speech. */
    void opens(Clause clause, Predication speech, int contentFrom, int contentTo) {
        if (speech.head() != trailing) {
            from = contentFrom;
            to = Math.min(speech.end(), contentTo);
        }
    }

    boolean inside(int i) {
        return i >= from && i < to;
    }
}
