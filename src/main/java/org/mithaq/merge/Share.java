package org.mithaq.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one act or agreement, merged or alone, adds to the relations that it belongs to.
 *
 * @param kind what it is
 * @param actual whether it took place; agreements always
 * @param tone null where it did not take place or PLOVER has no type for it
 * @param when day, month or year; null where none is known
 * @param topics IRIs, in order
 */
public record Share(
        Telling.Kind kind,
        boolean actual,
        @Nullable Tone tone,
        @Nullable String when,
        List<String> topics) {

    private static final int MOST_STATES = 30;

    /** What a cluster adds: its first part speaks for all, the topics are those of all. */
    public static Share of(Collection<Telling> parts) {
        Telling first = parts.iterator().next();
        boolean actual =
                first.kind() == Telling.Kind.AGREEMENT || "Actual".equals(first.modality());
        TreeSet<String> topics = new TreeSet<>();
        parts.forEach(part -> topics.addAll(part.topics()));
        Optional<Tone> tone = actual ? Tone.of(first.plover(), first.type()) : Optional.empty();
        return new Share(first.kind(), actual, tone.orElse(null), when(parts), List.copyOf(topics));
    }

    /** The date that the texts give, else the first publication day; null where none is known. */
    public static @Nullable String when(Collection<Telling> parts) {
        String date = dateOf(parts, Telling::date);
        if (date != null) {
            return date;
        }
        return parts.stream()
                .map(part -> part.source().published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The most exact of the dates that the texts give, the earliest of those. */
    public static @Nullable String dateOf(
            Collection<Telling> parts, Function<Telling, @Nullable String> date) {
        return parts.stream()
                .map(date)
                .filter(Objects::nonNull)
                .min(
                        Comparator.comparingInt((String d) -> -d.length())
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /**
     * The pairs of states that it is between, as {@code QA-US}: codes in order. None where more
     * than 30 states take part: that is no matter of two.
     *
     * @param states what the IRIs of states begin with
     */
    public static List<String> pairs(Collection<Telling> parts, String states) {
        TreeSet<String> codes = new TreeSet<>();
        for (Telling part : parts) {
            for (String side : part.sides()) {
                if (side.startsWith(states)) {
                    codes.add(side.substring(states.length()));
                }
            }
        }
        List<String> pairs = new ArrayList<>();
        if (codes.size() <= MOST_STATES) {
            codes.forEach(a -> codes.tailSet(a, false).forEach(b -> pairs.add(a + "-" + b)));
        }
        return pairs;
    }

    /** In one line; {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.join(
                "\t",
                kind.name(),
                actual ? "1" : "0",
                tone == null ? "" : tone.quad().name(),
                tone == null ? "" : String.format(Locale.ROOT, "%.1f", tone.scale()),
                when == null ? "" : when,
                String.join(" ", topics));
    }

    public static Share parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Share(
                Telling.Kind.valueOf(fields[0]),
                fields[1].equals("1"),
                fields[2].isEmpty()
                        ? null
                        : new Tone(Tone.Quad.valueOf(fields[2]), Double.parseDouble(fields[3])),
                fields[4].isEmpty() ? null : fields[4],
                fields[5].isEmpty() ? List.of() : List.of(fields[5].split(" ")));
    }
}
