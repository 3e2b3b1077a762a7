/**
 * An IRI of the graph → what the graph says of it: as N-Quads for programs and as facts for pages,
 * with its evidence, its labels, and links in both directions.
 *
 * <p>Must not know HTTP, RDF4J or the extractor.
 */
@NullMarked
package org.mithaq.linked;

import org.jspecify.annotations.NullMarked;
