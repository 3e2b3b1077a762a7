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
import org.mithaq.time.Anchor.Side;

/**
 * Dates in English text: "May 2, 2022", "2-4 May 2022", "May 2022", "in 2015", "12 Ramadan 1438",
 * and those told from the publication day. Of a range, the day on which it begins.
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
    private static final Map<String, Integer> HIJRI =
            Map.of(
                    "muharram",
                    1,
                    "safar",
                    2,
                    "rajab",
                    7,
                    "shaban",
                    8,
                    "ramadan",
                    9,
                    "shawwal",
                    10,
                    "shawal",
                    10);
    private static final Set<String> CUES =
            Set.of(
                    "in", "since", "of", "by", "until", "during", "for", "from", "early", "late",
                    "mid", "before", "after", "year", "between");
    private static final Set<String> MONTH_CUES =
            Set.of("in", "since", "until", "by", "early", "late", "mid", "during", "through");
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

    static {
        for (int i = 0; i < NAMES.size(); i++) {
            MONTHS.put(NAMES.get(i), i + 1);
            MONTHS.put(NAMES.get(i).substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
    }

    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final @Nullable Anchor anchor;

    private EnglishDates(List<Token> tokens, int from, int limit, @Nullable Anchor anchor) {
        this.tokens = tokens;
        this.from = from;
        this.limit = limit;
        this.anchor = anchor;
    }

    /**
     * The dates in a stretch of tokens, in order.
     *
     * @param published anchors relative dates and days without a year; null leaves them out
     */
    public static List<ArabicDates.Found> find(
            List<Token> tokens, int from, int to, @Nullable LocalDate published) {
        Anchor anchor = published == null ? null : new Anchor(published);
        EnglishDates dates = new EnglishDates(tokens, from, to, anchor);
        List<ArabicDates.Found> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            ArabicDates.Found date = dates.at(i);
            if (date != null) {
                date = dates.weekdayBefore(date);
                found.add(date);
            }
            i = date == null ? dates.behindImpossible(i) : date.to();
        }
        return found;
    }

    /** The index behind a day and month that form no date, such as 31 February; else the next. */
    private int behindImpossible(int i) {
        boolean day = number(i) > 28 && i + 1 < limit;
        return day && MONTHS.containsKey(tokens.get(i + 1).form()) ? i + 2 : i + 1;
    }

    /** "Tuesday, May 2, 2022": the weekday tells no day of its own. */
    private ArabicDates.Found weekdayBefore(ArabicDates.Found date) {
        if (!EnglishRelative.isWeekday(tokens.get(date.from()).form())) {
            return date;
        }
        int next = isComma(date.to()) ? date.to() + 1 : date.to();
        ArabicDates.Found other = next < limit ? at(next) : null;
        boolean day =
                other != null
                        && other.date().day() > 0
                        && !EnglishRelative.isWeekday(tokens.get(next).form());
        return other == null || !day
                ? date
                : new ArabicDates.Found(date.from(), other.to(), other.date());
    }

    private ArabicDates.@Nullable Found at(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.NUMBER) {
            ArabicDates.Found numeric = Numeric.at(tokens, i, limit, true);
            ArabicDates.Found found = numeric != null ? numeric : figures(i);
            return found == null && anchor != null
                    ? EnglishRelative.at(tokens, i, limit, anchor)
                    : found;
        }
        if (!token.isWord()) {
            return null;
        }
        Integer month = MONTHS.get(token.form());
        if (month != null) {
            return month(i, month);
        }
        Integer hijri = HIJRI.get(token.form());
        int year = hijri == null ? -1 : number(i + 1);
        if (hijri != null && Hijri.isYear(year)) {
            PartialDate date = Hijri.of(year, hijri, 0);
            return date == null ? null : new ArabicDates.Found(i, i + 2, date);
        }
        return anchor == null ? null : EnglishRelative.at(tokens, i, limit, anchor);
    }

    /** "2 May 2022", "2nd of May", "2-4 May", "in 2015". */
    private ArabicDates.@Nullable Found figures(int i) {
        int number = number(i);
        if (number >= 1 && number <= 31) {
            int next = behindOrdinal(i + 1);
            boolean range =
                    next + 1 < limit
                            && (isDash(next) || isWord(next, "and") || isWord(next, "to"))
                            && number(next + 1) > number;
            int at = range ? behindOrdinal(next + 2) : next;
            at = isWord(at, "of") ? at + 1 : at;
            String name = at < limit ? tokens.get(at).form() : "";
            Integer month = MONTHS.get(name);
            if (month != null) {
                return dated(i, isComma(at + 1) ? at + 2 : at + 1, month, number, at + 1);
            }
            Integer hijri = HIJRI.get(name);
            PartialDate date = hijri == null ? null : Hijri.of(number(at + 1), hijri, number);
            return date == null ? null : new ArabicDates.Found(i, at + 2, date);
        }
        boolean cued = i > from && CUES.contains(tokens.get(i - 1).form());
        boolean years = i + 1 < limit && tokens.get(i + 1).is("s");
        return isYear(number) && cued && !years ? found(i, i + 1, number, 0, 0) : null;
    }

    /** "May 2, 2022", "May 2-4, 2022", "May 2022", "last May", "in May". */
    private ArabicDates.@Nullable Found month(int i, int month) {
        int day = number(i + 1);
        if (day >= 1 && day <= 31) {
            int end = behindOrdinal(i + 2);
            boolean range =
                    end + 1 < limit
                            && (isDash(end) || isWord(end, "and") || isWord(end, "to"))
                            && number(end + 1) > day
                            && number(end + 1) <= 31;
            end = range ? behindOrdinal(end + 2) : end;
            return dated(i, isComma(end) ? end + 1 : end, month, day, end);
        }
        int at = isComma(i + 1) || isWord(i + 1, "of") ? i + 2 : i + 1;
        int year = number(at);
        if (isYear(year)) {
            return found(i, at + 1, year, month, 0);
        }
        return anchor == null ? null : monthAlone(i, month, anchor);
    }

    private ArabicDates.@Nullable Found monthAlone(int i, int month, Anchor anchor) {
        String before = i > from ? tokens.get(i - 1).form() : "";
        Side side = EnglishRelative.side(before);
        if (side != null) {
            return found(i, i + 1, anchor.yearOf(month, side), month, 0);
        }
        boolean capital = tokens.get(i).form().length() > 3;
        return capital && MONTH_CUES.contains(before)
                ? found(i, i + 1, anchor.nearestYear(month, 0), month, 0)
                : null;
    }

    private ArabicDates.@Nullable Found dated(int begin, int yearAt, int month, int day, int bare) {
        int year = number(yearAt);
        if (isYear(year)) {
            return found(begin, yearAt + 1, year, month, day);
        }
        return anchor == null
                ? null
                : found(begin, bare, anchor.nearestYear(month, day), month, day);
    }

    private int behindOrdinal(int i) {
        return i < limit && ORDINAL_ENDS.contains(tokens.get(i).form()) ? i + 1 : i;
    }

    private static boolean isYear(int number) {
        return number >= 1600 && number < 2200;
    }

    private boolean isWord(int i, String form) {
        return i < limit && tokens.get(i).is(form);
    }

    private boolean isDash(int i) {
        return i < limit && tokens.get(i).kind() == Kind.DASH;
    }

    private boolean isComma(int i) {
        return i < limit && tokens.get(i).kind() == Kind.COMMA;
    }

    private static ArabicDates.@Nullable Found found(
            int from, int to, int year, int month, int day) {
        PartialDate date = Numeric.date(year, month, day);
        return date == null ? null : new ArabicDates.Found(from, to, date);
    }

    private int number(int i) {
        return i < limit ? Numeric.number(tokens.get(i)) : -1;
    }
}
