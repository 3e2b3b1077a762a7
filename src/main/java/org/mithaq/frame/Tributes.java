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
                    "leading",
                    "important");

    /** Verbs of good deeds, told with what was done: "has made great strides". */
    private static final Set<String> DOING =
            Set.of("do", "make", "play", "show", "demonstrate", "achieve", "take");

    private static final Set<String> ADMIRING =
            Set.of(
                    "remarkable",
                    "outstanding",
                    "extraordinary",
                    "excellent",
                    "exemplary",
                    "impressive",
                    "tremendous",
                    "incredible",
                    "great",
                    "strong",
                    "vital",
                    "leading",
                    "significant",
                    "courageous",
                    "valuable",
                    "invaluable",
                    "leadership",
                    "terrific",
                    "wonderful",
                    "enormous");

    private static final Set<String> MERITS =
            Set.of(
                    "work",
                    "job",
                    "progress",
                    "strides",
                    "contribution",
                    "contributions",
                    "role",
                    "leadership",
                    "courage",
                    "generosity",
                    "resilience",
                    "achievements",
                    "commitment");

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
        boolean does =
                group.entry() != null
                        && DOING.contains(group.entry().lemma())
                        && merits(clause, group.to(), one.end());
        if (!is && !does
                || !side
                || group.modality() != Modality.ACTUAL
                || clause.inQuote(group.head())
                || one.link() != Predication.Link.MAIN) {
            return null;
        }
        for (int i = group.to(); i < Math.min(one.end(), group.to() + 10); i++) {
            boolean among = clause.form(i).equals("one") && clause.form(i + 2).equals("the");
            if (clause.is(i, Kind.STOP) || clause.form(i).equals("not") || among) {
                return null;
            }
            boolean valued =
                    VALUED.contains(clause.form(i))
                            && (valued(clause, group.to(), i) || !BARE.contains(clause.form(i)))
                            && (!clause.form(i).equals("leader") || leads(clause, group, i));
            if ((does ? MERITS.contains(clause.form(i)) : valued)
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

    /** "(Has done) remarkable work", "(is playing) a leading role". */
    private static boolean merits(Clause clause, int from, int end) {
        boolean admired = false;
        for (int i = from; i < Math.min(end, from + 7); i++) {
            if (admired && MERITS.contains(clause.form(i))) {
                return true;
            }
            admired |= ADMIRING.contains(clause.form(i));
        }
        return false;
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
    private static boolean leads(Clause clause, VerbGroup group, int i) {
        return clause.form(group.head()).equals("been") && clause.isMark(i + 1)
                || Set.of("in", "on", "during", "for").contains(clause.form(i + 1))
                || Set.of("global", "regional", "world", "true", "strong", "great", "proven")
                        .contains(clause.form(i - 1));
    }
}
