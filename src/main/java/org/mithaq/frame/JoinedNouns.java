package org.mithaq.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * Acts of other kinds that are joined to the one that a verb carries: "affirmed its support for X
 * and its rejection of Y", "on the refusal of … and on the commitment to …".
 */
final class JoinedNouns {

    private static final int REACH = 40;
    private static final int MOST = 4;
    private static final Set<String> AND_ON = Set.of("وعلي", "وعن");
    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين");

    private final SpeechReader speech;

    JoinedNouns(SpeechReader speech) {
        this.speech = speech;
    }

    /** The acts joined to a match whose last word is the noun that tells it. */
    List<FrameMatch> of(Clause clause, FrameMatch match, int end) {
        SpeechReader.Carried first = speech.at(clause, match.to() - 1);
        if (first == null || !first.frame().is(match.frame().type())) {
            return List.of();
        }
        List<FrameMatch> joined = new ArrayList<>();
        Set<String> told = new HashSet<>(Set.of(match.frame().type()));
        int stop = Math.min(end, match.to() + REACH);
        for (int i = match.to(); i < stop && joined.size() < MOST && goesOn(clause, i); i++) {
            SpeechReader.Carried noun = joined(clause, i);
            if (noun != null && told.add(noun.frame().type())) {
                joined.add(act(clause, match, noun, end));
            }
        }
        return joined;
    }

    private static boolean goesOn(Clause clause, int i) {
        return !clause.isThat(i)
                && !clause.is(i, Kind.COLON)
                && !clause.is(i, Kind.STOP)
                && !RELATIVE.contains(clause.form(i));
    }

    private SpeechReader.@Nullable Carried joined(Clause clause, int i) {
        if (AND_ON.contains(clause.form(i))) {
            return speech.at(clause, i + 1);
        }
        boolean own =
                clause.starting(i + 1) instanceof Mention.Group group
                        && group.kind() == Mention.Group.Kind.OWN;
        return clause.form(i).startsWith("و") ? speech.owned(clause, i, own) : null;
    }

    private static FrameMatch act(
            Clause clause, FrameMatch match, SpeechReader.Carried noun, int end) {
        Frame frame = noun.frame();
        int after = noun.at() + 1;
        Subject subject = match.subject();
        SubjectFinder.Found found = new SubjectFinder.Found(subject, after, false);
        return new FrameMatch(
                frame,
                noun.rule(),
                frame.cameo(),
                noun.at(),
                noun.at(),
                after,
                subject,
                Recipients.recipients(clause, frame, noun.at(), after, found, end),
                false,
                List.of(),
                Circumstances.topics(clause, after, end),
                null,
                null,
                match.modality(),
                after,
                Circumstances.contentEnd(clause, after, end),
                match.strength() - 0.1,
                null,
                null);
    }
}
