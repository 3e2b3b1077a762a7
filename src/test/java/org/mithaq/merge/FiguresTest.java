package org.mithaq.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mithaq.merge.Telling.Kind;

/** The figures of a relation. */
class FiguresTest {

    private static Share share(Kind kind, String plover, String when, String topic) {
        return new Share(kind, true, Tone.of(plover, "").orElse(null), when, List.of(topic));
    }

    private static final List<Share> SHARES =
            List.of(
                    share(Kind.DEED, "CONSULT", "2021-03-01", "x:energy"),
                    share(Kind.DEED, "AID", "2021-05", "x:health"),
                    share(Kind.WORDS, "ACCUSE", "2021-09-01", "x:energy"),
                    share(Kind.WORDS, null, "2021-12-01", "x:trade"),
                    share(Kind.AGREEMENT, null, null, "x:trade"));

    @Test
    void countsActsByWhatTheyAre() {
        Figures figures = Figures.of(SHARES);

        assertThat(figures.acts()).isEqualTo(4);
        assertThat(figures.agreements()).isEqualTo(1);
        assertThat(figures.count(Tone.Quad.VERBAL_COOPERATION)).isEqualTo(1);
        assertThat(figures.count(Tone.Quad.MATERIAL_COOPERATION)).isEqualTo(1);
        assertThat(figures.count(Tone.Quad.VERBAL_CONFLICT)).isEqualTo(1);
        assertThat(figures.count(Tone.Quad.MATERIAL_CONFLICT)).isZero();
        assertThat(figures.tone()).hasToString("Optional[3.17]"); // (2.5 + 10 - 3) / 3
        assertThat(figures.topics()).containsExactly("x:energy", "x:health", "x:trade");
        assertThat(figures.first()).isEqualTo("2021-03-01");
        assertThat(figures.latest()).as("words are no contact").isEqualTo("2021-05");
    }

    @Test
    void addsYearsUpAsIfTheyWereOne() {
        Figures parts = Figures.of(SHARES.subList(0, 2)).plus(Figures.of(SHARES.subList(2, 5)));

        assertThat(parts.toString()).isEqualTo(Figures.of(SHARES).toString());
        assertThat(Figures.parse(parts.toString()).toString()).isEqualTo(parts.toString());
    }

    @Test
    void aChangedYearIsWhatItsSharesAddUpTo() {
        Random random = new Random(7);
        int told = 0;
        for (int round = 0; round < 500; round++) {
            List<Share> before = some(random, 1 + random.nextInt(8));
            List<Share> gone = before.subList(0, random.nextInt(before.size() + 1));
            List<Share> come = some(random, random.nextInt(4));
            List<Share> after = new ArrayList<>(before.subList(gone.size(), before.size()));
            after.addAll(come);

            Optional<Figures> changed = Figures.of(before).changed(gone, come);

            assertThat(changed.isPresent() || !gone.isEmpty())
                    .as("where nothing goes, nothing is added up anew")
                    .isTrue();
            if (changed.isPresent()) {
                told++;
                assertThat(changed.get().toString()).isEqualTo(Figures.of(after).toString());
                assertThat(changed.get().isEmpty()).isEqualTo(after.isEmpty());
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    private static List<Share> some(Random random, int count) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shares.add(
                    share(
                            Kind.values()[random.nextInt(Kind.values().length)],
                            random.nextBoolean() ? "AID" : "ACCUSE",
                            random.nextInt(4) == 0 ? null : "2021-0" + (1 + random.nextInt(9)),
                            "x:" + "abcd".charAt(random.nextInt(4))));
        }
        return shares;
    }

    @Test
    void anAppealIsVerbalCooperation() {
        assertThat(Tone.of("REQUEST", "Appeal").orElseThrow().quad())
                .isEqualTo(Tone.Quad.VERBAL_COOPERATION);
        assertThat(Tone.of("REQUEST", "Demand").orElseThrow().quad())
                .isEqualTo(Tone.Quad.VERBAL_CONFLICT);
        assertThat(Tone.of(null, "Affirmation")).isEmpty();
    }

    @Test
    void sharesAreReadAsWritten() {
        for (Share share : SHARES) {
            assertThat(Share.parse(share.toString())).isEqualTo(share);
        }
    }
}
