package org.mithaq.query;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was computed of the graphs, and holds until they change. What takes long is then computed
 * anew behind the scenes, while the one before is still given; what is quick, at once.
 */
public final class Standing<T> {

    /** What takes no longer is computed while the client waits. */
    private static final long QUICK_NANOS = 30_000_000L;

    /** How long one before may still be given where nobody keeps it up. */
    private static final long MAY_BE_GIVEN_NANOS = 600_000_000_000L;

    /** Computing may take one part in so many of the time. */
    private static final long SHARE = 5;

    private final LongSupplier revision;
    private final Supplier<T> work;
    private final @Nullable Background background;
    private final AtomicBoolean awaited = new AtomicBoolean();
    private volatile @Nullable Held<T> held;
    private volatile boolean keptUp;

    /**
     * @param revision a greater number after each change
     * @param work computes it
     * @param background null where a client always waits until it is computed
     */
    Standing(LongSupplier revision, Supplier<T> work, @Nullable Background background) {
        this.revision = revision;
        this.work = work;
        this.background = background;
    }

    /**
     * A value.
     *
     * @param at when it was ready, in nanoseconds of the machine's clock
     */
    private record Held<T>(T value, long revision, long at, long took) {}

    /** The value: of the graphs as they are, or, where it takes long, as they lately were. */
    public T get() {
        Held<T> known = held;
        if (background == null || known == null || known.took() <= QUICK_NANOS || isOld(known)) {
            return current();
        }
        if (known.revision() < revision.getAsLong()) {
            background.tellOlder();
            if (hasRested(known) && awaited.compareAndSet(false, true)) {
                background.later(this::renew);
            }
        }
        return known.value();
    }

    private boolean isOld(Held<T> known) {
        return !keptUp && System.nanoTime() - known.at() > MAY_BE_GIVEN_NANOS;
    }

    private static boolean hasRested(Held<?> known) {
        return System.nanoTime() - known.at() >= (SHARE - 1) * known.took();
    }

    private void renew() {
        Held<T> before = held;
        long begin = System.nanoTime();
        boolean done = false;
        try {
            current();
            done = true;
        } finally {
            if (!done && before != null) { // it went wrong, and rests
                long end = System.nanoTime();
                long took = Math.max(before.took(), end - begin);
                held = new Held<>(before.value(), before.revision(), end, took);
            }
            awaited.set(false);
        }
    }

    /** Computes it where it is not of the graphs as they are, unless that was just done. */
    public void keepUp() {
        Held<T> known = held;
        if (known == null || hasRested(known)) {
            current();
        }
        keptUp = true;
    }

    private synchronized T current() {
        long now = revision.getAsLong();
        Held<T> known = held;
        if (known == null || known.revision() < now) {
            long begin = System.nanoTime();
            T value = work.get();
            long end = System.nanoTime();
            known = new Held<>(value, now, end, end - begin);
            held = known;
        }
        return known.value();
    }
}
