package org.mithaq.time;

import com.ibm.icu.util.IslamicCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/**
 * Dates in Arabic text: days, months and years in the month names of all Arab traditions, the Hijri
 * calendar, and, where the publication day is known, the days that are told from it.
 */
public final class ArabicDates {

    /** A date found: token indices, {@code to} exclusive. */
    public record Found(int from, int to, PartialDate date) {}

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> HIJRI = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Set<String> YEAR_CUES =
            Set.of("عام", "العام", "سنه", "السنه", "لعام", "لسنه", "وعام", "بعام");
    private static final Set<String> PAST =
            Set.of("الماضي", "الماضيه", "الفايت", "المنصرم", "المنصرمه");
    private static final Set<String> CURRENT = Set.of("الجاري", "الحالي", "الجاريه", "الحاليه");
    private static final Set<String> NEXT = Set.of("المقبل", "القادم", "المقبله", "القادمه");

    static {
        String[][] months = {
            {"يناير", "كانون الثاني", "جانفي", "ينير"},
            {"فبراير", "شباط", "فيفري"},
            {"مارس", "اذار"},
            {"ابريل", "نيسان", "افريل"},
            {"مايو", "ايار", "ماي"},
            {"يونيو", "حزيران", "جوان", "يونيه"},
            {"يوليو", "تموز", "جويليه", "يوليوز", "يوليه"},
            {"اغسطس", "اب", "اوت", "غشت"},
            {"سبتمبر", "ايلول", "شتنبر"},
            {"اكتوبر", "تشرين الاول"},
            {"نوفمبر", "تشرين الثاني", "نونبر"},
            {"ديسمبر", "كانون الاول", "دجنبر"},
        };
        names(months, MONTHS);
        String[][] hijri = {
            {"محرم"},
            {"صفر"},
            {"ربيع الاول"},
            {"ربيع الاخر", "ربيع الثاني"},
            {"جمادي الاولي"},
            {"جمادي الاخره", "جمادي الثانيه"},
            {"رجب"},
            {"شعبان"},
            {"رمضان"},
            {"شوال"},
            {"ذو القعده", "ذي القعده"},
            {"ذو الحجه", "ذي الحجه"},
        };
        names(hijri, HIJRI);
        WEEKDAYS.putAll(
                Map.of(
                        "الاثنين",
                        DayOfWeek.MONDAY,
                        "الثلاثاء",
                        DayOfWeek.TUESDAY,
                        "الاربعاء",
                        DayOfWeek.WEDNESDAY,
                        "الخميس",
                        DayOfWeek.THURSDAY,
                        "الجمعه",
                        DayOfWeek.FRIDAY,
                        "السبت",
                        DayOfWeek.SATURDAY,
                        "الاحد",
                        DayOfWeek.SUNDAY));
    }

    private final List<Token> tokens;
    private final int limit;
    private final @Nullable LocalDate published;
    private final List<Found> found = new ArrayList<>();

    private ArabicDates(List<Token> tokens, int limit, @Nullable LocalDate published) {
        this.tokens = tokens;
        this.limit = limit;
        this.published = published;
    }

    /**
     * The dates in a stretch of tokens, in order.
     *
     * @param published anchors relative dates; null leaves them out
     */
    public static List<Found> find(
            List<Token> tokens, int from, int to, @Nullable LocalDate published) {
        ArabicDates dates = new ArabicDates(tokens, to, published);
        int i = from;
        while (i < to) {
            Found hit = dates.at(i);
            if (hit == null) {
                i = dates.behindImpossible(i);
            } else {
                dates.found.add(hit);
                i = hit.to();
            }
        }
        return dates.found;
    }

    /**
     * The index behind figures and a month that form no date, such as 31 February; else the next.
     */
    private int behindImpossible(int i) {
        boolean figures =
                tokens.get(i).kind() == Kind.NUMBER && i + 1 < limit && tokens.get(i + 1).isWord();
        Month month = figures && number(i) > 28 ? month(i + 1, false) : null;
        return month == null || yearAfter(month.to(), month.number(), false) == null
                ? i + 1
                : month.to();
    }

