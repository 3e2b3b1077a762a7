package org.mithaq.frame;

import java.util.List;
import org.mithaq.message.Fault;

/**
 * A lexicon with faults; the message has a line for each: file, line, what is wrong and how to mend
 * it.
 */
public final class LexiconException extends Fault {

    private static final long serialVersionUID = 1L;

    LexiconException(List<String> faults) {
        super("lexicon.broken", String.join("\n", faults));
    }
}
