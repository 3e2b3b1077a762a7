package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.claim.Reason;

/**
 * Fits the weights of reasons to judged claims: logistic regression with a penalty on large
 * weights, so that a reason met seldom counts little. The same claims give the same weights.
 */
public final class Calibration {

    private static final int ROUNDS = 4000;
    private static final double STEP = 0.5;

    /** Like a normal prior with this variance on each weight but those of a claim's kind. */
    private static final double VARIANCE = 0.8;

    /** Places are not annotated: a prior, neither counted nor fitted. */
    private static final Map<String, Double> COUNTED = Map.of("place", 2.2);

    private final Map<String, Integer> index = new TreeMap<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    private Calibration(List<Judged> judged) {
        for (Judged one : judged) {
            if (!one.evidence().reasons().isEmpty()) {
                rows.add(
                        one.evidence().reasons().stream()
                                .mapToInt(reason -> indexOf(reason))
                                .toArray());
                right.add(one.right());
            }
        }
    }

    private int indexOf(Reason reason) {
        Integer known = index.putIfAbsent(reason.key(), index.size());
        return known == null ? index.size() - 1 : known;
    }

    /** Weights by the names of reasons, in the order of names. */
    public static Map<String, Double> fit(List<Judged> judged) {
        return new Calibration(judged).weights();
    }

    private Map<String, Double> weights() {
        int size = index.size();
        double[] weights = new double[size];
        double[] penalty = new double[size];
        double[] met = new double[size];
        index.forEach((key, at) -> penalty[at] = isKind(key) ? 0.05 : 1 / VARIANCE);
        for (int[] row : rows) {
            for (int at : row) {
                met[at]++;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            for (int i = 0; i < rows.size(); i++) {
                double sum = 0;
                for (int at : rows.get(i)) {
                    sum += weights[at];
                }
                double miss = (right.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int at : rows.get(i)) {
                    gradient[at] += miss;
                }
            }
            for (int at = 0; at < size; at++) {
                double slope = gradient[at] - penalty[at] * weights[at];
                weights[at] += STEP * slope / (met[at] + penalty[at]);
            }
        }
        Map<String, Double> named = new TreeMap<>(COUNTED);
        index.forEach((key, at) -> named.put(key, Math.round(weights[at] * 100) / 100.0));
        return named;
    }

    /** What kind of claim it is, and its language: every claim has exactly one of these. */
    private static boolean isKind(String key) {
        return key.startsWith("act.")
                || key.startsWith("agreement.")
                || key.startsWith("holding.")
                || key.startsWith("name.");
    }

    /** As the lines of a properties file. */
    public static String file(Map<String, Double> weights) {
        StringBuilder lines =
                new StringBuilder(
                        "# Written by: mithaq evaluate GOLD --texts TEXTS --calibrate FILE\n"
                                + "# What each reason adds to the log-odds of a claim's being"
                                + " right.\n");
        weights.forEach(
                (key, weight) ->
                        lines.append(String.format(Locale.ROOT, "%s=%.2f%n", key, weight)));
        return lines.toString();
    }
}
