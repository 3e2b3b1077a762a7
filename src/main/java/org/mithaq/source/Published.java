package org.mithaq.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The publication day in what markup says: ISO 8601, the dates of mails and feeds. */
final class Published {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private Published() {}

    /** The day where it was published, by the clock that is told with it. */
    static Optional<LocalDate> day(String told) {
        String text = told.strip();
        Matcher iso = ISO.matcher(text);
        try {
            if (iso.lookingAt()) {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(iso.group(1)),
                                Integer.parseInt(iso.group(2)),
                                Integer.parseInt(iso.group(3))));
            }
            return Optional.of(
                    OffsetDateTime.parse(zoned(text), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Feeds write zones that the standard formatter does not know. */
    private static String zoned(String text) {
        return text.replaceFirst("(?i) (UTC|UT|Z)$", " GMT")
                .replaceFirst("(?i) EST$", " -0500")
                .replaceFirst("(?i) EDT$", " -0400")
                .replaceFirst("(?i) PST$", " -0800")
                .replaceFirst("(?i) PDT$", " -0700");
    }
}
