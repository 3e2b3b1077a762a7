package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;

/**
 * English officers without their states who are joined to another: "the Secretary and the two vice
 * ministers". They are those who were named before.
 */
final class JoinedOfficers {

    private static final Set<String> COUNTS = Set.of("two", "three", "both", "other", "the");

    private static final Set<String> RANKS =
            Set.of(
                    "vice",
                    "deputy",
                    "first",
                    "foreign",
                    "prime",
                    "defence",
                    "defense",
                    "assistant",
                    "state",
                    "national",
                    "security");

    private static final Set<String> OFFICERS =
            Set.of(
                    "ministers",
                    "presidents",
                    "secretaries",
                    "leaders",
                    "chancellors",
                    "premiers",
                    "counterparts",
                    "advisers",
                    "advisors",
                    "envoys");

    private JoinedOfficers() {}

    /** Those whom the words from a token on tell of; null where they tell of none. */
    static @Nullable Mention from(Clause clause, int from) {
        int noun = from;
        while (noun < from + 5 && isBefore(clause, noun)) {
            noun++;
        }
        if (clause.starting(noun) instanceof Mention.Office office && office.plural()) {
            return office;
        }
        String behind = clause.form(noun + 1);
        boolean told =
                OFFICERS.contains(clause.form(noun))
                        && clause.covering(noun) == null
                        && !behind.equals("of")
                        && !behind.equals("from");
        return told
                ? new Mention.Group(from, noun + 1, Mention.Lead.NONE, Mention.Group.Kind.ALL)
                : null;
    }

    /** Those whom the words up to a noun tell of, with "and" before; null where there are none. */
    static @Nullable Mention to(Clause clause, int noun) {
        int first = noun;
        while (first > noun - 5 && isBefore(clause, first - 1)) {
            first--;
        }
        boolean joined =
                clause.form(first - 1).equals("and")
                        && (clause.ending(first - 1) instanceof Mention.Office
                                || clause.ending(first - 1) instanceof Mention.Person);
        return joined ? from(clause, first) : null;
    }

    private static boolean isBefore(Clause clause, int i) {
        return clause.covering(i) == null
                && (COUNTS.contains(clause.form(i)) || RANKS.contains(clause.form(i)));
    }
}
