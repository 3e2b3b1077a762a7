package org.mithaq.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date of the Gregorian calendar, as exact as a text gives it and never more.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to the length of the month, or 0 where only the month or the year is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** How exact a date is; each has a datatype of XML Schema. */
    public enum Precision {
        YEAR("gYear"),
        MONTH("gYearMonth"),
        DAY("date");

        private final String datatype;

        Precision(String datatype) {
            this.datatype = datatype;
        }

        /** The local name of its XML Schema datatype. */
        public String datatype() {
            return datatype;
        }
    }

    public PartialDate {
        boolean fits =
                year >= 1
                        && year <= 9999
                        && month >= 0
                        && month <= 12
                        && day >= 0
                        && (month > 0 || day == 0);
        if (!fits || day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public Precision precision() {
        return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /**
     * The lexical form of its XML Schema datatype, such as {@code 2017-06-11}, {@code 2017-06} or
     * {@code 2017}.
     */
    @Override
    public String toString() {
        return switch (precision()) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }
}
