package org.mithaq.link;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mithaq.name.Words;
import org.mithaq.store.GraphNames;

/**
 * States by whatever another data set calls them: an IRI that ours matches exactly, a code, a name.
 */
final class States {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> wikidata = new HashMap<>();

    /** Reads the reference data. */
    static States of(DatasetGraph dataset, GraphNames names) {
        States states = new States();
        String prefix = names.base() + "state/";
        Node reference = NodeFactory.createURI(names.base() + "graph/reference");
        for (Iterator<Quad> quads = dataset.find(reference, Node.ANY, Node.ANY, Node.ANY);
                quads.hasNext(); ) {
            Quad quad = quads.next();
            String subject = quad.getSubject().toString();
            if (subject.startsWith(prefix)) {
                states.add(
                        subject.substring(prefix.length()), quad.getPredicate(), quad.getObject());
            }
        }
        return states;
    }

    private void add(String code, Node property, Node value) {
        codes.put(code, code);
        if (property.equals(SKOS.exactMatch.asNode())) {
            codes.put(value.toString(), code);
            if (value.toString().startsWith(WIKIDATA)) {
                wikidata.put(code, value.toString());
            }
        } else if (property.equals(RDFS.label.asNode())
                || property.equals(SKOS.altLabel.asNode())) {
            codes.putIfAbsent(Words.folded(value.getLiteralLexicalForm()), code);
        } else if (property.getURI().equals(GraphNames.MQ + "iso3")) {
            codes.put(value.getLiteralLexicalForm(), code);
        }
    }

    /** The code of a state. */
    Optional<String> code(String iriCodeOrName) {
        String known = codes.get(iriCodeOrName);
        return Optional.ofNullable(known != null ? known : codes.get(Words.folded(iriCodeOrName)));
    }

    /** What Wikidata calls a state. */
    Optional<String> wikidata(String code) {
        return Optional.ofNullable(wikidata.get(code));
    }
}
