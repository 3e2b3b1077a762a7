package org.mithaq.store;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateAction;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.shipped.ShippedFiles;

/**
 * The graphs on disk or in memory. Each article is replaced in a transaction of its own: it is
 * there whole, or as it was before. One process at a time opens a folder; threads may share a
 * store.
 */
public final class GraphStore implements AutoCloseable {

    private static final List<String> ONTOLOGY =
            List.of("ontology/mithaq.ttl", "ontology/shapes.ttl", "ontology/topics.ttl");
    private static final List<String> REFERENCE =
            List.of(
                    "ontology/reference/states.ttl",
                    "ontology/reference/organisations.ttl",
                    "ontology/reference/places.ttl");

    private static final int MANY_CHANGES = 200;

    private final DatasetGraph dataset;
    private final GraphNames names;
    private final AtomicInteger changes = new AtomicInteger();
    private final @Nullable StoreFolder folder;
    private final ShapesValidator shapes = new ShapesValidator();

    /** What became of an article that was handed in. */
    public enum Outcome {
        ADDED,
        REPLACED,
        UNCHANGED
    }

    private GraphStore(DatasetGraph dataset, GraphNames names, @Nullable StoreFolder folder) {
        this.dataset = dataset;
        this.folder = folder;
        this.names = names;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        QC.setFactory(dataset.getContext(), EmptyInputGuard::new);
    }

    /** A throw-away store with the ontology and the reference data. */
    public static GraphStore memory(String base) {
        JenaSystem.init();
        GraphStore store =
                new GraphStore(DatabaseMgr.createDatasetGraph(), new GraphNames(base), null);
        store.loadShipped();
        return store;
    }

    /**
     * Opens a folder, made where it is missing; the ontology and the reference data are brought up
     * to date.
     *
     * @throws Fault where another process has it open, it is of another version or no store at all
     */
    public static GraphStore open(Path path, String base) {
        JenaSystem.init();
        StoreFolder folder = StoreFolder.open(path);
        try {
            DatasetGraph dataset =
                    DatabaseMgr.connectDatasetGraph(Location.create(folder.data().toString()));
            GraphStore store = new GraphStore(dataset, new GraphNames(base), folder);
            store.update(folder);
            return store;
        } catch (DBOpEnvException | TDBException e) {
            folder.close();
            throw StoreFolder.unreadable(path, e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Loads the shipped graphs where the folder holds other ones. */
    private void update(StoreFolder folder) {
        String known = folder.get("base");
        if (known != null && !known.equals(names.base())) {
            throw new Fault("store.base", folder.path(), known, names.base());
        }
        String shipped = ShippedFiles.digest(all());
        if (!shipped.equals(folder.get("shipped"))) {
            loadShipped();
            folder.set(Map.of("base", names.base(), "shipped", shipped));
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

    private static List<String> all() {
        List<String> all = new ArrayList<>(ONTOLOGY);
        all.addAll(REFERENCE);
        return all;
    }

    private void loadShipped() {
        Txn.executeWrite(
                dataset,
                () -> {
                    load(names.ontology(), ONTOLOGY);
                    load(names.reference(), REFERENCE);
                });
    }

    private void load(Node graph, List<String> files) {
        dataset.removeGraph(graph);
        Graph target = dataset.getGraph(graph);
        for (String file : files) {
            RDFParser.fromString(names.rebase(ShippedFiles.text(file)), Lang.TURTLE)
                    .parse(StreamRDFLib.graph(target));
        }
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
        Map<Node, Set<Quad>> articles = parse(nquads, name);
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
        return outcomes;
    }

    private Map<Node, Set<Quad>> parse(byte[] nquads, String name) {
        Map<Node, Set<Quad>> articles = new LinkedHashMap<>();
        List<Quad> quads = new ArrayList<>();
        try {
            RDFParser.source(new ByteArrayInputStream(nquads))
                    .lang(Lang.NQUADS)
                    .errorHandler(BrokenRdf.HANDLER)
                    .parse(new QuadCollector(quads::add));
        } catch (RiotException e) {
            throw BrokenRdf.fault(name, e);
        }
        for (Quad quad : quads) {
            if (!names.isArticle(quad.getGraph())) {
                throw new Fault("rdf.graph", name, quad.getGraph());
            }
            articles.computeIfAbsent(GraphNames.articleOf(quad.getGraph()), g -> new HashSet<>())
                    .add(quad);
        }
        return articles;
    }

    private Outcome replace(Node graph, Set<Quad> quads) {
        Node text = NodeFactory.createURI(graph.getURI() + "/text");
        Set<Quad> known = new HashSet<>();
        for (Node part : List.of(graph, text)) {
            Iterator<Quad> found = dataset.find(part, Node.ANY, Node.ANY, Node.ANY);
            found.forEachRemaining(known::add);
        }
        if (known.equals(quads)) {
            return Outcome.UNCHANGED;
        }
        changes.incrementAndGet();
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
        if (folder != null && changes.get() >= MANY_CHANGES) {
            Context settings = dataset.getContext().copy();
            DatabaseMgr.compact(dataset, true);
            dataset.getContext().putAll(settings);
            changes.set(0);
        }
    }

    /** Computes the derived graph anew: a bilateral relation for each pair of states. */
    public void derive() {
        String update =
                ShippedFiles.text("org/mithaq/store/bilateral-relations.ru")
                        .replace("{base}", names.base());
        Txn.executeWrite(
                dataset,
                () -> {
                    dataset.removeGraph(names.derived());
                    UpdateAction.parseExecute(update, dataset);
                });
    }

    /** How many articles are stored. */
    public long articles() {
        return Txn.calculateRead(
                dataset,
                () -> {
                    Iterator<Node> graphs = dataset.listGraphNodes();
                    long count = 0;
                    while (graphs.hasNext()) {
                        Node graph = graphs.next();
                        count +=
                                names.isArticle(graph) && !graph.getURI().endsWith("/text") ? 1 : 0;
                    }
                    return count;
                });
    }

    /** Runs in a read transaction. */
    public <T> T read(Supplier<T> work) {
        return Txn.calculateRead(dataset, work::get);
    }

    /** The dataset itself, whose default graph is the union of all. */
    public DatasetGraph dataset() {
        return dataset;
    }

    public GraphNames names() {
        return names;
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
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
