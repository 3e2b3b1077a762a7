package org.mithaq.reference;

import java.util.List;

/** All that the reference files hold, in the order of kind and key. */
public record ReferenceData(List<ReferenceEntry> entries) {

    public ReferenceData {
        entries = List.copyOf(entries);
    }
}
