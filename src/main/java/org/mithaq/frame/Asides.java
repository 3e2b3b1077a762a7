package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.frame.Predication.Link;
import org.mithaq.text.Token.Kind;

/**
 * Clauses behind what someone does in words that are the article's own again: "welcomed the accord,
 * though Chad cautioned …", "urged talks after Mali attacked …".
 */
final class Asides {

    private static final Set<String> OPENING =
            Set.of(
                    "though",
                    "although",
                    "while",
                    "whereas",
                    "after",
                    "before",
                    "since",
                    "when",
                    "as",
                    "because",
                    "which",
                    "who",
                    "whose",
                    "once",
                    "but");

    private Asides() {}

    /** Where the first aside begins; the speech's end where its content is a clause of its own. */
    static int after(Clause clause, Predication speech, List<Predication> all) {
        for (int i = speech.group().to(); i < speech.end(); i++) {
            boolean opens =
                    clause.form(i).equals("that")
                            || clause.is(i, Kind.COLON)
                            || clause.is(i, Kind.QUOTE);
            if (opens) {
                return speech.end();
            }
            if (OPENING.contains(clause.form(i)) && clause.covering(i) == null) {
                break;
            }
        }
        for (Predication one : all) {
            if (one.head() <= speech.head() || one.head() >= speech.end()) {
                continue;
            }
            int opening = opening(clause, one, speech.group().to());
            if (opening >= 0) {
                return opening;
            }
            if (one.group().finite()) {
                return speech.end(); // "said Chad had left after …"
            }
        }
        return speech.end();
    }

    private static int opening(Clause clause, Predication one, int floor) {
        boolean whole =
                one.group().finite()
                        && (one.link() == Link.RELATIVE
                                || one.link() == Link.MAIN
                                        && one.subject() instanceof Subject.Named);
        int i = Math.min(one.from(), one.group().from()) - (one.link() == Link.RELATIVE ? 0 : 1);
        while (i > floor
                && EnglishGrammar.isDeterminer(clause.form(i))
                && !OPENING.contains(clause.form(i))) {
            i--;
        }
        return whole && i >= floor && OPENING.contains(clause.form(i)) ? i : -1;
    }
}
