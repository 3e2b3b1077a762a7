package org.mithaq.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Each identifier of the reference data against the tables that were checked by hand. */
class ReferenceDataTest {

    private static final String BASE = "https://w3id.org/mithaq/";
    private static final Path TABLES = Path.of("src/test/resources/reference");

    private final Model model = load();

    private static Model load() {
        Model model = ModelFactory.createDefaultModel();
        for (String file :
                List.of(
                        "reference/states",
                        "reference/organisations",
                        "reference/places",
                        "topics")) {
            RDFDataMgr.read(model, "ontology/" + file + ".ttl");
        }
        return model;
    }

    private static List<String[]> rows(String table) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLES.resolve(table))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    private Property mq(String name) {
        return model.createProperty(BASE + "ontology#" + name);
    }

    private void checkColumns(String table, String path) throws IOException {
        List<String[]> rows = rows(table);
        String[] header = rows.get(0);
        assertThat(rows).hasSizeGreaterThan(50);
        for (String[] row : rows.subList(1, rows.size())) {
            Resource thing = model.createResource(BASE + path + row[0]);
            for (int i = 1; i < header.length; i++) {
                if (!row[i].isEmpty()) {
                    assertThat(model.contains(thing, mq(header[i]), row[i]))
                            .as("%s %s %s", row[0], header[i], row[i])
                            .isTrue();
                }
            }
        }
    }

    @Test
    void statesHaveTheirIdentifiers() throws IOException {
        checkColumns("states.tsv", "state/");
    }

    @Test
    void organisationsHaveTheirIdentifiers() throws IOException {
        checkColumns("organisations.tsv", "organization/");
    }

    @Test
    void topicsHaveTheirLabelsAndMatches() throws IOException {
        List<String[]> topics = rows("topics.tsv");
        assertThat(topics).hasSizeGreaterThan(50);
        for (String[] row : topics.subList(1, topics.size())) {
            Resource topic = model.createResource(BASE + "topic/" + row[0]);
            assertThat(model.contains(topic, SKOS.prefLabel)).as(row[0]).isTrue();
        }
        List<String[]> matches = rows("topic-matches.tsv");
        for (String[] row : matches.subList(1, matches.size())) {
            Resource topic = model.createResource(BASE + "topic/" + row[0]);
            boolean matched =
                    model
                            .listObjectsOfProperty(
                                    topic,
                                    model.createProperty(
                                            SKOS.getURI(), row[1].replace("skos:", "")))
                            .toList()
                            .stream()
                            .anyMatch(match -> match.asResource().getURI().equals(row[2]));
            assertThat(matched).as(String.join(" ", row)).isTrue();
        }
    }

    @Test
    void statesAndOrganisationsAreNamedInBothLanguages() {
        for (String type : List.of("State", "Organization", "Topic")) {
            model.listSubjectsWithProperty(
                            org.apache.jena.vocabulary.RDF.type,
                            model.createResource(BASE + "ontology#" + type))
                    .forEach(
                            thing -> {
                                List<String> languages = new ArrayList<>();
                                model.listObjectsOfProperty(thing, RDFS.label)
                                        .forEach(
                                                label ->
                                                        languages.add(
                                                                label.asLiteral().getLanguage()));
                                assertThat(languages).as(thing.getURI()).contains("ar", "en");
                            });
        }
    }
}
