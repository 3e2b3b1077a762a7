package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.morphology.VerbForm;

/** What talks that were told before were about: "the meeting focused on trade". */
final class TalksMatter {

    /** The rule of a match that only adds to talks that are told elsewhere. */
    static final String RULE = "en/discussion#focus";

    private static final Set<String> TALKS =
            Set.of(
                    "meeting",
                    "meetings",
                    "talks",
                    "discussion",
                    "discussions",
                    "conversation",
                    "conversations",
                    "call",
                    "consultations",
                    "negotiations");

    private static final Set<String> ON = Set.of("on", "upon", "around", "with");

    private TalksMatter() {}

    /** What a clause says that talks were about; null where it says nothing of the sort. */
    static @Nullable FrameMatch read(Clause clause, Predication one, Frame meeting) {
        VerbGroup group = one.group();
        String verb = clause.form(group.head());
        boolean covers = verb.startsWith("cover") || verb.startsWith("address");
        boolean focuses =
                verb.startsWith("focus")
                        || verb.startsWith("cent")
                        || verb.startsWith("concentrat")
                        || verb.startsWith("revolv")
                        || verb.startsWith("touch")
                        || verb.startsWith("deal")
                        || verb.equals("dealt");
        if (!group.finite()
                || group.passive()
                || one.link() == Predication.Link.RELATIVE
                || !covers && !(focuses && ON.contains(clause.form(group.to())))) {
            return null;
        }
        int noun = group.from() - 1;
        while (noun > clause.from && EnglishGrammar.isAdverb(clause.form(noun))) {
            noun--;
        }
        if (!TALKS.contains(clause.form(noun))) {
            return null;
        }
        boolean ours = clause.form(noun - 1).equals("our");
        Subject sides =
                new Subject.Carried(Pronouns.form(ours ? "we" : "they", VerbForm.Number.PLURAL));
        return new MatchDraft(clause, meeting, RULE, group.head(), sides)
                .over(noun, group.to() + 6, one.end())
                .modality(group.modality())
                .strength(0.6)
                .done();
    }
}
