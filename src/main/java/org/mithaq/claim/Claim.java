package org.mithaq.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Span;
import org.mithaq.time.PartialDate;

/** One thing that an article says, with the words that say it. */
public sealed interface Claim {

    Evidence evidence();

    /** An actor takes part in what the article tells; the evidence is its fullest mention. */
    record ActorMention(ActorRef actor, String label, Evidence evidence) implements Claim {}

    /**
     * A place that an act of the article is at; {@code slug} is a place of the reference data, or
     * made of the name.
     */
    record PlaceMention(String slug, String label, Evidence evidence) implements Claim {}

    /**
     * A person holds an office, as the article attests it.
     *
     * @param office the office as worded in the text
     * @param officeOf the state or organisation that the office is of; null where the text does not
     *     tell
     */
    record Holding(
            ActorRef.Person holder, String office, @Nullable ActorRef officeOf, Evidence evidence)
            implements Claim {}

    /**
     * An instrument between parties.
     *
     * @param type the ontology class's local name, such as {@code MemorandumOfUnderstanding}
     * @param title the words that name it
     * @param parties states, organisations and other parties, in the order of the text
     * @param signatories the persons who signed
     * @param signedOn null where the text does not tell
     * @param inForceOn null where the text does not tell
     * @param status the local name in the ontology, such as {@code Signed}; null where the text
     *     does not tell
     * @param topics ids of the topic scheme
     * @param count how many instruments this one stands for, at least 1
     * @param value null where the text does not tell
     * @param occasion the interaction that it was made in; null where the text does not tell
     */
    record Agreement(
            String type,
            String title,
            List<ActorRef> parties,
            List<ActorRef.Person> signatories,
            @Nullable PartialDate signedOn,
            @Nullable PartialDate inForceOn,
            @Nullable String status,
            List<String> topics,
            int count,
            @Nullable Money value,
            @Nullable ClaimId occasion,
            Evidence evidence)
            implements Claim {

        /** This agreement with what it is worth. */
        public Agreement worth(Money sum) {
            return new Agreement(
                    type,
                    title,
                    parties,
                    signatories,
                    signedOn,
                    inForceOn,
                    status,
                    topics,
                    count,
                    sum,
                    occasion,
                    evidence);
        }

        public ClaimId id() {
            return new ClaimId(type, evidence.span());
        }
    }

    /**
     * Something that an actor does or says.
     *
     * @param type the ontology class's local name, such as {@code Commitment}
     * @param speech whether it is a speech act; else it is an interaction
     * @param actors who acts or speaks: the state or organisation, or a person without an office
     * @param recipients towards whom
     * @param participants all who take part, where no one acts on another
     * @param speakers the persons who voiced it or acted by office
     * @param through the document that carries it; null where none does
     * @param occasion the interaction that it was done in; null where the text does not tell
     * @param topics ids of the topic scheme
     * @param date null where the text does not tell
     * @param place the slug of a {@link PlaceMention}; null where the text does not tell
     * @param modality whether it took place
     * @param content where the stated content stands in the text; null for an interaction
     * @param cameo the CAMEO code; null where none fits
     * @param plover the PLOVER event type; null where none fits
     * @param value a sum of money; null where the text does not tell
     */
    record Act(
            String type,
            boolean speech,
            List<ActorRef> actors,
            List<ActorRef> recipients,
            List<ActorRef> participants,
            List<ActorRef.Person> speakers,
            @Nullable ClaimId through,
            @Nullable ClaimId occasion,
            List<String> topics,
            @Nullable PartialDate date,
            @Nullable String place,
            Modality modality,
            @Nullable Span content,
            @Nullable String cameo,
            @Nullable String plover,
            @Nullable Money value,
            Evidence evidence)
            implements Claim {

        /** This act with other topics. */
        public Act about(List<String> matters) {
            return new Act(
                    type,
                    speech,
                    actors,
                    recipients,
                    participants,
                    speakers,
                    through,
                    occasion,
                    matters,
                    date,
                    place,
                    modality,
                    content,
                    cameo,
                    plover,
                    value,
                    evidence);
        }

        /** This act with what it is worth. */
        public Act worth(Money sum) {
            return new Act(
                    type,
                    speech,
                    actors,
                    recipients,
                    participants,
                    speakers,
                    through,
                    occasion,
                    topics,
                    date,
                    place,
                    modality,
                    content,
                    cameo,
                    plover,
                    sum,
                    evidence);
        }

        /** This act within an interaction. */
        public Act within(ClaimId interaction) {
            return new Act(
                    type,
                    speech,
                    actors,
                    recipients,
                    participants,
                    speakers,
                    through,
                    interaction,
                    topics,
                    date,
                    place,
                    modality,
                    content,
                    cameo,
                    plover,
                    value,
                    evidence);
        }

        public ClaimId id() {
            return new ClaimId(type, evidence.span());
        }
    }
}
