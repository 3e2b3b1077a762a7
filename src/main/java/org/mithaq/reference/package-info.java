/**
 * The states, organisations and places that the program knows, as plain records: what the gazetteer
 * is built from.
 *
 * <p>Must not know how they are stored or matched.
 */
@NullMarked
package org.mithaq.reference;

import org.jspecify.annotations.NullMarked;
