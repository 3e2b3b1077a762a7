package org.mithaq.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.time.Anchor.Side;
import org.mithaq.time.ArabicMonths.Month;

/**
 * Dates in Arabic text: days, months and years in the month names of all Arab traditions, the Hijri
 * calendar, and, where the publication day is known, the days that are told from it. Of a range,
 * the day on which it begins.
 */
public final class ArabicDates {

    /** A date found: token indices, {@code to} exclusive. */
    public record Found(int from, int to, PartialDate date) {}

    private static final Set<String> YEAR_CUES =
            Set.of(
                    "عام", "العام", "سنه", "السنه", "لعام", "لسنه", "وعام", "بعام", "عامي", "بسنه",
                    "وسنه", "لعامي", "عامين");
    private static final Set<String> BEFORE_YEAR =
            Set.of(
                    "في", "منذ", "خلال", "حتي", "بحلول", "قبل", "بعد", "منتصف", "نهايه", "اواخر",
                    "مطلع", "اوايل", "بدايه", "وفي", "ومنذ", "وحتي", "صيف", "شتاء", "خريف");
    private static final Set<String> LINKS = Set.of("الي", "و", "حتي");
    private static final int EARLIEST = 1600;
    private static final int LATEST = 2200;

    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final @Nullable Anchor anchor;

    private ArabicDates(List<Token> tokens, int from, int limit, @Nullable Anchor anchor) {
        this.tokens = tokens;
        this.from = from;
        this.limit = limit;
        this.anchor = anchor;
    }

