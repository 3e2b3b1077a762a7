package org.mithaq.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.mithaq.geo.GeoFunctions;
import org.mithaq.merge.Decisions;
import org.mithaq.message.Fault;
import org.mithaq.search.WordSearch;
import org.mithaq.store.derived.Derivation;
import org.mithaq.store.derived.Explanation;

/**
 * The graphs on disk or in memory. Each article is replaced in a transaction of its own: it is
 * there whole, or as it was before. One process at a time opens a folder; threads may share a
 * store.
 */
public final class GraphStore implements Graphs, AutoCloseable {

    private static final int MANY_CHANGES = 200;

    /** TDB2's own. */
    private final DatasetGraph base;

    /** The same, with its changes logged where it is on disk. */
    private final DatasetGraph dataset;

    private final @Nullable ChangeLog log;
    private final GraphNames names;
    private final StoreCounts counts = new StoreCounts();
    private final WordSearch search;
    private final LastChange lastChange = new LastChange(InstantSource.system());
    private volatile boolean keepsTexts = true;
    private boolean closed;
    private final String started =
            Long.toHexString(System.currentTimeMillis()) + Long.toHexString(System.nanoTime());
    private final Derivation derivation;
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicLong revision = new AtomicLong();
    private final @Nullable StoreFolder folder;
    private final ShapesValidator shapes = new ShapesValidator();

    /** What became of an article that was handed in. */
    public enum Outcome {
        ADDED,
        REPLACED,
        UNCHANGED
    }

    private GraphStore(DatasetGraph base, GraphNames names, @Nullable StoreFolder folder) {
        this.base = base;
        this.log = folder == null ? null : new ChangeLog(folder.changes());
        this.dataset = log == null ? base : ChangeRecorder.wrap(base, log);
        this.folder = folder;
        this.names = names;
        this.derivation = new Derivation(dataset, base, names);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        QC.setFactory(dataset.getContext(), StoreOpExecutor::new);
        GeoFunctions.offer(FunctionRegistry.get());
        this.search = WordSearch.offer(dataset.getContext(), dataset, () -> state(base));
    }

    /** A throw-away store with the ontology and the reference data. */
    public static GraphStore memory(String base) {
        JenaSystem.init();
        GraphStore store =
                new GraphStore(DatabaseMgr.createDatasetGraph(), new GraphNames(base), null);
        store.loadShipped();
        store.derive();
        return store;
    }

    /**
     * Opens a folder, made where it is missing; the ontology and the reference data are brought up
     * to date.
     *
     * @throws Fault where another process has it open, it is of another version or no store at all
     */
    public static GraphStore open(Path path, String base) {
        return open(path, base, null);
    }

    /**
     * Opens a folder; a fresh one starts as a copy of another store.
     *
     * @param template the folder of a store that no process has open, or null; where it is missing
     *     or of another base or version, the fresh store is made without it
     * @throws Fault where another process has it open, it is of another version or no store at all
     */
    public static GraphStore open(Path path, String base, @Nullable Path template) {
        JenaSystem.init();
        StoreFolder folder = StoreFolder.open(path, base, template);
        try {
            DatasetGraph dataset =
                    DatabaseMgr.connectDatasetGraph(Location.create(folder.data().toString()));
            GraphStore store = new GraphStore(dataset, new GraphNames(base), folder);
            if (store.log != null) {
                store.read(
                        () -> {
                            store.log.reconcile(dataset);
                            return null;
                        });
            }
            store.update(folder);
            return store;
        } catch (Fault e) {
            folder.close();
            throw e;
        } catch (DBOpEnvException | TDBException | RuntimeIOException e) {
            folder.close();
            throw StoreFolder.unreadable(path, e);
        } catch (RuntimeException e) { // damaged files fail in many ways
            folder.close();
            throw new Fault(e, "store.damaged", path, String.valueOf(e.getMessage()));
        }
    }

    /** Loads the shipped graphs where the folder holds other ones. */
    private void update(StoreFolder folder) {
        String known = folder.get("base");
        if (known != null && !known.equals(names.base())) {
            throw new Fault("store.base", folder.path(), known, names.base());
        }
        String shipped = ShippedGraphs.digest();
        if (!shipped.equals(folder.get("shipped"))) {
            loadShipped();
            folder.set(Map.of("base", names.base(), "shipped", shipped));
        }
        if (!read(derivation::isDone)) {
            derive(); // the process that last wrote here did not come to it
        }
    }

    /** Whether the seeds of this digest have been put in before; never so in memory. */
    public boolean isSeededWith(String digest) {
        return folder != null && digest.equals(folder.get("seeds"));
    }

    /** Takes note that the seeds of this digest are in. */
    public void seededWith(String digest) {
        if (folder != null) {
            folder.set(Map.of("seeds", digest));
        }
    }

    private void loadShipped() {
        Txn.executeWrite(
                dataset,
                () -> {
                    ShippedGraphs.load(dataset, names);
                    derivation.forget();
                });
    }

