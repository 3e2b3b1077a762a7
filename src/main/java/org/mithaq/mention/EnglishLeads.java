package org.mithaq.mention;

import java.util.Set;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Token.Kind;

/** What stands before a mention in English: "and", a preposition, or nothing. */
final class EnglishLeads {

    static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "both",
                    "all", "this", "these", "those", "that");
    private static final Set<String> MODIFIERS =
            Set.of(
                    "former",
                    "visiting",
                    "late",
                    "new",
                    "senior",
                    "top",
                    "outgoing",
                    "incoming",
                    "current",
                    "acting",
                    "neighbouring",
                    "neighboring",
                    "fellow",
                    "then",
                    "ousted",
                    "exiled",
                    "interim",
                    "newly",
                    "other",
                    "several",
                    "many",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "some",
                    "entire",
                    "whole",
                    "respective",
                    "friendly",
                    "brotherly",
                    "sisterly",
                    "rival",
                    "embattled",
                    "elected",
                    "appointed",
                    "caretaker",
                    "transitional",
                    "de",
                    "facto",
                    "longtime",
                    "close",
                    "key",
                    "unnamed");
    private static final int MOST_MODIFIERS = 3;

    private EnglishLeads() {}

    static Lead before(Reading reading, int at) {
        int before = at - 1;
        int modifiers = 0;
        while (before >= reading.from()) {
            String form = reading.form(before);
            boolean mark = reading.is(before, Kind.QUOTE) || reading.is(before, Kind.OPEN_BRACKET);
            if (MODIFIERS.contains(form)
                    && modifiers < MOST_MODIFIERS
                    && !EnglishWords.capitalised(reading, before)) {
                modifiers++;
            } else if (!DETERMINERS.contains(form) && !mark) {
                break;
            }
            before--;
        }
        String form = before >= reading.from() ? reading.form(before) : "";
        return form.equals("and")
                ? new Lead(true, "")
                : EnglishWords.PREPOSITIONS.contains(form) ? new Lead(false, form) : Lead.NONE;
    }
}
