package org.mithaq.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.time.PartialDate;

/**
 * A stretch of tokens that names or describes something. Token indices are the article's; {@code
 * to} is exclusive.
 */
public sealed interface Mention {

    int from();

    int to();

    /** How the mention hangs on the words before it. */
    Lead lead();

    /**
     * What stands before a mention.
     *
     * @param and whether it is joined to what is before it by و
     * @param preposition attached or separate, folded; an empty string where there is none
     */
    record Lead(boolean and, String preposition) {

        public static final Lead NONE = new Lead(false, "");

        public boolean hasPreposition() {
            return !preposition.isEmpty();
        }
    }

    /**
     * A state or organisation.
     *
     * @param manner how it is named
     */
    record Actor(int from, int to, Lead lead, ActorRef actor, Manner manner) implements Mention {}

    /** How an actor is named. */
    enum Manner {
        NAME,
        /** A capital that may stand for its state or only locate. */
        CAPITAL,
        METONYM,
        /** A ministry, government, delegation or other organ with its state. */
        ORGAN,
        /** "The Iranians", "the Iraqi people". */
        PEOPLE,
        /** An adjective of nationality. */
        ADJECTIVE
    }

    /**
     * A person by name, with the office where the text gives it here.
     *
     * @param name without titles
     * @param nameFrom index of the name's first token
     * @param office the office as worded, or null
     * @param officeOf whose office it is, or null
     */
    record Person(
            int from,
            int to,
            Lead lead,
            String name,
            int nameFrom,
            @Nullable String office,
            @Nullable ActorRef officeOf)
            implements Mention {}

    /**
     * An office without a name: "the Russian delegate", "the minister".
     *
     * @param officeOf null where the words do not tell
     * @param plural "the foreign ministers of …"
     */
    record Office(
            int from,
            int to,
            Lead lead,
            String office,
            @Nullable ActorRef officeOf,
            boolean plural,
            int head)
            implements Mention {}

    /** A description that points to actors named elsewhere. */
    record Group(int from, int to, Lead lead, Kind kind) implements Mention {

        /** What it points to. */
        public enum Kind {
            /** "The two countries", "both sides". */
            PAIR,
            /** A pronoun for the one towards whom the last act was done. */
            THEM,
            /** "His country". */
            OWN,
            /** "You": the one whom a speaker faces. */
            YOU,
            /** The one who speaks: "(welcome you) here". */
            SPEAKER,
            /** "Senior officials", "a school": of the place that was visited last. */
            HOSTS,
            /** "The ministers", "the leaders": all parties of the meeting. */
            ALL,
            /** The two states of Korea. */
            KOREAS
        }
    }

    /**
     * An instrument: "the joint declaration", "a memorandum of understanding on …".
     *
     * @param type the ontology class's local name
     * @param count how many, at least 1
     * @param parties named with it
     * @param document whether it can speak: a statement, declaration or resolution
     */
    record Instrument(
            int from,
            int to,
            Lead lead,
            String type,
            int count,
            List<ActorRef> parties,
            boolean definite,
            boolean document,
            int nameTo)
            implements Mention {}

    /** A city, region or site; {@code state} is the state it is in, or null. */
    record Place(int from, int to, Lead lead, String slug, String label, @Nullable String state)
            implements Mention {}

    /** A topic of the scheme. */
    record Topic(int from, int to, Lead lead, String id) implements Mention {}

    /** A date. */
    record Date(int from, int to, Lead lead, PartialDate date) implements Mention {}
}
