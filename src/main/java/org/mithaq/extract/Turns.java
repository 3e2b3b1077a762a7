package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.mithaq.frame.FrameMatch;
import org.mithaq.mention.Found;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/**
 * The turns of a transcript that no side speaks: "QUESTION:". What is said in them nobody vouches
 * for. Made for one article and fed in the order of the text.
 */
final class Turns {

    private static final Set<String> ASKING =
            Set.of(
                    "question",
                    "q",
                    "moderator",
                    "operator",
                    "participant",
                    "interviewer",
                    "host",
                    "anchor",
                    "reporter",
                    "journalist",
                    "audience");

    private final List<Token> tokens;
    private boolean asking;
    private boolean spoken;
    private int paragraph;

    Turns(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The matches of a sentence; none where someone asks who takes no part in anything. */
    List<FrameMatch> outside(Sentence sentence, Found found, List<FrameMatch> matches) {
        boolean speaks = Voice.speaker(tokens, sentence, found).isPresent();
        spoken |= speaks;
        if (asks(sentence)) {
            asking = true;
            paragraph = sentence.paragraph();
        } else if (speaks || !spoken && sentence.paragraph() != paragraph) {
            asking = false; // "Host: Chad" in what is no transcript closes with its line
        }
        return asking ? List.of() : matches;
    }

    private boolean asks(Sentence sentence) {
        int second = sentence.from() + 1;
        return second < sentence.to()
                && ASKING.contains(tokens.get(sentence.from()).form())
                && tokens.get(second).kind() == Kind.COLON;
    }
}
