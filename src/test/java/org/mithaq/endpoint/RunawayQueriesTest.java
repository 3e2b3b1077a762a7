package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would never end, or would fill the memory or the stack, against the real server. */
@Tag("once")
class RunawayQueriesTest {

    private static final String A_LOT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("query.timeout=1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static String[] endless() {
        String a = "a".repeat(40);
        return new String[] {
            "SELECT * { BIND (REGEX('" + a + "', '^(a*)*\\\\1b$') AS ?x) }",
            "SELECT * { ?s ?p ?o FILTER REGEX('"
                    + a
                    + "', CONCAT('^(a', STR(COUNT), '*)*\\\\1b$')) }"
                            .replace("STR(COUNT)", "IF(ISIRI(?s), '', '')"),
            "SELECT * { BIND (REPLACE('" + a + "', '^(a*)*\\\\1b$', 'x') AS ?x) }",
            "SELECT * { VALUES ?x { 1 2 } } ORDER BY REGEX('" + a + "', '^(a*)*\\\\1b$')",
            "SELECT * { VALUES ?x { 1 2 } } ORDER BY REGEX('" + a + "', '^(a*)*\\\\1b$') LIMIT 1",
            "SELECT ?y { VALUES ?x { 1 2 } } GROUP BY (REGEX('" + a + "', '^(a*)*\\\\1b$') AS ?y)",
            "SELECT (MAX(REPLACE('" + a + "', '^(a*)*\\\\1b$', '')) AS ?y) { VALUES ?x { 1 2 } }",
            "SELECT ?x { VALUES ?x { 1 2 } } GROUP BY ?x HAVING (REGEX('"
                    + a
                    + "', '^(a*)*\\\\1b$'))",
            "SELECT * { VALUES ?x { 1 2 } OPTIONAL { ?x ?y ?z FILTER (REGEX('"
                    + a
                    + "', '^(a*)*\\\\1b$')) } VALUES ?z { 1 } }"
                            .replace("?x ?y ?z", "BIND (1 AS ?z)"),
            "SELECT * { FILTER EXISTS { FILTER REGEX('" + a + "', '^(a*)*\\\\1b$') } }",
            "SELECT * { FILTER NOT EXISTS { BIND (REGEX('"
                    + a
                    + "', '^(a*)*\\\\1b$') AS ?q) FILTER (?q) } }",
            "SELECT (COUNT(*) AS ?n) " + A_LOT,
            "SELECT * { SELECT * " + A_LOT + " ORDER BY ?c ?f ?i } LIMIT 3",
            "SELECT * " + A_LOT + " ORDER BY DESC(CONCAT(STR(?c), STR(?f))) OFFSET 1000000",
            "SELECT DISTINCT ?c ?f ?i " + A_LOT + " ORDER BY ?c",
            "SELECT ?a (GROUP_CONCAT(?f) AS ?all) " + A_LOT + " GROUP BY ?a",
            "SELECT (COUNT(DISTINCT *) AS ?n) " + A_LOT,
            "SELECT (COUNT(*) AS ?n) { ?a (<urn:x>|!<urn:y>)* ?b . ?c (<urn:x>|!<urn:y>)* ?d }",
            "SELECT (COUNT(*) AS ?n) { ?a (<urn:x>|!<urn:y>)*/(<urn:x>|^!<urn:y>)+ ?b }",
            "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?c = ?f && ?f = ?i && ?i = 7e99) }",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?a ?y ?z . ?d ?e ?f . ?g ?h ?i FILTER (?i ="
                    + " 7e99) } }",
            "CONSTRUCT { ?a ?b ?i } " + A_LOT.replace("}", "FILTER (?i = 7e99) }"),
            "DESCRIBE ?a " + A_LOT.replace("}", "FILTER (?i = 7e99) }"),
            "SELECT * { ?s ?p ?o FILTER EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (?l = 7e99)"
                    + " } }",
        };
    }

    @ParameterizedTest
    @MethodSource("endless")
    void stopsInTime(String query) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> response = server.query(query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(response.body()).contains("took longer");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat((System.nanoTime() - start) / 1_000_000L).isLessThan(8_000);
        assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
    }

    static String[] growing() {
        String doubled =
                IntStream.range(1, 60)
                        .mapToObj(
                                n ->
                                        "BIND (CONCAT(?v"
                                                + (n - 1)
                                                + ", ?v"
                                                + (n - 1)
                                                + ") AS ?v"
                                                + n
                                                + ")")
                        .collect(Collectors.joining(" "));
        String squared =
                IntStream.range(1, 60)
                        .mapToObj(
                                n -> "BIND (?v" + (n - 1) + " * ?v" + (n - 1) + " AS ?v" + n + ")")
                        .collect(Collectors.joining(" "));
        String replaced =
                IntStream.range(1, 60)
                        .mapToObj(
                                n ->
                                        "BIND (REPLACE(?v"
                                                + (n - 1)
                                                + ", '.', '$0$0$0$0') AS ?v"
                                                + n
                                                + ")")
                        .collect(Collectors.joining(" "));
        return new String[] {
            "SELECT ?v59 { BIND ('aaaaaaaaaa' AS ?v0) " + doubled + " }",
            "SELECT ?v59 { BIND (1234567891234567891 AS ?v0) " + squared + " }",
            "SELECT ?v59 { BIND (1234567891234567.891 AS ?v0) " + squared + " }",
            "SELECT ?v59 { BIND ('aaaaaaaaaa' AS ?v0) " + replaced + " }",
        };
    }

    @ParameterizedTest
    @MethodSource("growing")
    void boundsWhatExpressionsMake(String query) throws Exception {
        HttpResponse<String> response = server.query(query);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().strip()).isEqualTo("v59");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:(?:){30000}){30000}",
                "((((?:){9999}){9999}){9999}){9999}",
                "(){300000000}",
                "(?:^){300000000}"
            })
    void refusesCountedRepetitionsOfNothing(String pattern) throws Exception {
        HttpResponse<String> response =
                server.query("SELECT * { BIND (REGEX('aaa', '" + pattern + "') AS ?x) }");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().strip()).isEqualTo("x");
    }

    static String[] tooDeep() {
        int many = 300_000;
        return new String[] {
            "SELECT * { FILTER " + "(".repeat(many) + "1" + ")".repeat(many) + " }",
            "SELECT * " + "{".repeat(many) + "}".repeat(many),
            "SELECT * { ?s ?p " + "[<a:b> ".repeat(many) + "1" + "]".repeat(many) + " }",
            "SELECT * { ?s ?p " + "(".repeat(many) + ")".repeat(many) + " }",
            "SELECT * { ?s " + "(".repeat(many) + "<a:b>" + ")".repeat(many) + " ?o }",
            "SELECT * { ?s ?p " + "<<".repeat(many) + " }",
            "SELECT * { ?s " + "^".repeat(many) + "<a:b> ?o }",
            "SELECT * { FILTER (" + "!".repeat(many) + "true) }",
            "SELECT * { ?s <a:b>" + "/<a:b>".repeat(50_000) + " ?o }",
            "SELECT * { ?s <a:b>" + "|<a:b>".repeat(50_000) + " ?o }",
            "SELECT * { FILTER (1" + "+1".repeat(100_000) + " > 0) }",
            "SELECT * { FILTER (true" + " && ?x".repeat(1_000) + " && ?x".repeat(50_000) + ") }",
            "SELECT * { " + "{} UNION ".repeat(50_000) + "{} }",
            "SELECT * { " + "OPTIONAL { ?s ?p ?o } ".repeat(20_000) + " }",
            "SELECT * { " + "?s ?p ?o . ".repeat(50_000) + " }",
            "SELECT * { BIND (REGEX('a', '"
                    + "(".repeat(900)
                    + ")".repeat(900)
                    + "(".repeat(100)
                    + "') AS ?x) ",
        };
    }

    @ParameterizedTest
    @MethodSource("tooDeep")
    void refusesWhatWouldRunOutOfStack(String query) throws Exception {
        HttpResponse<String> response = server.query(query);

        assertThat(response.statusCode()).as(response.body()).isBetween(400, 413);
        assertThat(response.body())
                .isNotBlank()
                .doesNotContain("StackOverflow")
                .hasSizeLessThan(2000);
        assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void runsWhatIsOnlyLong() throws Exception {
        String values = "(1) ".repeat(20_000);
        String unions = "{ ?s a ?x } UNION ".repeat(150) + "{ ?s a ?x }";
        String patterns =
                IntStream.range(0, 200)
                        .mapToObj(n -> "?v" + n + " a ?v" + (n + 1) + " . ")
                        .collect(Collectors.joining());
        String brackets = "(".repeat(90) + "1" + ")".repeat(90);

        assertThat(server.query("SELECT * { VALUES (?x) { " + values + "} }").body().lines())
                .hasSize(20_001);
        assertThat(server.query("SELECT * { " + unions + " } LIMIT 1").statusCode()).isEqualTo(200);
        assertThat(server.query("SELECT * { " + patterns + " } LIMIT 1").statusCode())
                .isEqualTo(200);
        assertThat(server.query("SELECT * { FILTER (" + brackets + " = 1) }").statusCode())
                .isEqualTo(200);
    }

    /** A long text makes some patterns recurse once per character. */
    @Test
    void survivesPatternsThatRecurse() throws Exception {
        String query =
                "SELECT * { BIND ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' AS"
                        + " ?a) BIND (CONCAT(?a,?a,?a,?a,?a,?a,?a,?a,?a,?a,?a,?a,?a,?a,?a,?a) AS ?b)"
                        + " BIND (CONCAT(?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b,?b) AS ?c) BIND"
                        + " (CONCAT(?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c,?c) AS ?d) BIND"
                        + " (REGEX(?d, '^(a|b)*$') AS ?x) BIND (REPLACE(?d, '^(a|b)*$', 'c') AS ?y)"
                        + " BIND (BOUND(?x) || BOUND(?y) AS ?any) } ";

        assertThat(server.query(query.replace("SELECT *", "SELECT ?any")).body().strip())
                .endsWith("false");
    }
}
