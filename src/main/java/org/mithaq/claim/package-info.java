/**
 * What an article says: the result model of extraction. Records only.
 *
 * <p>Must not know the machines that make claims or write them.
 */
@NullMarked
package org.mithaq.claim;

import org.jspecify.annotations.NullMarked;
