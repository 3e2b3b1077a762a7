package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final long SLOW_MILLIS = 60;

    private final AtomicLong revision = new AtomicLong(1);
    private final AtomicInteger older = new AtomicInteger();
    private final AtomicInteger computed = new AtomicInteger();

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            sleep(10);
        }
    }

    private String slow() {
        sleep(SLOW_MILLIS);
        computed.incrementAndGet();
        return "of " + revision.get();
    }

    @Test
    void whatIsQuickIsAlwaysOfTheGraphsAsTheyAre() {
        try (Background background = new Background(older::incrementAndGet)) {
            Standing<Long> standing = new Standing<>(revision::get, revision::get, background);
            assertThat(standing.get()).isEqualTo(1);
            revision.set(2);
            assertThat(standing.get()).isEqualTo(2);
            assertThat(older).hasValue(0);
        }
    }

    @Test
    void whatIsSlowIsGivenAsItWasUntilItIsComputedBehindTheScenes() {
        try (Background background = new Background(older::incrementAndGet)) {
            Standing<String> standing = new Standing<>(revision::get, this::slow, background);
            assertThat(standing.get()).isEqualTo("of 1");
            sleep(5 * SLOW_MILLIS);
            revision.set(2);
            assertThat(standing.get()).isEqualTo("of 1");
            assertThat(older).hasValue(1);
            await(() -> computed.get() == 2);
            await(() -> standing.get().equals("of 2"));
        }
    }

    @Test
    void whatIsKeptUpIsReadyBeforeItIsAsked() {
        try (Background background = new Background(older::incrementAndGet)) {
            Standing<String> standing = new Standing<>(revision::get, this::slow, background);
            standing.keepUp();
            sleep(5 * SLOW_MILLIS);
            revision.set(2);
            standing.keepUp();
            assertThat(standing.get()).isEqualTo("of 2");
            assertThat(computed).hasValue(2);
            assertThat(older).hasValue(0);
        }
    }

    @Test
    void withNothingBehindTheScenesAClientWaits() {
        Standing<String> standing = new Standing<>(revision::get, this::slow, null);
        assertThat(standing.get()).isEqualTo("of 1");
        revision.set(2);
        assertThat(standing.get()).isEqualTo("of 2");
    }

    @Test
    void whatGoesWrongBehindTheScenesLeavesTheOneBefore() {
        AtomicInteger failures = new AtomicInteger();
        try (Background background = new Background(older::incrementAndGet)) {
            Standing<String> standing =
                    new Standing<>(
                            revision::get,
                            () -> {
                                if (revision.get() == 2) {
                                    failures.incrementAndGet();
                                    throw new IllegalStateException("broken");
                                }
                                return slow();
                            },
                            background);
            standing.get();
            sleep(5 * SLOW_MILLIS);
            revision.set(2);
            assertThat(standing.get()).isEqualTo("of 1");
            await(() -> failures.get() > 0);
            assertThat(standing.get()).isEqualTo("of 1");
            revision.set(3);
            await(() -> standing.get().equals("of 3"));
        }
    }

    @Test
    void theFirstValueFailsWhereItCannotBeComputed() {
        Standing<String> standing =
                new Standing<>(
                        revision::get,
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        null);
        assertThatThrownBy(standing::get).hasMessage("broken");
    }
}
