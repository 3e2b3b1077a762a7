package org.mithaq.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** Dates in figures: 11/6/2017, 2017-06-11, 11.6.2017. */
final class Numeric {

    private Numeric() {}

    /**
     * The date in figures at a token, or null.
     *
     * @param eitherOrder whether the month may stand before the day, as in America: then a date
     *     that can be read both ways is none
     */
    static ArabicDates.@Nullable Found at(
            List<Token> tokens, int i, int limit, boolean eitherOrder) {
        String[] dotted = tokens.get(i).form().split("\\.");
        if (dotted.length == 3) {
            PartialDate date = of(value(dotted[0]), value(dotted[1]), value(dotted[2]), false);
            return date == null ? null : new ArabicDates.Found(i, i + 1, date);
        }
        if (i + 4 >= limit
                || tokens.get(i + 1).kind() != Kind.DASH
                || tokens.get(i + 3).kind() != Kind.DASH) {
            return null;
        }
        PartialDate date =
                of(
                        number(tokens.get(i)),
                        number(tokens.get(i + 2)),
                        number(tokens.get(i + 4)),
                        eitherOrder);
        return date == null ? null : new ArabicDates.Found(i, i + 5, date);
    }

    private static @Nullable PartialDate of(int a, int b, int c, boolean eitherOrder) {
        if (a > 31) {
            return a > 999 ? date(a, b, c) : null;
        }
        if (c < 1000) {
            return null;
        }
        if (eitherOrder && a <= 12 && b <= 12 && a != b) {
            return null;
        }
        return b > 12 ? date(c, a, b) : date(c, b, a);
    }

    /** The Gregorian date of figures, or null where they form none, such as 30 February. */
    static @Nullable PartialDate date(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return null;
        }
    }

    /** The value of a whole number of up to four figures; -1 for any other token. */
    static int number(Token token) {
        return token.kind() == Kind.NUMBER ? value(token.form()) : -1;
    }

    private static int value(String figures) {
        boolean whole =
                !figures.isEmpty()
                        && figures.length() <= 4
                        && figures.chars().allMatch(Character::isDigit);
        return whole ? Integer.parseInt(figures) : -1;
    }
}
