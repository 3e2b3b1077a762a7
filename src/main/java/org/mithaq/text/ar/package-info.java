/**
 * Arabic words → the ways to split them into clitics and stem.
 *
 * <p>Knows folded forms only; which split is right is the lexicon's to say.
 */
@NullMarked
package org.mithaq.text.ar;

import org.jspecify.annotations.NullMarked;
