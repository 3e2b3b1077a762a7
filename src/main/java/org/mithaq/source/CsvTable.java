package org.mithaq.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/** A table whose first row names its columns → an article a row. */
final class CsvTable {

    private static final int HEAD = 1 << 16;

    private final String name;
    private final Limits limits;
    private final Known known;
    private final Consumer<Piece> sink;

    CsvTable(String name, Limits limits, Known known, Consumer<Piece> sink) {
        this.name = name;
        this.limits = limits;
        this.known = known;
        this.sink = sink;
    }

    void read(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, HEAD + 1);
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Limited text =
                new Limited(
                        new BufferedReader(
                                new InputStreamReader(in, Decoding.charset(name, head, null))),
                        limits.article());
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(head))
                        .setIgnoreEmptyLines(true)
                        .setLenientEof(true)
                        .setTrailingData(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            rows(parser, text);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(e, text);
        } catch (IOException e) {
            throw broken(e, text);
        }
    }

    private Fault broken(Exception e, Limited text) {
        return text.over
                ? new Fault(e, "article.large", name, Sizes.of(limits.article()))
                : new Fault(e, "article.csv", name, String.valueOf(e.getMessage()));
    }

    private void rows(CSVParser parser, Limited text) {
        Iterator<CSVRecord> rows = parser.iterator();
        Map<String, Integer> columns = new TreeMap<>();
        if (rows.hasNext()) {
            CSVRecord names = rows.next();
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(
                        names.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), i);
            }
        }
        if (Columns.TEXT.stream().noneMatch(columns::containsKey)) {
            throw new Fault("article.columns", name + ":1");
        }
        text.restart();
        long line = parser.getCurrentLineNumber() + 1;
        while (rows.hasNext()) {
            CSVRecord row = rows.next();
            row(name + ":" + line, row, columns);
            text.restart();
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private void row(String place, CSVRecord row, Map<String, Integer> columns) {
        Function<String, @Nullable String> cell =
                column -> {
                    Integer at = columns.get(column);
                    return at == null || at >= row.size() ? null : row.get(at);
                };
        String text = Columns.text(cell);
        sink.accept(
                text == null
                        ? new Piece.Broken(place, new Fault("article.empty", place))
                        : new Piece.OfText(place, text, Columns.known(cell).or(known)));
    }

    /** The commonest of comma, semicolon and tab in the first row. */
    private static char delimiter(byte[] head) {
        int[] counts = new int[3];
        for (byte b : head) {
            if (b == '\n') {
                break;
            }
            int which = b == ',' ? 0 : b == ';' ? 1 : b == '\t' ? 2 : -1;
            if (which >= 0) {
                counts[which]++;
            }
        }
        return counts[2] > Math.max(counts[0], counts[1])
                ? '\t'
                : counts[1] > counts[0] ? ';' : ',';
    }

    /** Ends where a row is longer than an article may be: a quote that is never closed, say. */
    private static final class Limited extends FilterReader {
        private final long limit;
        private long left;
        private boolean over;

        Limited(Reader in, long limit) {
            super(in);
            this.limit = Math.max(limit, HEAD);
            this.left = this.limit;
        }

        void restart() {
            left = limit;
        }

        private int count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                over = true;
                throw new IOException("row too long");
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(1);
            return read;
        }

        @Override
        public int read(char[] chars, int from, int length) throws IOException {
            return count(in.read(chars, from, length));
        }
    }
}
