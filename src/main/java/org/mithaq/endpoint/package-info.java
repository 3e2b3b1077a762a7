/**
 * The graph over HTTP: the SPARQL protocol, the service description, linked data in every format,
 * and ingest for those who hold the token.
 *
 * <p>Must not know RDF4J or the extractor.
 */
@NullMarked
package org.mithaq.endpoint;

import org.jspecify.annotations.NullMarked;
