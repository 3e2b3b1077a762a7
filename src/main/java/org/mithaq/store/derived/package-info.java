/**
 * Article graphs → the derived graph: what is merged, and the relations of states.
 *
 * <p>Reads and writes inside the transactions of {@link org.mithaq.store.GraphStore}; what is the
 * same is decided in {@link org.mithaq.merge}. Must not know RDF4J or claims.
 */
@NullMarked
package org.mithaq.store.derived;

import org.jspecify.annotations.NullMarked;
