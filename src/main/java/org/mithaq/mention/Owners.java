package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Group;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.mention.Mention.Manner;

/**
 * Tells whose an office is from what the sentence named before: "its ambassador", "his
 * counterpart".
 */
final class Owners {

    /** An office that ends in an adjective of nationality. */
    private static final Pattern NISBA = Pattern.compile(" ال\\p{L}+[يىةه]$");

    private Owners() {}

    /** The owner that a pronoun points to, or null. */
    static @Nullable ActorRef of(OfficePhrase office, List<Mention> before) {
        if (office.isCounterpart()) {
            return other(before);
        }
        if (!office.own()) {
            return null;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            ActorRef owner = owner(before.get(i));
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** The one state that a sentence placed its first side in: whom a counterpart speaks for. */
    private static @Nullable ActorRef other(List<Mention> before) {
        ActorRef first = null;
        ActorRef place = null;
        for (Mention mention : before) {
            ActorRef owner = owner(mention);
            boolean person = mention instanceof Mention.Person || mention instanceof Mention.Office;
            if (first == null && person) {
                first = owner;
            } else if (mention instanceof Mention.Place at && at.state() != null) {
                place = new ActorRef.State(at.state());
            } else if (mention instanceof Mention.Actor at && at.manner() == Manner.CAPITAL) {
                place = at.actor();
            }
        }
        return first == null || first.equals(place) ? null : place;
    }

    private static @Nullable ActorRef owner(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> actor.manner() == Manner.ADJECTIVE ? null : actor.actor();
            case Mention.Person person -> person.officeOf();
            case Mention.Office office -> office.officeOf();
            default -> null;
        };
    }

    /** The words of the office that several hold, where the sentence has told one; else null. */
    static @Nullable String sharedOffice(Reading reading, List<Mention> before) {
        List<Mention> tail =
                new ArrayList<>(before.subList(Math.max(0, before.size() - 4), before.size()));
        for (int i = tail.size() - 1; i >= 0; i--) {
            Mention mention = tail.get(i);
            String office =
                    switch (mention) {
                        case Mention.Office many -> many.plural() ? many.office() : null;
                        case Mention.Person person -> several(person.office());
                        case Mention.Group group ->
                                group.kind() == Group.Kind.PAIR
                                        ? several(reading.words(group.from(), group.to()))
                                        : null;
                        default -> null;
                    };
            if (office != null) {
                return office;
            }
        }
        return null;
    }

    /**
     * The words of the office that the person right before a place has, without the adjective that
     * tells the state: "(وزير الخارجية السعودي … و)الروسي …"; null where none is of another state.
     */
    static @Nullable String likeOffice(int at, Lead lead, ActorRef of, List<Mention> before) {
        Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean like =
                lead.and()
                        && last instanceof Mention.Person person
                        && person.to() == at
                        && person.officeOf() instanceof ActorRef.State
                        && !of.equals(person.officeOf());
        String office = like && last instanceof Mention.Person person ? person.office() : null;
        int space = office == null ? -1 : office.lastIndexOf(' ');
        return office == null || space < 0 || !NISBA.matcher(office).find()
                ? null
                : office.substring(0, space);
    }

    private static @Nullable String several(@Nullable String office) {
        if (office == null) {
            return null;
        }
        String first = office.split(" ")[0];
        boolean dual = first.endsWith("ين") || first.endsWith("ان") || first.endsWith("ا");
        boolean many =
                dual || first.endsWith("ي") || first.contains("زراء") || first.contains("ؤساء");
        boolean head = first.contains("رئيس") || first.contains("وزير") || first.contains("سفير");
        return many && (head || !dual) ? office : null;
    }
}
