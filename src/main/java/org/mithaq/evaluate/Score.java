package org.mithaq.evaluate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Hits, annotated and found things per kind, summed over articles. */
public final class Score {

    private final Map<String, int[]> tallies = new LinkedHashMap<>();

    void add(String kind, int hits, int gold, int found) {
        int[] tally = tallies.computeIfAbsent(kind, k -> new int[3]);
        tally[0] += hits;
        tally[1] += gold;
        tally[2] += found;
    }

    void add(Score other) {
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
