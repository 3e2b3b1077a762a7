package org.mithaq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The index of one dataset's words. It is brought in line with the graphs by comparing: each
 * graph's texts have a sum, and where it differs from the one indexed, that graph is indexed anew.
 * So it cannot lag behind, whatever changed the graphs and however the process ended before.
 */
final class WordIndex {

    private static final String ID = "uri";
    private static final String GRAPH = "graph";
    private static final String LANGUAGE = "lang";
    private static final String MQ = "https://w3id.org/mithaq/ontology#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** What is indexed, and in which field; what the first holds is asked where none is named. */
    private static final Map<String, List<String>> FIELDS =
            Map.of(
                    "label",
                    List.of(
                            "http://www.w3.org/2000/01/rdf-schema#label",
                            SKOS + "prefLabel",
                            SKOS + "altLabel",
                            MQ + "title"),
                    "content",
                    List.of(MQ + "content"),
                    "evidence",
                    List.of("http://www.w3.org/ns/oa#exact"));

    private final EntityDefinition definition = definition();
    private final TextIndexLucene lucene;
    private final Map<Node, Long> sums = new HashMap<>();

    WordIndex() {
        TextIndexConfig config = new TextIndexConfig(definition);
        Analyzer keyword = new KeywordAnalyzer();
        config.setAnalyzer(WordsAnalyzer.ofTexts());
        config.setQueryAnalyzer(
                new PerFieldAnalyzerWrapper(
                        WordsAnalyzer.ofQueries(),
                        Map.of(ID, keyword, GRAPH, keyword, LANGUAGE, keyword)));
        config.setValueStored(true);
        lucene = new TextIndexLucene(new ByteBuffersDirectory(), config);
    }

    private static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(ID, "label");
        FIELDS.forEach(
                (field, properties) ->
                        properties.forEach(
                                property ->
                                        definition.set(field, NodeFactory.createURI(property))));
        definition.setPrimaryPredicate(
                NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"));
        definition.setGraphField(GRAPH);
        definition.setLangField(LANGUAGE);
        definition.setCacheQueries(false);
        return definition;
    }

    TextIndexLucene lucene() {
        return lucene;
    }

    /** Brings the index in line with the graphs, as this thread's transaction sees them. */
    void follow(DatasetGraph graphs) {
        Map<Node, Long> now = new HashMap<>();
        each(graphs, Node.ANY, quad -> now.merge(quad.getGraph(), sum(quad), Long::sum));
        try {
            for (Node graph : List.copyOf(sums.keySet())) {
                if (!now.containsKey(graph)) {
                    forget(graph);
                }
            }
            for (Map.Entry<Node, Long> graph : now.entrySet()) {
                if (!graph.getValue().equals(sums.get(graph.getKey()))) {
                    forget(graph.getKey());
                    each(graphs, graph.getKey(), this::add);
                    sums.put(graph.getKey(), graph.getValue());
                }
            }
            lucene.getIndexWriter().commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many texts it has. */
    long size() {
        return lucene.getIndexWriter().getDocStats().numDocs;
    }

    /** How many texts it has more than the graphs; below zero where it has fewer. */
    long surplus(DatasetGraph graphs) {
        long[] count = new long[1];
        each(
                graphs,
                Node.ANY,
                quad -> {
                    if (TextQueryFuncs.entityFromQuad(definition, quad) != null) {
                        count[0]++;
                    }
                });
        return size() - count[0];
    }

    private void forget(Node graph) throws IOException {
        lucene.getIndexWriter()
                .deleteDocuments(new Term(GRAPH, TextQueryFuncs.graphNodeToString(graph)));
        sums.remove(graph);
    }

    private interface Sink {
        void take(Quad quad);
    }

    private static void each(DatasetGraph graphs, Node graph, Sink sink) {
        for (List<String> properties : FIELDS.values()) {
            for (String property : properties) {
                Iterator<Quad> quads =
                        graphs.findNG(graph, Node.ANY, NodeFactory.createURI(property), Node.ANY);
                quads.forEachRemaining(sink::take);
            }
        }
    }

    private void add(Quad quad) {
        Entity entity = TextQueryFuncs.entityFromQuad(definition, quad);
        if (entity != null) {
            lucene.addEntity(entity);
        }
    }

    /** The same for the same quads in any order; differs where one of them differs. */
    private static long sum(Quad quad) {
        long sum = 1125899906842597L;
        for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            String text = node.toString();
            for (int i = 0; i < text.length(); i++) {
                sum = 31 * sum + text.charAt(i);
            }
            sum = (sum ^ (sum >>> 29)) * 0xBF58476D1CE4E5B9L;
        }
        return sum ^ (sum >>> 32);
    }
}
