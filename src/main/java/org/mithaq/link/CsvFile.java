package org.mithaq.link;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphNames;

/**
 * A table of one's own: the columns {@code id} (an IRI) and {@code name}, and where there are such
 * {@code name_ar}, {@code name_en}, {@code aliases}, {@code type} (person, organization, place),
 * {@code state}, {@code office}, {@code born}, {@code died}. Several values stand in one cell with
 * {@code ;} between them.
 */
record CsvFile(Path file, States states) implements Source {

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void each(Consumer<Theirs> entries, Consumer<Fault> complaints) {
        CSVFormat format =
                CSVFormat.EXCEL
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setTrim(true)
                        .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, format)) {
            if (parser.getHeaderNames().stream()
                    .noneMatch(name -> name.replace("\uFEFF", "").equalsIgnoreCase("id"))) {
                throw new Fault(
                        "link.columns",
                        file,
                        "id, name",
                        String.join(", ", parser.getHeaderNames()));
            }
            for (CSVRecord record : parser) {
                row(record, entries, complaints);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private void row(CSVRecord record, Consumer<Theirs> entries, Consumer<Fault> complaints) {
        String iri = first(values(record, "id", "\uFEFFid"));
        Set<String> names = values(record, "name", "name_ar", "name_en", "aliases");
        if (!GraphNames.isIri(iri) || names.isEmpty()) {
            complaints.accept(
                    new Fault(
                            "link.line",
                            file,
                            record.getRecordNumber() + 1,
                            iri.isEmpty() ? "id" : names.isEmpty() ? "name" : iri));
            return;
        }
        Set<String> codes = new TreeSet<>();
        values(record, "state").forEach(state -> states.code(state).ifPresent(codes::add));
        entries.accept(
                new Theirs(
                        iri,
                        kind(first(values(record, "type"))),
                        names,
                        codes,
                        values(record, "office"),
                        year(first(values(record, "born"))),
                        year(first(values(record, "died")))));
    }

    private static @Nullable Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "person" -> Kind.PERSON;
            case "organization", "organisation" -> Kind.ORGANIZATION;
            case "place" -> Kind.PLACE;
            default -> null;
        };
    }

    private static Set<String> values(CSVRecord record, String... columns) {
        Set<String> values = new TreeSet<>();
        for (String column : columns) {
            if (record.isMapped(column) && record.isSet(column)) {
                List.of(record.get(column).split(";")).forEach(value -> values.add(value.strip()));
            }
        }
        values.remove("");
        return values;
    }

    private static String first(Set<String> values) {
        return values.stream().findFirst().orElse("");
    }

    private static int year(String date) {
        return date.matches("\\d{4}.*") ? Integer.parseInt(date.substring(0, 4)) : 0;
    }
}
