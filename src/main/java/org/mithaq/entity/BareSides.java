package org.mithaq.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;

/**
 * English officers of several states who are told together without their states: "the President and
 * the two ministers", "the Secretary and Foreign Minister".
 */
final class BareSides {

    private BareSides() {}

    /**
     * Whom the mentions of a subject mean: bare offices together are those who met or spoke
     * together before.
     *
     * @param all whom they mean one by one
     */
    static Resolved of(List<Mention> mentions, Resolved all, Doers doers) {
        boolean bare = mentions.size() > 1 && mentions.stream().allMatch(BareSides::isBare);
        List<ActorRef> several = bare ? doers.several() : null;
        boolean they =
                several != null
                        && several.containsAll(all.actors())
                        && (several.size() == mentions.size()
                                || isSeveral(mentions.get(mentions.size() - 1)));
        return they && several != null ? new Resolved(several, all.persons(), null, 0.8) : all;
    }

    private static boolean isBare(Mention mention) {
        return mention instanceof Mention.Office office && office.officeOf() == null
                || isSeveral(mention);
    }

    private static boolean isSeveral(Mention mention) {
        return mention instanceof Mention.Office office && office.plural()
                || mention instanceof Mention.Group group
                        && (group.kind() == Mention.Group.Kind.ALL
                                || group.kind() == Mention.Group.Kind.PAIR);
    }

    /**
     * The two whom "the Secretary and Foreign Minister" means where one of each was named before,
     * of different sides; unknown where it is one person's office.
     */
    static Resolved holders(Mention.Office office, People people, Doers doers) {
        int and = office.office().indexOf(" and ");
        if (and < 1) {
            return Resolved.UNKNOWN;
        }
        People.Known whole = holder(office.office(), people);
        if (whole != null && whole.office() != null && whole.office().contains(" and ")) {
            return Resolved.UNKNOWN;
        }
        People.Known one = holder(office.office().substring(0, and), people);
        People.Known other = holder(office.office().substring(and + 5), people);
        ActorRef first = one == null ? null : one.officeOf();
        ActorRef second = other == null ? null : other.officeOf();
        if (one != null && other != null && first != null && second != null && one != other) {
            return first.equals(second)
                    ? Resolved.UNKNOWN
                    : new Resolved(
                            List.of(first, second), List.of(one.ref(), other.ref()), null, 0.8);
        }
        ActorRef told = first == null ? second : first;
        List<ActorRef> two = told == null ? null : doers.two();
        return two != null && two.contains(told)
                ? new Resolved(two, List.of(), null, 0.75)
                : Resolved.UNKNOWN;
    }

    private static People.@Nullable Known holder(String office, People people) {
        return people.holder(office.strip(), null, Integer.MAX_VALUE).orElse(null);
    }
}
