/**
 * Lemmas → all their inflected forms, in the folded spelling that texts are matched in.
 *
 * <p>Knows the JDK only; which forms mean something is the lexicon's to say.
 */
@NullMarked
package org.mithaq.morphology;

import org.jspecify.annotations.NullMarked;
