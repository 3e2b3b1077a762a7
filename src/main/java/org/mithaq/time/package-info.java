/**
 * Time expressions → a date with its precision, anchored on the publication day.
 *
 * <p>Knows the text's tokens and ICU's calendars; no mention, no frame.
 */
@NullMarked
package org.mithaq.time;

import org.jspecify.annotations.NullMarked;
