package org.mithaq.evaluate;

import org.mithaq.claim.Evidence;

/**
 * A claim's evidence, and whether annotators say the same: an act of this class at these words, an
 * instrument, a name, a holder with whose office it is.
 */
public record Judged(Evidence evidence, boolean right) {}
