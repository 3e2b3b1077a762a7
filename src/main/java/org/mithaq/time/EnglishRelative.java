package org.mithaq.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.time.Anchor.Side;

/**
 * Days, months and years told from the publication day: "yesterday", "last Friday", "two years
 * ago".
 */
final class EnglishRelative {

    private static final Map<String, Integer> NUMBERS =
            Map.of(
                    "a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven",
                    7, "eight", 8, "ten", 10);

    private EnglishRelative() {}

    static boolean isWeekday(String form) {
        return weekday(form) != null;
    }

    private static @Nullable DayOfWeek weekday(String form) {
        if (!form.endsWith("day")) {
            return null;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(form)) {
                return day;
            }
        }
        return null;
    }

    /** Whether a word means what is past, present or to come; null for any other word. */
    static @Nullable Side side(String form) {
        return switch (form) {
            case "last", "past" -> Side.PAST;
            case "this" -> Side.PRESENT;
            case "next", "coming" -> Side.NEXT;
            default -> null;
        };
    }

    static ArabicDates.@Nullable Found at(List<Token> tokens, int i, int limit, Anchor anchor) {
        String form = tokens.get(i).form();
        String next = i + 1 < limit ? tokens.get(i + 1).form() : "";
        DayOfWeek day = weekday(form);
        if (day != null) {
            return found(i, i + 1, anchor.weekday(day, Side.PRESENT));
        }
        return switch (form) {
            case "today", "tonight" -> found(i, i + 1, anchor.plusDays(0));
            case "yesterday" -> found(i, i + 1, anchor.plusDays(-1));
            case "tomorrow" -> found(i, i + 1, anchor.plusDays(1));
            default -> {
                Side side = side(form);
                yield side == null ? ago(tokens, i, limit, anchor) : sided(i, next, side, anchor);
            }
        };
    }

    /** "Last year", "this month", "next Friday". */
    private static ArabicDates.@Nullable Found sided(int i, String next, Side side, Anchor anchor) {
        int shift = side.ordinal() - 1;
        DayOfWeek day = weekday(next);
        if (day != null) {
            return found(i, i + 2, anchor.weekday(day, side));
        }
        return switch (next) {
            case "year" -> found(i, i + 2, anchor.plusYears(shift));
            case "month" -> found(i, i + 2, anchor.plusMonths(shift));
            default -> null;
        };
    }

    /** "Two days ago": as exact as the unit. */
    private static ArabicDates.@Nullable Found ago(
            List<Token> tokens, int i, int limit, Anchor anchor) {
        if (i + 2 >= limit || !tokens.get(i + 2).is("ago")) {
            return null;
        }
        Token count = tokens.get(i);
        int number =
                count.kind() == Kind.NUMBER
                        ? Numeric.number(count)
                        : NUMBERS.getOrDefault(count.form(), 0);
        if (number < 1 || number > 99) {
            return null;
        }
        return switch (tokens.get(i + 1).form()) {
            case "day", "days" -> found(i, i + 3, anchor.plusDays(-number));
            case "month", "months" -> found(i, i + 3, anchor.plusMonths(-number));
            case "year", "years" -> found(i, i + 3, anchor.plusYears(-number));
            default -> null;
        };
    }

    private static ArabicDates.Found found(int from, int to, PartialDate date) {
        return new ArabicDates.Found(from, to, date);
    }
}
