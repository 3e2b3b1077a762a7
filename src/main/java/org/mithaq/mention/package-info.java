/**
 * A sentence → its mentions: actors, persons, offices, groups, instruments, places, topics, dates.
 *
 * <p>Must not know frames, RDF or the store.
 */
@NullMarked
package org.mithaq.mention;

import org.jspecify.annotations.NullMarked;
