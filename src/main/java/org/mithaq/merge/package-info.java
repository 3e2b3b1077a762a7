/**
 * What many articles tell → what is one and the same: persons, offices, agreements, deeds, words
 * and copies of one text, and the figures of relations.
 *
 * <p>Pure functions of sets, whatever their order. Must not know RDF, the store or how claims are
 * read.
 */
@NullMarked
package org.mithaq.merge;

import org.jspecify.annotations.NullMarked;
