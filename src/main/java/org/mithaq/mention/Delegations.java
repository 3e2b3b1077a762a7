package org.mithaq.mention;

import java.util.List;
import java.util.Set;

/** Whose the members of a delegation are. */
final class Delegations {

    private static final Set<String> COMPRISING =
            Set.of(
                    "included",
                    "includes",
                    "comprised",
                    "comprises",
                    "including",
                    "comprising",
                    "consisted",
                    "was");

    private Delegations() {}

    /** "The Chadian delegation included Minister X": its members' offices are of its state. */
    static void members(Reading reading, List<Mention> entities) {
        Mention.Actor delegation = null;
        for (int k = 0; k < entities.size(); k++) {
            Mention mention = entities.get(k);
            if (mention instanceof Mention.Actor actor
                    && reading.form(actor.to() - 1).equals("delegation")
                    && COMPRISING.contains(reading.form(Math.min(actor.to(), reading.to() - 1)))) {
                delegation = actor;
            }
            if (delegation != null
                    && mention instanceof Mention.Person person
                    && person.office() != null
                    && person.officeOf() == null) {
                entities.set(
                        k,
                        new Mention.Person(
                                person.from(),
                                person.to(),
                                person.lead(),
                                person.name(),
                                person.nameFrom(),
                                person.office(),
                                delegation.actor()));
            }
        }
    }
}
