package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Tells where what an Arabic verb says or calls for begins, and where its evidence does. */
final class VerbSpan {

    /** How far behind the speaker a quotation may open. */
    private static final int QUOTE = 10;

    private static final Set<String> EXCEPT = Set.of("غير", "بيد", "الا");

    private VerbSpan() {}

    /**
     * Where what is called for begins: at the verb's own preposition, past clauses about the
     * subject.
     */
    static int objectStart(Clause clause, Rule rule, int after, int end) {
        boolean relative = clause.form(after).equals("الذي") || clause.form(after).equals("التي");
        if (!relative) {
            return after;
        }
        for (int i = after; i < Math.min(end, after + 40); i++) {
            if (rule.with().contains(clause.form(i)) && clause.form(i).length() > 1) {
                return i;
            }
        }
        return after;
    }

    /** A verb of speech without a clause, quotation or object says nothing that could be told. */
    static boolean says(
            Clause clause, Trigger.Verbal trigger, int contentFrom, int after, int end) {
        if (contentFrom > 0) {
            return true;
        }
        int at = clause.is(after, Kind.COMMA) && !joined(clause, after + 1) ? after + 1 : after;
        boolean object = at < end && clause.isWord(at) && !clause.is(at, Kind.STOP);
        return object && (!trigger.participle() || end > after + 1);
    }

    private static boolean joined(Clause clause, int i) {
        return clause.form(i).startsWith("و") || clause.form(i).startsWith("ف");
    }

    static int contentStart(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 24); i++) {
            if (clause.isThat(i)) {
                if (EXCEPT.contains(clause.form(i - 1))) {
                    return -1; // "called for talks, but he …"
                }
                return i + 1;
            }
            boolean near =
                    i <= after + QUOTE
                            || clause.form(i + 1).startsWith("ن") && clause.form(i + 1).length() > 3
                            || clause.form(i + 1).startsWith("ان");
            boolean quote = clause.is(i, Kind.QUOTE) && clause.inQuote(i) && near;
            if (clause.is(i, Kind.COLON) || quote) {
                return i + 1;
            }
        }
        return -1;
    }

    static int evidenceStart(
            Clause clause,
            int at,
            SubjectFinder.Found found,
            List<Mention.Instrument> instruments) {
        int from = at;
        if (found.subject() instanceof Subject.Named named) {
            from = Math.min(from, named.mentions().get(0).from());
        }
        for (Mention.Instrument instrument : instruments) {
            from = Math.min(from, instrument.from());
        }
        return Math.max(clause.from, from);
    }
}
