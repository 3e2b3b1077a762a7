package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;

/** Deeds of force that the article's own voice judges in naming them: "Chad's unprovoked war". */
final class JudgedDeeds {

    private static final Set<String> JUDGING =
            Set.of(
                    "unprovoked",
                    "unjustified",
                    "unjustifiable",
                    "unwarranted",
                    "unconscionable",
                    "unlawful",
                    "illegal",
                    "brutal",
                    "barbaric",
                    "heinous",
                    "cowardly",
                    "senseless",
                    "premeditated",
                    "indefensible",
                    "reprehensible",
                    "abhorrent",
                    "immoral");

    /** How far before its noun such a word stands. */
    private static final int REACH = 7;

    private JudgedDeeds() {}

    /** Whether a word judges what it describes. */
    static boolean judges(String form) {
        return JUDGING.contains(form);
    }

    /** The condemnation in how a deed of force is named; null where it is only named. */
    static @Nullable FrameMatch read(Clause clause, FrameMatch deed, EnglishLexicon lexicon) {
        if (!deed.frame().is("MilitaryAction")
                || !(deed.subject() instanceof Subject.Named named)
                || clause.inQuote(deed.trigger())) {
            return null;
        }
        int first = Math.max(clause.from, deed.trigger() - REACH);
        for (int i = deed.trigger() - 1; i >= first; i--) {
            if (clause.covering(i) instanceof Mention) {
                return null;
            }
            if (judges(clause.form(i))) {
                return new MatchDraft(
                                clause,
                                lexicon.frame("Condemnation"),
                                "en/condemnation#judged",
                                i,
                                new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL)))
                        .over(deed.from(), deed.trigger() + 1, deed.to())
                        .others(named.mentions())
                        .strength(0.6)
                        .done();
            }
        }
        return null;
    }
}
