package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;

/** One office told of several holders: "presidents X of Chad and Y of Mali". */
final class SharedOffices {

    private SharedOffices() {}

    /** Gives the office that stands before the first holder to those who follow. */
    static void give(
            Reading reading, List<Mention> entities, EnglishOffices offices, EnglishNames names) {
        List<Mention> found = new ArrayList<>();
        Mention.Person first = null;
        for (int k = 0; k < entities.size(); k++) {
            Mention mention = entities.get(k);
            if (mention instanceof Mention.Person person && isOfSeveral(reading, person)) {
                first = person;
                found.add(person);
                Mention next = k + 1 < entities.size() ? entities.get(k + 1) : null;
                Mention.Person unread = unread(reading, person, next, offices, names);
                if (unread != null) {
                    found.add(unread);
                }
                continue;
            }
            boolean holder =
                    first != null
                            && mention instanceof Mention.Person person
                            && person.office() == null
                            && person.from() - first.to() < 5;
            if (holder && mention instanceof Mention.Person person && first != null) {
                found.add(second(reading, person, first, offices));
                continue;
            }
            found.add(mention);
        }
        entities.clear();
        entities.addAll(found);
    }

    private static boolean isOfSeveral(Reading reading, Mention.Person person) {
        String office = person.office();
        return office != null
                && person.nameFrom() > person.from()
                && reading.form(person.nameFrom() - 1).endsWith("s")
                && !reading.form(person.nameFrom() - 1).endsWith("ss")
                && !reading.form(person.nameFrom() - 1).endsWith("affairs");
    }

    private static Mention.Person second(
            Reading reading, Mention.Person person, Mention.Person first, EnglishOffices offices) {
        ActorRef of = offices.behind(reading, person.to());
        of = of == null ? offices.ruledBy(person.name()) : of;
        return new Mention.Person(
                person.from(),
                person.to(),
                person.lead(),
                person.name(),
                person.nameFrom(),
                first.office(),
                of);
    }

    /** "Prime ministers X and Y": a name that nothing but the office before shows to be one. */
    private static Mention.@Nullable Person unread(
            Reading reading,
            Mention.Person first,
            @Nullable Mention next,
            EnglishOffices offices,
            EnglishNames names) {
        int at = first.to() + 1;
        if (at >= reading.to() || !reading.form(first.to()).equals("and")) {
            return null;
        }
        int to = names.end(reading, at);
        if (to <= at || next != null && next.from() < to) {
            return null;
        }
        return second(
                reading,
                new Mention.Person(
                        at, to, new Mention.Lead(true, ""), reading.words(at, to), at, null, null),
                first,
                offices);
    }
}