    private static void names(String[][] table, Map<String, Integer> months) {
        for (int i = 0; i < table.length; i++) {
            for (String name : table[i]) {
                months.put(Folding.fold(name), i + 1);
            }
        }
    }

    private @Nullable Found at(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.NUMBER) {
            Found numeric = numeric(i);
            return numeric != null ? numeric : dayAndMonth(i);
        }
        if (!token.isWord()) {
            return null;
        }
        if (YEAR_CUES.contains(token.form())) {
            return year(i);
        }
        Month month = month(i, false);
        if (month != null) {
            return monthAlone(i, month);
        }
        return published == null ? null : relative(i, published);
    }

    /** 11/6/2017, 2017-06-11, 11-6-2017. */
    private @Nullable Found numeric(int i) {
        if (i + 4 >= limit || !isSlash(i + 1) || !isSlash(i + 3)) {
            return null;
        }
        int a = number(i);
        int b = number(i + 2);
        int c = number(i + 4);
        PartialDate date = a > 31 ? date(a, b, c) : date(c, b, a);
        return date == null ? null : new Found(i, i + 5, date);
    }

    private boolean isSlash(int i) {
        return tokens.get(i).kind() == Kind.DASH;
    }

    /** 11 يونيو/حزيران 2017; 22 رمضان 1438; يوم 11 من يونيو الماضي. */
    private @Nullable Found dayAndMonth(int i) {
        int day = number(i);
        int next = i + 1;
        if (next < limit && tokens.get(next).is("من")) {
            next++;
        }
        if (day < 1 || day > 31 || next >= limit) {
            return null;
        }
        if (tokens.get(next).is("شهر")) {
            next++;
        }
        Month month = next < limit ? month(next, true) : null;
        if (month == null) {
            return null;
        }
        Year year = yearAfter(month.to(), month.number(), month.hijri());
        if (year == null) {
            return null;
        }
        PartialDate date =
                month.hijri()
                        ? hijri(year.number(), month.number(), day)
                        : date(year.number(), month.number(), day);
        return date == null ? null : new Found(i, year.to(), date);
    }

    private record Month(int number, int to, boolean hijri) {}

    private record Year(int number, int to) {}

    /** A month's name, of one tradition or of two joined by a slash or in brackets. */
    private @Nullable Month month(int i, boolean afterDay) {
        String form = tokens.get(i).form();
        String two = i + 1 < limit ? form + " " + tokens.get(i + 1).form() : form;
        Integer number = MONTHS.get(two);
        int to = i + 2;
        if (number == null) {
            number = MONTHS.get(form);
            to = i + 1;
        }
        if (number == null) {
            Integer hijri = HIJRI.get(two);
            boolean pair = hijri != null;
            hijri = pair ? hijri : HIJRI.get(form);
            return hijri == null || !afterDay ? null : new Month(hijri, pair ? i + 2 : i + 1, true);
        }
        if (to + 1 < limit && (isSlash(to) || tokens.get(to).kind() == Kind.OPEN_BRACKET)) {
            Month second = month(to + 1, afterDay);
            if (second != null && second.number() == number) {
                int end = second.to();
                boolean closes = end < limit && tokens.get(end).kind() == Kind.CLOSE_BRACKET;
                return new Month(number, closes ? end + 1 : end, false);
            }
        }
        return new Month(number, to, false);
    }

    private @Nullable Found monthAlone(int i, Month month) {
        boolean cue =
                i > 0
                        && (tokens.get(i - 1).is("شهر")
                                || tokens.get(i - 1).is("في")
                                || tokens.get(i - 1).is("منذ"));
        Year year = yearAfter(month.to(), month.number(), false);
        if (year == null || month.to() - i == 1 && !cue && year.to() == month.to()) {
            return null;
        }
        PartialDate date = date(year.number(), month.number(), 0);
        return date == null ? null : new Found(i, year.to(), date);
    }

    /** The year behind a month: in figures, or told from the publication day. */
    private @Nullable Year yearAfter(int at, int month, boolean hijri) {
        int i = at;
        while (i < limit
                && i < at + 2
                && (YEAR_CUES.contains(tokens.get(i).form())
                        || tokens.get(i).is("من")
                        || tokens.get(i).kind() == Kind.COMMA)) {
            i++;
        }
        if (i < limit && tokens.get(i).kind() == Kind.NUMBER) {
            int year = number(i);
            if (hijri ? year >= 1200 && year < 1600 : year >= 1000 && year < 2200) {
                return new Year(year, i + 1);
            }
        }
        if (published == null || hijri || at >= limit) {
            return null;
        }
        String word = tokens.get(at).form();
        int year = published.getYear();
        int now = published.getMonthValue();
        if (PAST.contains(word)) {
            return new Year(month >= now ? year - 1 : year, at + 1);
        }
        if (CURRENT.contains(word)) {
            return new Year(year, at + 1);
        }
        return NEXT.contains(word) ? new Year(month <= now ? year + 1 : year, at + 1) : null;
    }

    private @Nullable Found year(int i) {
        if (i + 1 < limit && tokens.get(i + 1).kind() == Kind.NUMBER) {
            int year = number(i + 1);
            if (year >= 1600 && year < 2200) {
                return new Found(i, i + 2, new PartialDate(year, 0, 0));
            }
        }
        if (published != null && i + 1 < limit && tokens.get(i).form().startsWith("ال")) {
            String next = tokens.get(i + 1).form();
            int shift =
                    PAST.contains(next)
                            ? -1
                            : NEXT.contains(next) ? 1 : CURRENT.contains(next) ? 0 : 99;
            if (shift != 99) {
                return new Found(i, i + 2, new PartialDate(published.getYear() + shift, 0, 0));
            }
        }
        return null;
    }

    private @Nullable Found relative(int i, LocalDate day) {
        String form = tokens.get(i).form();
        String next = i + 1 < limit ? tokens.get(i + 1).form() : "";
        if (form.equals("اليوم")) {
            return new Found(i, i + 1, PartialDate.of(day));
        }
        if (form.equals("امس")) {
            return new Found(i, i + 1, PartialDate.of(day.minusDays(1)));
        }
        if (form.equals("غدا")) {
            return new Found(i, i + 1, PartialDate.of(day.plusDays(1)));
        }
        if (form.equals("الشهر")
                && (PAST.contains(next) || CURRENT.contains(next) || NEXT.contains(next))) {
            LocalDate month =
                    PAST.contains(next)
                            ? day.minusMonths(1)
                            : NEXT.contains(next) ? day.plusMonths(1) : day;
            return new Found(i, i + 2, new PartialDate(month.getYear(), month.getMonthValue(), 0));
        }
        DayOfWeek weekday = WEEKDAYS.get(form);
        if (weekday == null) {
            return null;
        }
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
        if (NEXT.contains(next)) {
            return new Found(i, i + 2, PartialDate.of(day.plusDays(back == 0 ? 7 : 7 - back)));
        }
        if (PAST.contains(next)) {
            return new Found(i, i + 2, PartialDate.of(day.minusDays(back == 0 ? 7 : back)));
        }
        return new Found(i, i + 1, PartialDate.of(day.minusDays(back)));
    }

    private int number(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Kind.NUMBER || token.form().length() > 4) {
            return -1;
        }
        try {
            return Integer.parseInt(token.form());
        } catch (NumberFormatException e) {
            return -1; // 1.5 or 3,000: a number, but no part of a date
        }
    }

    private static @Nullable PartialDate date(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null; // figures that form no date, such as 30 February
        }
    }

    /** A day of the Hijri calendar (Umm al-Qura) in the Gregorian one. */
    private static @Nullable PartialDate hijri(int year, int month, int day) {
        IslamicCalendar calendar = new IslamicCalendar();
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        calendar.clear();
        calendar.set(year, month - 1, day, 12, 0, 0);
        LocalDate local =
                LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
        return PartialDate.of(local);
    }
}
