package org.mithaq.guard;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A query at work in a thread of its own: what the {@link Watchdog} may stop. */
public final class RunningQuery implements AutoCloseable {

    /** Why a query was stopped. */
    public enum Stopped {
        /** It took longer than it may. */
        TIME,
        /** It was the greediest when memory ran short. */
        MEMORY,
        /** The one who asked has gone. */
        GONE
    }

    /** The one who asked, as far as a query is concerned. */
    public interface Client {

        /** Whether the client has hung up; asked from another thread, several times a second. */
        boolean isGone();

        /** Ends the connection, so that nobody waits for it in writing. */
        void cut();
    }

    private final Watchdog watchdog;
    private final long start = System.nanoTime();
    private final long deadline;
    private final Client client;
    private final long thread = Thread.currentThread().threadId();
    private final AtomicReference<@Nullable Stopped> stopped = new AtomicReference<>();
    private volatile @Nullable Runnable stop;
    private volatile long allocatedBefore = -1;

    RunningQuery(Watchdog watchdog, Duration limit, Client client) {
        this.watchdog = watchdog;
        this.deadline = start + limit.toNanos();
        this.client = client;
    }

    /** Tells how to stop it; one that is to stop already is stopped at once. */
    public void stoppedBy(Runnable action) {
        stop = action;
        if (stopped.get() != null) {
            action.run();
        }
    }

    /** Why it was stopped; null where it was not. */
    public @Nullable Stopped stopped() {
        return stopped.get();
    }

    void stop(Stopped reason) {
        if (stopped.compareAndSet(null, reason)) {
            Runnable action = stop;
            if (action != null) {
                action.run();
            }
        }
    }

    /** Nanoseconds over its time; negative where there is some left. */
    long overtime() {
        return System.nanoTime() - deadline;
    }

    /** Nanoseconds since it began. */
    long age() {
        return System.nanoTime() - start;
    }

    /** Bytes that its thread had taken before; -1 where that is not known. */
    long allocatedBefore() {
        return allocatedBefore;
    }

    void allocatedBefore(long bytes) {
        allocatedBefore = bytes;
    }

    Client client() {
        return client;
    }

    long thread() {
        return thread;
    }

    @Override
    public void close() {
        watchdog.forget(this);
    }
}
