/**
 * Persons, organisations and places that the reference data does not know ↔ the entries of a data
 * set of the world's: a Wikidata dump, an RDF file, a table or a SPARQL endpoint. What comes out
 * are links with score and reasons, accepted or proposed, in the links graph; what a person decided
 * always wins.
 *
 * <p>Writes to the links graph alone. Must not know RDF4J, HTTP pages or the extractor.
 */
@NullMarked
package org.mithaq.link;

import org.jspecify.annotations.NullMarked;
