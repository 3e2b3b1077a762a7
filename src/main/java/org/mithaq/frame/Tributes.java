package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Praise in what the article's own voice says that a side is: "Chad is a valued partner". */
final class Tributes {

    private static final Set<String> VALUED =
            Set.of(
                    "partner",
                    "ally",
                    "friend",
                    "leader",
                    "champion",
                    "partners",
                    "allies",
                    "friends",
                    "model",
                    "pillar",
                    "example");

    /** Words that only tell what a side is, unless a word of praise is with them. */
    private static final Set<String> BARE =
            Set.of("partner", "partners", "ally", "allies", "friend", "friends");

    private static final Set<String> PRAISING =
            Set.of(
                    "strong",
                    "stronger",
                    "strongest",
                    "close",
                    "closest",
                    "valued",
                    "valuable",
                    "reliable",
                    "trusted",
                    "great",
                    "greatest",
                    "good",
                    "vital",
                    "key",
                    "steadfast",
                    "true",
                    "dear",
                    "powerful",
                    "committed",
                    "remarkable",
                    "exceptional",
                    "indispensable",
                    "essential",
                    "critical",
                    "crucial",
                    "dependable",
                    "stalwart",
                    "staunch",
                    "loyal",
                    "faithful",
                    "longstanding",
                    "enduring",
                    "best",
                    "invaluable",
                    "real",
                    "generous",
                    "responsible",
                    "leading");

    private Tributes() {}

    /** "Chad is a valued partner" in the article's own voice. */
    static @Nullable FrameMatch read(Clause clause, Predication one, EnglishLexicon lexicon) {
        VerbGroup group = one.group();
        boolean is =
                group.shape() == VerbGroup.Shape.COPULA
                        || group.entry() != null
                                && EnglishGrammar.LINKING.contains(group.entry().lemma());
        boolean side =
                one.subject() instanceof Subject.Named named
                        && named.mentions().size() == 1
                        && (named.mentions().get(0) instanceof Mention.Actor
                                || named.mentions().get(0) instanceof Mention.Person);
        if (!is
                || !side
                || group.modality() != Modality.ACTUAL
                || clause.inQuote(group.head())
                || one.link() != Predication.Link.MAIN) {
            return null;
        }
        for (int i = group.to(); i < Math.min(one.end(), group.to() + 10); i++) {
            if (clause.is(i, Kind.STOP) || clause.form(i).equals("not")) {
                return null;
            }
            if (VALUED.contains(clause.form(i))
                    && (valued(clause, group.to(), i) || !BARE.contains(clause.form(i)))
                    && (!clause.form(i).equals("leader") || leads(clause, i))
                    && one.subject() instanceof Subject.Named named) {
                Subject voice = new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL));
                return MatchDraft.of(
                                clause,
                                one,
                                lexicon.frame("Praise"),
                                "en/praise#tribute",
                                voice,
                                one.end())
                        .over(one.from(), i + 1, one.end())
                        .others(named.mentions())
                        .strength(0.6)
                        .done();
            }
        }
        return null;
    }

    /** Whether a word of praise stands between two tokens: "a strong, trusted (partner)". */
    private static boolean valued(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (PRAISING.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A global leader in health", not "a leader of the group". */
    private static boolean leads(Clause clause, int i) {
        return Set.of("in", "on", "during", "for").contains(clause.form(i + 1))
                || Set.of("global", "regional", "world", "true", "strong", "great", "proven")
                        .contains(clause.form(i - 1));
    }
}
