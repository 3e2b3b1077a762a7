package org.mithaq.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.mithaq.store.Graphs;

/** The values that things have for an attribute, asked of the store. */
final class Facts {

    private static final String PREFIXES =
            """
            PREFIX mq: <https://w3id.org/mithaq/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            """;

    private final Graphs store;

    Facts(Graphs store) {
        this.store = store;
    }

    /** The values of each thing that has any, each once, sorted. */
    Map<String, List<Node>> of(Attribute attribute, Collection<String> iris) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        Set<String> sound = new LinkedHashSet<>();
        iris.stream().filter(Facts::isSound).forEach(sound::add);
        if (sound.isEmpty()) {
            return values;
        }
        StringBuilder query =
                new StringBuilder(PREFIXES).append("SELECT DISTINCT ?s ?v { VALUES ?s { ");
        sound.forEach(
                iri -> query.append(NodeFmtLib.strNT(NodeFactory.createURI(iri))).append(' '));
        query.append("} ?s (").append(attribute.path()).append(") ?v ");
        if (!attribute.language().isEmpty()) {
            query.append("FILTER (LANG(?v) = \"").append(attribute.language()).append("\") ");
        }
        query.append("} ORDER BY ?s ?v");
        store.read(
                () -> {
                    try (QueryExec exec = store.ask(QueryFactory.create(query.toString()))) {
                        collect(exec.select(), values);
                    }
                    return values;
                });
        return values;
    }

    private static void collect(RowSet rows, Map<String, List<Node>> values) {
        while (rows.hasNext()) {
            Binding row = rows.next();
            values.computeIfAbsent(row.get(Var.alloc("s")).getURI(), s -> new ArrayList<>())
                    .add(row.get(Var.alloc("v")));
        }
    }

    /** Whether a text can stand between angle brackets. */
    private static boolean isSound(String iri) {
        return iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
    }
}
