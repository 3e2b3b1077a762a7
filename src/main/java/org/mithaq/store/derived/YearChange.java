package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.merge.Figures;
import org.mithaq.merge.Share;

/** What no longer counts in a year of a relation, and what counts in it now. */
final class YearChange {

    private final List<Share> gone = new ArrayList<>();
    private final List<Share> come = new ArrayList<>();
    private boolean isUnknown;

    /** Takes note of a share, as it was noted; where it was not, it is unknown what goes. */
    void goes(String share) {
        if (share.isEmpty()) {
            isUnknown = true;
        } else {
            gone.add(Share.parse(share));
        }
    }

    void comes(String share) {
        come.add(Share.parse(share));
    }

    /** The figures after the change; empty where they have to be added up anew. */
    Optional<Figures> applied(Figures before) {
        return isUnknown ? Optional.empty() : before.changed(gone, come);
    }
}
