package org.mithaq.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Instrument;

/**
 * Whom mentions mean.
 *
 * @param actors states, organisations and persons without an office; empty where unknown
 * @param persons those who speak or act by office
 * @param document the document that speaks, or null
 * @param certainty from 0 to 1
 */
public record Resolved(
        List<ActorRef> actors,
        List<ActorRef.Person> persons,
        @Nullable Instrument document,
        double certainty) {

    public static final Resolved UNKNOWN = new Resolved(List.of(), List.of(), null, 0);

    public Resolved {
        actors = List.copyOf(actors);
        persons = List.copyOf(persons);
    }

    public boolean isUnknown() {
        return actors.isEmpty();
    }
}
