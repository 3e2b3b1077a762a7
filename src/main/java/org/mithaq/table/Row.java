package org.mithaq.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.mithaq.message.Fault;

/**
 * One line of a table by what its cells say.
 *
 * @param number of the line, from 1
 */
record Row(Path file, long number, String line, List<String> cells, Map<String, Integer> places) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})([T ].*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The cells of a line; a quotation mark stands for itself in a table with tabs. */
    static List<String> cells(String line, char separator) throws IOException {
        if (separator == '\t') {
            return List.of(line.split("\t", -1));
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(line, format)) {
            return parser.stream().findFirst().map(record -> record.toList()).orElse(List.of());
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** A cell; an empty text where the table has no such column or says nothing. */
    String cell(String what) {
        Integer place = places.get(what);
        String cell = place == null || place >= cells.size() ? "" : cells.get(place).strip();
        return cell.equals("---") || cell.equals("NA") || cell.equals("NULL") ? "" : cell;
    }

    /** What is wrong with a cell. */
    Fault fault(String key, String what) {
        return new Fault(key, file, number, what, shortened(cell(what)));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /**
     * The day, month or year; empty where the cell is.
     *
     * @throws Fault where it is none
     */
    Optional<String> date(Mapping mapping) {
        String cell = cell(Mapping.DATE);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            DateTimeFormatter days = mapping.days();
            if (days != null) {
                return Optional.of(LocalDate.parse(cell, days).toString());
            }
            var day = DAY.matcher(cell);
            if (day.matches()) {
                String iso = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
                return Optional.of(LocalDate.parse(iso).toString());
            }
            if (MONTH.matcher(cell).matches()) {
                return Optional.of(YearMonth.parse(cell).toString());
            }
        } catch (DateTimeException e) {
            throw fault("table.date", Mapping.DATE);
        }
        if (!YEAR.matcher(cell).matches()) {
            throw fault("table.date", Mapping.DATE);
        }
        return Optional.of(cell);
    }
}
