package org.mithaq.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mithaq.store.GraphNames;

/** What things that articles name are called, and their codes; each looked up once. */
final class Directory {

    private static final int REMEMBERED = 100_000;

    private final DatasetGraph dataset;
    private final String base;
    private final Map<String, Entry> known = new HashMap<>();

    /**
     * A thing.
     *
     * @param id its IRI without the base
     * @param kind {@code state}, {@code organization}, {@code person}, {@code place} and so on: the
     *     first part of the id
     * @param codes plain keys by property, such as {@code cameo}
     */
    record Entry(
            String iri,
            String id,
            String kind,
            String english,
            String arabic,
            Map<String, String> codes) {

        /** The English name, else the Arabic one, else the id. */
        String name() {
            return !english.isEmpty() ? english : !arabic.isEmpty() ? arabic : id;
        }

        String code(String property) {
            return codes.getOrDefault(property, "");
        }
    }

    Directory(DatasetGraph dataset, GraphNames names) {
        this.dataset = dataset;
        this.base = names.base();
    }

    Entry of(Node node) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(node.toString(), iri -> read(node, iri));
    }

    private Entry read(Node node, String iri) {
        String id = iri.startsWith(base) ? iri.substring(base.length()) : iri;
        String kind = id.contains("/") && !id.contains(":") ? id.substring(0, id.indexOf('/')) : "";
        Map<String, String> names = new HashMap<>();
        for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode())) {
            List<Node> labels = new ArrayList<>();
            dataset.find(Node.ANY, node, property, Node.ANY)
                    .forEachRemaining(quad -> labels.add(quad.getObject()));
            labels.stream()
                    .filter(Node::isLiteral)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .forEach(
                            label ->
                                    names.putIfAbsent(
                                            label.getLiteralLanguage(),
                                            label.getLiteralLexicalForm()));
        }
        Map<String, String> codes = new HashMap<>();
        for (String property :
                List.of(
                        "cameo",
                        "iso3",
                        "iso3166",
                        "wikidata",
                        "cow",
                        "organizationKind",
                        "geonames")) {
            dataset.find(Node.ANY, node, NodeFactory.createURI(GraphNames.MQ + property), Node.ANY)
                    .forEachRemaining(
                            quad ->
                                    codes.putIfAbsent(
                                            property, quad.getObject().getLiteralLexicalForm()));
        }
        dataset.find(Node.ANY, node, NodeFactory.createURI(GraphNames.MQ + "inState"), Node.ANY)
                .forEachRemaining(quad -> codes.put("inState", quad.getObject().toString()));
        return new Entry(
                iri, id, kind, names.getOrDefault("en", ""), names.getOrDefault("ar", ""), codes);
    }
}
