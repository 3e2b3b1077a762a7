package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.time.PartialDate;

/**
 * A frame that a clause evokes, with what fills its roles. Token indices are the article's; ends
 * are exclusive.
 *
 * @param rule the name of the rule that read it
 * @param cameo the CAMEO code, or null
 * @param trigger index of the word that evokes it
 * @param from where the evidence begins
 * @param to where the evidence ends
 * @param subject who acts
 * @param others who it is done towards or with
 * @param mutual whether all sides take part alike
 * @param instruments what is signed, ratified or left
 * @param topics ids of the topic scheme
 * @param date null where the clause has none
 * @param place null where the clause has none
 * @param contentFrom where the stated content begins
 * @param contentTo where it ends; equal to {@code contentFrom} where there is none
 * @param strength how sure the reading is, from 0 to 1
 * @param occasion the class of the interaction that it was done in, or null
 * @param within the speech that reports it, or null where the article itself does
 * @param own what the speech is where its content's subject is the speaker's own side, or null
 */
public record FrameMatch(
        Frame frame,
        String rule,
        @Nullable String cameo,
        int trigger,
        int from,
        int to,
        Subject subject,
        List<Mention> others,
        boolean mutual,
        List<Mention.Instrument> instruments,
        List<String> topics,
        @Nullable PartialDate date,
        Mention.@Nullable Place place,
        Modality modality,
        int contentFrom,
        int contentTo,
        double strength,
        @Nullable Own own,
        @Nullable String occasion,
        @Nullable Within within) {

    /** A match that the article itself reports. */
    public FrameMatch(
            Frame frame,
            String rule,
            @Nullable String cameo,
            int trigger,
            int from,
            int to,
            Subject subject,
            List<Mention> others,
            boolean mutual,
            List<Mention.Instrument> instruments,
            List<String> topics,
            @Nullable PartialDate date,
            Mention.@Nullable Place place,
            Modality modality,
            int contentFrom,
            int contentTo,
            double strength,
            @Nullable Own own,
            @Nullable String occasion) {
        this(
                frame,
                rule,
                cameo,
                trigger,
                from,
                to,
                subject,
                others,
                mutual,
                instruments,
                topics,
                date,
                place,
                modality,
                contentFrom,
                contentTo,
                strength,
                own,
                occasion,
                null);
    }

    /**
     * The speech that an act is told in.
     *
     * @param speech what reports it
     * @param first whether the content begins with it: the speech says nothing before
     */
    public record Within(FrameMatch speech, boolean first) {}

    /**
     * What the content says of a named subject's own will: it is what the speech does where the
     * subject is the speaker's own side.
     */
    public record Own(Mention subject, Frame frame, String rule, List<Mention> others) {

        public Own(Mention subject, Frame frame, String rule) {
            this(subject, frame, rule, List.of());
        }
    }

    /** This match where it turns out to be the speaker's own act. */
    public FrameMatch asOwn(Own act) {
        return new FrameMatch(
                act.frame(),
                act.rule(),
                act.frame().cameo(),
                trigger,
                from,
                to,
                subject,
                act.others().isEmpty() ? others : act.others(),
                act.frame().mutual(),
                instruments,
                topics,
                date,
                place,
                modality,
                contentFrom,
                contentTo,
                strength,
                null,
                occasion,
                within);
    }

    /** This match as told in a speech. */
    public FrameMatch inside(FrameMatch speech, boolean first) {
        return told(from, new Within(speech, first));
    }

    /** This match with the words that report it as evidence, too. */
    public FrameMatch reported() {
        return within == null ? this : told(Math.min(from, within.speech().from()), within);
    }

    /** This match as the act of another subject. */
    public FrameMatch of(Subject doer) {
        return told(from, within, doer, others);
    }

    /** This match as done towards others. */
    public FrameMatch towards(List<Mention> recipients) {
        return told(from, within, subject, recipients);
    }

    /** This match as one of another modality. */
    public FrameMatch in(Modality told) {
        return new FrameMatch(
                frame,
                rule,
                cameo,
                trigger,
                from,
                to,
                subject,
                others,
                mutual,
                instruments,
                topics,
                date,
                place,
                told,
                contentFrom,
                contentTo,
                strength,
                own,
                occasion,
                within);
    }

    private FrameMatch told(int start, @Nullable Within speech) {
        return told(start, speech, subject, others);
    }

    private FrameMatch told(
            int start, @Nullable Within speech, Subject doer, List<Mention> recipients) {
        return new FrameMatch(
                frame,
                rule,
                cameo,
                trigger,
                start,
                to,
                doer,
                recipients,
                mutual,
                instruments,
                topics,
                date,
                place,
                modality,
                contentFrom,
                contentTo,
                strength,
                own,
                occasion,
                speech);
    }

    /** This match with other topics. */
    public FrameMatch about(List<String> others) {
        return new FrameMatch(
                frame,
                rule,
                cameo,
                trigger,
                from,
                to,
                subject,
                this.others,
                mutual,
                instruments,
                others,
                date,
                place,
                modality,
                contentFrom,
                contentTo,
                strength,
                own,
                occasion,
                within);
    }

    /** Who acts, as the words tell. */
    public sealed interface Subject {

        /**
         * Named in the clause.
         *
         * @param form the verb's form, which tells their gender; null where the words tell no form
         */
        record Named(List<Mention> mentions, @Nullable VerbForm form) implements Subject {

            public Named(List<Mention> mentions) {
                this(mentions, null);
            }
        }

        /**
         * Not named: the one who acted or spoke before.
         *
         * @param form the verb's form, which the one must agree with; null where the words tell no
         *     form
         */
        record Carried(@Nullable VerbForm form) implements Subject {}

        /**
         * One who is no actor: an agency, a paper, an unnamed source, somebody. "It added" behind
         * it goes on with its words, not with those of who acted before.
         *
         * @param reporter whether what it says is the article's own word
         */
        record Unnamed(VerbForm form, boolean reporter) implements Subject {}
    }
}
