package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.Server;
import org.mithaq.extract.Articles;
import org.mithaq.linked.Addresses;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;

/** Every IRI of the graph answers, as a client of linked data asks. */
class LinkedDataTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ARTICLE = "/article/19cb9157b9f72e73";
    private static GraphStore store;
    private static Server server;

    @BeforeAll
    static void start() {
        store = GraphStore.memory(Iris.DEFAULT_BASE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(Articles.read(Seeds.all().get(0)));
        }
        store.put(bytes.toByteArray(), "seed");
        store.derive();
        server = Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 500));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static Model model(HttpResponse<String> response, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .parse(model);
        return model;
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, ttl, TURTLE",
        "application/n-triples, nt, N-TRIPLES",
        "application/ld+json, jsonld, JSON-LD",
        "application/rdf+xml, rdf, RDF/XML",
    })
    void sendsThingsToTheDocumentInTheFormatAskedFor(String type, String ending, String name)
            throws Exception {
        HttpResponse<String> seeOther = get("/state/QA", "Accept", type);
        assertThat(seeOther.statusCode()).isEqualTo(303);
        assertThat(header(seeOther, "Location")).isEqualTo("/state/QA." + ending);
        assertThat(header(seeOther, "Vary")).contains("Accept");

        HttpResponse<String> document = get(header(seeOther, "Location"));
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(header(document, "Content-Type")).startsWith(type);
        Model model = model(document, RDFLanguages.nameToLang(name));
        var qatar = model.createResource(Iris.DEFAULT_BASE + "state/QA");
        assertThat(qatar.listProperties().toList()).hasSizeGreaterThan(10);
        assertThat(model.listResourcesWithProperty(null, qatar).toList()).hasSizeGreaterThan(10);
        assertThat(model.listStatements().toList())
                .as("no text of an article in the description of a state")
                .noneMatch(s -> s.getPredicate().getLocalName().equals("text"));
    }

    @ParameterizedTest
    @CsvSource({"application/trig, TriG", "application/n-quads, N-Quads"})
    void keepsGraphsApartWhereTheFormatCan(String type, String name) throws Exception {
        HttpResponse<String> document = get(ARTICLE, "Accept", type);

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(header(document, "Content-Location")).startsWith(ARTICLE + ".");
        var dataset =
                RDFParser.fromString(document.body(), RDFLanguages.nameToLang(name))
                        .toDatasetGraph();
        List<String> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(node -> graphs.add(node.getURI()));
        assertThat(graphs)
                .contains(
                        Iris.DEFAULT_BASE + ARTICLE.substring(1),
                        Iris.DEFAULT_BASE + ARTICLE.substring(1) + "/text",
                        Iris.DEFAULT_BASE + "graph/ontology");
    }

    @Test
    void everyIriOfTheGraphAnswers() throws Exception {
        TreeSet<String> iris = new TreeSet<>();
        store.read(
                () -> {
                    String sparql =
                            "SELECT DISTINCT ?x { { ?x ?p ?o } UNION { ?s ?p ?x } UNION { GRAPH ?x { ?s ?p ?o } } "
                                    + "FILTER (ISIRI(?x) && STRSTARTS(STR(?x), 'https://w3id.org/mithaq/')) }";
                    try (QueryExec exec = store.ask(QueryFactory.create(sparql))) {
                        exec.select()
                                .forEachRemaining(
                                        row ->
                                                iris.add(
                                                        row.get("x")
                                                                .getURI()
                                                                .replaceFirst("#.*", "")));
                    }
                    return null;
                });
        assertThat(iris).hasSizeGreaterThan(500);
        Addresses addresses = new Addresses(Iris.DEFAULT_BASE);
        int i = 0;
        for (String iri : iris) {
            if (i++ % 20 == 0 || !iri.matches(".*/(state|organization|place|topic)/.*")) {
                HttpResponse<String> response =
                        get(String.valueOf(addresses.path(iri)), "Accept", "text/turtle");
                assertThat(response.statusCode()).as(iri).isIn(200, 303);
                if (response.statusCode() == 303) {
                    response = get(header(response, "Location"));
                    assertThat(response.statusCode()).as(iri).isEqualTo(200);
                }
                assertThat(response.body()).as(iri).isNotBlank();
            }
        }
    }

    @Test
    void pagesWhatIsLarge() throws Exception {
        HttpResponse<String> first = get("/graph/reference.nt");
        assertThat(first.body().lines().count()).isBetween(5000L, 9000L);
        String next = Iris.DEFAULT_BASE;
        for (String link : first.headers().allValues("Link")) {
            if (link.contains("rel=\"next\"")) {
                next = link.substring(1, link.indexOf('>'));
            }
        }
        assertThat(next).isEqualTo("/graph/reference.nt?page=2");
        assertThat(get(next).body().lines().filter(first.body().lines().toList()::contains).count())
                .as("labels alone may come twice")
                .isLessThan(2000);
        assertThat(get("/graph/reference.nt?page=99").statusCode()).isEqualTo(404);
        assertThat(get("/graph/reference.nt?page=0").statusCode()).isEqualTo(404);
    }

    @Test
    void showsThingsAsPagesInBothLanguages() throws Exception {
        HttpResponse<String> english =
                get("/state/QA.html", "Accept-Language", "en", "Accept", "text/html");
        HttpResponse<String> arabic = get("/state/QA.html?lang=ar");

        assertThat(english.body())
                .contains("<bdi>Qatar</bdi></h1>")
                .contains("dir=\"ltr\"")
                .contains("href=\"/place/doha\"")
                .contains("href=\"http://www.wikidata.org/entity/Q846\"")
                .contains(">commitment</a>");
        assertThat(arabic.body())
                .contains("<bdi>قطر</bdi></h1>")
                .contains("dir=\"rtl\"")
                .contains("href=\"/state/QA.ttl\"");
        assertThat(get(ARTICLE + ".html").body())
                .contains("id=\"act-181-212-Commitment\"")
                .contains("id=\"evidence-181-212-Commitment\"");
        assertThat(
                        get(
                                        "/state/QA",
                                        "Accept",
                                        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                                .headers()
                                .firstValue("Location"))
                .contains("/state/QA.html");
    }

    @Test
    void explainsTheOntologyFromItself() throws Exception {
        HttpResponse<String> turtle = get("/ontology", "Accept", "text/turtle");
        assertThat(turtle.statusCode()).isEqualTo(200);
        Model model = model(turtle, Lang.TURTLE);
        assertThat(model.contains(model.createResource(Iris.DEFAULT_BASE + "ontology"), null))
                .isTrue();

        String page = get("/ontology", "Accept", "text/html", "Accept-Language", "ar").body();
        var ours = model.listSubjects().toList().stream();
        assertThat(
                        ours.filter(
                                        r ->
                                                r.isURIResource()
                                                        && r.getURI().contains("mithaq/ontology#"))
                                .filter(r -> r.hasProperty(RDF.type, OWL2.Class))
                                .map(r -> "id=\"" + r.getLocalName() + "\""))
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> assertThat(page).contains(id));
        assertThat(page)
                .contains("<svg")
                .contains("dir=\"rtl\"")
                .contains("اتفاق")
                .contains("commitment");
        assertThat(get("/shapes").body()).contains("sh:NodeShape");
        assertThat(get("/ontology/9.9").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhatIsNotThereAndWhatCannotBeGiven() throws Exception {
        HttpResponse<String> unknown = get("/state/ZZ", "Accept-Language", "ar");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("state/ZZ").containsPattern("\\p{InArabic}");

        HttpResponse<String> image = get("/state/QA", "Accept", "image/png");
        assertThat(image.statusCode()).isEqualTo(406);
        assertThat(image.body()).contains(".ttl", ".jsonld", ".rdf", ".html");
        assertThat(get("/state/QA", "Accept", "text/turtle;q=0, text/html;q=0.1").statusCode())
                .isEqualTo(303);
        assertThat(get("/state/QA", "Accept", "n o n s e n s e").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "/state/%3E%7D%20DROP%20ALL",
        "/state/%22%5C%7B",
        "/person/%0d%0aX-Evil:%201",
        "/article/..%5C..%5Cetc%5Cpasswd",
        "/person/%F0%9F",
    })
    void isNotLedAstrayByStrangeAddresses(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(header(response, "X-Evil")).isEmpty();
    }
}
