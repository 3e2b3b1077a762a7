package org.mithaq.frame;

import java.util.List;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * Towards whom deeds of help and sanctions are, where their words tell it in a way of their own.
 */
final class DeedObjects {

    private static final int REACH = 14;

    private DeedObjects() {}

    /** "(Announced $5 million) to help Chad". */
    static List<Mention> helped(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + REACH); i++) {
            boolean helps =
                    clause.form(i).equals("help")
                            || clause.form(i).equals("assist")
                            || clause.form(i).equals("support");
            if (helps && clause.form(i - 1).equals("to")) {
                Mention side = EnglishRules.side(clause, i + 1, end);
                return side == null ? List.of() : EnglishLists.of(clause, side, end);
            }
        }
        return List.of();
    }

    /** "(Sanctioned) three generals: X, Y and Z". */
    static List<Mention> enumerated(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 12); i++) {
            if (clause.is(i, Kind.COLON) && clause.starting(i + 1) instanceof Mention first) {
                return EnglishLists.of(clause, first, clause.to);
            }
        }
        return List.of();
    }
}
