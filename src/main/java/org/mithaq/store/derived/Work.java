package org.mithaq.store.derived;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.merge.Decisions;
import org.mithaq.merge.Telling;
import org.mithaq.merge.Wires;
import org.mithaq.store.GraphNames;

/**
 * What all steps of deriving share.
 *
 * @param index what is found again by it
 * @param graph where it is written
 * @param tellings a stored telling by its IRI
 * @param decisions of the user
 * @param wires which articles are copies
 */
record Work(
        DatasetGraph dataset,
        GraphNames names,
        Index index,
        DerivedGraph graph,
        Function<String, Optional<Telling>> tellings,
        Decisions decisions,
        Wires wires) {

    /** Reads tellings from the store, each once. */
    static Function<String, Optional<Telling>> stored(DatasetGraph dataset) {
        ToldReader reader = new ToldReader();
        Map<String, Optional<Telling>> known = new HashMap<>();
        return iri -> known.computeIfAbsent(iri, i -> reader.telling(dataset, i));
    }

    /** Reads from the derived graph which articles are copies, each once. */
    static Wires stored(DerivedGraph graph) {
        Map<String, String> known = new HashMap<>();
        return article ->
                known.computeIfAbsent(
                        article,
                        a ->
                                graph.mergedFrom(a, "Wire").stream()
                                        .findFirst()
                                        .map(node -> node.getURI())
                                        .orElse(a));
    }
}
