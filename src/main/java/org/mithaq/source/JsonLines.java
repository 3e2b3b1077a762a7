package org.mithaq.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import tools.jackson.core.JacksonException;

/**
 * A JSON object a line → its article, each line by itself, so that a broken one costs no other. A
 * file that is one array or one object over several lines is read whole.
 */
final class JsonLines {

    private final String name;
    private final Limits limits;
    private final Known known;
    private final Consumer<Piece> sink;

    JsonLines(String name, Limits limits, Known known, Consumer<Piece> sink) {
        this.name = name;
        this.limits = limits;
        this.known = known;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        boolean array = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "").endsWith(".json");
        if (array) {
            whole(in);
            return;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 0;
        boolean more = true;
        while (more) {
            number++;
            line.reset();
            int end = line(in, line);
            more = end >= 0;
            String place = name + ":" + number;
            if (line.size() > limits.article()) {
                sink.accept(new Piece.Broken(place, Unpacker.large(place, limits)));
            } else {
                String text = line.toString(StandardCharsets.UTF_8).strip();
                text = text.startsWith("\uFEFF") ? text.substring(1) : text;
                if (!text.isEmpty()) {
                    object(place, text);
                }
            }
        }
    }

    /** One line, but never much more than an article may have; -1 at the end of all. */
    private int line(InputStream in, ByteArrayOutputStream line) throws IOException {
        while (true) {
            int next = in.read();
            if (next < 0 || next == '\n') {
                return next;
            }
            if (line.size() <= limits.article()) {
                line.write(next);
            }
        }
    }

    private void whole(InputStream in) throws IOException {
        byte[] bytes = Unpacker.atMost(in, limits.article());
        if (bytes == null) {
            sink.accept(new Piece.Broken(name, Unpacker.large(name, limits)));
            return;
        }
        Object value = parsed(name, Decoding.decode(name, bytes, null));
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                columns(name + ":" + (i + 1), list.get(i));
            }
        } else if (value != null) {
            columns(name, value);
        }
    }

    private void object(String place, String text) {
        columns(place, parsed(place, text));
    }

    /** The value; null where it is none, which is told. */
    private @Nullable Object parsed(String place, String text) {
        try {
            return Json.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JacksonException | IllegalArgumentException e) {
            String what = String.valueOf(e.getMessage());
            Fault fault = new Fault(e, "article.json", place, what.lines().findFirst().orElse(""));
            sink.accept(new Piece.Broken(place, fault));
            return null;
        }
    }

    private void columns(String place, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Map<String, Object> columns = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, cell) -> {
                        if (cell != null) {
                            columns.put(String.valueOf(key).toLowerCase(Locale.ROOT), cell);
                        }
                    });
        }
        String text = Columns.text(column -> Json.string(columns.get(column)));
        sink.accept(
                text == null
                        ? new Piece.Broken(place, new Fault("article.columns", place))
                        : new Piece.OfText(
                                place,
                                text,
                                Columns.known(column -> Json.string(columns.get(column)))
                                        .or(known)));
    }
}
