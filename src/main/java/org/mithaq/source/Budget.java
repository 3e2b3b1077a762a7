package org.mithaq.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.mithaq.message.Fault;

/**
 * What one file may unpack to. Counts what is read of the file itself and what comes out of every
 * archive in it; bombs are stopped while they unpack.
 */
final class Budget {

    private static final long HARMLESS = 64L << 20;

    private final String name;
    private final Limits limits;
    private long packed;
    private long unpacked;

    Budget(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** The file itself. */
    InputStream packed(InputStream in) {
        return new Counting(in) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /**
     * What comes out of an archive.
     *
     * @throws Fault from its read methods where it is too much
     */
    InputStream unpacked(InputStream in) {
        return new Counting(in) {
            @Override
            void count(long bytes) {
                unpacked += bytes;
                check();
            }
        };
    }

    private void check() {
        if (unpacked > limits.unpacked()) {
            throw new Fault("archive.large", name, Sizes.of(limits.unpacked()));
        }
        if (unpacked > HARMLESS && unpacked / limits.ratio() > packed) {
            throw new Fault("archive.bomb", name, limits.ratio());
        }
    }

    private abstract static class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        abstract void count(long bytes);

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = in.skip(wanted);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
