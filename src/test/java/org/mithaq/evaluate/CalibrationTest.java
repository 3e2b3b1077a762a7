package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.claim.Evidence;
import org.mithaq.claim.Reason;
import org.mithaq.text.Span;

class CalibrationTest {

    private static Judged judged(double said, boolean right, String... keys) {
        List<Reason> reasons = Arrays.stream(keys).map(key -> new Reason(key, 0)).toList();
        return new Judged(new Evidence(new Span(0, 1), said, "test", null, reasons), right);
    }

    private static void add(List<Judged> to, int right, int wrong, String... keys) {
        for (int i = 0; i < right + wrong; i++) {
            to.add(judged(0.5, i < right, keys));
        }
    }

    private static double confidence(Map<String, Double> weights, String... keys) {
        double sum = Arrays.stream(keys).mapToDouble(key -> weights.getOrDefault(key, 0.0)).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    @Test
    void weightsGiveTheShareOfWhatIsRight() {
        List<Judged> judged = new ArrayList<>();
        add(judged, 180, 20, "act.ar", "subject.named");
        add(judged, 100, 100, "act.ar", "subject.carried");

        Map<String, Double> weights = Calibration.fit(judged);

        assertThat(confidence(weights, "act.ar", "subject.named")).isCloseTo(0.9, within(0.03));
        assertThat(confidence(weights, "act.ar", "subject.carried")).isCloseTo(0.5, within(0.03));
    }

    @Test
    void whatIsSeldomMetCountsLittle() {
        List<Judged> judged = new ArrayList<>();
        add(judged, 150, 50, "act.ar");
        add(judged, 1, 0, "act.ar", "class.Threat");

        assertThat(Calibration.fit(judged).get("class.Threat")).isBetween(0.0, 0.3);
    }

    @Test
    void writesThemAsProperties() {
        List<Judged> judged = new ArrayList<>();
        add(judged, 3, 1, "act.ar");

        assertThat(Calibration.file(Calibration.fit(judged)))
                .startsWith("# Written by: mithaq evaluate")
                .containsPattern("\nact\\.ar=\\d\\.\\d\\d\n");
    }

    @Test
    void reliabilityComparesWhatIsSaidWithWhatIsRight() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            judged.add(judged(0.95, i != 0));
            judged.add(judged(0.62, i < 5));
        }

        Reliability reliability = Reliability.of(judged);

        assertThat(reliability.error()).isCloseTo((0.05 + 0.12) / 2, within(1e-9));
        assertThat(reliability.table("claims"))
                .contains("0.6 to 0.7            10   0.620   0.500")
                .contains("0.9 to 1.0            10   0.950   0.900");
    }
}
