package org.mithaq.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.mithaq.store.GraphStore;

/** What is to be linked: read from a store, with the context that tells namesakes apart. */
final class UnknownThings {

    private static final String PREFIXES =
            """
            PREFIX mq: <https://w3id.org/mithaq/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            """;

    private final GraphStore store;
    private final String derived;

    private UnknownThings(GraphStore store) {
        this.store = store;
        this.derived = "<" + store.names().base() + "graph/derived>";
    }

    /** In the order of their IRIs. What was merged stands for its parts. */
    static List<Ours> of(GraphStore store) {
        return store.read(
                () -> {
                    UnknownThings things = new UnknownThings(store);
                    List<Ours> all = new ArrayList<>();
                    for (Kind kind : Kind.values()) {
                        all.addAll(things.of(kind));
                    }
                    all.sort((a, b) -> a.iri().compareTo(b.iri()));
                    return all;
                });
    }

    private List<Ours> of(Kind kind) {
        String mine = " ?thing a mq:" + kind.type() + " . FILTER (ISIRI(?thing)) ";
        Map<String, Set<String>> names = values(mine + "?thing rdfs:label|skos:altLabel ?value");
        Set<String> merged =
                values(
                                "GRAPH "
                                        + derived
                                        + " { ?whole a mq:"
                                        + kind.type()
                                        + " ; prov:wasDerivedFrom ?thing } BIND (1 AS ?value)")
                        .keySet();
        Set<String> known =
                values(
                                mine
                                        + "?thing skos:exactMatch|mq:wikidata ?value MINUS { GRAPH"
                                        + " <"
                                        + store.names().base()
                                        + "graph/links> { ?thing skos:exactMatch ?value } }")
                        .keySet();
        Map<String, Set<String>> states =
                values(
                        mine
                                + "{ ?holding mq:holder ?thing ; mq:office/mq:officeOf ?value }"
                                + " UNION { ?act mq:speaker ?thing ; mq:onBehalfOf ?value } UNION {"
                                + " ?thing mq:inState ?value } ?value a mq:State");
        Map<String, Set<String>> offices =
                kind == Kind.PERSON
                        ? values("?holding mq:holder ?thing ; mq:office/rdfs:label ?value")
                        : Map.of();
        Map<String, Set<String>> years =
                values(
                        mine
                                + "?thing mq:evidence/oa:hasSource/mq:published ?day BIND"
                                + " (YEAR(?day) AS ?value)");
        List<Ours> ours = new ArrayList<>();
        names.forEach(
                (iri, called) -> {
                    if (!merged.contains(iri) && !known.contains(iri)) {
                        ours.add(ours(iri, kind, called, states, offices, years));
                    }
                });
        return ours;
    }

    private Ours ours(
            String iri,
            Kind kind,
            Set<String> names,
            Map<String, Set<String>> states,
            Map<String, Set<String>> offices,
            Map<String, Set<String>> years) {
        Set<String> codes = new TreeSet<>();
        String prefix = store.names().base() + "state/";
        states.getOrDefault(iri, Set.of()).stream()
                .filter(state -> state.startsWith(prefix))
                .forEach(state -> codes.add(state.substring(prefix.length())));
        int[] seen =
                years.getOrDefault(iri, Set.of()).stream()
                        .mapToInt(Integer::parseInt)
                        .sorted()
                        .toArray();
        return new Ours(
                iri,
                kind,
                names,
                codes,
                offices.getOrDefault(iri, Set.of()),
                seen.length == 0 ? 0 : seen[0],
                seen.length == 0 ? 0 : seen[seen.length - 1]);
    }

    /** The values of a pattern with {@code ?thing} and {@code ?value}, by thing. */
    private Map<String, Set<String>> values(String pattern) {
        Map<String, Set<String>> values = new TreeMap<>();
        String query = PREFIXES + "SELECT DISTINCT ?thing ?value { " + pattern + " }";
        try (QueryExec exec = QueryExec.dataset(store.dataset()).query(query).build()) {
            RowSet rows = exec.select();
            while (rows.hasNext()) {
                Binding row = rows.next();
                Node value = row.get(Var.alloc("value"));
                if (value != null) {
                    values.computeIfAbsent(
                                    row.get(Var.alloc("thing")).getURI(), thing -> new TreeSet<>())
                            .add(
                                    value.isLiteral()
                                            ? value.getLiteralLexicalForm()
                                            : value.toString());
                }
            }
        }
        return values;
    }
}
