package org.mithaq.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * The body of a request, or a part of one → articles, in all formats that files are read in: told
 * by its media type or its name, else by its first bytes. What an object or a row of it tells about
 * its article counts more than what the request tells about all; what the request tells counts more
 * than what a page's markup does.
 */
public final class BodyArticles {

    private static final Pattern OBJECTS = Pattern.compile("\\[\\s*[{\\]].*", Pattern.DOTALL);

    private final Body body;
    private final Known told;
    private final Limits limits;
    private final boolean unpacks;
    private final Consumer<Found> sink;
    private final ArticleReader reader;
    private final ArticleReader rows;
    private int read;

    private BodyArticles(
            Body body, Known told, Limits limits, boolean unpacks, Consumer<Found> sink) {
        this.body = body;
        this.told = told;
        this.limits = limits;
        this.unpacks = unpacks;
        this.sink = sink;
        this.reader = new ArticleReader(null, told, limits);
        this.rows = new ArticleReader(null, Known.NOTHING, limits);
    }

    /**
     * What was sent.
     *
     * @param name what to call it in messages; its ending tells the format where the type does not
     * @param type its media type; null where none is told
     */
    public record Body(String name, @Nullable String type, InputStream stream) {}

    /** What was found in one place of a body. */
    public sealed interface Found {

        /** The place. */
        String name();

        /** An article. */
        record Read(String name, Article article) implements Found {}

        /** What cannot be read, and why. */
        record Broken(String name, Fault fault) implements Found {}
    }

    /**
     * Hands on the articles of a body, in its order, while it is still being read.
     *
     * @param told what the request tells about all its articles: {@code address}, {@code
     *     publisher}, {@code published}, {@code language}
     * @param unpacks whether documents and archives are read, too
     */
    public static void each(
            Body body,
            Map<String, String> told,
            Limits limits,
            boolean unpacks,
            Consumer<Found> sink)
            throws IOException {
        Properties properties = new Properties();
        properties.putAll(told);
        new BodyArticles(body, Known.of(properties), limits, unpacks, sink).read();
    }

    private void read() throws IOException {
        BufferedInputStream in = new BufferedInputStream(body.stream(), 1 << 14);
        in.mark(Format.HEAD + 1);
        byte[] head = in.readNBytes(Format.HEAD);
        in.reset();
        String type = body.type() == null ? "" : body.type();
        if (type.startsWith("text/plain")) {
            text(in);
            return;
        }
        Format format =
                Format.ofType(type)
                        .or(() -> Format.ofName(body.name()))
                        .or(() -> json(head))
                        .orElseGet(() -> Format.ofBytes(head));
        if (format.isPacked() && !unpacks) {
            broken(body.name(), new Fault("body.packed", body.name()));
            return;
        }
        boolean whole = format == Format.JSON_LINES && isWhole(start(head));
        String name =
                whole ? body.name().replaceFirst("(?i)\\.jsonl?$", "") + ".json" : body.name();
        Inputs.each(name, in, format, limits, this::take);
    }

    /** A text as it is, whatever it looks like. */
    private void text(InputStream in) throws IOException {
        byte[] bytes = Unpacker.atMost(in, limits.article());
        try {
            if (bytes == null) {
                throw Unpacker.large(body.name(), limits);
            }
            String text = Decoding.text(body.name(), bytes);
            take(new Piece.OfText(body.name(), text, Known.NOTHING));
        } catch (Fault fault) {
            broken(body.name(), fault);
        }
    }

    private static String start(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8).stripLeading();
        return start.startsWith("\uFEFF") ? start.substring(1).stripLeading() : start;
    }

    private static Optional<Format> json(byte[] head) {
        String start = start(head);
        return start.startsWith("{") && !start.startsWith("{\\rtf")
                        || OBJECTS.matcher(start).matches()
                ? Optional.of(Format.JSON_LINES)
                : Optional.empty();
    }

    /** An array, or an object that goes on over several lines. */
    private static boolean isWhole(String start) {
        int end = start.indexOf('\n');
        return start.startsWith("[") || end >= 0 && !start.substring(0, end).strip().endsWith("}");
    }

    private void broken(String name, Fault fault) {
        sink.accept(new Found.Broken(name, fault));
    }

    private void take(Piece piece) {
        Article article;
        try {
            article =
                    switch (piece) {
                        case Piece.OfText row ->
                                rows.read(
                                        new Piece.OfText(
                                                row.name(), row.text(), row.known().or(told)));
                        default -> reader.read(piece);
                    };
        } catch (Fault fault) {
            broken(piece.name(), fault);
            return;
        }
        read++;
        boolean named =
                told.address() != null
                        && told.address().strip().equals(String.valueOf(article.address()));
        if (named && read > 1) {
            broken(piece.name(), new Fault("body.address", piece.name()));
        } else {
            sink.accept(new Found.Read(piece.name(), article));
        }
    }
}
