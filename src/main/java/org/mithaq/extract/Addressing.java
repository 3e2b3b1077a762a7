package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.mithaq.frame.FrameMatch;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;

/** Which of a speaker's own words are meant for whom the speaker faces. */
final class Addressing {

    /** What is said to the one who is there unless another is named. */
    private static final Set<String> COURTESIES =
            Set.of("Praise", "Welcome", "Congratulation", "Condolence", "Apology");

    /** What is said to the one who is there where its words turn to that one. */
    private static final Set<String> TURNED =
            Set.of("Intention", "Appeal", "Support", "Commitment", "Affirmation", "Demand");

    /** Words that mean the one who is spoken to. */
    private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");

    /** What two have or do with one another, behind "our" or "this". */
    private static final Set<String> SHARED =
            Set.of(
                    "alliance",
                    "bilateral",
                    "bond",
                    "bonds",
                    "collaboration",
                    "conversation",
                    "conversations",
                    "cooperation",
                    "countries",
                    "dialogue",
                    "discussion",
                    "discussions",
                    "exchange",
                    "exchanges",
                    "friendship",
                    "meeting",
                    "partnership",
                    "relation",
                    "relations",
                    "relationship",
                    "talks",
                    "ties");

    private static final Set<String> OPENING = Set.of("our", "this", "the", "future");

    /** How far the words of one act reach. */
    private static final int REACH = 24;

    private Addressing() {}

    /** Whether an act of words, told in the first person, turns to the one who is faced. */
    static boolean faces(FrameMatch match, List<Token> tokens) {
        if (!match.rule().startsWith("en/") || !match.frame().speech()) {
            return false;
        }
        String type = match.frame().type();
        if (!first(match)) {
            return COURTESIES.contains(type) && ownState(match);
        }
        return COURTESIES.contains(type) || TURNED.contains(type) && turns(match, tokens);
    }

    /** Whether a courtesy is told of the one who is spoken to: a wish, no act. */
    static boolean isWished(FrameMatch match) {
        return COURTESIES.contains(match.frame().type())
                && match.subject() instanceof FrameMatch.Subject.Carried carried
                && carried.form() != null
                && carried.form().surface().equals("you");
    }

    private static boolean first(FrameMatch match) {
        return match.subject() instanceof FrameMatch.Subject.Carried carried
                && carried.form() != null
                && Set.of("we", "i", "voice").contains(carried.form().surface());
    }

    /** "Chad is grateful" may be a Chadian's word. */
    private static boolean ownState(FrameMatch match) {
        return match.subject() instanceof FrameMatch.Subject.Named named
                && named.mentions().size() == 1
                && named.mentions().get(0) instanceof Mention.Actor;
    }

    private static boolean turns(FrameMatch match, List<Token> tokens) {
        int to = Math.min(Math.max(match.to(), match.contentTo()), match.trigger() + REACH);
        boolean affirms = match.frame().is("Affirmation");
        for (int i = Math.max(2, match.trigger()); i < Math.min(to, tokens.size()); i++) {
            String form = tokens.get(i).form();
            boolean ours =
                    SHARED.contains(form)
                            && (tokens.get(i - 1).form().equals("our")
                                    || !affirms
                                            && (OPENING.contains(tokens.get(i - 1).form())
                                                    || OPENING.contains(tokens.get(i - 2).form())));
            if (SECOND.contains(form) || ours) {
                return true;
            }
        }
        return false;
    }
}
