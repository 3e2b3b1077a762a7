/**
 * Files, folders, archives and streams → {@link org.mithaq.source.Piece} → {@link
 * org.mithaq.source.Article}: finding pieces is one thread's work and holds nothing, reading them
 * is any thread's.
 *
 * <p>Must not know anything that happens to an article later.
 */
@NullMarked
package org.mithaq.source;

import org.jspecify.annotations.NullMarked;
