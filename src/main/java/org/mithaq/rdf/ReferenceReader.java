package org.mithaq.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.reference.ReferenceData;
import org.mithaq.reference.ReferenceEntry;
import org.mithaq.reference.ReferenceEntry.Kind;
import org.mithaq.reference.ReferenceEntry.Name;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.source.Language;

/** Turtle files of states, organisations and places → {@link ReferenceData}. */
public final class ReferenceReader {

    private static final List<String> SHIPPED = List.of("states", "organisations", "places");

    private final Map<IRI, Entry> entries = new LinkedHashMap<>();

    private ReferenceReader() {}

    /** The reference data that is shipped with the program. */
    public static ReferenceData shipped() {
        return read(List.of());
    }

    /**
     * The shipped reference data and a user's own Turtle files beside it.
     *
     * @throws Fault where a file is no Turtle; the message names file and line
     */
    public static ReferenceData read(List<Path> more) {
        ReferenceReader reader = new ReferenceReader();
        for (String name : SHIPPED) {
            String resource = "ontology/reference/" + name + ".ttl";
            try (InputStream in = ShippedFiles.open(resource)) {
                reader.parse(in, resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (Path path : more) {
            try (InputStream in = Files.newInputStream(path)) {
                reader.parse(in, path.toString());
            } catch (IOException e) {
                throw new Fault(
                        e,
                        Files.exists(path) ? "file.unreadable" : "file.missing",
                        path,
                        String.valueOf(e.getMessage()));
            }
        }
        return reader.data();
    }

    private void parse(InputStream in, String name) throws IOException {
        TurtleParser parser = new TurtleParser();
        parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
        parser.setRDFHandler(
                new AbstractRDFHandler() {
                    @Override
                    public void handleStatement(Statement statement) {
                        if (statement.getSubject() instanceof IRI subject) {
                            entries.computeIfAbsent(subject, Entry::new)
                                    .add(statement.getPredicate(), statement.getObject());
                        }
                    }
                });
        try {
            parser.parse(in, "https://w3id.org/mithaq/");
        } catch (RDFParseException e) {
            throw new Fault(
                    e,
                    "rdf.broken",
                    name + ":" + e.getLineNumber(),
                    String.valueOf(e.getMessage()));
        }
    }

    private ReferenceData data() {
        List<ReferenceEntry> all = new ArrayList<>();
        for (Entry entry : entries.values()) {
            entry.toRecord().ifPresent(all::add);
        }
        all.sort(Comparator.comparing(ReferenceEntry::kind).thenComparing(ReferenceEntry::key));
        return new ReferenceData(all);
    }

    /** What is read of one resource. */
    private static final class Entry {
        private final String key;
        private final List<Name> labels = new ArrayList<>();
        private final List<Name> variants = new ArrayList<>();
        private final List<Name> demonyms = new ArrayList<>();
        private final List<Name> metonyms = new ArrayList<>();
        private final List<String> abbreviations = new ArrayList<>();
        private @Nullable Kind kind;
        private @Nullable String capital;
        private @Nullable String state;

        Entry(IRI iri) {
            this.key = keyOf(iri);
        }

        void add(IRI property, Value value) {
            if (property.equals(RDF.TYPE)) {
                kind = kindOf(value).orElse(kind);
            } else if (property.equals(RDFS.LABEL)) {
                named(value).ifPresent(labels::add);
            } else if (property.equals(SKOS.ALT_LABEL) || property.equals(Vocabulary.FORMAL_NAME)) {
                named(value).ifPresent(variants::add);
            } else if (property.equals(Vocabulary.DEMONYM)) {
                named(value).ifPresent(demonyms::add);
            } else if (property.equals(Vocabulary.METONYM)) {
                named(value).ifPresent(metonyms::add);
            } else if (property.equals(Vocabulary.ABBREVIATION)) {
                abbreviations.add(value.stringValue());
            } else if (property.equals(Vocabulary.CAPITAL) && value instanceof IRI iri) {
                capital = keyOf(iri);
            } else if (property.equals(Vocabulary.IN_STATE) && value instanceof IRI iri) {
                state = keyOf(iri);
            }
        }

        Optional<ReferenceEntry> toRecord() {
            Kind known = kind;
            if (known == null) {
                return Optional.empty();
            }
            List<Name> names = new ArrayList<>(labels);
            for (Name variant : variants) {
                if (!names.contains(variant)) {
                    names.add(variant);
                }
            }
            return Optional.of(
                    new ReferenceEntry(
                            known, key, names, demonyms, metonyms, abbreviations, capital, state));
        }

        private static Optional<Name> named(Value value) {
            if (value instanceof Literal literal) {
                return literal.getLanguage()
                        .flatMap(Language::ofTag)
                        .map(language -> new Name(literal.getLabel(), language));
            }
            return Optional.empty();
        }

        private static Optional<Kind> kindOf(Value type) {
            if (type.equals(Vocabulary.STATE)) {
                return Optional.of(Kind.STATE);
            }
            if (type.equals(Vocabulary.ORGANIZATION)) {
                return Optional.of(Kind.ORGANIZATION);
            }
            return type.equals(Vocabulary.PLACE) ? Optional.of(Kind.PLACE) : Optional.empty();
        }

        private static String keyOf(IRI iri) {
            String text = iri.stringValue();
            return text.substring(text.lastIndexOf('/') + 1);
        }
    }
}
