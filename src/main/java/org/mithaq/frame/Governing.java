package org.mithaq.frame;

import java.util.List;
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
                    "resources",
                    "action",
                    "actions",
                    "work",
                    "strategy",
                    "approach",
                    "response",
                    "resolve",
                    "intent",
                    "cooperation");

    /** What one is in doing what follows: "proud to stand with", "pleased to announce". */
    private static final Set<String> HONOURED =
            Set.of(
                    "proud",
                    "honored",
                    "honoured",
                    "pleased",
                    "happy",
                    "delighted",
                    "glad",
                    "privileged",
                    "thrilled",
                    "here",
                    "grateful");

    private static final Set<String> OCCASIONS =
            Set.of("opportunity", "occasion", "moment", "time", "chance");

    private Governing() {}

    /** "(Is) proud to stand with": whether an adjective leaves the act to the infinitive behind. */
    static boolean honours(Clause clause, int adjective, List<Predication> all) {
        if (!HONOURED.contains(clause.form(adjective))) {
            return false;
        }
        for (Predication other : all) {
            if (other.link() == Predication.Link.INFINITIVE
                    && other.group().from() == adjective + 1
                    && speaks(other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "(I) want to thank", "wish to use this occasion to", "continue to urge": what is done in
     * being told.
     */
    static boolean onlyOpens(Clause clause, Predication one, List<Predication> all) {
        VerbEntry entry = one.group().entry();
        if (entry == null
                || !WISHING.contains(entry.lemma()) && !entry.lemma().equals("continue")
                || !Pronouns.isFirst(one.subject())
                || one.group().modality() != Modality.ACTUAL
                        && !(entry.lemma().equals("continue")
                                && one.group().modality() == Modality.PLANNED)) {
            return false;
        }
        boolean pending = one.group().modality() == Modality.PLANNED;
        for (Predication other : all) {
            Predication above = other.governor();
            if (other.link() == Predication.Link.INFINITIVE
                    && above != null
                    && above.head() == one.head()) {
                return pending ? presses(other) : speaks(other) || seizes(clause, other);
            }
        }
        return false;
    }

    private static boolean speaks(Predication one) {
        VerbEntry entry = one.group().entry();
        return entry != null
                && !entry.lemma().equals("have")
                && entry.rules().stream().anyMatch(rule -> rule.frame().speech());
    }

    /** "(Will continue to) urge": what is done towards others whenever it is said. */
    private static boolean presses(Predication one) {
        VerbEntry entry = one.group().entry();
        return entry != null
                && entry.rules().stream()
                        .anyMatch(
                                rule ->
                                        Set.of("Appeal", "Demand", "Condemnation")
                                                .contains(rule.frame().type()));
    }

    /** "Take this opportunity (to)". */
    private static boolean seizes(Clause clause, Predication one) {
        VerbEntry entry = one.group().entry();
        if (entry == null || !Set.of("take", "use", "seize", "have").contains(entry.lemma())) {
            return false;
        }
        for (int i = one.group().to(); i < Math.min(one.end(), one.group().to() + 4); i++) {
            if (OCCASIONS.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

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
        if (governor.governor() != null
                && governor.group().passive()
                && (governor.link() == Predication.Link.PARTICIPLE
                        || governor.link() == Predication.Link.REDUCED)) {
            above = governor.governor().group().modality(); // "will go to X, joined by Y, to meet"
        }
        String lemma = entry == null ? "" : entry.lemma();
        if (above == null) {
            return null;
        }
        if (TRYING.contains(clause.form(one.group().from() - 1))) {
            return null; // "blocked attempts to": somebody's, and not done
        }
        for (int i = one.group().from() - 2; i > one.group().from() - 12; i--) {
            if (TRYING.contains(clause.form(i)) && clause.form(i + 1).equals("by")) {
                return null; // "efforts by Chad and its partners to"
            }
        }
        if (GOING_ON.contains(lemma) || HONOURED.contains(clause.form(one.group().from() - 1))) {
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
        if (governor != null && seizes(clause, governor)) {
            return true;
        }
        if (ofNoun(clause, one)) {
            return false;
        }
        if (governor != null
                && governor.group().modality() == Modality.ACTUAL
                && HONOURED.contains(clause.form(one.group().from() - 1))) {
            return true;
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

    /** "Ways to support": whether an infinitive belongs to the noun before it. */
    static boolean ofNoun(Clause clause, Predication one) {
        return OF_NOUNS.contains(clause.form(one.group().from() - 1));
    }

    static boolean plans(@Nullable VerbEntry entry) {
        return entry != null && PLANNING.contains(entry.lemma());
    }

    static boolean goesOn(@Nullable VerbEntry entry) {
        return entry != null && GOING_ON.contains(entry.lemma());
    }
}
