package org.mithaq.store.derived;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.mithaq.merge.Holding;
import org.mithaq.merge.OfficeKey;
import org.mithaq.store.GraphNames;

/** Whose an office is, in words: the names of states and organisations in the reference data. */
final class Owners {

    private static final List<Node> NAMES =
            List.of(
                    Terms.LABEL,
                    NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel"),
                    Terms.mq("demonym"),
                    Terms.mq("formalName"),
                    Terms.mq("abbreviation"));

    private final DatasetGraph dataset;
    private final Node reference;
    private final String states;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<Holding, String> keys = new HashMap<>();

    Owners(DatasetGraph dataset, GraphNames names) {
        this.dataset = dataset;
        this.reference = NodeFactory.createURI(names.base() + "graph/reference");
        this.states = names.base() + "state/";
    }

    /** The state that an office is of; an empty string where it is of none. */
    String stateOf(Holding holding) {
        return holding.of() != null && holding.of().startsWith(states) ? holding.of() : "";
    }

    /** The office's key, whose it is first, such as {@code EG.foreign-minister}. */
    String officeKey(Holding holding) {
        Holding office =
                new Holding("", "", holding.office(), holding.officeName(), "", holding.of());
        return keys.computeIfAbsent(
                office,
                o -> {
                    String of = o.of();
                    String owner = of == null ? "x" : of.substring(of.lastIndexOf('/') + 1);
                    return owner + "." + OfficeKey.of(o.officeName(), names(of));
                });
    }

    private Set<String> names(@Nullable String owner) {
        if (owner == null) {
            return Set.of();
        }
        return known.computeIfAbsent(
                owner,
                iri -> {
                    Set<String> names = new HashSet<>();
                    for (Node property : NAMES) {
                        dataset.find(reference, Terms.iri(iri), property, Node.ANY)
                                .forEachRemaining(
                                        q -> names.add(q.getObject().getLiteralLexicalForm()));
                    }
                    return names;
                });
    }
}
