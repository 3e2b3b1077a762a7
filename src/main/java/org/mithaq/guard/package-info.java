/**
 * Queries of strangers → queries that cannot harm: nothing outside is reached, time and memory have
 * their bounds, and what is running can be stopped.
 *
 * <p>Knows Jena's engine; must not know HTTP, the store or what the graphs mean.
 */
@NullMarked
package org.mithaq.guard;

import org.jspecify.annotations.NullMarked;
