package org.mithaq.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.text.ar.Clitics;
import org.mithaq.text.ar.Split;

/**
 * The organisations that an Arabic article has named, by the noun that their name begins with: "the
 * company" means the last one whose name began with "company".
 */
final class Bodies {

    private static final Set<String> NOUNS =
            Set.of(
                    "منظمه", "موسسه", "شركه", "مجموعه", "جماعه", "حركه", "اتحاد", "مركز", "بنك",
                    "مصرف", "شبكه", "صندوق", "غرفه", "نقابه", "ايتلاف", "رابطه", "جبهه", "كتايب",
                    "جمعيه", "تيار", "تجمع", "مجلس", "موتمر", "وكاله", "حلف", "محكمه", "لجنه");

    /** English bodies: a name ends with them. */
    private static final Set<String> ENDS =
            Set.of(
                    "council",
                    "commission",
                    "union",
                    "organization",
                    "organisation",
                    "alliance",
                    "committee",
                    "agency",
                    "bank",
                    "fund",
                    "court",
                    "assembly",
                    "league",
                    "group",
                    "foundation",
                    "federation",
                    "association",
                    "authority",
                    "forum",
                    "bloc");

    private final Map<String, TreeMap<Integer, ActorRef>> named = new HashMap<>();

    /** Takes note of an organisation whose name begins, in English ends, with a word. */
    void note(String first, String last, Mention.Actor actor) {
        String noun = ENDS.contains(last) ? last : noun(first);
        boolean own = !(actor.actor() instanceof ActorRef.State);
        if (noun != null && own && actor.to() > actor.from() + 1) {
            named.computeIfAbsent(noun, n -> new TreeMap<>()).put(actor.from(), actor.actor());
        }
    }

    /** Whether a word with the article is such a noun. */
    boolean isBody(String word) {
        return noun(word) != null;
    }

    /** The one that a noun alone means at a token: the last named before; null where none is. */
    @Nullable ActorRef of(String word, int at) {
        TreeMap<Integer, ActorRef> places = named.get(noun(word));
        Map.Entry<Integer, ActorRef> last = places == null ? null : places.lowerEntry(at);
        return last == null ? null : last.getValue();
    }

    private static @Nullable String noun(String word) {
        if (ENDS.contains(word)) {
            return word;
        }
        for (Split split : Clitics.splits(word)) {
            if (!split.hasPronoun() && !split.future() && NOUNS.contains(split.stem())) {
                return split.stem();
            }
        }
        return null;
    }
}
