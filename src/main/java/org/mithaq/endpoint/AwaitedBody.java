package org.mithaq.endpoint;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.mithaq.message.Fault;

/**
 * A request's body that gives up on a client which sends too slowly. Only the time counts that is
 * spent waiting for it, and only after a grace: a server that is busy is no fault of the client's.
 */
final class AwaitedBody extends ServletInputStream {

    /** Bytes per second that a client sends at least. */
    static final int SLOWEST = 256;

    /** How long a client may take for any body. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private final ServletInputStream body;
    private final LongSupplier clock;
    private long waited;
    private long received;

    /**
     * @param clock in nanoseconds
     */
    AwaitedBody(ServletInputStream body, LongSupplier clock) {
        this.body = body;
        this.clock = clock;
    }

    @Override
    public int read() throws IOException {
        long begin = clock.getAsLong();
        int one = body.read();
        count(begin, one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        long begin = clock.getAsLong();
        int read = body.read(bytes, offset, length);
        count(begin, Math.max(0, read));
        return read;
    }

    private void count(long begin, int bytes) {
        waited += clock.getAsLong() - begin;
        received += bytes;
        long beyond = waited - GRACE.toNanos();
        if (beyond > 0 && received < SLOWEST * (beyond / 1e9)) {
            throw new Fault("sparql.slow", SLOWEST);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
