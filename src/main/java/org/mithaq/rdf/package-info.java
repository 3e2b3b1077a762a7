/**
 * Claims → RDF, and the reference files → records, with Eclipse RDF4J Rio.
 *
 * <p>Must not know Jena, nor how mentions and frames are found.
 */
@NullMarked
package org.mithaq.rdf;

import org.jspecify.annotations.NullMarked;
