/**
 * Tables of events that others coded, a line for each → acts in a graph of their own, each with its
 * line as evidence, so that their claims and those of articles stand side by side.
 *
 * <p>Reads line by line, whatever the size; a line that cannot be read is told of and left out.
 * Must not know articles, claims or how they are extracted.
 */
@NullMarked
package org.mithaq.table;

import org.jspecify.annotations.NullMarked;
