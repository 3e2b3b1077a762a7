package org.mithaq.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.text.Folding;

/** Which tellings can be the same at all: those of one block. */
public final class Blocks {

    /** Deeds that all sides do with one another, whoever is named as the one who acts. */
    private static final Set<String> MUTUAL =
            Set.of(
                    "Meeting",
                    "PhoneCall",
                    "Conference",
                    "Dialogue",
                    "Negotiation",
                    "Signing",
                    "MilitaryCooperation",
                    "RelationsEstablished",
                    "BodyFormed");

    private static final int FEWEST_WORDS = 3;

    private Blocks() {}

    /** The block of a telling; empty where it says too little to be found again elsewhere. */
    public static Optional<String> of(Telling telling) {
        return switch (telling.kind()) {
            case AGREEMENT -> agreement(telling);
            case DEED -> deed(telling);
            case WORDS -> words(telling);
        };
    }

    private static Optional<String> agreement(Telling told) {
        if (told.participants().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(key("agreement", told.type(), told.count(), roles(told.participants())));
    }

    private static Optional<String> deed(Telling told) {
        if (told.sides().isEmpty()) {
            return Optional.empty();
        }
        String roles =
                MUTUAL.contains(told.type())
                        ? roles(told.sides())
                        : roles(told.actors())
                                + ">"
                                + roles(told.recipients())
                                + "+"
                                + roles(told.participants());
        return Optional.of(key("deed", told.type(), String.valueOf(told.modality()), roles));
    }

    private static Optional<String> words(Telling told) {
        String words = told.words() == null ? "" : folded(told.words());
        if (words.split(" ").length < FEWEST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(
                key(
                        "words",
                        told.type(),
                        String.valueOf(told.modality()),
                        roles(told.actors()) + ">" + roles(told.recipients()),
                        words));
    }

    /** Letters and digits in their folded form, one space between words. */
    static String folded(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /** Persons count by their name, however it is spelt. */
    private static String roles(Iterable<String> actors) {
        Set<String> roles = new TreeSet<>();
        for (String actor : actors) {
            int person = actor.indexOf("/person/");
            roles.add(
                    person < 0
                            ? actor
                            : PersonName.ofSlug(actor.substring(person + "/person/".length()))
                                    .key());
        }
        return String.join(" ", roles);
    }

    private static String key(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(part).append('|');
        }
        return key.toString();
    }

    /**
     * The days whose tellings are needed to tell what is one with a telling of a day.
     *
     * @return first and last
     */
    public static List<String> around(String day) {
        int days = 2 * Deeds.REPORTED_WITHIN;
        return List.of(Days.plus(day, -days), Days.plus(day, days));
    }

    /**
     * The days whose tellings can be merged otherwise when something of a day comes or goes.
     *
     * @return first and last
     */
    public static List<String> core(String day) {
        int days = Deeds.REPORTED_WITHIN;
        return List.of(Days.plus(day, -days), Days.plus(day, days));
    }
}
