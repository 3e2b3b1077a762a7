package org.mithaq.linked;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** What to call the nodes of a description on a page in Arabic or English. */
final class Names {

    private static final Set<Node> LABELS =
            Set.of(
                    RDFS.label.asNode(),
                    SKOS.prefLabel.asNode(),
                    DCTerms.title.asNode(),
                    Descriptions.AS_WKT);
    private static final Set<String> GENERAL =
            Set.of("Actor", "Act", "SpeechAct", "Interaction", "Agreement");

    private final String language;
    private final Map<Node, Node> labels = new HashMap<>();
    private final Map<Node, Set<Node>> types = new HashMap<>();
    private final Map<Node, Node> evidence = new HashMap<>();
    private final Map<Node, Node> words = new HashMap<>();

    Names(Description description, String language) {
        this.language = language;
        for (List<Quad> part :
                List.of(
                        description.own(),
                        description.evidence(),
                        description.incoming(),
                        description.labels())) {
            part.forEach(this::learn);
        }
    }

    private void learn(Quad quad) {
        Node property = quad.getPredicate();
        Node subject = quad.getSubject();
        if (LABELS.contains(property) && quad.getObject().isLiteral()) {
            labels.merge(subject, quad.getObject(), this::better);
        } else if (property.equals(RDF.Nodes.type)) {
            types.computeIfAbsent(subject, s -> new LinkedHashSet<>()).add(quad.getObject());
        } else if (property.equals(Descriptions.mq("evidence"))) {
            evidence.putIfAbsent(subject, quad.getObject());
        } else if (property.equals(Descriptions.EXACT)) {
            words.putIfAbsent(subject, quad.getObject());
        }
    }

    private Node better(Node known, Node other) {
        return !known.getLiteralLanguage().equals(language)
                        && other.getLiteralLanguage().equals(language)
                ? other
                : known;
    }

    /** The name of a node; of an act, what it is and the words that it rests on. */
    String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        Node label = labels.get(node);
        if (label != null) {
            return label.getLiteralLexicalForm();
        }
        String type = typeOf(node);
        Node quote = words.get(evidence.getOrDefault(node, node));
        if (type != null && quote != null) {
            return type + " «" + quote.getLiteralLexicalForm() + "»";
        }
        return node.isURI() ? local(node.getURI()) : "_:" + node.getBlankNodeLabel();
    }

    /** What a node is, as special as can be told; null where nothing is told. */
    @Nullable String typeOf(Node node) {
        Set<Node> all = types.getOrDefault(node, Set.of());
        return all.stream()
                .filter(type -> type.isURI() && !GENERAL.contains(local(type.getURI())))
                .findFirst()
                .or(() -> all.stream().filter(Node::isURI).findFirst())
                .map(this::label)
                .orElse(null);
    }

    private String label(Node type) {
        Node label = labels.get(type);
        return label == null ? local(type.getURI()) : label.getLiteralLexicalForm();
    }

    private static String local(String iri) {
        String trimmed = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
        String local =
                trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
        return local.isEmpty() ? iri : local;
    }
}
