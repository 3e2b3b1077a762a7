package org.mithaq.mention;

import java.util.HashMap;
import java.util.Map;
import org.mithaq.text.Token.Kind;

/** How many things a noun stands for: "أربع مذكرات", "12 اتفاقية", "مذكرتي تفاهم". */
final class Counts {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        String[][] numbers = {
            {"ثلاث", "ثلاثه"},
            {"اربع", "اربعه"},
            {"خمس", "خمسه"},
            {"ست", "سته"},
            {"سبع", "سبعه"},
            {"ثماني", "ثمانيه", "ثمان"},
            {"تسع", "تسعه"},
            {"عشر", "عشره"},
        };
        for (int i = 0; i < numbers.length; i++) {
            for (String word : numbers[i]) {
                NUMBERS.put(word, i + 3);
            }
        }
        NUMBERS.put("عشرون", 20);
        NUMBERS.put("عشرين", 20);
        NUMBERS.put("ثلاثون", 30);
        NUMBERS.put("ثلاثين", 30);
    }

    private Counts() {}

    /**
     * The count of a noun from the words before it.
     *
     * @param number "one", "two" or "many": what the noun's own form tells
     */
    static int before(Reading reading, int at, String number) {
        if (number.equals("two")) {
            return 2;
        }
        for (int i = at - 1; i >= Math.max(reading.from(), at - 2); i--) {
            int count = of(reading, i);
            if (count > 0) {
                boolean teen = reading.form(i).startsWith("عشر") && i > reading.from();
                int units = teen ? unit(reading, i - 1) : 0;
                return teen && units > 0
                        ? units + 10
                        : number.equals("one") && count < 11 ? 1 : count;
            }
        }
        return 1;
    }

    private static int unit(Reading reading, int i) {
        return switch (reading.form(i)) {
            case "احدي", "احد" -> 1;
            case "اثنتي", "اثنتا", "اثني", "اثنا" -> 2;
            default -> NUMBERS.getOrDefault(reading.form(i), 0);
        };
    }

    private static int of(Reading reading, int i) {
        String form = reading.form(i);
        Integer number = NUMBERS.get(form.startsWith("ب") ? form.substring(1) : form);
        if (number != null) {
            return number;
        }
        boolean figures =
                reading.is(i, Kind.NUMBER)
                        && form.length() <= 3
                        && form.chars().allMatch(Character::isDigit);
        return figures ? Math.max(1, Integer.parseInt(form)) : 0;
    }
}
