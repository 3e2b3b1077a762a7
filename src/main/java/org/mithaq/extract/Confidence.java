package org.mithaq.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Evidence;
import org.mithaq.claim.Reason;
import org.mithaq.text.Span;

/**
 * Reasons → a confidence: their weights add up to the log-odds. The weights are fitted to annotated
 * articles ({@code mithaq evaluate … --calibrate}) and stand in {@code confidence.properties}.
 */
final class Confidence {

    private static final String FILE = "/org/mithaq/extract/confidence.properties";
    private static final double LEAST = 0.05;
    private static final double MOST = 0.99;
    private static final Map<String, Double> WEIGHTS = weights();

    private Confidence() {}

    private static Map<String, Double> weights() {
        Properties read = new Properties();
        try (InputStream in = Confidence.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not packaged");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Double> weights = new HashMap<>();
        read.forEach((key, value) -> weights.put((String) key, Double.valueOf((String) value)));
        return weights;
    }

    /**
     * Evidence with the confidence that its reasons give.
     *
     * @param keys names of reasons; those without a weight count nothing
     */
    static Evidence evidence(Span span, String rule, @Nullable Span trigger, List<String> keys) {
        List<Reason> reasons = new ArrayList<>(keys.size());
        double sum = 0;
        for (String key : keys) {
            double weight = WEIGHTS.getOrDefault(key, 0.0);
            reasons.add(new Reason(key, weight));
            sum += weight;
        }
        double odds = 1 / (1 + Math.exp(-sum));
        double confidence = Math.round(Math.max(LEAST, Math.min(MOST, odds)) * 100) / 100.0;
        return new Evidence(span, confidence, rule, trigger, reasons);
    }
}