    /**
     * Puts in the graphs of articles. Each article's graphs replace what was there, in one
     * transaction for all that is handed in.
     *
     * @param nquads graphs of articles and their texts only
     * @param name what to call them in messages
     * @return what became of each article, by its IRI
     * @throws Fault where it is not N-Quads, holds other graphs or breaks the shapes; nothing is
     *     stored then
     */
    public Map<String, Outcome> put(byte[] nquads, String name) {
        Map<Node, Set<Quad>> articles = ArticleFile.parse(nquads, name, names, keepsTexts);
        for (Map.Entry<Node, Set<Quad>> article : articles.entrySet()) {
            shapes.require(article.getKey(), article.getValue());
        }
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Txn.executeWrite(
                dataset,
                () ->
                        articles.forEach(
                                (graph, quads) ->
                                        outcomes.put(graph.getURI(), replace(graph, quads))));
        revision.incrementAndGet();
        return outcomes;
    }

    private Outcome replace(Node graph, Set<Quad> quads) {
        Set<Quad> known = ArticleChanges.quads(dataset, graph);
        if (known.equals(quads)) {
            return Outcome.UNCHANGED;
        }
        changes.incrementAndGet();
        derivation.note(graph.getURI(), known, quads);
        known.stream().filter(quad -> !quads.contains(quad)).forEach(dataset::delete);
        quads.stream().filter(quad -> !known.contains(quad)).forEach(dataset::add);
        return known.isEmpty() ? Outcome.ADDED : Outcome.REPLACED;
    }

    /**
     * Ends a run of changes: computes what is derived and, where much was written, frees what the
     * store's copies of changed blocks take up.
     */
    public void finish() {
        derive();
        if (changes.get() >= MANY_CHANGES) {
            compact();
        }
    }

    /** Frees what the store's copies of changed blocks take up; writers wait meanwhile. */
    public synchronized void compact() {
        if (folder != null) {
            Compaction.run(folder, base);
            changes.set(0);
        }
    }

