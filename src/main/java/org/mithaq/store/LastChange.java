package org.mithaq.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a store was last seen to have changed, in whole seconds, for clients that compare days. The
 * time of a state is when somebody first asked about it, which is before any answer from it; it
 * never goes back, whatever the clock does.
 */
final class LastChange {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final InstantSource clock;
    private long state = Long.MIN_VALUE;
    private Instant since = Instant.EPOCH;

    LastChange(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Since when the store has been as it is.
     *
     * @param seen the number of its state, which grows with each commit
     * @return empty for a state that is past, and while the second of the change lasts: another
     *     change in it could not be told from this one
     */
    synchronized Optional<Instant> of(long seen) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (seen > state) {
            state = seen;
            since = now.isAfter(since) ? now : since.plus(SECOND);
        }
        return seen < state || !now.isAfter(since) ? Optional.empty() : Optional.of(since);
    }
}
