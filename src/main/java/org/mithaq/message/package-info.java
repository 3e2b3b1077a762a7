/**
 * What the program tells its users, in English and Arabic: keys with arguments → words.
 *
 * <p>Knows the JDK only.
 */
@NullMarked
package org.mithaq.message;

import org.jspecify.annotations.NullMarked;