    /** Writes all graphs, as they are at this moment, as packed N-Quads; answers their number. */
    public long backup(OutputStream out) {
        return read(
                () -> {
                    try {
                        return Maintenance.backup(base, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /**
     * Replaces all graphs by those of a backup, in one transaction; answers their number.
     *
     * @param name what to call it in messages
     * @throws Fault where it is no backup, or not a whole one; nothing is changed then
     */
    public long restore(InputStream in, String name) {
        long quads = Txn.calculateWrite(dataset, () -> Maintenance.restore(dataset, in, name));
        complete();
        revision.incrementAndGet();
        return quads;
    }

    /**
     * Fills a folder that no process has open with the graphs of a backup, in the place of what is
     * there: faster than {@link #restore}, and all or nothing as well. Who follows the changes is
     * told to fetch the whole.
     *
     * @param name what to call it in messages
     * @return how many quads it has
     * @throws Fault where it is no backup, or not a whole one; nothing is changed then
     */
    public static long refill(Path path, String base, InputStream in, String name) {
        GraphStore.open(path, base).close(); // so that it is a folder of ours, and whole
        long quads;
        try (StoreFolder folder = StoreFolder.open(path, base, null)) {
            quads = BulkRestore.run(folder, in, name);
        }
        try (GraphStore store = GraphStore.open(path, base)) {
            store.complete();
        }
        return quads;
    }

    /** Brings up to date what a backup of an older version, or one of a busy store, has not. */
    private void complete() {
        if (!read(() -> ShippedGraphs.areIn(dataset, names))) {
            loadShipped();
        }
        if (!read(derivation::isDone)) {
            derive();
        }
    }

    /** Looks whether the store is whole. */
    public StoreCheck.Report check() {
        return read(() -> StoreCheck.of(base, names).withSurplus(search.surplus()));
    }

    /** Makes the index of words anew; answers how many texts it has. */
    public long reindex() {
        return read(search::rebuild);
    }

    /**
     * What commits removed and added.
     *
     * @param since the number of the commit after which to begin
     * @param most how many bytes, about
     * @return empty where that is not kept
     */
    public Optional<Changes> changes(long since, int most) {
        return log == null ? Optional.empty() : log.since(since, most);
    }

    /**
     * Changes the graphs in one transaction: all that is done, or nothing where it fails. What
     * rests on the articles that changed is to be brought up to date by {@link #derive}.
     */
    public void write(Consumer<DatasetGraph> work) {
        Txn.executeWrite(
                dataset,
                () -> {
                    ArticleChanges articles = new ArticleChanges(names);
                    work.accept(articles.through(dataset));
                    articles.tell(dataset, derivation);
                });
        changes.incrementAndGet();
        revision.incrementAndGet();
    }

    /** A file of the owner's beside the graphs, which need not be there; empty in memory. */
    public Optional<Path> beside(String name) {
        return Optional.ofNullable(folder).map(f -> f.path().resolve(name));
    }

    /** The tokens that let clients write; null where the store is in memory. */
    public @Nullable TokenFile tokens() {
        return folder == null ? null : new TokenFile(folder.path());
    }

    /** Brings the derived graph up to date with what was put in or removed since. */
    public void derive() {
        Txn.executeWrite(dataset, derivation::run);
        revision.incrementAndGet();
    }

    /** Computes the derived graph anew as a whole. */
    public void deriveAnew() {
        Txn.executeWrite(
                dataset,
                () -> {
                    derivation.forget();
                    derivation.run();
                });
        revision.incrementAndGet();
    }

    /**
     * Makes sure that a graph can be filled with what others say.
     *
     * @throws Fault where it is one of the store's own, or no IRI
     */
    public void requireOthers(String iri) {
        OthersGraphs.require(iri, names);
    }

    /**
     * Reads an RDF file into a graph of its own, in the place of what was there: all or nothing.
     * Graph names within the file do not count.
     *
     * @return how many triples were read
     * @throws Fault where the graph is one of the store's own, or the file is no RDF
     */
    public long importRdf(String iri, Path file) {
        requireOthers(iri);
        long read = OthersGraphs.read(dataset, NodeFactory.createURI(iri), file);
        revision.incrementAndGet();
        return read;
    }

    /**
     * Puts quads in the place of a graph's, in one transaction.
     *
     * @param quads of that graph only
     * @throws IllegalArgumentException for the graph of an article, which only its article may fill
     */
    public void replaceGraph(String iri, Set<Quad> quads) {
        Node graph = NodeFactory.createURI(iri);
        if (names.isArticle(graph)) {
            throw new IllegalArgumentException(iri);
        }
        OthersGraphs.replace(dataset, graph, quads);
        revision.incrementAndGet();
    }

    /** The quads of a graph. */
    public Set<Quad> quads(String iri) {
        Set<Quad> quads = new HashSet<>();
        Node graph = NodeFactory.createURI(iri);
        return read(
                () -> {
                    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
                    return quads;
                });
    }

    /**
     * Grows whenever something may have changed, so that what was computed from it is known to be
     * old.
     */
    @Override
    public long revision() {
        return revision.get();
    }

    /**
     * Keeps what the user has decided to be the same or not, instead of earlier decisions, and
     * computes the derived graph anew.
     *
     * @param file what to call the decisions in messages
     */
    public void decide(Decisions decisions, Object file) {
        Txn.executeWrite(
                dataset,
                () -> {
                    derivation.decide(decisions, file);
                    derivation.run();
                });
    }

    /** How many things of each class are merged, and how many relations there are. */
    public Map<String, Long> derivedCounts() {
        return Txn.calculateRead(dataset, derivation::counts);
    }

    /** Why something is merged; empty where nothing is merged into it or with it. */
    public List<Explanation> explain(String iri) {
        return Txn.calculateRead(dataset, () -> derivation.explain(iri));
    }

    /**
     * Removes an article's graphs.
     *
     * @return whether there were any
     */
    public boolean remove(String article) {
        Node graph = NodeFactory.createURI(article);
        if (!names.isArticle(graph) || article.endsWith("/text")) {
            throw new Fault("rdf.graph", "remove", article);
        }
        return Txn.calculateWrite(dataset, () -> replace(graph, Set.of()) == Outcome.REPLACED);
    }

    /** How many articles are stored. */
    public long articles() {
        return read(() -> counts.articles(base));
    }

    /** How much is stored. */
    public StoreFigures figures() {
        return read(
                () -> counts.figures(base, folder == null ? null : folder.data(), log, version()));
    }

    /** How many bytes can still be written; in memory as many as one likes. */
    public long room() {
        return folder == null ? Long.MAX_VALUE : folder.data().toFile().getUsableSpace();
    }

    /** Has full texts of articles stored from now on, or left out. */
    public void keepTexts(boolean keep) {
        keepsTexts = keep;
    }

    /** Runs in a read transaction. */
    @Override
    public <T> T read(Supplier<T> work) {
        return Txn.calculateRead(dataset, work::get);
    }

    /**
     * A query about to be run that finds no full text of an article.
     *
     * @param chosen the dataset that it is run on: {@link #dataset()} or a part of it
     */
    public QueryExecBuilder askWithoutTexts(DatasetGraph chosen, Query query) {
        return chosen == dataset
                ? TextlessView.ask(base, true, query)
                : TextlessView.ask(chosen, false, query);
    }

    @Override
    public QueryExec ask(Query query) {
        return QueryExec.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false).build();
    }

    /** The dataset itself, whose default graph is the union of all. */
    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    /**
     * Names the state of the store that the transaction of this thread sees: another name for each
     * commit and each process.
     */
    public String version() {
        return started + "-" + state(base);
    }

    /**
     * Since when the store has been as the transaction of this thread sees it; empty where that is
     * not sure.
     */
    public Optional<Instant> lastChange() {
        return lastChange.of(state(base));
    }

    private static long state(DatasetGraph dataset) {
        return TDBInternal.requireStorage(dataset)
                .getTxnSystem()
                .getTransactionInfo()
                .getDataVersion();
    }

    @Override
    public GraphNames names() {
        return names;
    }

    /** Lets go of the folder; once is enough. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        TDBInternal.expel(base, true);
        if (log != null) {
            log.close();
        }
        if (folder != null) {
            folder.close();
        }
    }

    /** Quads as a graph of their own, for validating what is not stored. */
    static Graph graph(Set<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
