package org.mithaq.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One act or agreement as one article tells it.
 *
 * @param iri its IRI: the article's, {@code #}, kind, start, end and class
 * @param source the article
 * @param kind what it is
 * @param type the local name of its class, such as {@code Meeting}
 * @param actors IRIs of those who act; empty for agreements
 * @param recipients IRIs of those towards whom it is done
 * @param participants IRIs of those who take part; of agreements, the parties
 * @param persons IRIs of its speakers or signatories
 * @param date day, month or year that the text gives: of agreements, when they were signed
 * @param inForceOn of agreements, when they entered into force
 * @param status of agreements, the local name of their status
 * @param modality of acts, the local name of their modality
 * @param topics IRIs of its topics
 * @param place IRI of its place
 * @param words an agreement's title, a speech act's content
 * @param language of the words
 * @param count how many instruments it stands for; 1 for acts
 * @param plover its PLOVER type
 */
public record Telling(
        String iri,
        Source source,
        Kind kind,
        String type,
        List<String> actors,
        List<String> recipients,
        List<String> participants,
        List<String> persons,
        @Nullable String date,
        @Nullable String inForceOn,
        @Nullable String status,
        @Nullable String modality,
        List<String> topics,
        @Nullable String place,
        @Nullable String words,
        @Nullable String language,
        int count,
        @Nullable String plover) {

    /** What is told. */
    public enum Kind {
        AGREEMENT,
        DEED,
        WORDS
    }

    /** The earliest published first, then by IRI: the order in which everything is decided. */
    public static final Comparator<Telling> ORDER =
            Comparator.comparing(Telling::firstSeen).thenComparing(Telling::iri);

    private String firstSeen() {
        String day = source.published();
        return day == null ? "9999" : day;
    }

    /** All actors in it, without persons who speak for others, in order. */
    public Set<String> sides() {
        Set<String> sides = new TreeSet<>(actors);
        sides.addAll(recipients);
        sides.addAll(participants);
        return sides;
    }

    /** The day that it is known to be of; null where only a month, a year or nothing is known. */
    public @Nullable String day() {
        return date != null && date.length() == 10 ? date : null;
    }

    /** The date that it counts under: the text's own, else the publication day. */
    public @Nullable String when() {
        return date != null ? date : source.published();
    }

    /** Where its words start in the article, in code points. */
    int start() {
        String[] parts = iri.substring(iri.indexOf('#') + 1).split("-", 4);
        try {
            return parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        } catch (NumberFormatException e) {
            return 0; // an IRI of another make tells no place
        }
    }

    /** The tellings of an article in the order of its text. */
    static List<Telling> inTextOrder(List<Telling> tellings) {
        List<Telling> sorted = new ArrayList<>(tellings);
        sorted.sort(Comparator.comparingInt(Telling::start).thenComparing(Telling::iri));
        return sorted;
    }
}
