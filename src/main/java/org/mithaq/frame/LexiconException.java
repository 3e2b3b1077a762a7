package org.mithaq.frame;

import java.util.List;

/**
 * A lexicon with faults; the message has a line for each: file, line, what is wrong and how to mend
 * it.
 */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LexiconException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
