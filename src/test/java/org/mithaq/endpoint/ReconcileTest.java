package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.Server;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.Told;
import org.mithaq.store.GraphStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reconciliation service as OpenRefine calls it, each answer held to the specification's
 * schemas.
 */
class ReconcileTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SCHEMAS = Path.of("src/test/resources/reconciliation-0.2");
    private static Server server;

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        store.put(
                Told.arabic(
                                "a1",
                                "2017-06-12",
                                "الجزيرة",
                                "وقع وزير الخارجية المصري سامح شكري مع قطر مذكرة تفاهم")
                        .holding(
                                "سامح شكري",
                                "وزير الخارجية",
                                "EG",
                                "وزير الخارجية المصري سامح شكري")
                        .agreement(
                                "MemorandumOfUnderstanding",
                                "مذكرة تفاهم",
                                "EG;QA",
                                "سامح شكري",
                                "2017-06-11",
                                "counter-terrorism")
                        .nquads(),
                "test");
        store.derive();
        server = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 500));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode checked(String schema, String json) throws IOException {
        Schema rules =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMAS.resolve(schema + ".json")));
        JsonNode node = JSON.readTree(json);
        assertThat(rules.validate(node)).as(json).isEmpty();
        return node;
    }

    private static JsonNode get(String schema, String path)
            throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return checked(schema, response.body());
    }

    /** A batch by POST, as OpenRefine sends it. */
    private static JsonNode reconcile(String queries) throws IOException, InterruptedException {
        checked("query-batch", queries);
        HttpResponse<String> response =
                send(
                        request("/reconcile")
                                .header(
                                        "Content-Type",
                                        "application/x-www-form-urlencoded; charset=UTF-8")
                                .POST(BodyPublishers.ofString("queries=" + encoded(queries))));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return checked("result-batch", response.body());
    }

    private static JsonNode first(String query, String type)
            throws IOException, InterruptedException {
        String queries =
                JSON.writeValueAsString(
                        java.util.Map.of(
                                "q0",
                                java.util.Map.of(
                                        "query",
                                        query,
                                        "type",
                                        type,
                                        "type_strict",
                                        "should",
                                        "limit",
                                        5)));
        return reconcile(queries).path("q0").path("result").path(0);
    }

    @Test
    void describesItself() throws Exception {
        JsonNode manifest = get("manifest", "/reconcile");

        assertThat(manifest.path("identifierSpace").stringValue()).isEqualTo(Iris.DEFAULT_BASE);
        assertThat(manifest.path("preview").path("url").stringValue())
                .startsWith(server.address() + "/reconcile/preview");
        assertThat(manifest.path("defaultTypes")).hasSize(7);
    }

    @Test
    void letsScriptsOfOtherSitesAsk() throws Exception {
        HttpResponse<String> response =
                send(request("/reconcile").header("Origin", "http://127.0.0.1:3333"));
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @CsvSource({
        "قطر, State, state/QA",
        "Qatar, State, state/QA",
        "QAT, State, state/QA",
        "الولايات المتحدة الامريكيه, State, state/US",
        "United States, State, state/US",
        "جامعة الدول العربية, Organization, organization/LAS",
        "GCC, Organization, organization/GCC",
        "مكافحة الإرهاب, Topic, topic/counter-terrorism",
        "Doha, Place, place/doha",
        "سامح شكرى, Person, person/سامح-شكري",
        "Sameh Shoukry, Person, person/سامح-شكري",
    })
    void isSureOfOneThingByOneName(String cell, String type, String id) throws Exception {
        JsonNode first = first(cell, type);

        assertThat(first.path("id").stringValue()).isEqualTo(id);
        assertThat(first.path("match").booleanValue()).isTrue();
        assertThat(first.path("score").doubleValue()).isGreaterThanOrEqualTo(95);
    }

    @ParameterizedTest
    @CsvSource({
        "Slovania, State",
        "Sameh, Person",
        "وزارة, Organization",
        "كونجو, State",
        "Qatar, Person",
        "Nowhereland, State",
        "Samir Shokri, Person"
    })
    void isNotSureWhereThereIsDoubt(String cell, String type) throws Exception {
        assertThat(first(cell, type).path("match").booleanValue(false)).isFalse();
    }

    @Test
    void tellsCandidatesInTheScriptOfTheCell() throws Exception {
        assertThat(first("القاهره", "Place").path("name").stringValue()).isEqualTo("القاهرة");
        assertThat(first("Cairo", "Place").path("name").stringValue()).isEqualTo("Cairo");
    }

    @Test
    void findsAgreementsByTheirPartiesAndDay() throws Exception {
        JsonNode answer =
                reconcile(
                        """
                        {"q0": {"query": "مذكرة تفاهم", "type": "Agreement", "type_strict": "any", "properties": [
                            {"pid": "party", "v": ["Egypt"]}, {"pid": "party", "v": {"id": "state/QA"}}, {"pid": "signedOn", "v": 2017}]},
                         "q1": {"query": "مذكرة تفاهم", "type": "Agreement", "properties": [{"pid": "party", "v": "Norway"}]},
                         "q2": {"properties": [{"pid": "iso3166", "v": "NO"}], "type": ["State"]}}
                        """);

        JsonNode right = answer.path("q0").path("result").path(0);
        assertThat(right.path("id").stringValue()).contains("MemorandumOfUnderstanding");
        assertThat(right.path("features").path(1).path("value").doubleValue())
                .isGreaterThanOrEqualTo(99);
        assertThat(answer.path("q1").path("result").path(0).path("match").booleanValue(true))
                .isFalse();
        assertThat(answer.path("q2").path("result").path(0).path("id").stringValue())
                .isEqualTo("state/NO");
        assertThat(answer.path("q2").path("result").path(0).path("match").booleanValue()).isTrue();
    }

    @Test
    void answersBatchesByGetInTheirOrder() throws Exception {
        JsonNode answer =
                get(
                        "result-batch",
                        "/reconcile?queries="
                                + encoded(
                                        "{\"b\":{\"query\":\"Oman\"},\"a\":{\"query\":\"عمان\",\"limit\":2}}"));

        assertThat(answer.propertyNames()).containsExactly("b", "a");
        assertThat(answer.path("a").path("result").size()).isLessThanOrEqualTo(2);
    }

    @Test
    void suggestsThingsTypesAndProperties() throws Exception {
        JsonNode entities =
                get(
                        "suggest-entities",
                        "/reconcile/suggest/entity?prefix=" + encoded("Saudi A") + "&type=State");
        assertThat(entities.path("result").path(0).path("id").stringValue()).isEqualTo("state/SA");
        assertThat(
                        get(
                                        "suggest-entities",
                                        "/reconcile/suggest/entity?prefix=" + encoded("السع"))
                                .path("result")
                                .toString())
                .contains("state/SA");
        assertThat(
                        get("suggest-types", "/reconcile/suggest/type?prefix=" + encoded("دول"))
                                .path("result")
                                .toString())
                .contains("State");
        assertThat(
                        get("suggest-properties", "/reconcile/suggest/property?prefix=wiki")
                                .path("result")
                                .path(0)
                                .path("id")
                                .stringValue())
                .isEqualTo("wikidata");
    }

    @Test
    void previewsWhatItKnowsWithoutMarkupFromOutside() throws Exception {
        HttpResponse<String> preview =
                send(
                        request("/reconcile/preview?id=" + encoded("state/QA"))
                                .header("Accept-Language", "ar"));

        assertThat(preview.body()).contains("Q846").contains("dir=\"rtl\"").contains("قطر");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *")
                .contains("default-src 'none'");
        assertThat(
                        send(request(
                                        "/reconcile/preview?id="
                                                + encoded("<script>alert(1)</script>")))
                                .body())
                .doesNotContain("<script>");
        assertThat(send(request("/reconcile/flyout/entity?id=" + encoded("state/QA"))).body())
                .contains("Q846");
    }

    @Test
    void extendsTables() throws Exception {
        get("property-proposal", "/reconcile/properties?type=State&limit=3");
        HttpResponse<String> response =
                send(
                        request("/reconcile")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "extend="
                                                        + encoded(
                                                                "{\"ids\":[\"state/QA\",\"state/NO\",\"nonsense <\"],\"properties\":[{\"id\":\"iso3\"},{\"id\":\"capital\"},{\"id\":\"name-ar\"}]}"))));
        JsonNode rows = checked("extension-response", response.body()).path("rows");

        assertThat(rows.path("state/QA").path("iso3").path(0).path("str").stringValue())
                .isEqualTo("QAT");
        assertThat(rows.path("state/QA").path("capital").path(0).path("id").stringValue())
                .isEqualTo("place/doha");
        assertThat(rows.path("state/NO").path("name-ar").path(0).path("str").stringValue())
                .isEqualTo("النرويج");
        assertThat(rows.path("nonsense <").path("iso3")).isEmpty();
    }

    @Test
    void extendsAgreementsWithTheirDays() throws Exception {
        String id = first("مذكرة تفاهم", "Agreement").path("id").stringValue();
        JsonNode rows =
                get(
                                "extension-response",
                                "/reconcile?extend="
                                        + encoded(
                                                "{\"ids\":[\""
                                                        + id
                                                        + "\"],\"properties\":[{\"id\":\"signedOn\"},{\"id\":\"party\"}]}"))
                        .path("rows")
                        .path(id);

        assertThat(rows.path("signedOn").path(0).path("date").stringValue())
                .isEqualTo("2017-06-11T00:00:00Z");
        assertThat(rows.path("party").toString()).contains("state/EG").contains("state/QA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "3", "{\"q0\": 1}", "{\"q0\": {}}", ""})
    void refusesWhatIsNoBatch(String queries) throws Exception {
        HttpResponse<String> response = send(request("/reconcile?queries=" + encoded(queries)));
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void learnsOfNewArticles() throws Exception {
        assertThat(first("ناصر بوريطة", "Person").path("match").booleanValue(false)).isFalse();
        send(
                request("/ingest")
                        .header("Content-Type", "application/n-quads")
                        .header("Authorization", "Bearer " + server.token())
                        .POST(
                                BodyPublishers.ofByteArray(
                                        Told.arabic(
                                                        "a2",
                                                        "2018-01-02",
                                                        "الأهرام",
                                                        "وزير الخارجية المغربي ناصر بوريطة")
                                                .holding(
                                                        "ناصر بوريطة",
                                                        "وزير الخارجية",
                                                        "MA",
                                                        "ناصر بوريطة")
                                                .nquads())));
        long end = System.nanoTime() + 60_000_000_000L;
        JsonNode found = first("ناصر بوريطة", "Person");
        while (!found.path("match").booleanValue(false) && System.nanoTime() < end) {
            found = first("ناصر بوريطة", "Person");
        }
        assertThat(found.path("match").booleanValue()).isTrue();
    }
}
