package org.mithaq.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Money;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.text.Span;

/** Reads sums of money in Arabic and English: "$1.5 billion", "خمسة ملايين دولار". */
final class Sums {

    /**
     * A sum where it stands.
     *
     * @param span in UTF-16 units of the text
     */
    record Sum(Span span, Money money) {}

    private static final Map<String, Integer> SCALES =
            Map.ofEntries(
                    Map.entry("thousand", 3),
                    Map.entry("million", 6),
                    Map.entry("mn", 6),
                    Map.entry("m", 6),
                    Map.entry("billion", 9),
                    Map.entry("bn", 9),
                    Map.entry("b", 9),
                    Map.entry("trillion", 12),
                    Map.entry("tn", 12),
                    Map.entry("ألف", 3),
                    Map.entry("الف", 3),
                    Map.entry("آلاف", 3),
                    Map.entry("مليون", 6),
                    Map.entry("مليونا", 6),
                    Map.entry("ملايين", 6),
                    Map.entry("مليار", 9),
                    Map.entry("مليارا", 9),
                    Map.entry("مليارات", 9),
                    Map.entry("بليون", 9),
                    Map.entry("تريليون", 12),
                    Map.entry("تريليونات", 12));

    /** Duals: "مليوني دولار". */
    private static final Map<String, Integer> TWICE =
            Map.of("مليوني", 6, "مليونين", 6, "مليونا", 6, "ملياري", 9, "مليارين", 9, "ألفي", 3);

    private static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("one", "1"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("half a", "0.5"),
                    Map.entry("نصف", "0.5"),
                    Map.entry("ثلاثة", "3"),
                    Map.entry("أربعة", "4"),
                    Map.entry("خمسة", "5"),
                    Map.entry("ستة", "6"),
                    Map.entry("سبعة", "7"),
                    Map.entry("ثمانية", "8"),
                    Map.entry("تسعة", "9"),
                    Map.entry("عشرة", "10"));

    /** No digit before it, at most 15 digits in a row: a text of digits alone is read in one go. */
    private static final String NUMBER =
            "(?<![0-9٠-٩.,٫٬])[0-9٠-٩]{1,15}+(?:[,٬،][0-9٠-٩]{3}){0,5}+(?:[.,٫][0-9٠-٩]{1,6}+)?+";

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Map<String, String> codes;
    private final Pattern before;
    private final Pattern behind;
    private final Pattern any;

    private Sums(Map<String, String> codes, Pattern before, Pattern behind, Pattern any) {
        this.codes = codes;
        this.before = before;
        this.behind = behind;
        this.any = any;
    }

    /** With the currencies on the class path. */
    static Sums load() {
        Map<String, String> codes = new HashMap<>();
        List<String> signs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        ShippedFiles.text("lexicon/currencies.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(
                        line -> {
                            String[] cells = line.split("\t", -1);
                            codes.put(cells[0].toLowerCase(Locale.ROOT), cells[0]);
                            signs.add(cells[0]);
                            names.add(cells[0]);
                            words(cells[1], cells[0], codes).forEach(signs::add);
                            words(cells[2], cells[0], codes).forEach(names::add);
                        });
        String scales = alternatives(SCALES.keySet().stream());
        String words = alternatives(NUMBERS.keySet().stream());
        String sign = alternatives(signs.stream());
        String name = alternatives(names.stream());
        String scale = "(?:[ -]?(" + scales + ")(?![\\p{L}]))?";
        return new Sums(
                codes,
                pattern("(?<![\\p{L}$])(" + sign + ")[ \\u00A0]?(" + NUMBER + ")" + scale),
                pattern(
                        "(?<![\\p{L}])[وبل]?(?:("
                                + NUMBER
                                + "|(?:"
                                + words
                                + ")(?=[ -]))[ -]?)?(?:("
                                + scales
                                + "|"
                                + alternatives(TWICE.keySet().stream())
                                + ")[ -])?("
                                + name
                                + ")(?![\\p{L}])"),
                pattern(sign + "|" + name));
    }

    private static Stream<String> words(String cell, String code, Map<String, String> codes) {
        List<String> words =
                Stream.of(cell.split(",", -1)).filter(word -> !word.isEmpty()).toList();
        words.forEach(word -> codes.put(word.toLowerCase(Locale.ROOT), code));
        return words.stream();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** Longer ones first, so that none hides behind its own beginning. */
    private static String alternatives(Stream<String> words) {
        return words.sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The sums of a part of a text, in its order. */
    List<Sum> in(String text, Span part) {
        String words = text.substring(part.start(), part.end());
        if (!any.matcher(words).find()) {
            return List.of();
        }
        List<Sum> sums = new ArrayList<>();
        Matcher signed = before.matcher(words);
        while (signed.find()) {
            add(sums, part, signed, signed.group(1), signed.group(2), signed.group(3));
        }
        Matcher named = behind.matcher(words);
        while (named.find()) {
            add(sums, part, named, named.group(3), named.group(1), named.group(2));
        }
        sums.sort(Comparator.comparing((Sum sum) -> sum.span().start()));
        return sums;
    }

    private void add(
            List<Sum> sums,
            Span part,
            Matcher found,
            String currency,
            @Nullable String number,
            @Nullable String scale) {
        String code = codes.get(currency.toLowerCase(Locale.ROOT));
        BigDecimal amount = amount(number, scale);
        Span span = new Span(part.start() + found.start(), part.start() + found.end());
        boolean free = sums.stream().noneMatch(sum -> sum.span().overlaps(span));
        if (code != null && amount != null && free) {
            sums.add(new Sum(span, new Money(amount, code)));
        }
    }

    /** Null where no number is told: "in dollars". */
    private static @Nullable BigDecimal amount(@Nullable String number, @Nullable String scale) {
        String unit = scale == null ? "" : scale.toLowerCase(Locale.ROOT);
        Integer twice = number == null ? TWICE.get(unit) : null;
        if (twice != null) {
            return new BigDecimal(2).scaleByPowerOfTen(twice);
        }
        Integer power = unit.isEmpty() ? Integer.valueOf(0) : SCALES.get(unit);
        if (power == null || number == null && unit.isEmpty()) {
            return null;
        }
        BigDecimal count = number == null ? BigDecimal.ONE : number(number);
        return count.signum() <= 0
                ? null
                : new BigDecimal(
                        count.scaleByPowerOfTen(power).stripTrailingZeros().toPlainString());
    }

    /** 0 where the digits make no number. */
    private static BigDecimal number(String words) {
        String word = NUMBERS.get(words.toLowerCase(Locale.ROOT));
        if (word != null) {
            return new BigDecimal(word);
        }
        StringBuilder digits = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            digits.append(
                    Character.isDigit(c)
                            ? (char) ('0' + Character.digit(c, 10))
                            : c == '٬' || c == '،' ? ',' : c == '٫' ? '.' : c);
        }
        String plain = digits.toString();
        String number =
                THOUSANDS.matcher(plain).matches()
                        ? plain.replace(",", "")
                        : plain.replace(',', '.');
        return PLAIN.matcher(number).matches() ? new BigDecimal(number) : BigDecimal.ZERO;
    }
}
