package org.mithaq.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables for spreadsheets: RFC 4180 with a byte order mark, so that Excel reads Arabic, and no cell
 * that a spreadsheet would run as a formula (one that begins with = + - @, a tab or a line end gets
 * an apostrophe before it).
 */
final class SafeCsv {

    private static final String RUNS = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;
    private final List<String> columns;

    SafeCsv(Writer writer, List<String> columns) throws IOException {
        writer.write('\uFEFF');
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        this.columns = columns;
        printer.printRecord(columns);
    }

    void write(Map<String, Object> row) throws IOException {
        for (String column : columns) {
            printer.print(cell(row.getOrDefault(column, "")));
        }
        printer.println();
    }

    private static String cell(Object value) {
        return safe(
                value instanceof List<?> list
                        ? String.join("; ", list.stream().map(String::valueOf).toList())
                        : String.valueOf(value));
    }

    /** A text that no spreadsheet runs. */
    static String safe(String text) {
        String bare = text.stripLeading();
        boolean runs =
                !text.isEmpty()
                        && (RUNS.indexOf(text.charAt(0)) >= 0
                                || !bare.isEmpty() && RUNS.indexOf(bare.charAt(0)) >= 0);
        return runs ? "'" + text : text;
    }

    void flush() throws IOException {
        printer.flush();
    }
}
