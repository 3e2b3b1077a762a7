package org.mithaq.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Finds quads of another server's named graphs, for reading alone: a query for each pattern. What
 * little is found of a thing is remembered as long as this view is in use.
 */
final class RemoteDataset extends DatasetGraphWrapper {

    /** Quads; what is more is not remembered. */
    private static final int LITTLE = 100;

    /** Patterns. */
    private static final int REMEMBERED = 20_000;

    private final Function<Query, QueryExec> asking;
    private final Map<Quad, List<Quad>> found =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Quad, List<Quad>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    RemoteDataset(Function<Query, QueryExec> asking) {
        super(DatasetGraphZero.create()); // nothing can be written, and nothing is begun or ended
        this.asking = asking;
    }

    @Override
    public Iterator<Quad> find() {
        return find(Quad.ANY);
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return find(new Quad(g, s, p, o));
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        return find(new Quad(g, s, p, o));
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        return find(g, s, p, o).hasNext();
    }

    @Override
    public boolean contains(Quad quad) {
        return find(quad).hasNext();
    }

    @Override
    public Iterator<Quad> find(Quad pattern) {
        if (parts(pattern).anyMatch(Node::isBlank)) {
            return Iter.nullIterator();
        }
        if (parts(pattern).noneMatch(Node::isConcrete)) {
            return stream(pattern);
        }
        List<Quad> known = found.get(pattern);
        if (known == null) {
            known = Iter.toList(stream(pattern));
            if (known.size() <= LITTLE) {
                found.put(pattern, known);
            }
        }
        return known.iterator();
    }

    private static Stream<Node> parts(Quad pattern) {
        return Stream.of(
                pattern.getGraph(),
                pattern.getSubject(),
                pattern.getPredicate(),
                pattern.getObject());
    }

    private Iterator<Quad> stream(Quad pattern) {
        String terms =
                term(pattern.getSubject(), "s")
                        + term(pattern.getPredicate(), "p")
                        + term(pattern.getObject(), "o");
        String query = "SELECT * { GRAPH " + term(pattern.getGraph(), "g") + "{ " + terms + "} }";
        QueryExec exec = asking.apply(QueryFactory.create(query));
        return Iter.map(Iter.onClose(exec.select(), exec::close), row -> quad(pattern, row));
    }

    private static String term(Node node, String name) {
        return node.isConcrete() ? NodeFmtLib.strNT(node) + " " : "?" + name + " ";
    }

    private static Quad quad(Quad pattern, Binding row) {
        return Quad.create(
                value(pattern.getGraph(), row, "g"),
                value(pattern.getSubject(), row, "s"),
                value(pattern.getPredicate(), row, "p"),
                value(pattern.getObject(), row, "o"));
    }

    private static Node value(Node known, Binding row, String name) {
        return known.isConcrete() ? known : row.get(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        List<Node> graphs = new ArrayList<>();
        try (QueryExec exec =
                asking.apply(QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"))) {
            exec.select().forEachRemaining(row -> graphs.add(row.get("g")));
        }
        return graphs.iterator();
    }

    @Override
    public boolean containsGraph(Node graph) {
        return contains(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }
}
