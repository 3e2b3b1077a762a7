package org.mithaq.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file, plain or packed by gzip, in UTF-8; none is held longer than it is read. */
final class TableLines implements AutoCloseable {

    /** In bytes; a longer line is passed over. */
    static final int LONGEST = 1 << 18;

    private final InputStream in;
    private long number;

    /**
     * A line.
     *
     * @param number from 1
     * @param text null where it is too long or no UTF-8
     * @param isLong whether it is too long
     */
    record Line(long number, @Nullable String text, boolean isLong) {}

    TableLines(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in =
                file.toString().endsWith(".gz")
                        ? new BufferedInputStream(new GZIPInputStream(bytes), 1 << 16)
                        : bytes;
    }

    /** The next line; null at the end. */
    @Nullable Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        boolean isLong = false;
        while (read >= 0 && read != '\n') {
            isLong |= bytes.size() >= LONGEST;
            if (!isLong) {
                bytes.write(read);
            }
            read = in.read();
        }
        return new Line(number, isLong ? null : decoded(bytes.toByteArray()), isLong);
    }

    private @Nullable String decoded(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            return null; // the caller tells of it
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
