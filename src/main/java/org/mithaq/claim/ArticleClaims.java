package org.mithaq.claim;

import java.util.List;
import org.mithaq.source.Article;

/**
 * All that one article yielded.
 *
 * @param article the article
 * @param claims in the order of their evidence; no two acts or agreements have the same {@link ClaimId}
 */
public record ArticleClaims(Article article, List<Claim> claims) {

    public ArticleClaims {
        claims = List.copyOf(claims);
    }
}
