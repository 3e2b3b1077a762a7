/** The server as a whole: what puts endpoint and pages together. */
@NullMarked
package org.mithaq;

import org.jspecify.annotations.NullMarked;
