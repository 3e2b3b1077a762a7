package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.mithaq.claim.ActorRef;
import org.mithaq.entity.Discourse;
import org.mithaq.entity.Resolved;
import org.mithaq.frame.FrameMatch;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;

/**
 * Whom Arabic words of an act are aimed at where no place of its frame tells: the state whose deeds
 * they fault or praise, the other of two partners that a promise names, and the organisation that a
 * state leaves.
 */
final class Aims {

    /** What is said of the one that it is aimed at: the first other that is named. */
    private static final Set<String> JUDGING =
            Set.of("Concern", "Condemnation", "Praise", "Warning");

    /** How far behind its word the one stands. */
    private static final int REACH = 20;

    /** How far behind the word for leaving the organisation that is left stands. */
    private static final int LEFT = 5;

    /** What leads to where a thing is, or who else is there. */
    private static final Set<String> BESIDE = Set.of("في", "مع", "بين", "قبل", "خلال", "لدي");

    /** What leads to those that a condemned deed hits. */
    private static final Set<String> SUFFERING = Set.of("ضد", "علي");

    private static final Set<String> THAT = Set.of("ان", "انه", "انها", "بان", "بانه", "بانها");

    private Aims() {}

    /** Whom an act of speech that names nobody it is done towards is aimed at; unknown if none. */
    static Resolved of(Told told, Found found, Discourse discourse, List<Token> tokens) {
        FrameMatch match = told.match();
        List<ActorRef> speakers = told.who().actors();
        boolean nobody = speakers.containsAll(told.others().actors());
        if (!nobody || !match.rule().startsWith("ar/") || speakers.isEmpty()) {
            return Resolved.UNKNOWN;
        }
        if (JUDGING.contains(match.frame().type())) {
            return named(told, found, discourse, tokens);
        }
        if (match.frame().is("Withdrawal")) {
            return left(match, found, discourse);
        }
        if (!match.frame().is("Commitment") || speakers.size() != 1) {
            return Resolved.UNKNOWN;
        }
        Resolved partner = discourse.otherThan(speakers.get(0));
        Resolved named = named(told, found, discourse, tokens);
        return named.actors().equals(partner.actors()) ? named : Resolved.UNKNOWN;
    }

    /** "(its withdrawal) from the union": the organisation that a state leaves. */
    private static Resolved left(FrameMatch match, Found found, Discourse discourse) {
        for (Mention mention : found.entities()) {
            boolean organisation =
                    mention instanceof Mention.Actor actor
                            && actor.actor() instanceof ActorRef.Organization
                            && mention.lead().preposition().equals("من");
            if (organisation
                    && mention.from() > match.trigger()
                    && mention.from() <= match.trigger() + LEFT) {
                return discourse.all(List.of(mention));
            }
        }
        return Resolved.UNKNOWN;
    }

    private static Resolved named(Told told, Found found, Discourse discourse, List<Token> tokens) {
        FrameMatch match = told.match();
        boolean victims = match.frame().is("Condemnation");
        int end = end(match, tokens);
        int from = from(match, end, tokens);
        for (Mention mention : found.entities()) {
            boolean actor = mention instanceof Mention.Actor;
            if (mention.from() <= from
                    || mention.from() >= end
                    || !actor && !(mention instanceof Mention.Office)
                    || BESIDE.contains(mention.lead().preposition())
                    || journey(mention.from(), tokens)
                    || victims && SUFFERING.contains(mention.lead().preposition())) {
                continue;
            }
            Resolved one = discourse.all(List.of(mention));
            boolean other =
                    !one.isUnknown()
                            && one.actors().stream().noneMatch(told.who().actors()::contains);
            if (other) {
                return one;
            }
        }
        return Resolved.UNKNOWN;
    }

    /** "(at the end of) his visit to Ghana": when it is said. */
    private static boolean journey(int at, List<Token> tokens) {
        return at > 1
                && (tokens.get(at - 1).form().contains("زيار")
                        || tokens.get(at - 2).form().contains("زيار"));
    }

    /** Where what is said begins: behind "that", where there is one. */
    private static int from(FrameMatch match, int end, List<Token> tokens) {
        for (int i = match.trigger() + 1; i < end; i++) {
            if (THAT.contains(tokens.get(i).form())) {
                return i;
            }
        }
        return match.trigger();
    }

    /** Where the act's words end: with the sentence, or where the reach does. */
    private static int end(FrameMatch match, List<Token> tokens) {
        int most = Math.min(tokens.size(), match.trigger() + REACH);
        for (int i = match.trigger() + 1; i < most; i++) {
            if (tokens.get(i).kind() == Token.Kind.STOP) {
                return i;
            }
        }
        return most;
    }
}
