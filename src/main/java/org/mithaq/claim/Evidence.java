package org.mithaq.claim;

import org.mithaq.text.Span;

/**
 * The words that a claim rests on.
 *
 * @param span where they stand in the article's text
 * @param confidence from 0 to 1: the share of claims of this kind that are right
 * @param rule the name of the rule that read them, such as {@code ar/concern#1}
 */
public record Evidence(Span span, double confidence, String rule) {

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside [0,1]: " + confidence);
        }
    }
}
