package org.mithaq.frame;

import java.util.List;
import org.mithaq.mention.Found;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;

/** Finds the frames that the sentences of one language evoke. */
public interface FrameFinder {

    /** The frames of a sentence, in the order of the text. */
    List<FrameMatch> find(List<Token> tokens, Sentence sentence, Found found);
}
