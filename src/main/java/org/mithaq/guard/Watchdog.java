package org.mithaq.guard;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mithaq.guard.RunningQuery.Client;
import org.mithaq.guard.RunningQuery.Stopped;

/**
 * Stops queries that run out of time, whose client has gone, or that eat up the memory. One thread
 * looks after all of them, ten times a second, and sleeps where there are none.
 */
public final class Watchdog implements AutoCloseable {

    private static final long PERIOD_MILLIS = 100;

    /** How long a stopped query may take to notice before its connection is cut. */
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** Shorter queries are not worth a look at the memory. */
    private static final long LASTING_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final HeapWatch heap = new HeapWatch();
    private volatile boolean closed;
    private boolean started;
    private @Nullable RunningQuery victim;

    /** Looks after the query of this thread from now on, until it is closed. */
    public RunningQuery watch(Duration limit, Client client) {
        RunningQuery query = new RunningQuery(this, limit, client);
        running.add(query);
        lock.lock();
        try {
            if (!started) {
                started = true;
                Thread.ofPlatform().daemon().name("mithaq-watchdog").start(this::look);
            }
            work.signal();
        } finally {
            lock.unlock();
        }
        return query;
    }

    void forget(RunningQuery query) {
        running.remove(query);
    }

    /** How many queries are at work. */
    public int running() {
        return running.size();
    }

    private void look() {
        while (!closed) {
            try {
                await();
            } catch (InterruptedException e) {
                return;
            }
            running.forEach(Watchdog::look);
            lookAfterMemory();
        }
    }

    private void lookAfterMemory() {
        List<RunningQuery> lasting =
                running.stream().filter(query -> query.age() > LASTING_NANOS).toList();
        RunningQuery last = victim;
        if (last != null && running.contains(last)) {
            return; // what it holds is still to come free
        }
        if (last != null) {
            System.gc(); // else the figures would go on to tell of what is garbage by now
            victim = null;
        }
        lasting.forEach(heap::note);
        if (!lasting.isEmpty() && heap.isShort()) {
            victim =
                    lasting.stream()
                            .filter(query -> query.stopped() == null)
                            .max(Comparator.comparingLong(heap::takenBy))
                            .orElse(null);
            if (victim != null) {
                victim.stop(Stopped.MEMORY);
            }
        }
    }

    private void await() throws InterruptedException {
        lock.lock();
        try {
            while (running.isEmpty() && victim == null && !closed) {
                work.await();
            }
            work.awaitNanos(closed ? 0 : TimeUnit.MILLISECONDS.toNanos(PERIOD_MILLIS));
        } finally {
            lock.unlock();
        }
    }

    private static void look(RunningQuery query) {
        long overtime = query.overtime();
        if (overtime > 0) {
            query.stop(Stopped.TIME);
        } else if (query.client().isGone()) {
            query.stop(Stopped.GONE);
        }
        if (overtime > GRACE_NANOS) {
            query.client().cut();
        }
    }

    @Override
    public void close() {
        closed = true;
        lock.lock();
        try {
            work.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
