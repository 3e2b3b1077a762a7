/**
 * Mentions → whom they mean in the article: full names for short ones, "the two countries", "his
 * country", the one who spoke before.
 *
 * <p>Must not know RDF or the store.
 */
@NullMarked
package org.mithaq.entity;

import org.jspecify.annotations.NullMarked;
