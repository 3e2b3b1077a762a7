package org.mithaq.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.text.Token;

/** Days told by an ordinal, "الحادي عشر", "الخامس والعشرين", and small numbers in words. */
final class ArabicOrdinals {

    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> DUALS =
            Map.of(
                    "يومين", 2, "عامين", 2, "سنتين", 2, "شهرين", 2, "يوم", 1, "عام", 1, "سنه", 1,
                    "شهر", 1);

    static {
        List<String> names =
                List.of(
                        "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع",
                        "الثامن", "التاسع", "العاشر");
        for (int i = 0; i < names.size(); i++) {
            ORDINALS.put(names.get(i), i + 1);
        }
        ORDINALS.put("الحادي", 1);
        String[][] numbers = {
            {"ثلاثه", "ثلاث"},
            {"اربعه", "اربع"},
            {"خمسه", "خمس"},
            {"سته", "ست"},
            {"سبعه", "سبع"},
            {"ثمانيه", "ثماني"},
            {"تسعه", "تسع"},
            {"عشره", "عشر"},
        };
        for (int i = 0; i < numbers.length; i++) {
            for (String word : numbers[i]) {
                NUMBERS.put(word, i + 3);
            }
        }
    }

    private ArabicOrdinals() {}

    /**
     * A number read.
     *
     * @param value 0 where there is none
     * @param to index behind it
     */
    record Read(int value, int to) {}

    /** The day of a month that an ordinal tells, 1 to 31. */
    static Read day(List<Token> tokens, int i, int limit) {
        String form = tokens.get(i).form();
        if (form.equals("العشرين") || form.equals("العشرون")) {
            return new Read(20, i + 1);
        }
        if (form.equals("الثلاثين") || form.equals("الثلاثون")) {
            return new Read(30, i + 1);
        }
        Integer unit = ORDINALS.get(form);
        if (unit == null) {
            return new Read(0, i);
        }
        String next = i + 1 < limit ? tokens.get(i + 1).form() : "";
        return switch (next) {
            case "عشر" -> new Read(unit + 10, i + 2);
            case "والعشرين", "والعشرون" -> new Read(unit + 20, i + 2);
            case "والثلاثين", "والثلاثون" -> new Read(unit + 30, i + 2);
            default -> form.equals("الحادي") ? new Read(0, i) : new Read(unit, i + 1);
        };
    }

    /** A count in words or figures before a unit of time, or within a dual: "يومين", "3 أيام". */
    static Read count(List<Token> tokens, int i, int limit) {
        String form = tokens.get(i).form();
        Integer dual = DUALS.get(form);
        if (dual != null) {
            return new Read(dual, i);
        }
        Integer number = NUMBERS.get(form);
        if (number != null) {
            return new Read(number, i + 1);
        }
        boolean figures =
                tokens.get(i).kind() == Token.Kind.NUMBER
                        && form.length() <= 2
                        && form.chars().allMatch(Character::isDigit)
                        && i + 1 < limit;
        return figures ? new Read(Integer.parseInt(form), i + 1) : new Read(0, i);
    }
}
