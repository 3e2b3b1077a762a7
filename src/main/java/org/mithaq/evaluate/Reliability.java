package org.mithaq.evaluate;

import java.util.List;
import java.util.Locale;

/** How often claims are right, by how sure they are said to be. */
public final class Reliability {

    private static final int BINS = 10;

    private final int[] claims = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];
    private int all;

    private Reliability(List<Judged> judged) {
        for (Judged one : judged) {
            double said = one.evidence().confidence();
            int bin = Math.min(BINS - 1, (int) Math.floor(said * BINS + 1e-9));
            claims[bin]++;
            right[bin] += one.right() ? 1 : 0;
            confidence[bin] += said;
            all++;
        }
    }

    public static Reliability of(List<Judged> judged) {
        return new Reliability(judged);
    }

    /**
     * The mean distance of what was said from what is right, weighed by claims: from 0 to 1, 0 is
     * best.
     */
    public double error() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - right[bin]);
        }
        return all == 0 ? 0 : sum / all;
    }

    /** The table, in ASCII digits. */
    public String table(String title) {
        StringBuilder table =
                new StringBuilder(
                        String.format(
                                Locale.ROOT, "%-16s%8s%8s%8s%n", title, "claims", "said", "right"));
        for (int bin = 0; bin < BINS; bin++) {
            if (claims[bin] > 0) {
                table.append(
                        String.format(
                                Locale.ROOT,
                                "%.1f to %.1f      %8d%8.3f%8.3f%n",
                                bin / 10.0,
                                (bin + 1) / 10.0,
                                claims[bin],
                                confidence[bin] / claims[bin],
                                (double) right[bin] / claims[bin]));
            }
        }
        return table.append(String.format(Locale.ROOT, "%-16s%8d%8.3f%n", "error", all, error()))
                .toString();
    }
}
