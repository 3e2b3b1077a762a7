/**
 * The questions of {@code queries/*.rq} with their parameters → results as table, CSV or JSON.
 *
 * <p>Must not know RDF4J.
 */
@NullMarked
package org.mithaq.query;

import org.jspecify.annotations.NullMarked;
