package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.claim.Modality;
import org.mithaq.entity.Resolved;
import org.mithaq.frame.FrameMatch;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** What about a frame match tells how far it can be trusted, as names of reasons. */
final class Reasons {

    private static final int NEAR = 3;
    private static final int FAR = 10;

    private Reasons() {}

    static List<String> of(FrameMatch match, Resolved who, boolean recipient, String language) {
        List<String> reasons = new ArrayList<>();
        reasons.add("act." + language);
        reasons.add("class." + match.frame().type());
        reasons.add("reading." + Math.round(match.strength() * 10));
        if (match.subject() instanceof Subject.Named named) {
            reasons.add("subject.named");
            reasons.add("subject." + distance(match, named.mentions()));
        } else {
            reasons.add("subject.carried");
        }
        if (who.certainty() < 1) {
            reasons.add("subject.resolved");
        }
        if (!who.persons().isEmpty()) {
            reasons.add("speaker");
        }
        if (recipient) {
            reasons.add("recipient");
        }
        if (match.frame().speech() && match.contentTo() <= match.contentFrom()) {
            reasons.add("content.none");
        }
        if (match.modality() != Modality.ACTUAL) {
            reasons.add("modality." + match.modality().term());
        }
        if (!match.topics().isEmpty()) {
            reasons.add("topic");
        }
        if (match.date() != null) {
            reasons.add("date");
        }
        return reasons;
    }

    private static String distance(FrameMatch match, List<Mention> subjects) {
        int nearest = Integer.MAX_VALUE;
        for (Mention subject : subjects) {
            int words =
                    subject.from() > match.trigger()
                            ? subject.from() - match.trigger()
                            : match.trigger() - subject.to() + 1;
            nearest = Math.min(nearest, Math.abs(words));
        }
        return nearest <= NEAR ? "near" : nearest <= FAR ? "apart" : "far";
    }
}
