package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.morphology.VerbForm;

/** Nouns that speak for those who issued or held what they name. */
final class TellingNouns {

    /** What stands for those who held it: "the talks also stressed". */
    private static final Set<String> TALKS =
            Set.of("discussion", "discussions", "talks", "meeting", "conversation", "call");

    /** What speaks for who issued it: "the statement said". */
    private static final Set<String> ISSUED =
            Set.of("statement", "communique", "communiqué", "message", "letter", "note", "release");

    private TellingNouns() {}

    /** Whom such a noun at a token speaks for; null where it speaks for nobody. */
    static @Nullable Subject subject(Clause clause, int at) {
        String form = clause.form(at);
        if (TALKS.contains(form) && clause.form(at - 1).equals("the")) {
            return new Subject.Carried(Pronouns.form("they", VerbForm.Number.PLURAL));
        }
        boolean the = clause.form(at - 1).equals("the") || clause.form(at - 2).equals("the");
        return ISSUED.contains(form) && the
                ? new Subject.Carried(Pronouns.form("it", VerbForm.Number.SINGULAR))
                : null;
    }
}
