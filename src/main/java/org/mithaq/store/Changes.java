package org.mithaq.store;

import java.util.Arrays;

/**
 * What a run of commits removed and added.
 *
 * @param store the store's name: patches of another one do not fit
 * @param since the number of the commit before the first of them
 * @param until the number of the last of them
 * @param last the number of the store's newest commit
 * @param patches RDF Patch in UTF-8, one patch for each commit
 */
public record Changes(String store, long since, long until, long last, byte[] patches) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Changes changes
                && store.equals(changes.store)
                && since == changes.since
                && until == changes.until
                && last == changes.last
                && Arrays.equals(patches, changes.patches);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(patches);
    }

    @Override
    public String toString() {
        return store + ":" + since + ".." + until + " of " + last;
    }
}
