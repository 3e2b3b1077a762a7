package org.mithaq.entity;

import java.util.List;
import org.mithaq.claim.ActorRef;

/** Who speaks in an article's own words, with whom, and which two it is about. */
final class Talk {

    private final Prominence prominence;
    private List<ActorRef> pair = List.of();
    private List<ActorRef> facing = List.of();
    private Resolved voice = Resolved.UNKNOWN;
    private boolean transcript;

    Talk(Prominence prominence) {
        this.prominence = prominence;
    }

    /** Those whose words the article's own are; unknown where they are no one's. */
    Resolved voice() {
        return voice;
    }

    void speaksFor(List<ActorRef> sides) {
        voice = new Resolved(sides, List.of(), null, 0.8);
        if (sides.size() == 2) {
            isAbout(sides);
        }
    }

    void speaks(Resolved who) {
        voice = who;
        transcript = true;
    }

    void faces(List<ActorRef> sides) {
        facing = List.copyOf(sides);
    }

    void facesAlone(List<ActorRef> sides) {
        facing = List.copyOf(sides);
        transcript = true;
    }

    /** Takes note of the two who acted together last. */
    void isAbout(List<ActorRef> two) {
        pair = List.copyOf(two);
    }

    /** The other of the two that an article is about, where one of them speaks. */
    Resolved addressee() {
        ActorRef speaker = voice.actors().size() == 1 ? voice.actors().get(0) : null;
        List<ActorRef> named = pair.size() == 2 ? pair : prominence.twoStates();
        List<ActorRef> two = speaker != null && facing.contains(speaker) ? facing : named;
        if (speaker == null || two.size() != 2 || !two.contains(speaker)) {
            return Resolved.UNKNOWN;
        }
        ActorRef other = two.get(0).equals(speaker) ? two.get(1) : two.get(0);
        return new Resolved(List.of(other), List.of(), null, 0.7);
    }

    /**
     * Whom a transcript's speaker faces: the other of the two who talk with one another. Unknown
     * where the words are not one side's of such a talk.
     *
     * @param speaker who says it
     */
    Resolved faced(Resolved speaker) {
        boolean talks =
                transcript
                        && voice.actors().size() == 1
                        && speaker.actors().equals(voice.actors())
                        && facing.size() == 2
                        && facing.contains(voice.actors().get(0));
        return talks ? addressee() : Resolved.UNKNOWN;
    }

    /** The other of the two that an article is about; unknown where it is not about two. */
    Resolved otherThan(ActorRef one) {
        List<ActorRef> two = pair().actors();
        if (two.size() != 2 || !two.contains(one)) {
            return Resolved.UNKNOWN;
        }
        ActorRef other = two.get(0).equals(one) ? two.get(1) : two.get(0);
        return new Resolved(List.of(other), List.of(), null, 0.7);
    }

    /**
     * The two states that the article is about: those that acted together last, else the two that
     * it names most.
     */
    Resolved pair() {
        if (pair.size() == 2) {
            return new Resolved(pair, List.of(), null, 0.85);
        }
        List<ActorRef> named = prominence.twoStatesNamedAgain();
        return named.size() == 2 ? new Resolved(named, List.of(), null, 0.6) : Resolved.UNKNOWN;
    }

    /** The two who talk with one another where a side of them speaks in a transcript; else none. */
    Resolved talkOf(Resolved speaker) {
        return faced(speaker).isUnknown()
                ? Resolved.UNKNOWN
                : new Resolved(facing, List.of(), null, 0.75);
    }

    /** The two who talk with one another where a side of them speaks, else the article's pair. */
    Resolved pairOf(Resolved speaker) {
        boolean faces = speaker.actors().stream().anyMatch(facing::contains);
        return faces ? new Resolved(facing, List.of(), null, 0.75) : pair();
    }
}
