package org.mithaq.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the other data set.
 *
 * @param iri as that data set names it
 * @param kind null where it does not tell
 * @param names in all languages that are read
 * @param states codes of the states that it belongs to, as our reference data has them
 * @param offices names of the offices held
 * @param born year; 0 where unknown
 * @param died year; 0 where unknown or alive
 */
record Theirs(
        String iri,
        @Nullable Kind kind,
        Set<String> names,
        Set<String> states,
        Set<String> offices,
        int born,
        int died) {}
