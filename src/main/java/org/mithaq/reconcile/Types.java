package org.mithaq.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.mithaq.store.GraphNames;
import org.mithaq.store.Graphs;

/** The classes of the ontology that things are sought by, with their names in both languages. */
public final class Types {

    private final Graphs store;
    private final Map<String, String> names = new HashMap<>();
    private final List<Type> all = new ArrayList<>();

    /**
     * A class.
     *
     * @param id its local name
     * @param broader the local name of the class above it; empty for the general ones
     */
    public record Type(String id, String broader) {}

    Types(Graphs store) {
        this.store = store;
    }

    /** The general classes and the kinds of agreement. */
    public List<Type> all() {
        load();
        return all;
    }

    /**
     * The name of a class, modality or status in a language; its id where the ontology has none.
     */
    public String name(String id, Locale locale) {
        load();
        return names.getOrDefault(id + "@" + (locale.getLanguage().equals("ar") ? "ar" : "en"), id);
    }

    private synchronized void load() {
        if (all.isEmpty()) {
            store.read(
                    () -> {
                        read(store.dataset());
                        return all;
                    });
        }
    }

    private void read(DatasetGraph dataset) {
        dataset.find(
                        NodeFactory.createURI(store.names().base() + "graph/ontology"),
                        Node.ANY,
                        RDFS.label.asNode(),
                        Node.ANY)
                .forEachRemaining(
                        quad -> {
                            if (quad.getSubject().isURI()
                                    && quad.getSubject().getURI().startsWith(GraphNames.MQ)) {
                                names.put(
                                        quad.getSubject().getURI().substring(GraphNames.MQ.length())
                                                + "@"
                                                + quad.getObject().getLiteralLanguage(),
                                        quad.getObject().getLiteralLexicalForm());
                            }
                        });
        KnownThings.CLASSES.forEach(id -> all.add(new Type(id, "")));
        List<Type> kinds = new ArrayList<>();
        dataset.find(
                        Node.ANY,
                        Node.ANY,
                        RDFS.subClassOf.asNode(),
                        NodeFactory.createURI(GraphNames.MQ + "Agreement"))
                .forEachRemaining(
                        quad ->
                                kinds.add(
                                        new Type(
                                                quad.getSubject()
                                                        .getURI()
                                                        .substring(GraphNames.MQ.length()),
                                                "Agreement")));
        kinds.sort((a, b) -> a.id().compareTo(b.id()));
        all.addAll(kinds);
    }
}
