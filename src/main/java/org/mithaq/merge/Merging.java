package org.mithaq.merge;

import java.util.List;

/** Tellings that can be the same → what is the same. */
public final class Merging {

    private Merging() {}

    /**
     * The clusters of one block, each of at least one part.
     *
     * @param block all tellings of a block, or for deeds all of its days around some day
     */
    public static List<Cluster<Telling>> merge(List<Telling> block, Wires wires) {
        if (block.isEmpty()) {
            return List.of();
        }
        return switch (block.get(0).kind()) {
            case AGREEMENT -> Agreements.merge(block, wires);
            case DEED -> Deeds.merge(block, wires);
            case WORDS -> Words.merge(block, wires);
        };
    }

    /** The clusters of several blocks, after what the user has decided. */
    public static List<Cluster<Telling>> settle(
            List<Cluster<Telling>> clusters, Decisions decisions) {
        return new Settled<>(decisions, Telling::iri, Telling.ORDER).settle(clusters);
    }
}
