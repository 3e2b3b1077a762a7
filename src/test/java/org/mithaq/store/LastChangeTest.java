package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastChangeTest {

    private static final Instant NOON = Instant.parse("2024-03-14T12:00:00Z");

    private Instant now = NOON;
    private final LastChange change = new LastChange(() -> now);

    @Test
    void isKnownOnceItsSecondIsOver() {
        assertThat(change.of(1)).isEmpty();
        now = NOON.plusMillis(900);
        assertThat(change.of(1)).isEmpty();
        now = NOON.plusMillis(1000);
        assertThat(change.of(1)).contains(NOON);
    }

    @Test
    void isUnknownForWhatIsPast() {
        change.of(2);
        now = NOON.plusSeconds(5);
        assertThat(change.of(1)).isEmpty();
        assertThat(change.of(2)).contains(NOON);
    }

    @Test
    void neverGoesBackWithTheClock() {
        change.of(1);
        now = NOON.minusSeconds(3600);
        assertThat(change.of(2)).isEmpty();
        now = NOON.plusSeconds(60);
        assertThat(change.of(2)).contains(NOON.plusSeconds(1));
    }
}
