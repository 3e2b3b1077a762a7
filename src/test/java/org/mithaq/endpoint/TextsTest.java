package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.Server;
import org.mithaq.extract.Articles;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;

/** Full texts stay with those who hold the token, whatever others try. */
@Tag("once")
class TextsTest {

    /** Words of the article that are the end of no sentence's evidence. */
    private static final String SECRET = "المصدر : الجزيرة";

    private static final String ARTICLE = "article/19cb9157b9f72e73";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir private static Path folder;

    private static Server server;

    private static byte[] nquads() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(Articles.read(Seeds.all().get(0)));
        }
        return bytes.toByteArray();
    }

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.open(folder.resolve("data"), Iris.DEFAULT_BASE);
        store.put(nquads(), "seed");
        store.derive();
        ServerSettings limits = ServerSettings.standard().with("texts", "token");
        server = Server.start(store, new Server.Settings("127.0.0.1", 0, limits));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, boolean token)
            throws Exception {
        if (token) {
            request.header("Authorization", "Bearer " + server.token());
        }
        return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static HttpResponse<String> query(String sparql, boolean token) throws Exception {
        String prefixes =
                "PREFIX mq: <https://w3id.org/mithaq/ontology#> PREFIX oa:"
                        + " <http://www.w3.org/ns/oa#> ";
        return send(
                get("/sparql")
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(prefixes + sparql)),
                token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?t { ?a mq:text ?t }",
                "SELECT ?t { ?a ?p ?t FILTER (?p = mq:text) }",
                "SELECT ?t { GRAPH ?g { ?a ?p ?t } FILTER (STRLEN(STR(?t)) > 1000) }",
                "SELECT ?t { GRAPH <https://w3id.org/mithaq/article/19cb9157b9f72e73/text> { ?a ?p"
                        + " ?t } }",
                "SELECT ?t { ?a mq:text+ ?t }",
                "SELECT ?t { ?a mq:text|mq:language ?t FILTER (STRLEN(STR(?t)) > 1000) }",
                "SELECT ?t { ?a !mq:language ?t FILTER (STRLEN(STR(?t)) > 1000) }",
                "SELECT ?t { ?a !(mq:language|^mq:actor) ?t FILTER (STRLEN(STR(?t)) > 1000) }",
                "SELECT ?t { ?t ^mq:text ?a }",
                "SELECT ?t { ?t ^(mq:text?) ?a FILTER (ISLITERAL(?t) && STRLEN(STR(?t)) > 1000) }",
                "SELECT ?t { ?e oa:hasSource/mq:text ?t }",
                "SELECT ?t { ?e (oa:hasSource/mq:text)* ?t FILTER (ISLITERAL(?t)) }",
                "SELECT ?t { { SELECT ?t { ?a mq:text ?t } } }",
                "SELECT ?t { ?a a mq:Article OPTIONAL { ?a mq:text ?t } }",
                "SELECT ?t { VALUES ?p { mq:text } ?a ?p ?t }",
                "SELECT ?t { ?x a mq:Article { ?a mq:text ?t } UNION { ?a mq:text+ ?t } }",
                "SELECT ?t FROM <https://w3id.org/mithaq/article/19cb9157b9f72e73/text> { ?a ?p ?t"
                        + " }",
                "SELECT ?t FROM NAMED <https://w3id.org/mithaq/article/19cb9157b9f72e73/text> {"
                        + " GRAPH ?g { ?a ?p ?t } }",
                "SELECT ?t FROM <urn:x-arq:UnionGraph> { ?a mq:text ?t }",
                "SELECT ?t { GRAPH <urn:x-arq:UnionGraph> { ?a mq:text ?t } }",
                "SELECT (GROUP_CONCAT(?t) AS ?all) { ?a mq:text ?t }",
                "SELECT (STR(?t) AS ?s) { ?a mq:text ?t } ORDER BY ?t",
                "CONSTRUCT { ?a ?p ?t } { ?a ?p ?t }",
                "CONSTRUCT WHERE { ?a mq:text ?t }",
                "DESCRIBE <https://w3id.org/mithaq/article/19cb9157b9f72e73>",
                "DESCRIBE ?a { ?a a mq:Article }",
            })
    void noQueryFindsThem(String sparql) throws Exception {
        HttpResponse<String> open = query(sparql, false);
        assertThat(open.body()).doesNotContain(SECRET);
        HttpResponse<String> trusted = query(sparql, true);
        assertThat(trusted.statusCode()).isEqualTo(200);
        assertThat(trusted.body()).contains(SECRET);
        assertThat(query(sparql, false).body()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?a mq:text ?t FILTER (CONTAINS(?t, 'المصدر')) }",
                "ASK { ?a a mq:Article FILTER EXISTS { ?a mq:text ?t FILTER (CONTAINS(?t,"
                        + " 'المصدر')) } }",
                "ASK { ?a a mq:Article FILTER (EXISTS { ?a mq:text+ ?t }) }",
                "ASK { ?a a mq:Article BIND (EXISTS { ?a !mq:language ?t FILTER (CONTAINS(STR(?t),"
                        + " 'المصدر')) } AS ?y) FILTER (?y) }",
            })
    void noQuestionGuessesThem(String sparql) throws Exception {
        assertThat(query(sparql, false).body()).contains("false");
        assertThat(query(sparql, true).body()).contains("true");
    }

    @Test
    void evidenceStays() throws Exception {
        assertThat(query("SELECT ?w { ?e oa:exact ?w }", false).body()).contains("أشادت");
        String protocol =
                "/sparql?query="
                        + URLEncoder.encode("SELECT ?t { ?a ?p ?t }", StandardCharsets.UTF_8)
                        + "&default-graph-uri="
                        + URLEncoder.encode(
                                Iris.DEFAULT_BASE + ARTICLE + "/text", StandardCharsets.UTF_8);
        assertThat(send(get(protocol), false).body()).doesNotContain(SECRET);
        assertThat(send(get(protocol), true).body()).contains(SECRET);
    }

    @ParameterizedTest
    @CsvSource({".ttl", ".trig", ".nq", ".jsonld", ".html"})
    void noPageOrFileShowsThem(String ending) throws Exception {
        assertThat(send(get("/" + ARTICLE + ending), false).body())
                .contains("أشادت")
                .doesNotContain(SECRET);
        assertThat(send(get("/" + ARTICLE + ending), true).body()).contains(SECRET);
        assertThat(send(get("/" + ARTICLE + "/text" + ending), false).statusCode()).isEqualTo(404);
        assertThat(send(get("/" + ARTICLE + "/text" + ending), true).statusCode()).isEqualTo(200);
    }

    @Test
    void theChangesDoNotTellThem() throws Exception {
        assertThat(send(get("/changes?since=0"), false).body())
                .contains("أشادت")
                .endsWith("TC .\n")
                .doesNotContain(SECRET);
        assertThat(send(get("/changes?since=0"), true).body()).contains(SECRET);
    }

    @Test
    void aStoreCanDoWithoutThem() {
        try (GraphStore store = GraphStore.open(folder.resolve("none"), Iris.DEFAULT_BASE)) {
            store.keepTexts(false);
            store.put(nquads(), "seed");
            ByteArrayOutputStream backup = new ByteArrayOutputStream();
            store.backup(backup);
            assertThat(store.articles()).isEqualTo(1);
            assertThat(
                            new String(
                                    store.changes(0, 1 << 24).orElseThrow().patches(),
                                    StandardCharsets.UTF_8))
                    .contains("أشادت")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void tellsReadinessApartFromLiveness() throws Exception {
        assertThat(send(get("/actuator/health/liveness"), false).body()).contains("UP");
        HttpResponse<String> ready = send(get("/actuator/health/readiness"), false);
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("UP");
        assertThat(send(get("/actuator/health/nonsense"), false).statusCode()).isEqualTo(404);
    }

    @Test
    void countsForPrometheus() throws Exception {
        send(get("/state/QA.ttl"), false);
        query("SELECT nonsense", false);
        query("ASK { ?s ?p 'kept' }", false);
        query("ASK { ?s ?p 'kept' }", false);
        String figures = send(get("/actuator/prometheus"), true).body();
        assertThat(figures)
                .contains("mithaq_articles 1.0")
                .containsPattern("mithaq_claims [1-9]")
                .containsPattern("mithaq_store_size_bytes [1-9]")
                .containsPattern("mithaq_last_change_seconds [1-9]")
                .contains("mithaq_requests_total{operation=\"sparql\",status=\"400\"}")
                .contains("mithaq_request_seconds_bucket{operation=\"linked\",le=\"0.005\"}")
                .containsPattern("mithaq_cache_hits_total [1-9]")
                .containsPattern("mithaq_cache_misses_total [1-9]")
                .containsPattern("mithaq_cache_size_bytes [1-9]")
                .contains("mithaq_queries_running 0.0")
                .contains("mithaq_queries_waiting 0.0")
                .contains("mithaq_queries_refused_total 0.0")
                .contains("jvm_memory_used_bytes");
        assertThat(figures).as("figures and nothing else").doesNotContain("nonsense");
    }
}
