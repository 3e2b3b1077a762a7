package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/**
 * Reads what is said: a call ("that X must"), a pledge ("that it would"), or a stance of the
 * speaker's own ("that he condemned", "we welcome").
 */
final class SpeechContent {

    private static final Set<String> NEEDED =
            Set.of(
                    "important",
                    "necessary",
                    "essential",
                    "vital",
                    "crucial",
                    "imperative",
                    "needed",
                    "critical",
                    "urgent",
                    "time");
    private static final Set<String> OWN_SIDE =
            Set.of("country", "government", "side", "nation", "ministry", "administration");
    private static final Set<String> FINITE =
            Set.of(
                    "will", "would", "must", "should", "can", "could", "may", "might", "is", "are",
                    "was", "were", "has", "have", "had");
    private static final int FIRST = 3;

    private final EnglishLexicon lexicon;

    SpeechContent(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the content of a verb of speech begins; its clause's end where it has none. */
    static int start(Clause clause, Predication speech, int after) {
        int limit = Math.min(speech.end(), after + 24);
        for (int i = after; i < limit; i++) {
            if (FINITE.contains(clause.form(i)) && i > after && clause.covering(i) == null) {
                return after; // "said Peru would build a road that …"
            }
            if (clause.form(i).equals("that") || clause.is(i, Kind.COLON)) {
                return i + 1;
            }
            if (clause.is(i, Kind.QUOTE) && clause.inQuote(i)) {
                return i + 1;
            }
        }
        return Math.min(after, speech.end());
    }

    /** What the content does, from its first clauses; null where it only tells. */
    @Nullable Carried read(Clause clause, int from, int to, List<Predication> all) {
        int seen = 0;
        for (Predication one : all) {
            if (one.head() < from
                    || one.head() >= to
                    || !one.group().finite()
                    || one.link() == Predication.Link.RELATIVE) {
                continue;
            }
            Carried carried = carried(clause, one, all);
            if (carried != null || ++seen >= FIRST) {
                return carried;
            }
        }
        return null;
    }

    private @Nullable Carried carried(Clause clause, Predication one, List<Predication> all) {
        VerbGroup group = one.group();
        int at = group.head();
        boolean own = own(clause, one);
        Mention named =
                one.subject() instanceof Subject.Named side && !own ? side.mentions().get(0) : null;
        if (group.obliges() && (!own || first(one))) {
            return new Carried(
                    lexicon.frame("Appeal"),
                    "en/appeal#must",
                    at,
                    group.to(),
                    null,
                    own ? null : named);
        }
        if (group.shape() == VerbGroup.Shape.COPULA && needed(clause, one)) {
            return new Carried(lexicon.frame("Appeal"), "en/appeal#needed", at, group.to());
        }
        if (!own && named == null) {
            return null;
        }
        Carried adjective = adjective(clause, one, named);
        if (adjective != null) {
            return adjective;
        }
        String first = clause.form(group.from());
        boolean willing =
                group.modality() == Modality.PLANNED
                        || group.modality() == Modality.HYPOTHETICAL && first.equals("would")
                        || group.modality() == Modality.NEGATED
                                && (first.startsWith("wo") || first.equals("will"));
        if (willing && !group.passive() && group.shape() == VerbGroup.Shape.FINITE) {
            return new Carried(
                    lexicon.frame("Commitment"), "en/commitment#will", at, group.to(), null, named);
        }
        if (Governing.onlyOpens(clause, one, all)) {
            return opened(clause, one, all);
        }
        Rule rule = group.passive() ? null : EnglishRules.choose(clause, one, all, false);
        if (rule == null
                || !rule.frame().speech()
                || rule.frame().is("Affirmation")
                || group.modality() == Modality.NEGATED) {
            return null;
        }
        return new Carried(rule.frame(), rule.name(), at, group.to(), null, named);
    }

    /** "(I) want to thank", "wish to use this occasion to thank": what the wish opens. */
    private static @Nullable Carried opened(
            Clause clause, Predication wish, List<Predication> all) {
        for (Predication other : all) {
            boolean near = other.head() > wish.head() && other.head() < wish.head() + 12;
            if (!near || other.link() != Predication.Link.INFINITIVE) {
                continue;
            }
            Rule rule = EnglishRules.choose(clause, other, all, false);
            if (rule != null && rule.frame().speech() && !rule.frame().is("Affirmation")) {
                return new Carried(
                        rule.frame(), rule.name(), other.head(), other.group().to(), null, null);
            }
        }
        return null;
    }

    private @Nullable Carried adjective(Clause clause, Predication one, @Nullable Mention named) {
        VerbGroup group = one.group();
        int at = group.shape() == VerbGroup.Shape.COPULA ? past(clause, group.to()) : group.head();
        EnglishLexicon.Noun adjective =
                group.shape() == VerbGroup.Shape.COPULA || group.passive()
                        ? lexicon.adjective(clause.form(at))
                        : null;
        return adjective == null || group.modality() == Modality.NEGATED
                ? null
                : new Carried(adjective.frame(), adjective.rule(), at, at + 1, null, named);
    }

    static int past(Clause clause, int at) {
        int i = at;
        while (clause.covering(i) == null
                && clause.isWord(i)
                && (EnglishGrammar.isAdverb(clause.form(i)) || clause.form(i).equals("very"))) {
            i++;
        }
        return i;
    }

    private static boolean first(Predication one) {
        return Pronouns.isFirst(one.subject());
    }

    private static boolean needed(Clause clause, Predication one) {
        int at = past(clause, one.group().to());
        boolean it =
                clause.form(one.group().from() - 1).equals("it")
                        || one.from() == one.group().from();
        return it
                && NEEDED.contains(clause.form(at))
                && Set.of("to", "that", "for").contains(clause.form(at + 1));
    }

    /** Whether a clause is about the speaker's own side. */
    static boolean own(Clause clause, Predication one) {
        if (one.subject() instanceof Subject.Carried carried) {
            VerbForm form = carried.form();
            return form != null && !form.surface().equals("you");
        }
        if (one.subject() instanceof Subject.Named named
                && named.mentions().get(0) instanceof Mention.Group group
                && group.kind() != Mention.Group.Kind.ALL) {
            return true;
        }
        if (one.subject() instanceof Subject.Named named
                && named.mentions().get(0) instanceof Mention.Office office
                && office.officeOf() == null
                && !office.plural()) {
            return true;
        }
        int noun = one.group().from() - 1;
        while (EnglishGrammar.isAdverb(clause.form(noun))) {
            noun--;
        }
        return OWN_SIDE.contains(clause.form(noun))
                && EnglishGrammar.POSSESSIVES.contains(clause.form(noun - 1));
    }
}
