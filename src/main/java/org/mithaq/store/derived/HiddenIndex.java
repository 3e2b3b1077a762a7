package org.mithaq.store.derived;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.merge.Hash;
import org.mithaq.store.GraphNames;

/**
 * The index in the store itself, so that it changes in the transactions of what it is about. It
 * stands in the default graph proper, which no query sees: queries see the union of the named ones.
 *
 * <p>Texts stand under their key. Entries, of which there are as many as acts, are triples of what
 * the store knows or need not write down: the thing, its day as a property, and the key's number.
 */
final class HiddenIndex implements Index {

    private static final String KEYS = GraphNames.INDEX;
    private static final Node HOLDS = NodeFactory.createURI(KEYS + "holds");
    private static final Node NOTED = NodeFactory.createURI(KEYS + "noted");
    private static final String ON = KEYS + "on:";

    private final Map<String, Node> days = new ConcurrentHashMap<>();

    private static final int AT_ONCE = 100_000;
    private static final int MOST_DAYS = 20_000;

    private final DatasetGraph dataset;

    HiddenIndex(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    private static Node node(String key) {
        return NodeFactory.createURI(KEYS + Hash.of(key));
    }

    @Override
    public void add(String key, String value) {
        dataset.add(Quad.defaultGraphIRI, node(key), HOLDS, NodeFactory.createLiteralString(value));
    }

    @Override
    public void remove(String key, String value) {
        dataset.delete(
                Quad.defaultGraphIRI, node(key), HOLDS, NodeFactory.createLiteralString(value));
    }

    @Override
    public List<String> values(String key) {
        List<String> values = new ArrayList<>();
        Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, node(key), HOLDS, Node.ANY);
        found.forEachRemaining(quad -> values.add(quad.getObject().getLiteralLexicalForm()));
        Collections.sort(values);
        return values;
    }

    @Override
    public void enter(String key, Entry entry) {
        dataset.add(
                Quad.defaultGraphIRI, NodeFactory.createURI(entry.thing()), on(entry), number(key));
    }

    @Override
    public void leave(String key, Entry entry) {
        dataset.delete(
                Quad.defaultGraphIRI, NodeFactory.createURI(entry.thing()), on(entry), number(key));
    }

    @Override
    public List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, number(key))
                .forEachRemaining(
                        quad -> {
                            String property = quad.getPredicate().getURI();
                            if (property.startsWith(ON)) {
                                String day = property.substring(ON.length());
                                entries.add(
                                        new Entry(
                                                URLDecoder.decode(day, StandardCharsets.UTF_8),
                                                quad.getSubject().getURI()));
                            }
                        });
        entries.sort(Entry.ORDER);
        return entries;
    }

    @Override
    public String noted(String thing) {
        Iterator<Quad> found =
                dataset.find(Quad.defaultGraphIRI, NodeFactory.createURI(thing), NOTED, Node.ANY);
        try {
            return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
        } finally {
            Iter.close(found);
        }
    }

    @Override
    public void note(String thing, String text) {
        String known = noted(thing);
        Node node = NodeFactory.createURI(thing);
        if (known.equals(text)) {
            return;
        }
        if (!known.isEmpty()) {
            dataset.delete(
                    Quad.defaultGraphIRI, node, NOTED, NodeFactory.createLiteralString(known));
        }
        if (!text.isEmpty()) {
            dataset.add(Quad.defaultGraphIRI, node, NOTED, NodeFactory.createLiteralString(text));
        }
    }

    private Node on(Entry entry) {
        if (days.size() > MOST_DAYS) {
            days.clear();
        }
        return days.computeIfAbsent(
                entry.day(),
                day -> NodeFactory.createURI(ON + URLEncoder.encode(day, StandardCharsets.UTF_8)));
    }

    private static Node number(String key) {
        return NodeFactory.createLiteralDT(
                String.valueOf(Hash.number(key)), XSDDatatype.XSDinteger);
    }

    /** Forgets everything. */
    void clear() {
        for (List<Quad> some = some(); !some.isEmpty(); some = some()) {
            some.forEach(dataset::delete);
        }
    }

    private List<Quad> some() {
        Iterator<Quad> all = dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
        try {
            List<Quad> some = new ArrayList<>();
            while (all.hasNext() && some.size() < AT_ONCE) {
                Quad quad = all.next();
                if (GraphNames.isIndex(Quad.defaultGraphIRI, quad.getPredicate())) {
                    some.add(quad);
                }
            }
            return some;
        } finally {
            Iter.close(all);
        }
    }
}
