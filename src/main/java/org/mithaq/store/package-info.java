/**
 * N-Quads → TDB2: an article's graphs replaced in one transaction, the derived graph, the shapes.
 *
 * <p>Must not know RDF4J or claims: what comes in are bytes.
 */
@NullMarked
package org.mithaq.store;

import org.jspecify.annotations.NullMarked;
