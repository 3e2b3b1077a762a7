package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Mentions that "and" and commas join, looked at from the last one. */
final class JoinedSides {

    private static final Set<String> JOINING =
            Set.of("with", "in", "for", "to", "against", "by", "on", "at");

    private JoinedSides() {}

    /**
     * The first of joined mentions where it stands behind a preposition: "between Chad and Mali".
     */
    static @Nullable Mention inPhrase(Clause clause, Mention last) {
        Mention first = last;
        boolean commas = false;
        for (int steps = 0; steps < 12; steps++) {
            int before = first.from() - 1;
            while (EnglishGrammar.isDeterminer(clause.form(before))) {
                before--;
            }
            boolean and = clause.form(before).equals("and") && first == last;
            boolean comma = clause.is(before, Kind.COMMA) && first != last;
            Mention previous = and || comma ? clause.ending(before) : null;
            if (previous == null) {
                break;
            }
            commas |= comma;
            first = previous;
        }
        String preposition = first.lead().preposition();
        boolean list = preposition.equals("between") || preposition.equals("among");
        boolean inside = list || !commas && JOINING.contains(preposition);
        return first != last && inside ? first : null;
    }

    /** Whether a mention is a later one of a list: "Chad, Mali, and Niger". */
    static boolean listed(Clause clause, Mention mention) {
        int before = mention.from() - 1;
        while (EnglishGrammar.isDeterminer(clause.form(before))) {
            before--;
        }
        if (clause.form(before).equals("and") && clause.is(before - 1, Kind.COMMA)) {
            return true;
        }
        return clause.is(before, Kind.COMMA)
                && (clause.ending(before) != null || clause.is(before - 1, Kind.CLOSE_BRACKET));
    }

    /** "(X,) along with Y and Z(, signed)": those who act beside the subject. */
    static List<Mention> beside(Clause clause, int from, int comma) {
        String first = clause.form(from);
        String second = clause.form(from + 1);
        boolean with = (first.equals("along") || first.equals("together")) && second.equals("with");
        boolean well =
                first.equals("as") && second.equals("well") && clause.form(from + 2).equals("as");
        int at = with ? from + 2 : well ? from + 3 : -1;
        if (at < 0 && !first.equals("alongside")) {
            return List.of();
        }
        at = at < 0 ? from + 1 : at;
        while (EnglishGrammar.isDeterminer(clause.form(at)) && clause.covering(at) == null) {
            at++;
        }
        Mention side = clause.starting(at);
        return side != null && SubjectFinder.acts(side) && !EnglishSubjects.possessive(clause, side)
                ? EnglishLists.of(clause, side, comma)
                : List.of();
    }
}
