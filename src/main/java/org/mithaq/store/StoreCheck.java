package org.mithaq.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/**
 * Looks whether a store is whole, within a transaction of the caller's: its indexes agree, every
 * node can be read and is found again, and the words of each piece of evidence stand where it says.
 */
public final class StoreCheck {

    private static final int MOST = 100;
    private static final Node TEXT = mq("text");
    private static final Node START = mq("start");
    private static final Node END = mq("end");
    private static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");

    private final DatasetGraph dataset;
    private final GraphNames names;
    private final List<String> problems = new ArrayList<>();
    private long quads;
    private long articles;
    private long quotes;

    private StoreCheck(DatasetGraph dataset, GraphNames names) {
        this.dataset = dataset;
        this.names = names;
    }

    /**
     * What was found.
     *
     * @param quads how many are stored
     * @param articles how many are stored
     * @param quotes how many pieces of evidence were compared with their text
     * @param problems in words, at most 100; empty where all is well
     */
    public record Report(long quads, long articles, long quotes, List<String> problems) {

        /** With what is wrong with the index of words; 0 where nothing is. */
        Report withSurplus(long texts) {
            if (texts == 0) {
                return this;
            }
            List<String> all = new ArrayList<>(problems);
            all.add(
                    "the index of words has "
                            + Math.abs(texts)
                            + (texts > 0 ? " texts too many" : " texts too few")
                            + "; make it anew with: mithaq index");
            return new Report(quads, articles, quotes, List.copyOf(all));
        }
    }

    private static Node mq(String name) {
        return NodeFactory.createURI(GraphNames.MQ + name);
    }

    /** Checks a store; {@code dataset} is TDB2's own. */
    static Report of(DatasetGraph dataset, GraphNames names) {
        StoreCheck check = new StoreCheck(dataset, names);
        check.part("the indexes", check::indexes);
        check.part("the nodes", check::nodes);
        check.part("the articles", check::quotes);
        return new Report(check.quads, check.articles, check.quotes, List.copyOf(check.problems));
    }

    /**
     * What is damaged fails in many ways; none of them may keep the other parts from being seen.
     */
    private void part(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            complain(name + " cannot be read (" + e.getMessage() + "); restore a backup");
        }
    }

    private void complain(String problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    private void indexes() {
        DatasetGraphTDB tdb = TDBInternal.requireStorage(dataset);
        Map<String, Long> sizes = new HashMap<>();
        for (TupleIndex index :
                tdb.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
            long size = 0;
            for (Iterator<Tuple<NodeId>> all = index.all(); all.hasNext(); all.next()) {
                size++;
            }
            sizes.put(index.getName(), size);
        }
        if (sizes.values().stream().distinct().count() > 1) {
            complain("indexes differ: " + sizes);
        }
    }

    /** Each node that is stored is read, and found again by what it says. */
    private void nodes() {
        NodeTupleTable table =
                TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
        NodeTable stored = table.getNodeTable().baseNodeTable();
        Roaring64Bitmap seen = new Roaring64Bitmap();
        for (Iterator<Tuple<NodeId>> all = table.findAll(); all.hasNext(); ) {
            quads++;
            for (NodeId id : all.next()) {
                if (!id.isInline() && !seen.contains(id.getPtrLocation())) {
                    seen.add(id.getPtrLocation());
                    node(stored, id);
                }
            }
        }
    }

    private void node(NodeTable stored, NodeId id) {
        Node node = stored.getNodeForNodeId(id);
        if (node == null) {
            complain("a node is missing: " + id + "; restore a backup");
        } else if (!id.equals(stored.getNodeIdForNode(node))) {
            complain(
                    "a node is stored and not found: "
                            + NodeFmtLib.strNT(node)
                            + "; its statements are missing from answers: restore a backup");
        }
    }

    private void quotes() {
        for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
            Node graph = graphs.next();
            if (names.isArticle(graph) && !graph.getURI().endsWith("/text")) {
                articles++;
                Node text = value(NodeFactory.createURI(graph.getURI() + "/text"), graph, TEXT);
                if (text != null) {
                    quotes(graph, text.getLiteralLexicalForm());
                }
            }
        }
    }

    private void quotes(Node graph, String text) {
        for (Iterator<Quad> all = dataset.find(graph, Node.ANY, EXACT, Node.ANY); all.hasNext(); ) {
            Quad quote = all.next();
            quotes++;
            Node start = value(graph, quote.getSubject(), START);
            Node end = value(graph, quote.getSubject(), END);
            if (start == null || end == null) {
                complain(quote.getSubject() + ": has no place in its text");
            } else if (!stands(text, start, end, quote.getObject().getLiteralLexicalForm())) {
                complain(quote.getSubject() + ": its words do not stand in the text there");
            }
        }
    }

    private static boolean stands(String text, Node start, Node end, String words) {
        int from = Integer.parseInt(start.getLiteralLexicalForm());
        int to = Integer.parseInt(end.getLiteralLexicalForm());
        int length = text.codePointCount(0, text.length());
        return from >= 0
                && from <= to
                && to <= length
                && text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to))
                        .equals(words);
    }

    private @Nullable Node value(Node graph, Node subject, Node property) {
        Iterator<Quad> found = dataset.find(graph, subject, property, Node.ANY);
        return found.hasNext() ? found.next().getObject() : null;
    }
}
