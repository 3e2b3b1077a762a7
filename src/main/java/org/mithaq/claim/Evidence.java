package org.mithaq.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Span;

/**
 * The words that a claim rests on.
 *
 * @param span where they stand in the article's text
 * @param confidence from 0 to 1: the share of claims like this one that are right
 * @param rule the name of the rule that read them, such as {@code ar/concern#1}
 * @param trigger the word that evoked it; null where there is none but the name itself
 * @param reasons what the confidence rests on; they add up to its log-odds
 */
public record Evidence(
        Span span, double confidence, String rule, @Nullable Span trigger, List<Reason> reasons) {

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside [0,1]: " + confidence);
        }
        reasons = List.copyOf(reasons);
    }

    /** Evidence that is its own trigger. */
    public Evidence(Span span, double confidence, String rule) {
        this(span, confidence, rule, null, List.of());
    }
}
