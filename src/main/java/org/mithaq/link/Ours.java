package org.mithaq.link;

import java.util.Set;

/**
 * Something that articles name and the reference data does not know.
 *
 * @param iri in the graph
 * @param names in all spellings that articles have
 * @param states codes of the states that it belongs to or speaks for
 * @param offices as worded
 * @param firstSeen year of the earliest article that tells of it; 0 where none is dated
 * @param lastSeen year of the latest
 */
record Ours(
        String iri,
        Kind kind,
        Set<String> names,
        Set<String> states,
        Set<String> offices,
        int firstSeen,
        int lastSeen) {}
