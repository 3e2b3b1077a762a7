package org.mithaq.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore.Outcome;

/**
 * Graphs that another server keeps, whichever it is, by SPARQL 1.1 alone: queries, and updates each
 * of which puts in or removes an article whole. What is derived is computed here, from a copy, and
 * sent there.
 */
public final class RemoteStore implements Graphs {

    /** The union of all graphs where a server of Jena does not serve it as the default graph. */
    private static final Node UNION = NodeFactory.createURI("urn:x-arq:UnionGraph");

    private static final Duration HOLDS = Duration.ofSeconds(30);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long TIMEOUT_SECONDS = 120;

    /** Quads of one update where many are sent. */
    private static final int BATCH = 2_000;

    /** Quads of an update that is to do all or nothing. */
    private static final int MOST_AT_ONCE = 200_000;

    private static final Node CLASS = NodeFactory.createURI(GraphNames.MQ + "Act");

    private final String queries;
    private final String updates;
    private final @Nullable String login;
    private final GraphNames names;
    private final ShapesValidator shapes = new ShapesValidator();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final AtomicLong changes = new AtomicLong();
    private boolean namesUnion;

    private RemoteStore(String queries, String updates, @Nullable String login, GraphNames names) {
        this.queries = queries;
        this.updates = updates;
        this.login = login;
        this.names = names;
    }

    /**
     * Connects to a server, and looks whether its default graph is the union of all.
     *
     * @param address {@code sparql:URL}, where queries and updates go, or {@code sparql:URL,URL}
     *     where updates go elsewhere
     * @param login {@code name:password}, or null
     * @throws Fault where the address is none, the server does not answer, or its default graph is
     *     not the union
     */
    public static RemoteStore connect(String address, @Nullable String login, String base) {
        JenaSystem.init();
        String[] urls = address.replaceFirst("^sparql:", "").split(",", 2);
        String updates = urls[urls.length - 1];
        if (!address.startsWith("sparql:") || !isUrl(urls[0]) || !isUrl(updates)) {
            throw new Fault("remote.address", address);
        }
        RemoteStore store = new RemoteStore(urls[0], updates, login, new GraphNames(base));
        store.lookForUnion();
        return store;
    }

    private static boolean isUrl(String text) {
        return text.matches("https?://[^\\s<>\"{}|\\\\^`@]+");
    }

    private void lookForUnion() {
        if (isTrue("ASK { GRAPH ?g { %s ?p ?o } }".formatted(term(CLASS))) && !seesAll()) {
            namesUnion = true;
            if (!seesAll()) {
                throw new Fault("remote.union", queries);
            }
        }
    }

    private boolean seesAll() {
        return isTrue("ASK { %s ?p ?o }".formatted(term(CLASS)));
    }

    private boolean isTrue(String sparql) {
        return calling(
                () -> {
                    try (QueryExec exec = ask(QueryFactory.create(sparql))) {
                        return exec.ask();
                    }
                });
    }

    /** Does what calls the server; what goes wrong there is told in words. */
    private <T> T calling(Supplier<T> work) {
        try {
            return work.get();
        } catch (HttpException e) {
            throw new Fault(e, "remote.failed", queries, String.valueOf(e.getMessage()));
        } catch (QueryException | RuntimeIOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Fault(e, "remote.failed", queries, String.valueOf(cause.getMessage()));
        }
    }

    @Override
    public GraphNames names() {
        return names;
    }

    /** Others may change that server unseen: what was computed holds for a short while. */
    @Override
    public long revision() {
        return changes.get() + System.nanoTime() / HOLDS.toNanos();
    }

    /** Runs it; the server may change between its queries. */
    @Override
    public <T> T read(Supplier<T> work) {
        return calling(work);
    }

    @Override
    public QueryExec ask(Query query) {
        QueryExecHTTPBuilder exec =
                QueryExecHTTPBuilder.service(queries)
                        .httpClient(http)
                        .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .query(asksForUnion(query) ? ofUnion(query) : query);
        if (login != null) {
            exec.httpHeader("Authorization", basic(login));
        }
        return exec.build();
    }

    /** A view of the named graphs there, for finding alone, that remembers what it found. */
    @Override
    public DatasetGraph dataset() {
        return new RemoteDataset(this::ask);
    }

    private boolean asksForUnion(Query query) {
        return namesUnion && query.getQueryPattern() != null && !query.hasDatasetDescription();
    }

    /** Patterns outside of {@code GRAPH} are of the union; others stay as they are. */
    private static Query ofUnion(Query query) {
        Query named = query.cloneQuery();
        named.setQueryPattern(new ElementNamedGraph(UNION, query.getQueryPattern()));
        return named;
    }

