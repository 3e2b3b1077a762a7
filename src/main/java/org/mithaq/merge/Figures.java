package org.mithaq.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What passed between two states, in one year or altogether.
 *
 * @param acts how many acts, of words and of deeds, whether they took place or not
 * @param agreements how many agreements
 * @param quads how many acts that took place, by PLOVER's classes; those without a type in none
 * @param scale the sum of these acts on PLOVER's scale
 * @param topics IRIs
 * @param first the earliest known day, month or year of a deed that took place
 * @param latest the latest one
 */
public record Figures(
        int acts,
        int agreements,
        Map<Tone.Quad, Integer> quads,
        BigDecimal scale,
        SortedSet<String> topics,
        @Nullable String first,
        @Nullable String latest) {

    /** Adds up, share by share; the order does not matter. */
    public static final class Sum {

        private int acts;
        private int agreements;
        private final int[] quads = new int[Tone.Quad.values().length];
        private long tenths;
        private final SortedSet<String> topics = new TreeSet<>();
        private @Nullable String first;
        private @Nullable String latest;

        public void add(Share share) {
            boolean agreement = share.kind() == Telling.Kind.AGREEMENT;
            agreements += agreement ? 1 : 0;
            acts += agreement ? 0 : 1;
            topics.addAll(share.topics());
            Tone tone = share.tone();
            if (tone != null) {
                quads[tone.quad().ordinal()]++;
                tenths += Math.round(10 * tone.scale());
            }
            String when = share.when();
            if (share.kind() == Telling.Kind.DEED && share.actual() && when != null) {
                first = first == null || when.compareTo(first) < 0 ? when : first;
                latest = latest == null || when.compareTo(latest) > 0 ? when : latest;
            }
        }

        public Figures figures() {
            Map<Tone.Quad, Integer> counts = new EnumMap<>(Tone.Quad.class);
            for (Tone.Quad quad : Tone.Quad.values()) {
                counts.put(quad, quads[quad.ordinal()]);
            }
            return new Figures(
                    acts, agreements, counts, BigDecimal.valueOf(tenths, 1), topics, first, latest);
        }
    }

    /** Adds up; the order does not matter. */
    public static Figures of(Collection<Share> shares) {
        Sum sum = new Sum();
        shares.forEach(sum::add);
        return sum.figures();
    }

    /** Both together. */
    public Figures plus(Figures other) {
        Map<Tone.Quad, Integer> both = new EnumMap<>(Tone.Quad.class);
        for (Tone.Quad quad : Tone.Quad.values()) {
            both.put(quad, count(quad) + other.count(quad));
        }
        SortedSet<String> all = new TreeSet<>(topics);
        all.addAll(other.topics);
        SortedSet<String> contacts = new TreeSet<>();
        for (String contact : new String[] {first, latest, other.first, other.latest}) {
            if (contact != null) {
                contacts.add(contact);
            }
        }
        return new Figures(
                acts + other.acts,
                agreements + other.agreements,
                both,
                scale.add(other.scale),
                all,
                contacts.isEmpty() ? null : contacts.first(),
                contacts.isEmpty() ? null : contacts.last());
    }

    /**
     * These figures without some shares and with others. Which topics and days are left is not
     * always to be told from the sum: empty where all shares have to be added up anew.
     */
    public Optional<Figures> changed(Collection<Share> gone, Collection<Share> come) {
        Figures less = of(gone);
        Figures more = of(come);
        if (!more.topics.containsAll(less.topics)
                || isOutermost(less.first, more)
                || isOutermost(less.latest, more)) {
            return Optional.empty();
        }
        Figures sum = plus(more);
        Map<Tone.Quad, Integer> counts = new EnumMap<>(Tone.Quad.class);
        for (Tone.Quad quad : Tone.Quad.values()) {
            counts.put(quad, sum.count(quad) - less.count(quad));
        }
        return Optional.of(
                new Figures(
                        sum.acts - less.acts,
                        sum.agreements - less.agreements,
                        counts,
                        sum.scale.subtract(less.scale),
                        sum.topics,
                        sum.first,
                        sum.latest));
    }

    /** Whether a day that goes is the first or the latest one, and none of the same day comes. */
    private boolean isOutermost(@Nullable String day, Figures more) {
        return day != null
                && (day.equals(first) || day.equals(latest))
                && !day.equals(more.first)
                && !day.equals(more.latest);
    }

    public boolean isEmpty() {
        return acts == 0 && agreements == 0;
    }

    public int count(Tone.Quad quad) {
        return quads.getOrDefault(quad, 0);
    }

    /** The mean of the acts that have a type of PLOVER, from -10 to 10; empty where none has. */
    public Optional<BigDecimal> tone() {
        int toned = 0;
        for (Tone.Quad quad : Tone.Quad.values()) {
            toned += count(quad);
        }
        return toned == 0
                ? Optional.empty()
                : Optional.of(scale.divide(BigDecimal.valueOf(toned), 2, RoundingMode.HALF_UP));
    }

    /** In one line; {@link #parse} reads it. */
    @Override
    public String toString() {
        List<String> fields = new ArrayList<>();
        fields.add(String.valueOf(acts));
        fields.add(String.valueOf(agreements));
        for (Tone.Quad quad : Tone.Quad.values()) {
            fields.add(String.valueOf(count(quad)));
        }
        fields.add(scale.toPlainString());
        fields.add(String.join(" ", topics));
        fields.add(Objects.requireNonNullElse(first, ""));
        fields.add(Objects.requireNonNullElse(latest, ""));
        return String.join("\t", fields);
    }

    public static Figures parse(String line) {
        String[] fields = line.split("\t", -1);
        Map<Tone.Quad, Integer> quads = new EnumMap<>(Tone.Quad.class);
        for (Tone.Quad quad : Tone.Quad.values()) {
            quads.put(quad, Integer.parseInt(fields[2 + quad.ordinal()]));
        }
        SortedSet<String> topics = new TreeSet<>();
        if (!fields[7].isEmpty()) {
            topics.addAll(List.of(fields[7].split(" ")));
        }
        return new Figures(
                Integer.parseInt(fields[0]),
                Integer.parseInt(fields[1]),
                quads,
                new BigDecimal(fields[6]),
                topics,
                fields[8].isEmpty() ? null : fields[8],
                fields[9].isEmpty() ? null : fields[9]);
    }
}
