package org.mithaq.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/** A stream of any format → its pieces, archives within archives included. */
final class Unpacker {

    private final Limits limits;
    private final Budget budget;
    private final Consumer<Piece> sink;

    Unpacker(Limits limits, Budget budget, Consumer<Piece> sink) {
        this.limits = limits;
        this.budget = budget;
        this.sink = sink;
    }

    /**
     * Hands on the pieces of a stream.
     *
     * @param told the format that the name tells; null to look at the first bytes
     * @param depth in how many archives it lies
     * @throws Fault where the rest of it cannot be read
     */
    void read(String name, InputStream stream, @Nullable Format told, Known known, int depth)
            throws IOException {
        if (depth > limits.nesting()) {
            throw new Fault("archive.deep", name, limits.nesting());
        }
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        Format format = told == null ? Format.ofBytes(head(in)) : told;
        switch (format) {
            case TEXT, HTML, DOCUMENT -> whole(name, in, format, known);
            case JSON_LINES -> new JsonLines(name, limits, known, sink).read(in);
            case CSV -> new CsvTable(name, limits, known, sink).read(in);
            case FEED -> new Feed(name, limits, known, sink).read(in);
            case WARC -> new WebArchive(name, limits, known, sink).read(in);
            case ZIP -> new ZipArchive(name, limits, budget, sink, this).read(in, known, depth);
            case GZIP -> gzip(name, in, known, depth);
        }
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Format.HEAD + 1);
        byte[] head = in.readNBytes(Format.HEAD);
        in.reset();
        return head;
    }

    /** One article; null where it is too large, which is told. */
    private void whole(String name, InputStream in, Format format, Known known) throws IOException {
        byte[] bytes = atMost(in, limits.article());
        sink.accept(
                bytes == null
                        ? new Piece.Broken(name, large(name, limits))
                        : new Piece.OfBytes(name, bytes, format, known, null));
    }

    static Fault large(String name, Limits limits) {
        return new Fault("article.large", name, Sizes.of(limits.article()));
    }

    /** All bytes; null where there are more. */
    static byte @Nullable [] atMost(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, 1L << 30));
        return bytes.length > limit ? null : bytes;
    }

    private void gzip(String name, InputStream in, Known known, int depth) throws IOException {
        String inner = name.replaceFirst("(?i)\\.gz$", "");
        Format format = Format.ofName(inner).orElse(null);
        if (format == Format.WARC) {
            read(name, in, format, known, depth + 1); // its records are compressed one by one
            return;
        }
        InputStream unpacked =
                GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
        read(name, budget.unpacked(unpacked), format, known, depth + 1);
    }
}