    private static String basic(String login) {
        return "Basic "
                + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    private void update(String sparql) {
        UpdateExecHTTPBuilder exec =
                UpdateExecHTTPBuilder.create()
                        .endpoint(updates)
                        .httpClient(http)
                        .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .updateString(sparql);
        if (login != null) {
            exec.httpHeader("Authorization", basic(login));
        }
        calling(
                () -> {
                    exec.build().execute();
                    changes.addAndGet(1L << 40);
                    return true;
                });
    }

    /** Brings the ontology and the reference data there up to date. */
    public void prepare() {
        Map<Node, Graph> shipped = ShippedGraphs.of(names);
        shipped.forEach(
                (name, graph) -> {
                    if (size(name) != graph.size()) {
                        List<Quad> quads = new ArrayList<>();
                        graph.find().forEach(triple -> quads.add(Quad.create(name, triple)));
                        update(
                                "DROP SILENT GRAPH %s ;\nINSERT DATA {\n%s}"
                                        .formatted(term(name), data(quads)));
                    }
                });
        lookForUnion();
    }

    private long size(Node graph) {
        List<Binding> rows =
                rows("SELECT (COUNT(*) AS ?n) { GRAPH %s { ?s ?p ?o } }".formatted(term(graph)));
        return ((Number) rows.get(0).get("n").getLiteralValue()).longValue();
    }

    private List<Binding> rows(String sparql) {
        List<Binding> rows = new ArrayList<>();
        each(sparql, rows::add);
        return rows;
    }

    private void each(String sparql, Consumer<Binding> sink) {
        calling(
                () -> {
                    try (QueryExec exec = ask(QueryFactory.create(sparql))) {
                        RowSet found = exec.select();
                        found.forEachRemaining(sink);
                        return true;
                    }
                });
    }

    /**
     * Puts in the graphs of articles, each article in an update of its own.
     *
     * @param nquads graphs of articles and their texts only
     * @param name what to call them in messages
     * @return what became of each article, by its IRI
     * @throws Fault where it is not N-Quads, holds other graphs or breaks the shapes, or the server
     *     refuses it
     */
    public Map<String, Outcome> put(byte[] nquads, String name) {
        Map<Node, Set<Quad>> articles = ArticleFile.parse(nquads, name, names, true);
        articles.forEach(shapes::require);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        articles.forEach((graph, quads) -> outcomes.put(graph.getURI(), put(graph, quads)));
        return outcomes;
    }

    private Outcome put(Node graph, Set<Quad> quads) {
        Node text = NodeFactory.createURI(graph.getURI() + "/text");
        Set<Quad> known = quads(graph);
        known.addAll(quads(text));
        if (known.equals(quads)) {
            return Outcome.UNCHANGED;
        }
        update(
                "DROP SILENT GRAPH %s ;\nDROP SILENT GRAPH %s ;\nINSERT DATA {\n%s}"
                        .formatted(term(graph), term(text), data(quads)));
        return known.isEmpty() ? Outcome.ADDED : Outcome.REPLACED;
    }

    private Set<Quad> quads(Node graph) {
        Set<Quad> quads = new HashSet<>();
        each(
                "SELECT ?s ?p ?o { GRAPH %s { ?s ?p ?o } }".formatted(term(graph)),
                row -> quads.add(Quad.create(graph, row.get("s"), row.get("p"), row.get("o"))));
        return quads;
    }

    /**
     * Puts the quads of a graph of others in the place of what is there, in one update.
     *
     * @param quads of that graph only
     * @throws Fault where they are too many for one update, or the server refuses it
     */
    public void replaceGraph(String iri, Set<Quad> quads) {
        if (quads.size() > MOST_AT_ONCE) {
            throw new Fault("remote.large", iri, quads.size(), MOST_AT_ONCE);
        }
        String drop = "DROP SILENT GRAPH " + term(NodeFactory.createURI(iri));
        update(quads.isEmpty() ? drop : drop + " ;\nINSERT DATA {\n" + data(quads) + "}");
    }

    /** Computes what is derived from all graphs there, and sends what of it has changed. */
    public void derive() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("mithaq-derive");
            try (GraphStore copy = GraphStore.open(folder.resolve("copy"), names.base())) {
                copy.write(
                        dataset ->
                                each(
                                        "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER (?g NOT IN (%s, %s)) }"
                                                .formatted(
                                                        term(names.derived()),
                                                        term(names.ontology())),
                                        row ->
                                                dataset.add(
                                                        Quad.create(
                                                                row.get("g"),
                                                                row.get("s"),
                                                                row.get("p"),
                                                                row.get("o")))));
                copy.deriveAnew();
                replaceDerived(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(folder);
        }
    }

    private void replaceDerived(GraphStore copy) {
        Set<Quad> wanted = new HashSet<>();
        copy.read(
                () -> {
                    copy.dataset()
                            .find(names.derived(), Node.ANY, Node.ANY, Node.ANY)
                            .forEachRemaining(wanted::add);
                    return true;
                });
        Set<Quad> known = quads(names.derived());
        send("DELETE DATA", batches(known.stream().filter(quad -> !wanted.contains(quad))));
        send("INSERT DATA", batches(wanted.stream().filter(quad -> !known.contains(quad))));
    }

    private static List<List<Quad>> batches(Stream<Quad> quads) {
        List<Quad> all = quads.toList();
        List<List<Quad>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }

    private void send(String operation, List<List<Quad>> batches) {
        for (List<Quad> batch : batches) {
            update(operation + " {\n" + data(batch) + "}");
        }
    }

    private static String data(Collection<Quad> quads) {
        return quads.stream().collect(Collectors.groupingBy(Quad::getGraph)).entrySet().stream()
                .map(
                        graph ->
                                graph.getValue().stream()
                                        .map(
                                                quad ->
                                                        NodeFmtLib.strNT(quad.getSubject())
                                                                + " "
                                                                + term(quad.getPredicate())
                                                                + " "
                                                                + NodeFmtLib.strNT(quad.getObject())
                                                                + " .\n")
                                        .collect(
                                                Collectors.joining(
                                                        "",
                                                        "GRAPH " + term(graph.getKey()) + " {\n",
                                                        "}\n")))
                .collect(Collectors.joining());
    }

    private static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
