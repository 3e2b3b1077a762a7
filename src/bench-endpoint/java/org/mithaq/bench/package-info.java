/**
 * Generated articles → how fast their questions are answered here and by plain Fuseki.
 *
 * <p>Run by the Maven profile {@code bench-endpoint}; no part of the program.
 */
@NullMarked
package org.mithaq.bench;

import org.jspecify.annotations.NullMarked;
