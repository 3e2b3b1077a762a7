package org.mithaq.merge;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as {@code 2018-01-31}. */
public final class Days {

    private Days() {}

    /** The day that many days later; the same text where it is no day. */
    public static String plus(String day, int days) {
        LocalDate date = parse(day);
        return date == null ? day : date.plusDays(days).toString();
    }

    private static @Nullable LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
