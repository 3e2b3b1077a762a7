package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a verb or noun means a frame.
 *
 * @param frame what it means
 * @param name the rule's name in evidence, such as {@code ar/concern#2}
 * @param with folded prepositions, conjunctions or clitics of which one must follow; empty for none
 * @param of folded nouns of which one must follow as its object; empty for none
 * @param not folded words that must not follow
 * @param flags {@code clause}: a clause with أن must follow; {@code own}, {@code foreign}: whose
 *     ambassador; {@code instrument}: an instrument must follow or precede; {@code passive}: only
 *     in the passive; {@code perfect}: not in the imperfect; {@code carrier}: only with a noun of
 *     another speech act; {@code negative}: says that the act was not done; {@code received}: its
 *     subject receives what another, behind "from", does; {@code voiced}: its subject is a person
 *     or an office; {@code assembly}: its subject is a parliament; {@code asked}: "of" and a side
 *     stand right behind it; {@code person}: it is done to a person; {@code embassy}: its subject
 *     is an embassy
 * @param cameo overrides the frame's code; null where it does not
 */
public record Rule(
        Frame frame,
        String name,
        List<String> with,
        List<String> of,
        List<String> not,
        List<String> flags,
        @Nullable String cameo) {

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** How much it asks for: rules that ask for more are tried first. */
    public int specificity() {
        return (of.isEmpty() ? 0 : 4)
                + (with.isEmpty() ? 0 : 2)
                + (flags.isEmpty() ? 0 : 1)
                + (has("person") || has("asked") ? 8 : 0);
    }
}
