package org.mithaq.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Remembers the last line of what is read. */
final class LastLine extends FilterInputStream {

    private static final int LONGEST = 200;

    private final byte[] tail = new byte[LONGEST];
    private long read;

    LastLine(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            tail[(int) (read++ % LONGEST)] = (byte) one;
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = Math.max(0, count - LONGEST); i < count; i++) {
            tail[(int) ((read + i) % LONGEST)] = bytes[offset + i];
        }
        read += Math.max(0, count);
        return count;
    }

    /** The last line, without its end; empty where it is longer than 200 bytes. */
    String end() {
        int size = (int) Math.min(read, LONGEST);
        byte[] last = new byte[size];
        for (int i = 0; i < size; i++) {
            last[i] = tail[(int) ((read - size + i) % LONGEST)];
        }
        String text = new String(last, StandardCharsets.UTF_8);
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return whole.contains("\n") ? whole.substring(whole.lastIndexOf('\n') + 1) : "";
    }
}
