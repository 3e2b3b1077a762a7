package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** Finds whose words a clause tells where its subject is not the one who utters them. */
final class Senders {

    private Senders() {}

    /**
     * "أعربت وزارة الخارجية عن إدانة الكويت …": whose act the noun behind "عن" tells, where the
     * verb's subject does not tell for whom it speaks; else null.
     */
    static @Nullable Mention speaking(
            SpeechReader speech, Clause clause, SubjectFinder.Found found, int end) {
        boolean told =
                found.subject() instanceof Subject.Named named
                        && !(named.mentions().get(0) instanceof Mention.Office office
                                && office.officeOf() == null);
        SpeechReader.Carried noun = told ? null : speech.behindAbout(clause, found.after(), end);
        if (noun == null) {
            return null;
        }
        int i = noun.at() + 1;
        while (i < noun.at() + 3
                && clause.form(i).startsWith("و")
                && speech.at(clause, i) != null) {
            i++; // "the condemnation and denunciation of"
        }
        Mention mention = clause.starting(i);
        return mention instanceof Mention.Actor actor
                        && actor.manner() != Mention.Manner.ADJECTIVE
                        && !mention.lead().hasPreposition()
                        && !mention.lead().and()
                ? mention
                : null;
    }

    /**
     * "تلقى الرئيس برقية تهنئة من …": done by the one behind "from", towards the subject; null
     * where no one stands there.
     */
    static @Nullable FrameMatch sent(
            Clause clause, FrameMatch received, SubjectFinder.Found found, int end) {
        Mention sender = Recipients.behind(clause, found.after(), end, "من");
        if (sender == null || !Recipients.sides(sender)) {
            return null;
        }
        List<Mention> receivers =
                found.subject() instanceof Subject.Named named ? named.mentions() : List.of();
        return received.of(new Subject.Named(SubjectFinder.group(clause, sender, end)))
                .towards(receivers);
    }
}
