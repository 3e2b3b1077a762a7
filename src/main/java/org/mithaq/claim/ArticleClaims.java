package org.mithaq.claim;

import java.util.List;
import org.mithaq.source.Article;
import org.mithaq.text.Span;

/**
 * All that one article yielded.
 *
 * @param article the article
 * @param sentences where its sentences stand, in order
 * @param claims in the order of their evidence; no two acts or agreements have the same {@link
 *     ClaimId}
 */
public record ArticleClaims(Article article, List<Span> sentences, List<Claim> claims) {

    public ArticleClaims {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
    }
}
