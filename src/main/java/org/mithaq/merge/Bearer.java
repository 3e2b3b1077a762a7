package org.mithaq.merge;

import java.util.Comparator;
import java.util.Set;

/**
 * All that bear one name for one state, as far as articles tell: what persons are made of.
 *
 * @param person the IRI that articles give to the name
 * @param state IRI of the state that the offices are of; empty where none is known
 * @param offices keys of the offices
 */
public record Bearer(String person, String state, Set<String> offices) {

    /** Whole names first, the longest first, Arabic before others: the first names the person. */
    static final Comparator<Bearer> ORDER =
            Comparator.comparing(
                            (Bearer b) -> b.personName().isSingle() || b.personName().hasInitial())
                    .thenComparing(b -> -b.personName().words().size())
                    .thenComparing(b -> !b.personName().first().arabic())
                    .thenComparing(Bearer::person)
                    .thenComparing(Bearer::state);

    /** What tells it from others: the IRI and, where it is known, the state. */
    public String id() {
        return state.isEmpty() ? person : person + " " + state;
    }

    PersonName personName() {
        return nameOf(person);
    }

    /** The name that a person's IRI spells. */
    public static PersonName nameOf(String person) {
        return PersonName.ofSlug(person.substring(person.lastIndexOf('/') + 1));
    }
}
