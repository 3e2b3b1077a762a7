package org.mithaq.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;

/**
 * Offices that an English text names with their state and later without: "the King of Jordan … the
 * King".
 */
final class Titles {

    private final Map<String, TreeMap<Integer, ActorRef>> named = new HashMap<>();

    /** Takes note of an office with its owner; one without is left out. */
    void note(Mention.Office office) {
        ActorRef of = office.officeOf();
        if (of != null && !office.plural()) {
            named.computeIfAbsent(People.title(office.office()), title -> new TreeMap<>())
                    .put(office.from(), of);
        }
    }

    /** Whose an office is that was named last before with its owner; null where none was. */
    @Nullable ActorRef of(Mention.Office office) {
        TreeMap<Integer, ActorRef> places = named.get(People.title(office.office()));
        Map.Entry<Integer, ActorRef> last =
                places == null ? null : places.lowerEntry(office.from());
        return last == null ? null : last.getValue();
    }
}
