/**
 * A cell of a spreadsheet → what the graph knows by that name, as the W3C Reconciliation Service
 * API 0.2 has it: candidates with a score, completions, property values.
 *
 * <p>Must not know HTTP, JSON or RDF4J.
 */
@NullMarked
package org.mithaq.reconcile;

import org.jspecify.annotations.NullMarked;
