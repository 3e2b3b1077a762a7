/**
 * {@link org.mithaq.source.Article} → {@link org.mithaq.claim.ArticleClaims}: the only place that
 * knows the order of the steps.
 *
 * <p>Must not know the store or the web.
 */
@NullMarked
package org.mithaq.extract;

import org.jspecify.annotations.NullMarked;
