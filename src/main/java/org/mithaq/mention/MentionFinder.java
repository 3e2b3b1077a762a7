package org.mithaq.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;

/** Finds what the sentences of one language name. */
public interface MentionFinder {

    /**
     * Reads a sentence.
     *
     * @param published anchors relative dates; null leaves them out
     */
    Found find(String text, List<Token> tokens, Sentence sentence, @Nullable LocalDate published);

    /**
     * A sentence's mentions with the family names of persons that the article names elsewhere.
     *
     * @param surnames folded
     */
    Found again(
            List<Token> tokens, Sentence sentence, Found found, Set<String> surnames, String text);

    /**
     * Whether a folded word is one of the language's own, so that it alone cannot stand for a
     * person.
     */
    boolean isCommon(String folded);
}
