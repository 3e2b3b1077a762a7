package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import org.mithaq.store.TokenFile;

/** Writing over HTTP: SPARQL Update and the Graph Store protocol, with and without a token. */
@Tag("once")
class UpdateTest {

    private static final String UPDATE = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } }";

    @TempDir private static Path folder;
    private static TestServer server;
    private static String token;

    @BeforeAll
    static void start() {
        server =
                TestServer.over(
                        GraphStore.open(folder.resolve("data"), Iris.DEFAULT_BASE),
                        "update.max-mb=1",
                        "update.timeout=1");
        token = new TokenFile(folder.resolve("data")).create("test");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder authorized(String path) {
        return server.request(path).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> update(String sparql) throws Exception {
        return server.send(
                authorized("/update")
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString(sparql)));
    }

    private static HttpResponse<String> put(String path, String type, String body)
            throws Exception {
        return server.send(
                authorized(path).header("Content-Type", type).PUT(BodyPublishers.ofString(body)));
    }

    private static long count(String graph) throws Exception {
        return server.query("SELECT * { GRAPH <" + graph + "> { ?s ?p ?o } }")
                        .body()
                        .lines()
                        .count()
                - 1;
    }

    @Test
    void updatesForThoseWhoHoldAToken() throws Exception {
        assertThat(update(UPDATE).statusCode()).isEqualTo(204);
        assertThat(count("urn:g")).isEqualTo(1);
        HttpResponse<String> form =
                server.send(
                        authorized("/update")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "update="
                                                        + TestServer.encoded(
                                                                "DROP GRAPH <urn:g>"))));
        assertThat(form.statusCode()).isEqualTo(204);
        assertThat(count("urn:g")).isZero();
    }

    @Test
    void refusesWithoutAToken() throws Exception {
        for (String wrong : new String[] {"Bearer wrong", "Bearer", "Basic " + token, token}) {
            HttpRequest.Builder request =
                    server.request("/update")
                            .header("Authorization", wrong)
                            .header("Content-Type", "application/sparql-update")
                            .POST(BodyPublishers.ofString(UPDATE.replace("urn:g", "urn:none")));
            HttpResponse<String> response = server.send(request);
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
        assertThat(
                        server.send(
                                        server.request("/update?token=" + token)
                                                .header("Content-Type", "application/sparql-update")
                                                .POST(BodyPublishers.ofString(UPDATE)))
                                .statusCode())
                .isEqualTo(401);
        assertThat(server.send(server.request("/data?default")).statusCode()).isEqualTo(401);
        assertThat(count("urn:none")).isZero();
    }

    @Test
    void isOffWhereNoTokenExists(@TempDir Path other) throws Exception {
        try (TestServer closed =
                TestServer.over(GraphStore.open(other.resolve("data"), Iris.DEFAULT_BASE))) {
            HttpRequest.Builder request =
                    closed.request("/update")
                            .header("Authorization", "Bearer " + closed.token())
                            .header("Content-Type", "application/sparql-update")
                            .POST(BodyPublishers.ofString(UPDATE));
            assertThat(closed.send(request).statusCode()).isEqualTo(403);
            TokenFile tokens = new TokenFile(other.resolve("data"));
            String made = tokens.create("made");
            HttpRequest.Builder shown =
                    closed.request("/update")
                            .header("Authorization", "Bearer " + made)
                            .header("Content-Type", "application/sparql-update")
                            .POST(BodyPublishers.ofString(UPDATE));
            assertThat(closed.send(shown).statusCode()).isEqualTo(204);
            assertThat(tokens.revoke("made")).isTrue();
            assertThat(closed.send(shown).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void keepsNoTokenItself() throws Exception {
        Path file = folder.resolve("data/store.tokens");
        assertThat(Files.readString(file)).doesNotContain(token).startsWith("test\t");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/hostname> INTO GRAPH <urn:loaded>",
                "LOAD <http://127.0.0.1:9/> INTO GRAPH <urn:loaded>",
                "LOAD SILENT <file:///etc/hostname>",
                "INSERT DATA { GRAPH <urn:loaded> { <a:a> <a:b> 1 } } ; LOAD"
                        + " <file:///etc/hostname>",
                "INSERT { GRAPH <urn:loaded> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1:9/> {"
                        + " ?s ?p ?o } }",
                "INSERT { GRAPH <urn:loaded> { <a:a> <a:b> ?x } } WHERE { BIND"
                        + " (<java:java.lang.System>() AS ?x) }",
                "INSERT DATA { GRAPH <urn:loaded> { <a:a> <a:b> 1 } } ; NONSENSE",
                "INSERT { GRAPH <urn:loaded> { ?a ?b ?i } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i"
                        + " . ?j ?k ?l }",
            })
    void changesNothingWhereAnUpdateIsRefused(String sparql) throws Exception {
        HttpResponse<String> response = update(sparql);

        assertThat(response.statusCode()).as(response.body()).isBetween(400, 503);
        assertThat(response.body())
                .doesNotContain(Files.readString(Path.of("/etc/hostname")).strip());
        assertThat(count("urn:loaded")).isZero();
    }

    @Test
    void keepsGraphsByTheirNames() throws Exception {
        String turtle = "<#s> <urn:p> 1 , 2 .";
        HttpResponse<String> created = put("/data?graph=urn:one", "text/turtle", turtle);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(put("/data?graph=urn:one", "text/turtle", turtle).statusCode()).isEqualTo(204);
        assertThat(count("urn:one")).isEqualTo(2);
        HttpResponse<String> more =
                server.send(
                        authorized("/data?graph=urn:one")
                                .header("Content-Type", "text/turtle")
                                .POST(BodyPublishers.ofString("<#s> <urn:p> 3 .")));
        assertThat(more.statusCode()).isEqualTo(204);
        assertThat(count("urn:one")).isEqualTo(3);
        assertThat(put("/data?graph=urn:one", "text/turtle", "<#s> <urn:p> 2 .").statusCode())
                .isEqualTo(204);
        assertThat(
                        server.send(
                                        authorized("/data?graph=urn:one")
                                                .header("Accept", "application/n-triples"))
                                .body()
                                .strip())
                .endsWith("<urn:p> \"2\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
        assertThat(server.send(authorized("/data?graph=urn:one").DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(server.send(authorized("/data?graph=urn:one").DELETE()).statusCode())
                .isEqualTo(404);
        assertThat(server.send(authorized("/data?graph=urn:one")).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsGraphsByTheirPath() throws Exception {
        assertThat(put("/data/graph/mine", "text/turtle", "<a:b> <a:c> 1 .").statusCode())
                .isEqualTo(201);
        assertThat(count(Iris.DEFAULT_BASE + "graph/mine")).isEqualTo(1);
        assertThat(server.send(authorized("/data/graph/mine").HEAD()).statusCode()).isEqualTo(200);
        assertThat(server.send(authorized("/data?default").header("Accept", "text/turtle")).body())
                .contains("a:c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data?graph=..%2F..%2Fetc%2Fpasswd",
                "/data?graph=file%3A%2F%2F%2Ftmp%2F..%2Fetc%2Fpasswd",
                "/data?graph=http%3A%2F%2Fa%2F..%2F..%2Fb",
                "/data?graph=http%3A%2F%2Fa%2F%0d%0aX%3A1",
                "/data?graph=http%3A%2F%2Fa%2F%3Cscript%3E",
                "/data?graph=relative",
                "/data?graph=",
                "/data/article/%2e%2e/%2e%2e/x",
                "/data/a%00b",
                "/data/a%5cb",
                "/data?graph=urn:a&graph=urn:b",
                "/data?graph=urn:a&default",
                "/data",
                "/data?default",
                "/data/graph/derived",
            })
    void refusesNamesThatAreNone(String path) throws Exception {
        assertThat(put(path, "text/turtle", "<a:b> <a:c> 1 .").statusCode()).isBetween(400, 405);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    application/rdf+xml | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="a:"><rdf:Description rdf:about="a:s"><a:p>&e;</a:p></rdf:Description></rdf:RDF>
                    application/rdf+xml | <!DOCTYPE x [<!ENTITY % e SYSTEM "http://127.0.0.1:9/x.dtd">%e;]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>
                    application/rdf+xml | <!DOCTYPE x SYSTEM "file:///etc/hostname"><x/>
                    application/ld+json | {"@context": "file:///etc/hostname", "@id": "a:s", "a:p": 1}
                    application/ld+json | {"@context": "http://127.0.0.1:9/context", "@id": "a:s", "a:p": 1}
                    application/ld+json | {"@context": {"@import": "http://127.0.0.1:9/context"}, "@id": "a:s", "a:p": 1}
                    text/turtle | <a:b> <a:c> .
                    text/html | <a:b> <a:c> 1 .
                    """)
    void readsNothingFromElsewhere(String type, String body) throws Exception {
        HttpResponse<String> response = put("/data?graph=urn:xxe", type, body);

        assertThat(response.statusCode()).as(response.body()).isBetween(400, 415);
        assertThat(response.body())
                .doesNotContain(Files.readString(Path.of("/etc/hostname")).strip());
        assertThat(count("urn:xxe")).isZero();
    }

    @Test
    void refusesEntitiesThatGrow() throws Exception {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 'aaaaaaaaaaaaaaaaaaaa'>");
        for (int n = 1; n < 20; n++) {
            entities.append("<!ENTITY e").append(n).append(" '");
            entities.append(("&e" + (n - 1) + ";").repeat(10)).append("'>");
        }
        String rdf =
                "<!DOCTYPE x ["
                        + entities
                        + "]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns:a='a:'><rdf:Description"
                        + " rdf:about='a:s'><a:p>&e19;</a:p></rdf:Description></rdf:RDF>";

        assertThat(put("/data?graph=urn:bomb", "application/rdf+xml", rdf).statusCode())
                .isEqualTo(400);
        assertThat(count("urn:bomb")).isZero();
    }

    @Test
    void refusesGzipBombs() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                gzip.write(blank);
            }
        }
        for (String path : new String[] {"/data?graph=urn:zip", "/update", "/sparql"}) {
            HttpResponse<String> response =
                    server.send(
                            authorized(path)
                                    .header("Content-Encoding", "gzip")
                                    .header(
                                            "Content-Type",
                                            path.equals("/update")
                                                    ? "application/sparql-update"
                                                    : path.equals("/sparql")
                                                            ? "application/sparql-query"
                                                            : "text/turtle")
                                    .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
            assertThat(response.statusCode()).isIn(413, 415);
        }
    }

    @Test
    void refusesLargeBodies() throws Exception {
        String large = "#".repeat(3 << 20);

        assertThat(update(large).statusCode()).isEqualTo(413);
        assertThat(put("/data?graph=urn:large", "text/turtle", large).statusCode()).isEqualTo(413);
        assertThat(server.query(large).statusCode()).isEqualTo(413);
    }
}
