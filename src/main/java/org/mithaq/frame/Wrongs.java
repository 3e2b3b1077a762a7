package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;

/** Wrongs that only those in power in a state do: "the coup in Chad", "the abuses in Mali". */
final class Wrongs {

    private static final Set<String> NOUNS =
            Set.of(
                    "coup",
                    "junta",
                    "crackdown",
                    "crackdowns",
                    "repression",
                    "persecution",
                    "executions",
                    "abuses",
                    "violations",
                    "detentions",
                    "censorship");

    private static final int REACH = 14;
    private static final int NEAR = 3;

    private Wrongs() {}

    /** The state in which such a wrong is done; empty where none is told. */
    static List<Mention> in(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + REACH); i++) {
            if (clause.form(i).equals("that")) {
                return List.of();
            }
            Mention state =
                    clause.covering(i) == null && NOUNS.contains(clause.form(i))
                            ? place(clause, i + 1, end)
                            : null;
            if (state != null) {
                return List.of(state);
            }
        }
        return List.of();
    }

    private static @Nullable Mention place(Clause clause, int from, int end) {
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                boolean state =
                        mention instanceof Mention.Actor
                                || mention instanceof Mention.Place place && place.state() != null;
                return state && mention.lead().preposition().equals("in") ? mention : null;
            }
        }
        return null;
    }
}
