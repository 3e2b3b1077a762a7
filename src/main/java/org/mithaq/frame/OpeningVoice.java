package org.mithaq.frame;

import org.mithaq.text.Token.Kind;

/** Sentences that open with who speaks in them: "We, the ministers of Chad and Mali, condemn …". */
final class OpeningVoice {

    private OpeningVoice() {}

    /** Whether the verb at a token stands behind "We, …," with which its sentence begins. */
    static boolean at(Clause clause, int verb) {
        int before = verb - 1;
        while (before > clause.from
                && clause.covering(before) == null
                && EnglishGrammar.isAdverb(clause.form(before))) {
            before--;
        }
        return clause.form(clause.from).equals("we")
                && clause.is(clause.from + 1, Kind.COMMA)
                && before > clause.from + 2
                && clause.is(before, Kind.COMMA);
    }
}
