package org.mithaq.mention;

import java.util.List;
import java.util.Set;
import org.mithaq.text.Token.Kind;

/** How many things an English noun stands for: "four memoranda", "12 agreements". */
final class EnglishCounts {

    private static final List<String> NUMBERS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");

    private static final Set<String> MONEY =
            Set.of(
                    "million",
                    "billion",
                    "trillion",
                    "dollar",
                    "dollars",
                    "euro",
                    "euros",
                    "yen",
                    "pounds",
                    "yuan");

    private EnglishCounts() {}

    static boolean isMoney(String form) {
        return MONEY.contains(form);
    }

    /** The count of what begins at a token, from the words before it; 1 where they tell none. */
    static int before(Reading reading, int at) {
        for (int i = at - 1; i >= Math.max(reading.from(), at - 4); i--) {
            if (MONEY.contains(reading.form(i))
                    || reading.form(i).equals("a")
                    || reading.form(i).equals("an")) {
                return 1;
            }
            int number = NUMBERS.indexOf(reading.form(i));
            if (number > 0) {
                return number;
            }
            String form = reading.form(i);
            if (reading.is(i, Kind.NUMBER)
                    && form.length() < 3
                    && form.chars().allMatch(Character::isDigit)) {
                return Math.max(1, Integer.parseInt(form));
            }
            if (!reading.isWord(i)) {
                return 1;
            }
        }
        return 1;
    }
}
