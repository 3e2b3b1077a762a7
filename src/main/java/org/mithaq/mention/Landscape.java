package org.mithaq.mention;

import java.util.Set;
import java.util.function.IntPredicate;
import org.mithaq.text.Token.Kind;

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

    /**
     * Whether "Georgia" stands behind a town that the reader does not know: the province, not the
     * state.
     *
     * @param known whether a known name begins at a token
     */
    static boolean isProvince(Reading reading, int at, IntPredicate known) {
        int town = at - 2;
        return reading.form(at).equals("georgia")
                && town >= reading.from()
                && reading.is(at - 1, Kind.COMMA)
                && reading.isWord(town)
                && EnglishWords.capitalised(reading, town)
                && !known.test(town);
    }

    /** Whether a capitalised word for a sea or a land stands at a token. */
    static boolean names(Reading reading, int at) {
        return at < reading.to()
                && FEATURES.contains(reading.form(at))
                && EnglishWords.capitalised(reading, at);
    }
}
