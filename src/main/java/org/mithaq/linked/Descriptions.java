package org.mithaq.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.mithaq.store.GraphNames;
import org.mithaq.store.Graphs;

/** Describes the IRIs of a graph, a page at a time. */
public final class Descriptions {

    /** How many quads of a document, in one page. */
    static final int DOCUMENT = 5000;

    /** How many quads of one kind of a thing, in one page. */
    static final int THING = 200;

    private static final String PREFIXES =
            """
            PREFIX mq: <https://w3id.org/mithaq/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            """;

    static final Node AS_WKT = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");

    static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");

    static final Comparator<Quad> ORDER =
            Comparator.comparing((Quad quad) -> quad.getGraph().toString())
                    .thenComparing(quad -> quad.getSubject().toString())
                    .thenComparing(quad -> quad.getPredicate().toString())
                    .thenComparing(quad -> quad.getObject().toString());

    private final Graphs graphs;
    private final OntologyPages ontology;

    public Descriptions(Graphs graphs) {
        this.graphs = graphs;
        this.ontology = new OntologyPages(graphs);
    }

    /**
     * What the graph says of an IRI.
     *
     * @param page from 1
     * @param texts whether texts of articles may be told
     * @return empty where the graph, or this page of it, says nothing
     */
    public Optional<Description> of(String iri, int page, boolean texts) {
        if (!iri.equals(clean(iri)) || (!texts && isText(iri))) {
            return Optional.empty();
        }
        if (OntologyPages.isOntology(iri)) {
            return ontology.description(iri, page);
        }
        String term = "<" + iri + ">";
        return graphs.read(() -> isGraph(term) ? document(iri, page, texts) : thing(iri, page))
                .filter(d -> !d.own().isEmpty() || !d.incoming().isEmpty());
    }

