package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** Which resolutions are reported, not only cited as law, and whose they are. */
final class Resolutions {

    private static final Set<String> LAW =
            Set.of("بموجب", "وفق", "وفقا", "استنادا", "حسب", "اساس", "لاحكام", "احكام", "مرجعيه");

    /** How far before a resolution the word stands that tells that it is voted on. */
    private static final int VOTED = 9;

    private static final Set<String> VOTES =
            Set.of(
                    "vote",
                    "votes",
                    "voted",
                    "voting",
                    "adopt",
                    "adopts",
                    "adopted",
                    "adopting",
                    "adoption",
                    "pass",
                    "passed",
                    "passing",
                    "passage",
                    "abstained");

    private Resolutions() {}

    /** A draft resolution, one that is voted on, or one told by its number, not only as law. */
    static boolean isReported(Mention.Instrument resolution, List<Token> tokens) {
        boolean number = false;
        for (int i = resolution.from(); i < resolution.to(); i++) {
            number |= tokens.get(i).kind() == Kind.NUMBER;
        }
        boolean law = false;
        for (int i = Math.max(0, resolution.from() - 2); i < resolution.from(); i++) {
            law |= LAW.contains(tokens.get(i).form());
        }
        boolean draft = tokens.get(resolution.from()).form().endsWith("مشروع");
        return draft && !resolution.parties().isEmpty()
                || number && !law
                || isVoted(resolution, tokens);
    }

    /** "(Ghana) voted for the (Council) resolution": whether it is put to the vote or passed. */
    private static boolean isVoted(Mention.Instrument resolution, List<Token> tokens) {
        boolean voted = false;
        for (int i = Math.max(0, resolution.from() - VOTED); i < resolution.from(); i++) {
            Kind kind = tokens.get(i).kind();
            boolean ends = kind == Kind.STOP || kind == Kind.COMMA;
            voted = !ends && (voted || VOTES.contains(tokens.get(i).form()));
        }
        return voted;
    }

    /**
     * "The UN General Assembly resolution": the organ that passes it; else the Security Council.
     */
    static ActorRef organ(Mention.Instrument resolution, Found found, List<Token> tokens) {
        for (Mention mention : found.entities()) {
            if (mention.to() == resolution.from()
                    && mention instanceof Mention.Actor actor
                    && actor.actor() instanceof ActorRef.Organization organ) {
                return organ;
            }
        }
        for (int i = resolution.from(); i < resolution.to(); i++) {
            if (tokens.get(i).is("assembly") || tokens.get(i).is("rights")) {
                return new ActorRef.Organization(tokens.get(i).is("rights") ? "UNHRC" : "UNGA");
            }
        }
        return new ActorRef.Organization("UNSC");
    }
}
