package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where states and places are, and the functions that compare it, over HTTP. */
class GeoTest {

    private static final String PREFIXES =
            """
            PREFIX mq: <https://w3id.org/mithaq/ontology#>
            PREFIX place: <https://w3id.org/mithaq/place/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX geof: <http://www.opengis.net/def/function/geosparql/>
            PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
            """;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The lines of the answer, without the first. */
    private static List<String> ask(String query) throws Exception {
        HttpResponse<String> response = server.query(PREFIXES + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().skip(1).toList();
    }

    @Test
    void findsPlacesNearAPlace() throws Exception {
        List<String> near =
                ask(
                        """
                        SELECT ?p (ROUND(?d) AS ?km) {
                          place:doha geo:hasGeometry/geo:asWKT ?doha .
                          ?p a mq:Place ; geo:hasGeometry/geo:asWKT ?at .
                          BIND (geof:distance(?doha, ?at, uom:kilometre) AS ?d)
                          FILTER (?d < 200)
                        } ORDER BY ?d\
                        """);
        assertThat(near).hasSize(2);
        assertThat(near.get(0)).endsWith("place/doha,0.0e0");
        assertThat(near.get(1)).contains("place/manama,").endsWith(",141.0e0");
    }

    @Test
    void findsPlacesWithinAnArea() throws Exception {
        String box = "'POLYGON((50 24, 53 24, 53 27, 50 27, 50 24))'^^geo:wktLiteral";
        List<String> within =
                ask(
                        "SELECT ?p { ?p a mq:Place ; geo:hasGeometry/geo:asWKT ?at "
                                + "FILTER (geof:sfWithin(?at, "
                                + box
                                + ") && geof:sfContains("
                                + box
                                + ", ?at) && geof:sfIntersects(?at, "
                                + box
                                + ") && !geof:sfDisjoint(?at, "
                                + box
                                + ")) } ORDER BY ?p");
        assertThat(within)
                .containsExactly(
                        "https://w3id.org/mithaq/place/doha",
                        "https://w3id.org/mithaq/place/manama");
    }

    /** An axis the wrong way round would put them thousands of kilometres apart. */
    @Test
    void knowsEachStateNearItsCapital() throws Exception {
        assertThat(
                        ask(
                                """
                                SELECT ?s ?d {
                                  ?s mq:capital ?c ; geo:hasGeometry/geo:asWKT ?here .
                                  ?c geo:hasGeometry/geo:asWKT ?there .
                                  BIND (geof:distance(?here, ?there, uom:metre) / 1000 AS ?d)
                                  FILTER (!BOUND(?d) || ?d > IF(?s IN (<https://w3id.org/mithaq/state/RU>, <https://w3id.org/mithaq/state/US>, <https://w3id.org/mithaq/state/CA>), 5000, 2300))
                                }\
                                """))
                .isEmpty();
        assertThat(ask("SELECT (COUNT(?s) AS ?n) { ?s a mq:State ; geo:hasGeometry ?g }"))
                .containsExactly("201");
    }

    @Test
    void knowsWhereCapitalsAre() throws Exception {
        assertThat(
                        ask(
                                "SELECT ?c { ?s mq:capital ?c FILTER NOT EXISTS { ?c"
                                        + " geo:hasGeometry ?g } } ORDER BY ?c"))
                .hasSizeLessThan(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geof:distance('POINT(1 1)', 'POINT(1 2)', uom:metre)",
                "geof:distance('POINT(1 1)'^^geo:wktLiteral, 'POINT(1 2)'^^geo:wktLiteral,"
                        + " uom:degree)",
                "geof:distance('POINT(1 1)'^^geo:wktLiteral, 'POINT(1'^^geo:wktLiteral, uom:metre)",
                "geof:sfWithin('POINT(1 1)'^^geo:wktLiteral, <urn:x>)",
                "geof:sfWithin('POLYGON((0 0,1 0,1 1,0 0))'^^geo:wktLiteral, 'POLYGON((0 0,1 0,1"
                        + " 1,0 0))'^^geo:wktLiteral)"
            })
    void hasNoAnswerForWhatItCannotCompare(String call) throws Exception {
        assertThat(ask("SELECT (" + call + " AS ?x) {}")).containsExactly("");
    }

    @Test
    void offersNoOthers() throws Exception {
        HttpResponse<String> response =
                server.query(PREFIXES + "SELECT (geof:buffer('x', 1, uom:metre) AS ?x) {}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(server.send(server.request("/sparql")).body())
                .contains("extensionFunction")
                .contains("http://www.opengis.net/def/function/geosparql/sfWithin");
        assertThat(server.send(server.request("/prefixes")).body()).contains("\"geof\"");
    }

    @Test
    void tellsOfAPlaceWhereItIs() throws Exception {
        assertThat(server.send(server.request("/place/doha.html")).body()).contains("POINT(51");
        assertThat(server.send(server.request("/place/doha.ttl")).body())
                .contains("place/doha#geometry")
                .contains("POINT(51");
    }
}
