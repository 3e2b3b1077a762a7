package org.mithaq.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.mithaq.message.Fault;

/**
 * A result on its way: the first of it is held back, so that what fails early is an honest error
 * and no broken success; the rest flows on as it comes. Knows the whole where it is small.
 */
final class HeldOutput extends OutputStream {

    /** In bytes. */
    private static final int HELD = 64 << 10;

    /** Opens the way to the client, once and as late as may be. */
    interface Gate {
        OutputStream open() throws IOException;
    }

    private final Gate gate;
    private final long most;
    private final int kept;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(4096);
    private OutputStream out = OutputStream.nullOutputStream();
    private boolean open;
    private long size;

    /**
     * @param most bytes that a result may have
     * @param kept bytes of which it is still known afterwards
     */
    HeldOutput(Gate gate, long most, int kept) {
        this.gate = gate;
        this.most = most;
        this.kept = kept;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        size += length;
        if (size > most) {
            throw new Fault("sparql.result", most >> 20);
        }
        if (!open && size > HELD) {
            open = true;
            out = gate.open();
            head.writeTo(out);
        }
        if (open) {
            out.write(bytes, from, length);
        }
        if (size <= Math.max(HELD, kept)) {
            head.write(bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (open) {
            out.flush();
        }
    }

    /** Whether something has gone out to the client. */
    boolean isOpen() {
        return open;
    }

    /** Whether all that was written is still known. */
    boolean isKept() {
        return size == head.size();
    }

    byte[] all() {
        return head.toByteArray();
    }
}
