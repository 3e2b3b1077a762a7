package org.mithaq.link;

import java.util.List;

/**
 * How likely an entry is the thing.
 *
 * @param score from 0 to 1
 * @param reasons what speaks for it and against it, in short English words
 */
record Scored(Ours ours, Theirs theirs, double score, List<String> reasons) {}