    /** Without what no IRI has (RFC 3987), so that it can stand in a query. */
    private static String clean(String iri) {
        return iri.codePoints()
                .filter(c -> c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean isText(String iri) {
        return iri.startsWith(graphs.names().base() + "article/") && iri.endsWith("/text");
    }

    private boolean isGraph(String term) {
        return !rows("SELECT ?s { GRAPH " + term + " { ?s ?p ?o } } LIMIT 1").isEmpty();
    }

    private Optional<Description> document(String iri, int page, boolean texts) {
        String term = "<" + iri + ">";
        List<Quad> own =
                quads(
                        "BIND (%s AS ?g) GRAPH %s { ?s ?p ?o }".formatted(term, term),
                        DOCUMENT,
                        page);
        boolean more = own.size() > DOCUMENT;
        List<Quad> incoming =
                quads(
                        "GRAPH ?g { ?s ?p ?o } FILTER (?g != %s) VALUES ?o { %s }"
                                .formatted(term, term),
                        THING,
                        page);
        own = cut(own, DOCUMENT);
        if (page == 1 && texts && iri.startsWith(graphs.names().base() + "article/")) {
            String text = "<" + iri + "/text>";
            own.addAll(quads("BIND (%s AS ?g) GRAPH %s { ?s ?p ?o }".formatted(text, text), 10, 1));
        }
        more |= incoming.size() > THING;
        return Optional.of(finish(iri, true, page, more, own, List.of(), cut(incoming, THING)));
    }

    private Optional<Description> thing(String iri, int page) {
        String term = "<" + iri + ">";
        List<Quad> own =
                quads(
                        """
                        VALUES ?s { %s } GRAPH ?g { ?s ?p ?o }
                        FILTER (?p NOT IN (mq:evidence, mq:text))\
                        """
                                .formatted(term),
                        THING,
                        page);
        List<Quad> links =
                quads(
                        "VALUES (?s ?p) { (%s mq:evidence) } GRAPH ?g { ?s ?p ?o }".formatted(term),
                        THING / 4,
                        page);
        List<Quad> incoming =
                quads("VALUES ?o { %s } GRAPH ?g { ?s ?p ?o }".formatted(term), THING, page);
        boolean more = own.size() > THING || links.size() > THING / 4 || incoming.size() > THING;
        own = cut(own, THING);
        links = cut(links, THING / 4);
        own.addAll(links);
        return Optional.of(
                finish(
                        iri,
                        false,
                        page,
                        more,
                        own,
                        about(links.stream().map(Quad::getObject)),
                        cut(incoming, THING)));
    }

    private Description finish(
            String iri,
            boolean document,
            int page,
            boolean more,
            List<Quad> own,
            List<Quad> evidence,
            List<Quad> incoming) {
        List<Quad> labels = new ArrayList<>();
        if (!own.isEmpty() || !incoming.isEmpty()) {
            Stream<Node> mentioned =
                    Stream.concat(
                            Stream.concat(
                                    own.stream().map(Quad::getObject),
                                    own.stream().map(Quad::getPredicate)),
                            incoming.stream()
                                    .flatMap(q -> Stream.of(q.getSubject(), q.getPredicate())));
            labels.addAll(labels(mentioned));
            labels.removeAll(own);
        }
        for (List<Quad> part : List.of(own, incoming, labels)) {
            part.sort(ORDER);
        }
        return new Description(iri, document, page, more, own, evidence, incoming, labels);
    }

    /** All that is said of things, such as pieces of evidence. */
    private List<Quad> about(Stream<Node> things) {
        String values = values(things);
        return values.isEmpty()
                ? new ArrayList<>()
                : all("VALUES ?s { %s } GRAPH ?g { ?s ?p ?o }".formatted(values));
    }

    /** Names and types; of what has no name, the words that it rests on. */
    private List<Quad> labels(Stream<Node> things) {
        String values = values(things);
        if (values.isEmpty()) {
            return List.of();
        }
        List<Quad> named = named(values);
        Set<Quad> found = new LinkedHashSet<>(named);
        String types =
                values(
                        named.stream()
                                .filter(quad -> quad.getPredicate().equals(RDF.Nodes.type))
                                .map(Quad::getObject));
        found.addAll(types.isEmpty() ? List.of() : named(types));
        for (Binding row :
                rows(
                        """
                        SELECT ?g ?act ?evidence ?exact { VALUES ?act { %s }
                          GRAPH ?g { ?act mq:evidence ?evidence . ?evidence oa:exact ?exact
                            FILTER NOT EXISTS { ?act rdf:type mq:Actor } } } LIMIT %s\
                        """
                                .formatted(values, DOCUMENT))) {
            Node graph = row.get("g");
            Node evidence = row.get("evidence");
            found.add(Quad.create(graph, row.get("act"), mq("evidence"), evidence));
            found.add(Quad.create(graph, evidence, EXACT, row.get("exact")));
        }
        return new ArrayList<>(found);
    }

    private List<Quad> named(String values) {
        return all(
                """
                VALUES ?s { %s } VALUES ?p { rdfs:label skos:prefLabel dcterms:title rdf:type geo:asWKT }
                GRAPH ?g { ?s ?p ?o }\
                """
                        .formatted(values));
    }

    private static String values(Stream<Node> nodes) {
        return nodes.filter(Node::isURI)
                .filter(node -> node.getURI().equals(clean(node.getURI())))
                .distinct()
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" "));
    }

    private static List<Quad> cut(List<Quad> quads, int size) {
        return new ArrayList<>(quads.subList(0, Math.min(size, quads.size())));
    }

    /** A page of quads and the first one of the next page, where there is one. */
    private List<Quad> quads(String pattern, int size, int page) {
        long offset = (page - 1L) * size;
        return select(pattern, " LIMIT " + (size + 1) + " OFFSET " + offset);
    }

    private List<Quad> all(String pattern) {
        return select(pattern, " LIMIT " + 4 * DOCUMENT);
    }

    private List<Quad> select(String pattern, String slice) {
        return rows("SELECT ?g ?s ?p ?o { " + pattern + " }" + slice).stream()
                .map(row -> Quad.create(row.get("g"), row.get("s"), row.get("p"), row.get("o")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Binding> rows(String sparql) {
        try (QueryExec exec = graphs.ask(QueryFactory.create(PREFIXES + sparql))) {
            List<Binding> rows = new ArrayList<>();
            exec.select().forEachRemaining(rows::add);
            return rows;
        }
    }

    /** A term of the ontology. */
    static Node mq(String name) {
        return NodeFactory.createURI(GraphNames.MQ + name);
    }
}
