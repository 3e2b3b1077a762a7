package org.mithaq.table;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.mithaq.store.GraphNames;
import org.mithaq.text.Folding;

/** States and organisations of the reference data by the codes and names of event tables. */
final class Actors {

    /** The code of a state in CAMEO and in ISO 3166; what follows tells who in it acts. */
    private static final int STATE_CODE = 3;

    private static final List<String> CODES = List.of("cameo", "iso3", "iso3166", "cow");

    private final Map<String, Node> codes = new HashMap<>();
    private final Map<String, Node> names = new HashMap<>();

    /** Reads the reference data. */
    static Actors of(DatasetGraph dataset, GraphNames graphs) {
        Actors actors = new Actors();
        Node reference = NodeFactory.createURI(graphs.base() + "graph/reference");
        Iterator<Quad> quads = dataset.find(reference, Node.ANY, Node.ANY, Node.ANY);
        quads.forEachRemaining(
                quad -> {
                    String subject = quad.getSubject().toString();
                    if (subject.startsWith(graphs.base() + "state/")
                            || subject.startsWith(graphs.base() + "organization/")) {
                        actors.add(quad.getSubject(), quad.getPredicate(), quad.getObject());
                    }
                });
        return actors;
    }

    private void add(Node actor, Node property, Node value) {
        if (!value.isLiteral()) {
            return;
        }
        String text = value.getLiteralLexicalForm();
        if (property.equals(RDFS.label.asNode())) {
            names.put(Folding.fold(text), actor);
        } else if (property.equals(SKOS.altLabel.asNode())) {
            names.putIfAbsent(Folding.fold(text), actor);
        } else {
            for (String code : CODES) {
                if (property.getURI().equals(GraphNames.MQ + code)) {
                    codes.put(text.toUpperCase(Locale.ROOT), actor);
                }
            }
        }
    }

    /** The actor of a code, such as {@code EGY}, {@code EGYGOV} or {@code EG}, or of a name. */
    @Nullable Node find(String code, String name) {
        Node known = byCode(code);
        Node named = known != null ? known : names.get(Folding.fold(name));
        return named != null ? named : names.get(Folding.fold(code));
    }

    private @Nullable Node byCode(String code) {
        Node known = codes.get(code);
        return known == null && code.length() > STATE_CODE && code.matches("[A-Z]+")
                ? codes.get(code.substring(0, STATE_CODE))
                : known;
    }
}
