package org.mithaq.source;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them: {@code 16M} is 16 × 1024 × 1024 bytes. */
public final class Sizes {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([KMGT]?)B?");
    private static final String UNITS = "KMGT";

    private Sizes() {}

    /** Bytes; empty where it is no size. */
    public static OptionalLong parse(String size) {
        Matcher matcher = SIZE.matcher(size.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        int unit = matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2)) + 1;
        return OptionalLong.of(Long.parseLong(matcher.group(1)) << 10 * unit);
    }

    static String of(long bytes) {
        int unit = 0;
        long left = bytes;
        while (unit < UNITS.length() && left >= 1024 && left % 1024 == 0) {
            left >>= 10;
            unit++;
        }
        return left + (unit == 0 ? "" : UNITS.substring(unit - 1, unit));
    }
}
