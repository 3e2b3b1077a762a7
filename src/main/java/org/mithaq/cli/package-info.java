/**
 * The command line: one small class per command.
 *
 * <p>A leaf: nothing knows it. Commands other than {@code serve} start no Spring context.
 */
@NullMarked
package org.mithaq.cli;

import org.jspecify.annotations.NullMarked;
