/**
 * The graph → files that other programs read: tables, event data, networks, RDF, and descriptions
 * of the data set. Written as a stream, article by article in the order of their IRIs, so that
 * equal graphs give equal files.
 *
 * <p>Must not know HTTP, the extractor or RDF4J.
 */
@NullMarked
package org.mithaq.export;

import org.jspecify.annotations.NullMarked;
