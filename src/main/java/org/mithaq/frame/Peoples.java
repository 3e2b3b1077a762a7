package org.mithaq.frame;

import java.util.Set;

/** Words for those who make up a state, before its name: "the people and the government of". */
final class Peoples {

    private static final Set<String> PEOPLE =
            Set.of(
                    "of",
                    "the",
                    "and",
                    "people",
                    "peoples",
                    "government",
                    "governments",
                    "republic",
                    "kingdom",
                    "state",
                    "families",
                    "citizens",
                    "leaders",
                    "leadership",
                    "entire",
                    "friendly",
                    "brotherly",
                    "sultanate",
                    "authorities",
                    "victims",
                    "members",
                    "officials",
                    "individuals",
                    "nationals",
                    "millions",
                    "thousands",
                    "hundreds",
                    "all");

    private Peoples() {}

    /** Whether a word is one of them. */
    static boolean names(String form) {
        return PEOPLE.contains(form);
    }

    /** "To the people and the government of the Republic of (Chad)" behind "to". */
    static boolean of(Clause clause, int at, String preposition) {
        int i = at - 1;
        while (i >= Math.max(clause.from, at - 12)
                && clause.covering(i) == null
                && PEOPLE.contains(clause.form(i))) {
            i--;
        }
        return i < at - 2 && clause.covering(i) == null && clause.form(i).equals(preposition);
    }
}
