package org.mithaq.query;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread for what nobody waits for; what goes wrong there is tried again when it is asked. */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("mithaq.pages");
    private static final long ENDS_WITHIN_SECONDS = 20;

    private final Runnable older;
    private final ScheduledThreadPoolExecutor thread;
    private volatile boolean closed;

    /**
     * @param older told by a thread that is given what was computed of the graphs as they were
     */
    public Background(Runnable older) {
        this.older = older;
        this.thread = new ScheduledThreadPoolExecutor(1, Background::made);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread made(Runnable work) {
        Thread thread = new Thread(work, "pages-background");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    void tellOlder() {
        older.run();
    }

    boolean isClosed() {
        return closed;
    }

    void later(Runnable work) {
        if (!closed) {
            thread.execute(() -> tried(work));
        }
    }

    /** Has something done again and again, as long as it is open. */
    public void often(Runnable work, Duration first, Duration pause) {
        if (!closed) {
            var unused =
                    thread.scheduleWithFixedDelay(
                            () -> tried(work),
                            first.toMillis(),
                            pause.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    private void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("what pages count could not be counted ahead", e);
            }
        }
    }

    /** Ends what runs, between two rows that it reads: its thread must not be interrupted. */
    @Override
    public void close() {
        closed = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("what pages count is still being counted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
