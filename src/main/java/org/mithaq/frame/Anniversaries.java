package org.mithaq.frame;

import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.time.PartialDate;

/** When a thing was done whose anniversary is told: "the 30th anniversary of the establishment". */
final class Anniversaries {

    private static final int REACH = 5;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private Anniversaries() {}

    /** The year that the anniversary before a noun is counted from; null where none is told. */
    static @Nullable PartialDate before(Clause clause, int noun) {
        for (int i = noun - 1; i > Math.max(clause.from, noun - REACH); i--) {
            if (clause.form(i).equals("anniversary")) {
                int years = count(clause, i);
                return years > 0 ? counted(years, earlier(clause, i), later(clause, noun)) : null;
            }
        }
        return null;
    }

    private static int count(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - 3); i--) {
            if (clause.is(i, Kind.NUMBER)) {
                return number(clause.tokens.get(i));
            }
        }
        return -1;
    }

    /** A year told behind is that of the anniversary, unless it is long past: that of the deed. */
    private static @Nullable PartialDate counted(int years, int earlier, int later) {
        if (later > 0 && earlier > later) {
            return new PartialDate(later, 0, 0);
        }
        int kept = Math.max(earlier, later);
        return kept < 0 ? null : new PartialDate(kept - years, 0, 0);
    }

    /** The year that the text named last before a token; -1 where there is none. */
    private static int earlier(Clause clause, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (isYear(clause.tokens.get(i))) {
                return number(clause.tokens.get(i));
            }
        }
        return -1;
    }

    /** The first year behind a token in its sentence; -1 where there is none. */
    private static int later(Clause clause, int at) {
        for (int i = at; i < clause.to; i++) {
            if (isYear(clause.tokens.get(i))) {
                return number(clause.tokens.get(i));
            }
        }
        return -1;
    }

    private static boolean isYear(Token token) {
        int number = token.kind() == Kind.NUMBER ? number(token) : -1;
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static int number(Token token) {
        String form = token.form();
        boolean digits = form.length() < 5 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !form.isEmpty() ? Integer.parseInt(form) : -1;
    }
}
