/**
 * Names in Arabic and Latin letters → forms that can be compared: folded words, the consonants that
 * both scripts write, and a likeness from 0 to 1.
 *
 * <p>Knows letters only: no graph, no article, no entity.
 */
@NullMarked
package org.mithaq.name;

import org.jspecify.annotations.NullMarked;
