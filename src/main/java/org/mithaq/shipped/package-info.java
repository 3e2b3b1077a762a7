/**
 * Files that are part of the program: the ontology, the questions, the seeds.
 *
 * <p>Knows the JDK only.
 */
@NullMarked
package org.mithaq.shipped;

import org.jspecify.annotations.NullMarked;
