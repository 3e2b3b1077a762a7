package org.mithaq.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a verb that only carries a noun of deeds does with the deed. */
public enum LightVerb {
    /** Its subject does it: "held talks". */
    ACTIVE,
    /** It is the subject: "was formed". */
    PASSIVE,
    /** Its subject keeps away from it: "missed the summit". */
    ABSENT,
    /** Its subject calls it off: "cancelled the visit". */
    CANCELLED,
    /** Its subject has it done by a decree: "signed an order to lift". */
    DECREED,
    /** Its subject puts it off or prepares for it. */
    PENDING;

    static Optional<LightVerb> of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
