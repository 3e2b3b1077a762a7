package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** What is said of one thing, by the local names of the properties. */
final class Properties {

    private final Map<String, List<Node>> values = new HashMap<>();
    private final Set<String> types = new TreeSet<>();

    void add(Quad quad) {
        if (quad.getPredicate().equals(Terms.TYPE)) {
            types.add(Terms.local(quad.getObject()));
            types.remove("");
            return;
        }
        String name =
                quad.getPredicate().equals(Terms.TITLE)
                        ? "title"
                        : quad.getPredicate().equals(Terms.LABEL)
                                ? "label"
                                : Terms.local(quad.getPredicate());
        if (!name.isEmpty()) {
            values.computeIfAbsent(name, n -> new ArrayList<>(1)).add(quad.getObject());
        }
    }

    /** Local names of its classes in the ontology, in order. */
    Set<String> types() {
        return types;
    }

    /** In order. */
    List<Node> all(String property) {
        List<Node> all = new ArrayList<>(values.getOrDefault(property, List.of()));
        all.sort(Comparator.comparing(Node::toString));
        return all;
    }

    @Nullable Node first(String property) {
        List<Node> all = all(property);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The text of a literal. */
    @Nullable String value(String property) {
        Node first = first(property);
        return first == null || !first.isLiteral() ? null : first.getLiteralLexicalForm();
    }

    /** The local name of a term of the ontology. */
    @Nullable String local(String property) {
        Node first = first(property);
        return first == null ? null : Terms.local(first);
    }
}
