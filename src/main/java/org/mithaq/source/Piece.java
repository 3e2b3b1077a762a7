package org.mithaq.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * What one article is read from, found but not yet read: {@link ArticleReader} does that, in any
 * thread.
 */
public sealed interface Piece {

    /**
     * What to call it in messages: a file, or a place in one, such as {@code a.zip!/b.txt} or
     * {@code a.jsonl:12}.
     */
    String name();

    /** A file of its own, not yet opened. */
    record OfFile(Path file, Format format) implements Piece {
        @Override
        public String name() {
            return file.toString();
        }
    }

    /** How many bytes of memory it holds while it waits to be read, about. */
    default long weight() {
        return 0;
    }

    /**
     * The bytes of a file that came in an archive or a stream.
     *
     * @param origin the address that it was fetched from; null where unknown
     */
    record OfBytes(String name, byte[] bytes, Format format, Known known, @Nullable String origin)
            implements Piece {
        @Override
        public long weight() {
            return bytes.length;
        }
    }

    /** A text that came with its columns told apart. */
    record OfText(String name, String text, Known known) implements Piece {
        @Override
        public long weight() {
            return 2L * text.length();
        }
    }

    /** What cannot be read, and why. */
    record Broken(String name, Fault fault) implements Piece {}
}
