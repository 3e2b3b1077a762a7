package org.mithaq.frame;

import java.util.Set;
import org.mithaq.text.Token.Kind;

/** Verbs whose "I" or "we" a speaker leaves out: "and very much look forward to the talks". */
final class SubjectlessVerbs {

    private static final Set<String> HEARTY =
            Set.of(
                    "much",
                    "truly",
                    "really",
                    "deeply",
                    "sincerely",
                    "greatly",
                    "warmly",
                    "certainly",
                    "strongly",
                    "highly");

    private SubjectlessVerbs() {}

    /**
     * Whether the verb at a token stands behind a word of heart alone.
     *
     * @param before the last token before the adverbs that the verb follows
     */
    static boolean at(Clause clause, int verb, int before) {
        return HEARTY.contains(clause.form(verb - 1))
                && (before < clause.from
                        || clause.form(before).equals("and")
                        || clause.is(before, Kind.COMMA)
                        || clause.is(before, Kind.COLON)
                        || clause.is(before, Kind.DASH));
    }

    /** Whether a verb group has such a verb at the beginning of a sentence. */
    static boolean opens(Clause clause, VerbGroup group) {
        if (group.from() != group.head() || !HEARTY.contains(clause.form(group.from() - 1))) {
            return false;
        }
        int before = TimePhrases.before(clause, group.from() - 1);
        int first = clause.form(before).equals("and") ? before - 1 : before;
        return at(clause, group.from(), before)
                && (first < clause.from || clause.is(first, Kind.COLON));
    }
}
