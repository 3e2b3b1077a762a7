/**
 * Annotated articles ↔ claims → precision, recall and F1 per kind.
 *
 * <p>Must not know RDF, the store or the web.
 */
@NullMarked
package org.mithaq.evaluate;

import org.jspecify.annotations.NullMarked;
