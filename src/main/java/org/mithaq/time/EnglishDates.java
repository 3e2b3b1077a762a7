package org.mithaq.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/**
 * Dates in English text: "May 2, 2022", "2 May 2022", "May 2022", "in 2015", and those told from
 * the publication day.
 */
public final class EnglishDates {

    private static final List<String> NAMES =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> CUES =
            Set.of("in", "since", "of", "by", "until", "during", "for", "from");

    static {
        for (int i = 0; i < NAMES.size(); i++) {
            MONTHS.put(NAMES.get(i), i + 1);
            MONTHS.put(NAMES.get(i).substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
    }

    private EnglishDates() {}

    /**
     * The dates in a stretch of tokens, in order.
     *
     * @param published anchors relative dates and days without a year; null leaves them out
     */
    public static List<ArabicDates.Found> find(
            List<Token> tokens, int from, int to, @Nullable LocalDate published) {
        List<ArabicDates.Found> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            ArabicDates.Found date = at(tokens, i, from, to, published);
            if (date != null) {
                found.add(date);
            }
            i = date == null ? i + 1 : date.to();
        }
        return found;
    }

    private static ArabicDates.@Nullable Found at(
            List<Token> tokens, int i, int from, int to, @Nullable LocalDate published) {
        String form = tokens.get(i).form();
        Integer month = MONTHS.get(form);
        if (month != null) {
            int day = number(tokens, i + 1, to);
            if (day >= 1 && day <= 31) {
                int comma = i + 2 < to && tokens.get(i + 2).kind() == Kind.COMMA ? i + 3 : i + 2;
                return dated(tokens, i, comma, to, month, day, published, i + 2);
            }
            int year = number(tokens, i + 1, to);
            return year >= 1600 && year < 2200 ? found(i, i + 2, year, month, 0) : null;
        }
        int number = number(tokens, i, to);
        Integer next = i + 1 < to ? MONTHS.get(tokens.get(i + 1).form()) : null;
        if (number >= 1 && number <= 31 && next != null) {
            return dated(tokens, i, i + 2, to, next, number, published, i + 2);
        }
        boolean cued = i > from && CUES.contains(tokens.get(i - 1).form());
        if (number >= 1600 && number < 2200 && cued) {
            return found(i, i + 1, number, 0, 0);
        }
        if (published != null && form.equals("today")) {
            return new ArabicDates.Found(i, i + 1, PartialDate.of(published));
        }
        if (published != null && form.equals("yesterday")) {
            return new ArabicDates.Found(i, i + 1, PartialDate.of(published.minusDays(1)));
        }
        return null;
    }

    private static ArabicDates.@Nullable Found dated(
            List<Token> tokens,
            int from,
            int yearAt,
            int to,
            int month,
            int day,
            @Nullable LocalDate published,
            int bare) {
        int year = number(tokens, yearAt, to);
        if (year >= 1600 && year < 2200) {
            return found(from, yearAt + 1, year, month, day);
        }
        return published == null ? null : found(from, bare, published.getYear(), month, day);
    }

    private static ArabicDates.@Nullable Found found(
            int from, int to, int year, int month, int day) {
        try {
            return new ArabicDates.Found(from, to, new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return null; // figures that form no date
        }
    }

    private static int number(List<Token> tokens, int i, int to) {
        if (i >= to || tokens.get(i).kind() != Kind.NUMBER || tokens.get(i).form().length() > 4) {
            return -1;
        }
        String form = tokens.get(i).form();
        return form.chars().allMatch(Character::isDigit) ? Integer.parseInt(form) : -1;
    }
}
