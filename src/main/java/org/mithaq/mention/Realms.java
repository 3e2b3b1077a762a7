package org.mithaq.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.ar.Split;

/** States behind the word for what kind of state they are: "سلطنة بروناي", "وجمهورية غانا". */
final class Realms {

    private static final Set<String> KINDS =
            Set.of("سلطنه", "مملكه", "جمهوريه", "دوله", "اماره", "امبراطوريه", "اتحاد");

    private Realms() {}

    /** The state at a token, with the word before its name; null where there is none. */
    static Mention.@Nullable Actor read(Reading reading, int at, ArabicGazetteer gazetteer) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.article()
                    || split.hasPronoun()
                    || split.future()
                    || !KINDS.contains(split.stem())
                    || !reading.isWord(at + 1)) {
                continue;
            }
            ArabicGazetteer.Match name = gazetteer.name(reading.tokens(), at + 1, reading.to());
            boolean state =
                    name != null
                            && name.split().isBare()
                            && name.entry().manner() == Manner.NAME
                            && name.entry().actor() instanceof org.mithaq.claim.ActorRef.State;
            if (name != null && name.entry().actor() != null && state) {
                return new Mention.Actor(
                        at, name.to(), reading.lead(at, split), name.entry().actor(), Manner.NAME);
            }
        }
        return null;
    }
}
