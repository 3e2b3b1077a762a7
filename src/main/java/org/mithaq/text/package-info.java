/**
 * An article's text → tokens and sentences with their places in the original.
 *
 * <p>Knows the JDK and ICU only: no lexicon, no mention, no frame.
 */
@NullMarked
package org.mithaq.text;

import org.jspecify.annotations.NullMarked;
