package org.mithaq.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;

/** Whose office a person holds where the words with the name do not tell. */
final class Employers {

    private static final char LATIN_ENDS = 0x250;

    private final Map<String, ActorRef> before = new HashMap<>();
    private final Map<String, ActorRef> guests = new HashMap<>();
    private final Set<String> greeted = new HashSet<>();
    private @Nullable ActorRef home;

    private static final ActorRef UNITED_STATES = new ActorRef.State("US");

    /** Words for offices that the United States does not have. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "minister",
                    "premier",
                    "king",
                    "queen",
                    "prince",
                    "princess",
                    "emir",
                    "sultan",
                    "chancellor",
                    "taoiseach");

    private static boolean isForeign(String office) {
        return List.of(office.toLowerCase(Locale.ROOT).split(" ")).stream()
                .anyMatch(FOREIGN::contains);
    }

    /** Takes note of where an article was written: of two, the first. */
    void at(List<Mention> dateline) {
        for (Mention mention : dateline) {
            if (home == null && mention instanceof Mention.Place place && place.state() != null) {
                home = new ActorRef.State(place.state());
            } else if (home == null && mention instanceof Mention.Actor actor) {
                home = actor.actor();
            }
        }
    }

    /** Takes note of one who is met in a state that the sentence names before. */
    void receives(String name, ActorRef where) {
        guests.put(name, where);
    }

    /** Takes note of one who is congratulated: no officer of the one who congratulates. */
    void greeted(String name) {
        greeted.add(name);
    }

    /** Takes note of the state that was named last before a person; null where there is none. */
    void follows(String name, @Nullable ActorRef earlier) {
        if (earlier != null) {
            before.putIfAbsent(name, earlier);
        }
    }

    /**
     * Whose office a person holds; null where nothing tells.
     *
     * @param issuer the one whose release the article is, or null
     */
    @Nullable ActorRef of(People.Known person, @Nullable ActorRef issuer, Prominence named) {
        String held = person.office();
        if (person.officeOf() != null || held == null || PrivatePosts.holds(held)) {
            return person.officeOf();
        }
        boolean latin = person.name().charAt(0) < LATIN_ENDS;
        ActorRef bare = latin ? BareOffices.of(held, named) : null;
        if (bare != null) {
            return bare;
        }
        if (issuer != null && latin) {
            ActorRef guest = guests.get(person.name());
            if (guest == null && greeted.contains(person.name())) {
                ActorRef other = named.mainStateBut(List.of(issuer));
                return other == null ? issuer : other;
            }
            if (guest == null && issuer.equals(UNITED_STATES) && isForeign(held)) {
                ActorRef near = person.near() == null ? before.get(person.name()) : person.near();
                return near == null ? issuer : near;
            }
            return guest == null ? issuer : guest; // its own officials are without their state
        }
        if (person.near() != null) {
            return person.near();
        }
        ActorRef main = home != null && latin ? home : named.mainState();
        return main != null ? main : before.get(person.name());
    }
}
