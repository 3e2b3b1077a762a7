package org.mithaq.mention;

import java.util.Set;

/** Seas and lands that an adjective of a nation names: "the Korean Peninsula" is no state's. */
final class Landscape {

    private static final Set<String> FEATURES =
            Set.of(
                    "peninsula",
                    "sea",
                    "ocean",
                    "gulf",
                    "strait",
                    "straits",
                    "desert",
                    "plateau",
                    "basin",
                    "subcontinent",
                    "channel");

    private Landscape() {}

    /** Whether a capitalised word for a sea or a land stands at a token. */
    static boolean names(Reading reading, int at) {
        return at < reading.to()
                && FEATURES.contains(reading.form(at))
                && EnglishWords.capitalised(reading, at);
    }
}
