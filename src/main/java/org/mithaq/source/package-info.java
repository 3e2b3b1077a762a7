/**
 * Files, folders and streams → {@link org.mithaq.source.Article}.
 *
 * <p>Must not know anything that happens to an article later.
 */
@NullMarked
package org.mithaq.source;

import org.jspecify.annotations.NullMarked;
