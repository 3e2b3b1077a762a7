package org.mithaq.table;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * Which column of a table says what: lines such as {@code source = SourceActorEntity}. Columns are
 * named as in the table's first line or, where {@code header = no}, by their number from 1.
 *
 * @param separator between cells
 * @param header whether the first line names the columns
 * @param days how the table writes days, where not as {@code 2021-03-01} or {@code 20210301}
 * @param columns by what they say
 */
record Mapping(
        char separator,
        boolean header,
        @Nullable DateTimeFormatter days,
        Map<String, String> columns) {

    static final String SOURCE = "source";
    static final String SOURCE_NAME = "source.name";
    static final String TARGET = "target";
    static final String TARGET_NAME = "target.name";
    static final String CODE = "code";
    static final String PLOVER = "plover";
    static final String DATE = "date";
    static final String PLACE = "place";
    static final String ID = "id";
    static final String URL = "url";
    static final String PUBLISHER = "publisher";

    private static final List<String> COLUMNS =
            List.of(
                    SOURCE,
                    SOURCE_NAME,
                    TARGET,
                    TARGET_NAME,
                    CODE,
                    PLOVER,
                    DATE,
                    PLACE,
                    ID,
                    URL,
                    PUBLISHER);

    private static final Map<String, Character> SEPARATORS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';');

    private static final long LARGEST = 1 << 16;

    /**
     * Reads a mapping.
     *
     * @throws Fault with file and line, where a line is none or a column that is needed is not
     *     named
     */
    static Mapping read(Path file) {
        Map<String, String> entries = new HashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String key = equals < 0 ? line : line.substring(0, equals).strip();
            String value = equals < 0 ? "" : line.substring(equals + 1).strip();
            boolean known =
                    COLUMNS.contains(key)
                            || Set.of("separator", "header", "date.format").contains(key);
            if (!known || value.isEmpty() || entries.put(key, value) != null) {
                throw new Fault("mapping.line", file, i + 1, line, String.join(", ", COLUMNS));
            }
        }
        Character separator = SEPARATORS.get(entries.getOrDefault("separator", "tab"));
        String header = entries.getOrDefault("header", "yes");
        if (separator == null || !Set.of("yes", "no").contains(header)) {
            throw new Fault("mapping.form", file);
        }
        if (!entries.containsKey(SOURCE)
                || !entries.containsKey(CODE) && !entries.containsKey(PLOVER)) {
            throw new Fault("mapping.missing", file);
        }
        DateTimeFormatter days = days(file, entries.get("date.format"));
        entries.keySet().retainAll(COLUMNS);
        return new Mapping(separator, header.equals("yes"), days, Map.copyOf(entries));
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Fault("file.large", file, 1);
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new Fault(e, "file.missing", file);
        } catch (MalformedInputException e) {
            throw new Fault(e, "file.charset", file);
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable DateTimeFormatter days(Path file, @Nullable String format) {
        try {
            return format == null
                    ? null
                    : DateTimeFormatter.ofPattern(format.replace("yyyy", "uuuu"), Locale.ROOT)
                            .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new Fault(e, "mapping.form", file);
        }
    }

    /**
     * Where the columns stand, from 0.
     *
     * @param first the cells of the table's first line
     * @throws Fault where a column is not there
     */
    Map<String, Integer> places(List<String> first, Path table) {
        Map<String, Integer> places = new HashMap<>();
        columns.forEach(
                (what, column) -> {
                    int place = header ? first.indexOf(column) : number(column) - 1;
                    if (place < 0) {
                        throw new Fault("mapping.column", table, column, String.join(", ", first));
                    }
                    places.put(what, place);
                });
        return places;
    }

    private static int number(String column) {
        return Optional.of(column)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
