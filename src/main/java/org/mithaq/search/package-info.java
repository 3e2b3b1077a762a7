/**
 * Labels, contents and evidence of the graphs → an index of words that {@code text:query} asks, in
 * Arabic and English.
 *
 * <p>Must not know claims, RDF4J or HTTP; the store hands it the graphs.
 */
@NullMarked
package org.mithaq.search;

import org.jspecify.annotations.NullMarked;
