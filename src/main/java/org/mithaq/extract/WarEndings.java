package org.mithaq.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;

/** English agreements that end a war: they are of those at war, not of those who talk of them. */
final class WarEndings {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)\\b(?:peace|cease-?fire|truce|armistice|accords|consensus"
                            + "|normali[sz]ation|disengagement)\\b");

    private WarEndings() {}

    /** Whether a title tells of one. */
    static boolean isOne(String title) {
        return WORDS.matcher(title).find();
    }

    /** Whether the words of an instrument tell of one. */
    static boolean isOne(Mention.Instrument instrument, List<Token> tokens) {
        return IntStream.range(instrument.from(), instrument.to())
                .anyMatch(i -> WORDS.matcher(tokens.get(i).form()).matches());
    }
}
