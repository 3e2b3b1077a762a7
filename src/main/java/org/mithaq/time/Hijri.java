package org.mithaq.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of the Hijri calendar (Umm al-Qura) in the Gregorian one, as exact as they can be told. */
final class Hijri {

    private static final long DAY = 86_400_000L;
    private static final int FIRST = 1200;
    private static final int LAST = 1600;

    private Hijri() {}

    static boolean isYear(int year) {
        return year >= FIRST && year < LAST;
    }

    /**
     * The Gregorian date of a Hijri day, month or year. A month or year of the one is not one of
     * the other: where it lies in a single month or year, that is told, else nothing.
     *
     * @param month 1 to 12, or 0 for a whole year
     * @param day 1 to 30, or 0 for a whole month
     * @return null where the figures form no date, or none can be told
     */
    static @Nullable PartialDate of(int year, int month, int day) {
        if (!isYear(year) || month > 12 || day > 30) {
            return null;
        }
        if (day > 0) {
            LocalDate date = gregorian(year, month, day);
            return date == null ? null : PartialDate.of(date);
        }
        LocalDate first = gregorian(year, Math.max(1, month), 1);
        LocalDate last =
                month == 0
                        ? gregorian(year + 1, 1, 1)
                        : month == 12 ? gregorian(year + 1, 1, 1) : gregorian(year, month + 1, 1);
        if (first == null || last == null) {
            return null;
        }
        LocalDate end = last.minusDays(1);
        if (first.getYear() != end.getYear()) {
            return null;
        }
        return first.getMonth() == end.getMonth()
                ? new PartialDate(first.getYear(), first.getMonthValue(), 0)
                : new PartialDate(first.getYear(), 0, 0);
    }

    private static @Nullable LocalDate gregorian(int year, int month, int day) {
        IslamicCalendar calendar = new IslamicCalendar();
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        calendar.clear();
        calendar.set(year, month - 1, day, 12, 0, 0);
        long millis = calendar.getTimeInMillis();
        boolean exists = calendar.get(Calendar.DAY_OF_MONTH) == day;
        return exists ? LocalDate.ofEpochDay(Math.floorDiv(millis, DAY)) : null;
    }
}
