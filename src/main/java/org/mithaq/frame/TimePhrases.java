package org.mithaq.frame;

import java.util.Set;
import org.mithaq.text.Token.Kind;

/**
 * Adverbs and times that may stand between a subject and its verb: "on Tuesday", "earlier this
 * week".
 */
final class TimePhrases {

    private static final Set<String> DAYS =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday");
    private static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sept",
                    "sep",
                    "oct",
                    "nov",
                    "dec");
    private static final Set<String> SPANS =
            Set.of(
                    "week",
                    "month",
                    "year",
                    "morning",
                    "evening",
                    "afternoon",
                    "night",
                    "weekend",
                    "day",
                    "days",
                    "weeks",
                    "months");
    private static final Set<String> BEFORE_SPAN =
            Set.of(
                    "this",
                    "last",
                    "next",
                    "that",
                    "same",
                    "previous",
                    "past",
                    "few",
                    "earlier",
                    "later",
                    "two",
                    "three");
    private static final int LONGEST = 6;

    private TimePhrases() {}

    /** Index of the last token before adverbs and times that end at a token. */
    static int before(Clause clause, int at) {
        int i = at;
        for (int steps = 0; steps < 4; steps++) {
            int next = one(clause, i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static int one(Clause clause, int at) {
        if (at < clause.from || clause.covering(at) != null) {
            return at;
        }
        String form = clause.form(at);
        boolean time =
                DAYS.contains(form)
                        || MONTHS.contains(form)
                        || clause.is(at, Kind.NUMBER)
                        || SPANS.contains(form) && BEFORE_SPAN.contains(clause.form(at - 1));
        if (time) {
            return phrase(clause, at);
        }
        return clause.isWord(at) && EnglishGrammar.isAdverb(form) ? at - 1 : at;
    }

    /**
     * A time of several words, with its preposition; a bare number counts only with a month or
     * preposition.
     */
    private static int phrase(Clause clause, int at) {
        int i = at;
        boolean named = false;
        while (i > at - LONGEST && i >= clause.from && clause.covering(i) == null) {
            String form = clause.form(i);
            named |= DAYS.contains(form) || MONTHS.contains(form) || SPANS.contains(form);
            boolean part =
                    named && BEFORE_SPAN.contains(form)
                            || DAYS.contains(form)
                            || MONTHS.contains(form)
                            || SPANS.contains(form)
                            || clause.is(i, Kind.NUMBER)
                            || clause.is(i, Kind.COMMA) && clause.is(i + 1, Kind.NUMBER) && i < at;
            if (!part) {
                break;
            }
            i--;
        }
        String form = clause.form(i);
        boolean led =
                form.equals("on")
                        || form.equals("in")
                        || form.equals("late")
                        || form.equals("early")
                        || form.equals("since");
        if (led) {
            return i - 1;
        }
        return named ? i : at;
    }
}
