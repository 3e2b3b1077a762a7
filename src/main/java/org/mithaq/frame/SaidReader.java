package org.mithaq.frame;

import java.util.List;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.frame.SpeechReader.Carried;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;

/**
 * Reads words given to a speaker without a verb: "according to the ambassador", "quoted X as
 * saying".
 */
final class SaidReader {

    private final ArabicLexicon lexicon;
    private final ArabicContent content;

    SaidReader(ArabicLexicon lexicon, ArabicContent content) {
        this.lexicon = lexicon;
        this.content = content;
    }

    /** "قوله", "قولها": the verb that such words stand for. */
    private static VerbForm form(Clause clause, int at) {
        boolean she = clause.form(at).endsWith("ها");
        return new VerbForm(
                she ? "قالت" : "قال",
                VerbForm.Tense.PERFECT,
                VerbForm.Person.THIRD,
                she ? VerbForm.Gender.FEMININE : VerbForm.Gender.MASCULINE,
                VerbForm.Number.SINGULAR,
                false);
    }

    FrameMatch read(Clause clause, Trigger.Said said, int end) {
        int after = Math.max(said.at() + 1, said.speaker().to());
        int start = VerbSpan.contentStart(clause, after, end);
        Carried carried = start < 0 ? null : content.clause(clause, start, end);
        Frame frame = carried == null ? lexicon.frame("Affirmation") : carried.frame();
        Mention aimed = carried == null ? null : carried.aimed();
        int from = Math.min(said.at(), said.speaker().from());
        return new FrameMatch(
                frame,
                carried == null ? "ar/affirmation#said" : carried.rule(),
                frame.cameo(),
                said.at(),
                from,
                carried == null ? after : Math.max(after, carried.at() + 1),
                carried == null
                        ? new Subject.Named(List.of(said.speaker()))
                        : new Subject.Named(List.of(said.speaker()), form(clause, said.at())),
                aimed == null ? List.of() : List.of(aimed),
                false,
                List.of(),
                Circumstances.topics(clause, after, end),
                Circumstances.date(clause, from, end),
                null,
                Modality.ACTUAL,
                after,
                Circumstances.contentEnd(clause, after, end),
                0.7,
                null,
                null);
    }
}
