package org.mithaq.frame;

import java.util.List;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;

/**
 * Reads words given to a speaker without a verb: "according to the ambassador", "quoted X as
 * saying".
 */
final class SaidReader {

    private final ArabicLexicon lexicon;

    SaidReader(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    FrameMatch read(Clause clause, Trigger.Said said, int end) {
        Frame frame = lexicon.frame("Affirmation");
        int after = Math.max(said.at() + 1, said.speaker().to());
        int from = Math.min(said.at(), said.speaker().from());
        return new FrameMatch(
                frame,
                "ar/affirmation#said",
                frame.cameo(),
                said.at(),
                from,
                after,
                new Subject.Named(List.of(said.speaker())),
                List.of(),
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