    /**
     * The dates in a stretch of tokens, in order.
     *
     * @param published anchors relative dates; null leaves them out
     */
    public static List<Found> find(
            List<Token> tokens, int from, int to, @Nullable LocalDate published) {
        Anchor anchor = published == null ? null : new Anchor(published);
        ArabicDates dates = new ArabicDates(tokens, from, to, anchor);
        List<Found> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Found hit = dates.at(i);
            if (hit == null) {
                i = dates.behindImpossible(i);
            } else {
                Found whole = dates.sameDayAgain(hit);
                found.add(whole);
                i = whole.to();
            }
        }
        return found;
    }

    /**
     * The index behind figures and a month that form no date, such as 31 February; else the next.
     */
    private int behindImpossible(int i) {
        Month month = number(i) > 28 ? ArabicMonths.at(tokens, i + 1, limit) : null;
        return month == null || month.hijri() ? i + 1 : month.to();
    }

    /** "الثلاثاء 5 مايو 2015", "22 رمضان 1438 الموافق 17 يونيو 2017": one day told twice. */
    private Found sameDayAgain(Found hit) {
        int next = hit.to();
        while (next < limit
                && next < hit.to() + 2
                && (isComma(next) || tokens.get(next).kind() == Kind.OPEN_BRACKET)) {
            next++;
        }
        boolean agrees = next < limit && tokens.get(next).form().startsWith("الموافق");
        boolean today = ArabicRelative.isDay(tokens.get(hit.from()).form());
        if (next >= limit || !agrees && !today) {
            return hit;
        }
        Found other = at(agrees ? next + 1 : next);
        if (other == null || other.date().precision() != PartialDate.Precision.DAY) {
            return hit;
        }
        boolean relative = ArabicRelative.isDay(tokens.get(other.from()).form());
        return new Found(hit.from(), other.to(), relative ? hit.date() : other.date());
    }

    private @Nullable Found at(int i) {
        if (i >= limit) {
            return null;
        }
        Token token = tokens.get(i);
        if (token.kind() == Kind.NUMBER) {
            Found numeric = Numeric.at(tokens, i, limit, false);
            return numeric != null ? numeric : figures(i);
        }
        if (!token.isWord()) {
            return null;
        }
        if (YEAR_CUES.contains(token.form())) {
            Found year = year(i);
            if (year != null) {
                return year;
            }
        }
        if (BEFORE_YEAR.contains(token.form())) {
            return bareYear(i);
        }
        Month month = ArabicMonths.at(tokens, i, limit);
        if (month != null) {
            return monthAlone(i, month);
        }
        Found ordinal = ordinal(i);
        if (ordinal != null) {
            return ordinal;
        }
        return anchor == null ? null : ArabicRelative.at(tokens, i, from, limit, anchor);
    }

    /**
     * "11 يونيو/حزيران 2017", "3 - 5 مايو", "3 و4 مايو", "20-نوفمبر-2012", "12 من الشهر الجاري".
     */
    private @Nullable Found figures(int i) {
        int day = number(i);
        if (day < 1 || day > 31) {
            return null;
        }
        Found date = behindDay(i, i + 1, day);
        if (date != null) {
            return date;
        }
        int second = i + 1;
        boolean range =
                second + 1 < limit
                        && (isDash(second) || LINKS.contains(tokens.get(second).form()))
                        && number(second + 1) > day;
        return range ? behindDay(i, second + 2, day) : null;
    }

    /** "الحادي عشر من يونيو 2017". */
    private @Nullable Found ordinal(int i) {
        ArabicOrdinals.Read day = ArabicOrdinals.day(tokens, i, limit);
        boolean of = day.value() > 0 && day.to() < limit && tokens.get(day.to()).is("من");
        return of && day.value() <= 31 ? behindDay(i, day.to(), day.value()) : null;
    }

    /** The month and year behind a day. */
    private @Nullable Found behindDay(int begin, int at, int day) {
        int next = at;
        if (next < limit && (tokens.get(next).is("من") || isDash(next))) {
            next++;
        }
        if (next < limit && tokens.get(next).is("شهر")) {
            next++;
        }
        if (next >= limit) {
            return null;
        }
        Month month = ArabicMonths.at(tokens, next, limit);
        if (month == null) {
            return anchor == null ? null : ofThisMonth(begin, at, day);
        }
        return withYear(begin, month, day);
    }

    private @Nullable Found withYear(int begin, Month month, int day) {
        Year year = yearBehind(month);
        if (year.number() == 0) {
            if (anchor == null || month.hijri() || month.homograph() && day == 0) {
                return null;
            }
            year = new Year(anchor.nearestYear(month.number(), day), month.to());
        }
        boolean hijri = month.hijri() && Hijri.isYear(year.number());
        if (month.hijri() && !hijri) {
            return null;
        }
        PartialDate date =
                hijri
                        ? Hijri.of(year.number(), month.number(), day)
                        : Numeric.date(year.number(), month.number(), day);
        return date == null ? null : new Found(begin, year.to(), date);
    }

    /** "12 من الشهر الجاري", "20 الجاري". */
    private @Nullable Found ofThisMonth(int begin, int at, int day) {
        int next = at;
        if (next + 1 < limit && tokens.get(next).is("من") && tokens.get(next + 1).is("الشهر")) {
            next += 2;
        }
        Side side = next < limit ? ArabicRelative.side(tokens.get(next).form()) : null;
        if (side == null || anchor == null || next == at && side != Side.PRESENT) {
            return null;
        }
        PartialDate month = anchor.plusMonths(side.ordinal() - 1L);
        PartialDate date = Numeric.date(month.year(), month.month(), day);
        return date == null ? null : new Found(begin, next + 1, date);
    }

    /**
     * A year read.
     *
     * @param number 0 where there is none
     */
    private record Year(int number, int to) {}

    /** The year behind a month: in figures, or told from the publication day. */
    private Year yearBehind(Month month) {
        int i = month.to();
        while (i < limit
                && i < month.to() + 3
                && (YEAR_CUES.contains(tokens.get(i).form())
                        || tokens.get(i).is("من")
                        || isComma(i)
                        || isDash(i))) {
            i++;
        }
        int year = number(i);
        boolean fits = month.hijri() ? Hijri.isYear(year) : year >= 1000 && year < LATEST;
        if (fits && !(i < limit && isComma(i - 1) && isCounted(i))) {
            return new Year(year, behindEra(i + 1));
        }
        Side side = month.to() < limit ? ArabicRelative.side(tokens.get(month.to()).form()) : null;
        if (anchor == null || month.hijri() || side == null) {
            return new Year(0, month.to());
        }
        return new Year(anchor.yearOf(month.number(), side), month.to() + 1);
    }

    /** Index behind the letter of an era: 2017م, 1436هـ. */
    private int behindEra(int i) {
        boolean era =
                i < limit
                        && (tokens.get(i).is("م") || tokens.get(i).is("ه"))
                        && tokens.get(i - 1).end() + 2 > tokens.get(i).start();
        return era ? i + 1 : i;
    }

    /** Whether a word follows that figures may count: "في 2000 مدرسة". */
    private boolean isCounted(int i) {
        int next = behindEra(i + 1);
        if (next >= limit || !tokens.get(next).isWord() || next > i + 1) {
            return false;
        }
        String form = tokens.get(next).form();
        return !(form.startsWith("و") && form.length() > 3
                || form.length() <= 3
                || form.startsWith("ال")
                || BEFORE_YEAR.contains(form)
                || form.startsWith("ب") && form.length() > 4);
    }

    private @Nullable Found monthAlone(int i, Month month) {
        boolean cue = i > from && isMonthCue(tokens.get(i - 1).form());
        boolean names = month.to() - i > 1 || !month.homograph() && cue;
        Year year = yearBehind(month);
        if (year.number() == 0) {
            boolean told = cue && !month.homograph() && !month.hijri() && anchor != null;
            return told ? withYear(i, month, 0) : null;
        }
        boolean sure = year.to() > month.to() || names;
        return sure ? withYear(i, month, 0) : null;
    }

    private static boolean isMonthCue(String form) {
        return form.equals("شهر")
                || form.equals("في")
                || form.equals("منذ")
                || form.equals("خلال")
                || form.equals("مطلع")
                || form.equals("اوايل")
                || form.equals("اواخر")
                || form.equals("منتصف")
                || form.equals("نهايه")
                || form.equals("بدايه");
    }

    /** "عام 2015", "عام ،2013", "سنة 1436هـ", "العام الماضي". */
    private @Nullable Found year(int i) {
        int at = i + 1 < limit && isComma(i + 1) ? i + 2 : i + 1;
        int year = number(at);
        if (year >= EARLIEST && year < LATEST) {
            return new Found(i, behindEra(at + 1), new PartialDate(year, 0, 0));
        }
        boolean hijri = at + 1 < limit && Hijri.isYear(year) && tokens.get(at + 1).is("ه");
        PartialDate date = hijri ? Hijri.of(year, 0, 0) : null;
        if (date != null) {
            return new Found(i, at + 2, date);
        }
        Side side = i + 1 < limit ? ArabicRelative.side(tokens.get(i + 1).form()) : null;
        boolean definite = tokens.get(i).form().startsWith("ال");
        return anchor == null || side == null || !definite
                ? null
                : new Found(i, i + 2, anchor.plusYears(side.ordinal() - 1));
    }

    /** "في 2015", "منذ 2011": a year without the word for it, where it counts nothing. */
    private @Nullable Found bareYear(int i) {
        int year = number(i + 1);
        boolean fits = year >= 1900 && year < 2100 && !isCounted(i + 1);
        boolean amount = i + 2 < limit && tokens.get(i + 2).is("%");
        return fits && !amount && (i + 2 >= limit || !isDash(i + 2))
                ? new Found(i + 1, behindEra(i + 2), new PartialDate(year, 0, 0))
                : anchor == null ? null : ArabicRelative.at(tokens, i, from, limit, anchor);
    }

    private boolean isDash(int i) {
        return i < limit && tokens.get(i).kind() == Kind.DASH;
    }

    private boolean isComma(int i) {
        return i < limit && tokens.get(i).kind() == Kind.COMMA;
    }

    private int number(int i) {
        return i < limit ? Numeric.number(tokens.get(i)) : -1;
    }
}
