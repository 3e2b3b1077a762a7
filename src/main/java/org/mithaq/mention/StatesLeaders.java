package org.mithaq.mention;

import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;

/** Known leaders by name behind their state: "Brazil's Lula". */
final class StatesLeaders {

    private final EnglishGazetteer gazetteer;
    private final EnglishNames names;
    private final EnglishOffices offices;

    StatesLeaders(EnglishGazetteer gazetteer, EnglishNames names, EnglishOffices offices) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.offices = offices;
    }

    /** The leader whose state's name begins at a token; null where none does. */
    @Nullable Mention at(Reading reading, int i) {
        PhraseTrie.Hit<EnglishGazetteer.Entry> state = gazetteer.name(reading, i);
        int name = state == null ? i : state.to() + 1;
        boolean owned =
                state != null
                        && state.value().actor() != null
                        && name < reading.to()
                        && reading.form(name - 1).equals("'s")
                        && EnglishWords.capitalised(reading, name)
                        && names.end(reading, name) > name;
        int to = owned ? names.end(reading, name) : name;
        ActorRef of = owned ? offices.ruledBy(reading.words(name, to)) : null;
        return of == null || state == null || !of.equals(state.value().actor())
                ? null
                : new Mention.Person(
                        i,
                        to,
                        EnglishLeads.before(reading, i),
                        reading.words(name, to),
                        name,
                        null,
                        of);
    }
}
