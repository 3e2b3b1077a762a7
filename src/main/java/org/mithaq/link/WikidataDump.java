package org.mithaq.link;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.mithaq.message.Fault;
import org.wikidata.wdtk.datamodel.helpers.JsonDeserializer;
import org.wikidata.wdtk.datamodel.interfaces.EntityIdValue;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;
import org.wikidata.wdtk.datamodel.interfaces.Value;
import org.wikidata.wdtk.datamodel.interfaces.ValueSnak;

/**
 * A Wikidata JSON dump or a part of one: an entity a line, gzip or bzip2 by its ending, read as a
 * stream. Offices are told by their ids in dumps, so they are read from entries of the dump that
 * come before; others have none.
 */
final class WikidataDump implements Source {

    private static final String SITE = "http://www.wikidata.org/entity/";
    private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr");
    private static final int LONGEST_LINE = 64 << 20;

    private final Path file;
    private final States states;
    private final JsonDeserializer deserializer = new JsonDeserializer(SITE);
    private final Map<String, Set<String>> labels = new HashMap<>();

    WikidataDump(Path file, States states) {
        this.file = file;
        this.states = states;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void each(Consumer<Theirs> entries, Consumer<Fault> complaints) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String json = line.strip().replaceFirst(",$", "");
                if (json.length() > 1) {
                    read(json, number, entries, complaints);
                }
            }
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private InputStream open() throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        String name = file.toString();
        return name.endsWith(".gz")
                ? new GZIPInputStream(stream, 1 << 16)
                : name.endsWith(".bz2") ? new BZip2CompressorInputStream(stream, true) : stream;
    }

    private void read(String json, int line, Consumer<Theirs> entries, Consumer<Fault> complaints) {
        if (!json.contains("\"type\":\"item\"") && !json.contains("\"type\": \"item\"")) {
            return;
        }
        if (json.length() > LONGEST_LINE) {
            complaints.accept(new Fault("link.line", file, line, "> " + LONGEST_LINE));
            return;
        }
        try {
            entries.accept(theirs(deserializer.deserializeItemDocument(json)));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            complaints.accept(
                    new Fault(
                            e,
                            "link.line",
                            file,
                            line,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private Theirs theirs(ItemDocument item) {
        Set<String> names = new TreeSet<>();
        for (String language : LANGUAGES) {
            MonolingualTextValue label = item.getLabels().get(language);
            if (label != null) {
                names.add(label.getText());
            }
            item.getAliases()
                    .getOrDefault(language, List.of())
                    .forEach(alias -> names.add(alias.getText()));
        }
        List<String> types = entities(item, "P31");
        if (!types.contains("Q5") && entities(item, "P27").isEmpty()) {
            labels.put(item.getEntityId().getId(), names);
        }
        Set<String> codes = new TreeSet<>();
        Stream.of("P27", "P17", "P1001")
                .flatMap(p -> entities(item, p).stream())
                .forEach(id -> states.code(SITE + id).ifPresent(codes::add));
        Set<String> offices = new TreeSet<>();
        entities(item, "P39").forEach(id -> offices.addAll(labels.getOrDefault(id, Set.of())));
        boolean person = types.contains("Q5");
        return new Theirs(
                SITE + item.getEntityId().getId(),
                person ? Kind.PERSON : null,
                names,
                codes,
                offices,
                year(item, "P569"),
                year(item, "P570"));
    }

    private static List<String> entities(ItemDocument item, String property) {
        List<String> ids = new ArrayList<>();
        values(item, property)
                .forEach(
                        value -> {
                            if (value instanceof EntityIdValue entity) {
                                ids.add(entity.getId());
                            }
                        });
        return ids;
    }

    private static int year(ItemDocument item, String property) {
        Optional<Value> value = values(item, property).findFirst();
        return value.isPresent() && value.get() instanceof TimeValue time
                ? (int) time.getYear()
                : 0;
    }

    private static Stream<Value> values(ItemDocument item, String property) {
        var group = item.findStatementGroup(property);
        return group == null
                ? Stream.empty()
                : group.getBestStatements().getStatements().stream()
                        .map(Statement::getMainSnak)
                        .filter(ValueSnak.class::isInstance)
                        .map(snak -> ((ValueSnak) snak).getValue());
    }
}
