package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;

/**
 * What the verb above an infinitive makes of it: "continues to", "plans to", "refused to", "met
 * to".
 */
final class Governing {

    private static final Set<String> GOING_ON =
            Set.of("continue", "begin", "start", "go", "come", "proceed", "manage");
    private static final Set<String> PLANNING =
            Set.of(
                    "agree",
                    "plan",
                    "intend",
                    "expect",
                    "decide",
                    "prepare",
                    "schedule",
                    "set",
                    "pledge",
                    "promise",
                    "vow",
                    "commit",
                    "undertake",
                    "offer",
                    "resolve",
                    "aim",
                    "choose",
                    "opt",
                    "seek",
                    "hope",
                    "want",
                    "look",
                    "propose");
    private static final Set<String> TRYING =
            Set.of(
                    "attempt",
                    "attempts",
                    "efforts",
                    "effort",
                    "ways",
                    "way",
                    "means",
                    "ability",
                    "right",
                    "opportunity",
                    "opportunities",
                    "chance",
                    "possibility",
                    "capacity");
    private static final Set<String> FIRST =
            Set.of("first", "latest", "last", "only", "second", "third");
    private static final Set<String> FAILING = Set.of("fail", "refuse", "decline", "neglect");
    private static final Set<String> WISHING =
            Set.of("like", "wish", "want", "take", "use", "join", "rise");
    private static final Set<String> THREATENING = Set.of("threaten", "warn");

    /** Nouns that an infinitive belongs to: "ways to support" tells of no support given. */
    private static final Set<String> OF_NOUNS =
            Set.of(
                    "ways",
                    "way",
                    "means",
                    "efforts",
                    "effort",
                    "attempt",
                    "attempts",
                    "desire",
                    "measures",
                    "steps",
                    "opportunity",
                    "opportunities",
                    "ability",
                    "right",
                    "plans",
                    "plan",
                    "decision",
                    "intention",
                    "possibility",
                    "chance",
                    "order",
                    "how",
                    "mechanisms",
                    "capacity",
                    "time",
                    "resources");

    private Governing() {}

    /** The modality of an act told by an infinitive; null where it is no act of the article's. */
    static @Nullable Modality modality(Clause clause, Predication one) {
        Predication governor = one.governor();
        if (governor == null) {
            return null;
        }
        VerbEntry entry = governor.group().entry();
        Modality above =
                governor.link() == Predication.Link.INFINITIVE
                        ? modality(clause, governor)
                        : governor.group().modality();
        String lemma = entry == null ? "" : entry.lemma();
        if (above == null) {
            return null;
        }
        if (TRYING.contains(clause.form(one.group().from() - 1))) {
            return null; // "blocked attempts to": somebody's, and not done
        }
        if (GOING_ON.contains(lemma)) {
            return above;
        }
        if (FIRST.contains(clause.form(one.group().from() - 2))) {
            return above; // "the first country to ratify"
        }
        if (FAILING.contains(lemma)) {
            return Modality.NEGATED;
        }
        if (THREATENING.contains(lemma)) {
            return null;
        }
        if (PLANNING.contains(lemma) || governor.group().shape() == VerbGroup.Shape.COPULA) {
            return above == Modality.NEGATED ? Modality.NEGATED : Modality.PLANNED;
        }
        boolean deed =
                entry != null && entry.rules().stream().anyMatch(rule -> !rule.frame().speech());
        return deed && !governor.group().passive() ? above : null;
    }

    /**
     * Whether an infinitive does what it says in being said: "would like to thank", "met to
     * condemn".
     */
    static boolean performs(Clause clause, Predication one) {
        Predication governor = one.governor();
        if (OF_NOUNS.contains(clause.form(one.group().from() - 1))) {
            return false;
        }
        if (governor == null
                || governor.group().entry() == null
                || governor.group().modality() == Modality.NEGATED) {
            return false;
        }
        VerbEntry entry = governor.group().entry();
        boolean deed =
                entry != null && entry.rules().stream().anyMatch(rule -> !rule.frame().speech());
        boolean first = Pronouns.isFirst(one.subject());
        return entry != null
                && (GOING_ON.contains(entry.lemma())
                        || deed && governor.group().modality() == Modality.ACTUAL
                        || WISHING.contains(entry.lemma())
                                && (first || !entry.lemma().equals("want")));
    }

    static boolean plans(@Nullable VerbEntry entry) {
        return entry != null && PLANNING.contains(entry.lemma());
    }

    static boolean goesOn(@Nullable VerbEntry entry) {
        return entry != null && GOING_ON.contains(entry.lemma());
    }
}
