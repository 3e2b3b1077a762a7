package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;
import org.mithaq.time.PartialDate;

/** A frame match in the making, with the defaults of an English clause. */
final class MatchDraft {

    private static final int LONGEST_EVIDENCE = 22;
    private static final int TOPIC_REACH = 45;

    private final Clause clause;
    private final Frame frame;
    private final String rule;
    private final int trigger;
    private final Subject subject;
    private int from;
    private int to;
    private int end;
    private int topicsFrom;
    private int contentFrom;
    private List<Mention> others = List.of();
    private List<Mention.Instrument> instruments = List.of();
    private Modality modality = Modality.ACTUAL;
    private double strength;
    private FrameMatch.@Nullable Own own;
    private @Nullable String cameo;
    private @Nullable PartialDate date;

    /** Whether its subject undergoes it, and is what it is about. */
    private boolean undergone;

    MatchDraft(Clause clause, Frame frame, String rule, int trigger, Subject subject) {
        this.clause = clause;
        this.frame = frame;
        this.rule = rule;
        this.trigger = trigger;
        this.subject = subject;
        this.from = trigger;
        this.to = trigger + 1;
        this.end = clause.to;
        this.topicsFrom = trigger;
        this.contentFrom = trigger + 1;
        this.strength = subject instanceof Subject.Named ? 0.85 : 0.7;
        this.cameo = frame.cameo();
    }

    /** A draft of what a predication tells, from its subject to a few words behind its verb. */
    static MatchDraft of(
            Clause clause, Predication one, Frame frame, String rule, Subject subject, int end) {
        MatchDraft draft =
                new MatchDraft(clause, frame, rule, one.head(), subject)
                        .over(one.from(), one.group().to() + 6, Math.max(one.group().to(), end));
        draft.undergone = one.group().passive() && frame.speech();
        return draft.undergone ? draft.topicsFrom(Math.max(clause.from, one.from())) : draft;
    }

    /** What the evidence holds, and where the clause ends. */
    MatchDraft over(int start, int stop, int clauseEnd) {
        from = trigger - start > LONGEST_EVIDENCE ? trigger : Math.min(start, trigger);
        to = Math.max(trigger + 1, Math.min(stop, clauseEnd));
        end = Math.max(trigger + 1, clauseEnd);
        return this;
    }

    MatchDraft content(int start) {
        contentFrom = start;
        boolean aside = TopicScope.isAside(frame, trigger, start - 1);
        topicsFrom = undergone || aside ? topicsFrom : Math.min(start, end);
        return this;
    }

    MatchDraft topicsFrom(int start) {
        topicsFrom = start;
        return this;
    }

    MatchDraft others(List<Mention> mentions) {
        others = mentions;
        if (!mentions.isEmpty()) {
            int last = mentions.get(mentions.size() - 1).to();
            to = last - from < LONGEST_EVIDENCE + 8 && last <= clause.to ? Math.max(to, last) : to;
        }
        return this;
    }

    MatchDraft instruments(List<Mention.Instrument> made) {
        instruments = made;
        if (!made.isEmpty()) {
            int name = made.get(0).nameTo();
            to = name - from < LONGEST_EVIDENCE + 8 ? Math.max(to, name) : to;
        }
        return this;
    }

    MatchDraft modality(Modality told) {
        modality = told;
        return this;
    }

    MatchDraft own(FrameMatch.@Nullable Own act) {
        own = act;
        return this;
    }

    MatchDraft cameo(@Nullable String code) {
        cameo = code == null ? cameo : code;
        return this;
    }

    MatchDraft date(@Nullable PartialDate day) {
        date = day;
        return this;
    }

    MatchDraft strength(double certainty) {
        strength = certainty;
        return this;
    }

    FrameMatch done() {
        int topicsTo = Math.min(end, topicsFrom + TOPIC_REACH);
        int start = Math.min(contentFrom, end);
        while (to > trigger + 1 && clause.isMark(to - 1) && !clause.is(to - 1, Kind.QUOTE)) {
            to--;
        }
        return new FrameMatch(
                frame,
                rule,
                cameo,
                trigger,
                from,
                to,
                subject,
                others,
                frame.mutual(),
                instruments,
                Circumstances.topics(clause, topicsFrom, topicsTo),
                date == null ? Circumstances.date(clause, from, end) : date,
                place(),
                modality,
                frame.speech() ? start : 0,
                frame.speech() ? Circumstances.contentEnd(clause, start, Math.max(start, end)) : 0,
                strength,
                own,
                null);
    }

    private Mention.@Nullable Place place() {
        for (int i = trigger; i < Math.min(end, trigger + 30); i++) {
            if (clause.starting(i) instanceof Mention.Place place
                    && (place.lead().preposition().equals("in")
                            || place.lead().preposition().equals("at"))
                    && !others.contains(place)) {
                return place;
            }
        }
        return null;
    }
}
