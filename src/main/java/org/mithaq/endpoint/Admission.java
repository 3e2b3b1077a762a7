package org.mithaq.endpoint;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Lets so many queries in at a time, so many of one client; a few more wait for a while. */
final class Admission {

    private final Semaphore places;
    private final int most;
    private final int perClient;
    private final int mostWaiting;
    private final Duration patience;
    private final AtomicInteger waiting = new AtomicInteger();
    private final LongAdder refused = new LongAdder();
    private final ConcurrentMap<String, Integer> clients = new ConcurrentHashMap<>();

    /**
     * @param places how many queries are at work at a time
     * @param perClient how many of one client are at work or waiting; 0 for any number
     * @param mostWaiting how many wait for a place
     * @param patience how long they wait
     */
    Admission(int places, int perClient, int mostWaiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.most = places;
        this.perClient = perClient;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** A place, which is given back at the end. */
    final class Place implements AutoCloseable {

        private final String client;

        private Place(String client) {
            this.client = client;
        }

        @Override
        public void close() {
            places.release();
            leave(client);
        }
    }

    /** A place for a client's query; null where there is none in time. */
    @Nullable Place enter(String client) {
        int mine = clients.merge(client, 1, Integer::sum);
        if ((perClient > 0 && mine > perClient) || !acquire()) {
            leave(client);
            refused.increment();
            return null;
        }
        return new Place(client);
    }

    private boolean acquire() {
        if (places.tryAcquire()) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= mostWaiting
                    && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    private void leave(String client) {
        clients.computeIfPresent(client, (key, count) -> count > 1 ? count - 1 : null);
    }

    /** How many wait for a place. */
    int waiting() {
        return waiting.get();
    }

    /** How many are at work. */
    int running() {
        return most - places.availablePermits();
    }

    /** How many got no place since the start. */
    long refused() {
        return refused.sum();
    }
}
