package org.mithaq.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.claim.Evidence;

/** Hits, annotated and found things per kind, summed over articles. */
public final class Score {

    /** The kinds that readers are told of. */
    private static final List<String> TOLD =
            List.of("actors", "persons", "persons+office", "agreements", "acts", "roles", "topics");

    private final Map<String, int[]> tallies = new LinkedHashMap<>();
    private final List<Judged> judged = new ArrayList<>();

    void add(String kind, int hits, int gold, int found) {
        int[] tally = tallies.computeIfAbsent(kind, k -> new int[3]);
        tally[0] += hits;
        tally[1] += gold;
        tally[2] += found;
    }

    void judge(Evidence evidence, boolean right) {
        judged.add(new Judged(evidence, right));
    }

    /** Each thing that was found and can be judged by the annotations. */
    public List<Judged> judged() {
        return List.copyOf(judged);
    }

    void add(Score other) {
        judged.addAll(other.judged);
        other.tallies.forEach((kind, tally) -> add(kind, tally[0], tally[1], tally[2]));
    }

    /**
     * Precision, recall and F1, each from 0 to 1 and 0 where there is nothing to divide by.
     *
     * @param gold how many things are annotated
     * @param found how many were found
     */
    public record Figures(double precision, double recall, double f1, int gold, int found) {}

    /** The figures of a kind: {@code actors}, {@code persons}, {@code acts}, {@code roles} … */
    public Figures of(String kind) {
        int[] tally = tallies.getOrDefault(kind, new int[3]);
        double p = tally[2] == 0 ? 0 : (double) tally[0] / tally[2];
        double r = tally[1] == 0 ? 0 : (double) tally[0] / tally[1];
        return new Figures(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r), tally[1], tally[2]);
    }

    /**
     * F1 by kind as properties, with the day and the number of articles that they rest on.
     *
     * @param day when it was measured
     */
    public String properties(LocalDate day, int articles) {
        StringBuilder lines =
                new StringBuilder(
                        "# Written by: mithaq evaluate --figures. F1 from 0 to 1, by kind.\n");
        lines.append("date=").append(day).append('\n');
        lines.append("articles=").append(articles).append('\n');
        for (String kind : TOLD) {
            lines.append(kind)
                    .append('=')
                    .append(String.format(Locale.ROOT, "%.3f", of(kind).f1()))
                    .append('\n');
        }
        return lines.toString();
    }

    /** All kinds as a table, in ASCII digits. */
    public String table(String title) {
        StringBuilder table =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%-16s%7s%7s%7s%7s%7s%n",
                                title,
                                "P",
                                "R",
                                "F1",
                                "gold",
                                "found"));
        for (String kind : tallies.keySet()) {
            Figures f = of(kind);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%-16s%7.3f%7.3f%7.3f%7d%7d%n",
                            kind,
                            f.precision(),
                            f.recall(),
                            f.f1(),
                            f.gold(),
                            f.found()));
        }
        return table.toString();
    }
}
