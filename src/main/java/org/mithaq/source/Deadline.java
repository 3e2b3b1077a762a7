package org.mithaq.source;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.mithaq.message.Fault;

/**
 * Gives up on work of a library that does not end in its time and cannot be stopped. What was given
 * up on goes on in the background, without its result; while too much of that goes on, no more is
 * begun.
 */
final class Deadline {

    private static final int MOST_LEFT = 2;
    private static final AtomicInteger LEFT = new AtomicInteger();

    private Deadline() {}

    /**
     * Does the work in a thread of its own.
     *
     * @param name what to call it in messages
     * @throws Fault where it takes longer, or too much work is still going on that did
     * @throws ExecutionException with what the work threw
     */
    static <T> T within(int seconds, String name, Callable<T> work) throws ExecutionException {
        if (LEFT.get() >= MOST_LEFT) {
            throw new Fault("article.busy", name);
        }
        FutureTask<T> task = new FutureTask<>(work);
        AtomicInteger left = new AtomicInteger(); // 1 once given up on, 2 once it has ended
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("document")
                        .start(
                                () -> {
                                    task.run();
                                    if (!left.compareAndSet(0, 2)) {
                                        LEFT.decrementAndGet();
                                    }
                                });
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LEFT.incrementAndGet();
            if (!left.compareAndSet(0, 1)) {
                LEFT.decrementAndGet(); // it has ended just now
            }
            thread.interrupt();
            throw new Fault(e, "article.slow", name, seconds);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Fault(e, "article.slow", name, seconds);
        }
    }
}
