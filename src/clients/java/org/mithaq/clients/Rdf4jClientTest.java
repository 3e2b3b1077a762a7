package org.mithaq.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.UpdateExecutionException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.endpoint.TestServer;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/** RDF4J's {@code SPARQLRepository}, which knows nothing of this server, reads and writes it. */
@Tag("once")
class Rdf4jClientTest {

    private static final String MQ = "https://w3id.org/mithaq/ontology#";
    private static final IRI QATAR = Values.iri("https://w3id.org/mithaq/state/QA");
    private static final IRI NOTES = Values.iri("urn:notes");

    @TempDir private static Path folder;

    private static TestServer server;
    private static SPARQLRepository open;
    private static SPARQLRepository owner;

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.open(folder.resolve("data"), Iris.DEFAULT_BASE);
        store.put(TestServer.seed(), "seed");
        store.finish();
        String token = Objects.requireNonNull(store.tokens()).create("rdf4j");
        server = TestServer.over(store);
        open = repository();
        owner = repository();
        owner.setAdditionalHttpHeaders(Map.of("Authorization", "Bearer " + token));
    }

    private static SPARQLRepository repository() {
        SPARQLRepository repository =
                new SPARQLRepository(server.address() + "/sparql", server.address() + "/update");
        repository.enableQuadMode(true);
        repository.init();
        return repository;
    }

    @AfterAll
    static void stop() {
        open.shutDown();
        owner.shutDown();
        server.close();
    }

    @Test
    void selectsWithBindings() {
        try (RepositoryConnection connection = open.getConnection()) {
            TupleQuery query =
                    connection.prepareTupleQuery(
                            "PREFIX mq: <%s> SELECT DISTINCT ?act ?who { ?act mq:actor ?who ; a mq:Act }"
                                    .formatted(MQ));
            query.setBinding("who", QATAR);
            List<BindingSet> rows = QueryResults.asList(query.evaluate());
            assertThat(rows).isNotEmpty();
            assertThat(rows).allSatisfy(row -> assertThat(row.getValue("act")).isNotNull());
            query.setBinding("who", Values.iri("https://w3id.org/mithaq/state/PE"));
            assertThat(QueryResults.asList(query.evaluate())).isEmpty();
        }
    }

    @Test
    void readsEachKindOfTerm() {
        try (RepositoryConnection connection = open.getConnection()) {
            List<BindingSet> rows =
                    QueryResults.asList(
                            connection
                                    .prepareTupleQuery(
                                            "SELECT ('قطر'@ar AS ?a) (2.50 AS ?b) ('\\n"
                                                + "\\t\"<&>' AS ?c) (BNODE() AS ?d) (<urn:x> AS ?e)"
                                                + " ?none {}")
                                    .evaluate());
            assertThat(rows).hasSize(1);
            BindingSet row = rows.get(0);
            assertThat(row.getValue("a")).isEqualTo(Values.literal("قطر", "ar"));
            assertThat(row.getValue("b").stringValue()).isEqualTo("2.50");
            assertThat(row.getValue("c")).isEqualTo(Values.literal("\n\t\"<&>"));
            assertThat(row.getValue("d").isBNode()).isTrue();
            assertThat(row.getValue("e")).isEqualTo(Values.iri("urn:x"));
            assertThat(row.hasBinding("none")).isFalse();
        }
    }

    @Test
    void asksAndConstructs() {
        try (RepositoryConnection connection = open.getConnection()) {
            BooleanQuery ask = connection.prepareBooleanQuery("ASK { ?s a <" + MQ + "State> }");
            assertThat(ask.evaluate()).isTrue();
            ask.setBinding("s", NOTES);
            assertThat(ask.evaluate()).isFalse();

            GraphQuery construct =
                    connection.prepareGraphQuery(
                            "CONSTRUCT { ?s <%s> ?label } WHERE { ?s <%s> ?label }"
                                    .formatted(RDFS.LABEL, RDFS.LABEL));
            construct.setBinding("s", QATAR);
            Model model = QueryResults.asModel(construct.evaluate());
            assertThat(model.objects().stream().map(Value::stringValue)).contains("قطر", "Qatar");
            Model described =
                    QueryResults.asModel(
                            connection.prepareGraphQuery("DESCRIBE <" + QATAR + ">").evaluate());
            assertThat(described.contains(QATAR, RDF.TYPE, Values.iri(MQ + "State"))).isTrue();
        }
    }

    @Test
    void walksStatementsAndGraphs() {
        try (RepositoryConnection connection = open.getConnection()) {
            assertThat(connection.hasStatement(QATAR, RDF.TYPE, Values.iri(MQ + "State"), false))
                    .isTrue();
            List<Statement> said =
                    connection.getStatements(QATAR, RDFS.LABEL, null).stream()
                            .collect(Collectors.toList());
            assertThat(said).hasSize(2);
            assertThat(connection.getContextIDs().stream().map(Value::stringValue))
                    .contains("https://w3id.org/mithaq/graph/reference");
            assertThat(connection.size()).isGreaterThan(5000);
        }
    }

    @Test
    void learnsWhatIsWrongWithAQuery() {
        try (RepositoryConnection connection = open.getConnection()) {
            TupleQuery broken = connection.prepareTupleQuery("SELECT * { ?s ?p }");
            assertThatThrownBy(broken::evaluate)
                    .isInstanceOf(QueryEvaluationException.class)
                    .hasMessageContaining("line 1");
            TupleQuery refused =
                    connection.prepareTupleQuery(
                            "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}");
            assertThatThrownBy(refused::evaluate).hasMessageContaining("not offered");
        }
    }

    @Test
    void writesWithAToken() {
        try (RepositoryConnection connection = owner.getConnection()) {
            connection.begin();
            connection.add(NOTES, RDFS.LABEL, Values.literal("ملاحظة", "ar"), NOTES);
            connection.add(NOTES, RDFS.COMMENT, Values.literal(7), NOTES);
            connection.commit();
            assertThat(connection.size(NOTES)).isEqualTo(2);
            connection
                    .prepareUpdate(
                            "DELETE WHERE { GRAPH <%s> { <%s> <%s> ?o } }"
                                    .formatted(NOTES, NOTES, RDFS.COMMENT))
                    .execute();
            assertThat(connection.size(NOTES)).isEqualTo(1);
            connection.remove(NOTES, RDFS.LABEL, null, NOTES);
            assertThat(connection.size(NOTES)).isZero();
            connection.add(NOTES, RDFS.LABEL, Values.literal("x"), NOTES);
            connection.clear(NOTES);
            assertThat(connection.size(NOTES)).isZero();
        }
    }

    @Test
    void writesNothingWithout() {
        String insert = "INSERT DATA { GRAPH <urn:other> { <urn:a> <urn:b> 1 } }";
        try (RepositoryConnection connection = open.getConnection()) {
            assertThatThrownBy(() -> connection.prepareUpdate(insert).execute())
                    .isInstanceOfAny(UpdateExecutionException.class, RepositoryException.class);
            assertThat(connection.size(Values.iri("urn:other"))).isZero();
        }
    }
}
