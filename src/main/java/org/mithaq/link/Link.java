package org.mithaq.link;

import java.util.List;

/**
 * A link between a thing and an entry.
 *
 * @param score from 0 to 1
 * @param reasons what speaks for it and against it
 * @param names what articles call the thing
 * @param entryNames what the data set calls the entry
 * @param dataset the entry's data set
 */
public record Link(
        String ours,
        String theirs,
        Status status,
        double score,
        List<String> reasons,
        List<String> names,
        List<String> entryNames,
        String dataset) {

    /** What is made of a link. */
    public enum Status {
        /** Good enough, and no other entry near. */
        ACCEPTED,
        /** A person should look at it. */
        PROPOSED,
        /** A person said so. */
        DECIDED
    }

    /** Whether the two are held to be the same. */
    public boolean holds() {
        return status != Status.PROPOSED;
    }
}
