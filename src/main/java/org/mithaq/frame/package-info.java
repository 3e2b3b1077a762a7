/**
 * Mentions and the lexicon → frame matches: who does or says what to whom, by which words.
 *
 * <p>Must not know RDF or the store.
 */
@NullMarked
package org.mithaq.frame;

import org.jspecify.annotations.NullMarked;
