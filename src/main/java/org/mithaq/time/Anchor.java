package org.mithaq.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The publication day that relative dates are told from.
 *
 * @param day the day
 */
record Anchor(LocalDate day) {

    private static final int AHEAD = 45;

    /** Which of several: the one before, the present one, the one to come. */
    enum Side {
        PAST,
        PRESENT,
        NEXT
    }

    PartialDate plusDays(long days) {
        return PartialDate.of(day.plusDays(days));
    }

    PartialDate plusMonths(long months) {
        LocalDate date = day.plusMonths(months);
        return new PartialDate(date.getYear(), date.getMonthValue(), 0);
    }

    PartialDate plusYears(int years) {
        return new PartialDate(day.getYear() + years, 0, 0);
    }

    /** A weekday: the last one up to the publication day, or the one that the side tells. */
    PartialDate weekday(DayOfWeek weekday, Side side) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
        return switch (side) {
            case PRESENT -> plusDays(-back);
            case PAST -> plusDays(back == 0 ? -7 : -back);
            case NEXT -> plusDays(back == 0 ? 7 : 7 - back);
        };
    }

    /** The year of a month that is told as past, present or to come. */
    int yearOf(int month, Side side) {
        int now = day.getMonthValue();
        return switch (side) {
            case PRESENT -> day.getYear();
            case PAST -> month >= now ? day.getYear() - 1 : day.getYear();
            case NEXT -> month <= now ? day.getYear() + 1 : day.getYear();
        };
    }

    /**
     * The year of a day or month told without one: that of the publication day, or of the year
     * before or after where the date would lie far ahead or far back.
     */
    int nearestYear(int month, int dayOfMonth) {
        int year = day.getYear();
        LocalDate date = date(year, month, Math.max(1, dayOfMonth));
        if (date == null) {
            return year;
        }
        if (date.isAfter(day.plusDays(AHEAD))) {
            return year - 1;
        }
        return date.plusYears(1).isBefore(day.plusDays(AHEAD)) ? year + 1 : year;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // 29 February in a common year
        }
    }
}
