package org.mithaq.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.store.GraphNames;

/**
 * Agreements and acts as rows: a cell is a text or a list of texts; the columns are the keys, in
 * order.
 */
final class Tables {

    static final List<String> AGREEMENTS =
            List.of(
                    "id",
                    "class",
                    "title",
                    "parties",
                    "partyNames",
                    "partyNamesArabic",
                    "signatories",
                    "signedOn",
                    "inForceOn",
                    "status",
                    "topics",
                    "count",
                    "words",
                    "sentence",
                    "confidence",
                    "merged",
                    "article",
                    "published",
                    "publisher",
                    "source",
                    "language");
    static final List<String> ACTS =
            List.of(
                    "id",
                    "class",
                    "kind",
                    "actors",
                    "actorNames",
                    "actorNamesArabic",
                    "recipients",
                    "recipientNames",
                    "recipientNamesArabic",
                    "participants",
                    "participantNames",
                    "participantNamesArabic",
                    "speakers",
                    "date",
                    "place",
                    "placeName",
                    "topics",
                    "modality",
                    "cameo",
                    "plover",
                    "content",
                    "words",
                    "sentence",
                    "confidence",
                    "merged",
                    "article",
                    "published",
                    "publisher",
                    "source",
                    "language");

    private static final Node DERIVED_FROM =
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private final DatasetGraph dataset;
    private final Directory directory;
    private final String base;

    Tables(DatasetGraph dataset, GraphNames names, Directory directory) {
        this.dataset = dataset;
        this.directory = directory;
        this.base = names.base();
    }

    Stream<Map<String, Object>> agreements(ArticleGraph graph) {
        return graph.ofClass("Agreement").stream().map(id -> agreement(graph, id));
    }

    Stream<Map<String, Object>> acts(ArticleGraph graph) {
        return graph.ofClass("Act").stream().map(id -> act(graph, id));
    }

    private Map<String, Object> agreement(ArticleGraph graph, String id) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("class", graph.className(id));
        row.put("title", graph.title(id).orElse(""));
        actors(row, "parties", "party", graph.values(id, "party"));
        row.put(
                "signatories",
                graph.values(id, "signatory").stream()
                        .map(node -> directory.of(node).name())
                        .toList());
        row.put("signedOn", graph.text(id, "signedOn").orElse(""));
        row.put("inForceOn", graph.text(id, "inForceOn").orElse(""));
        row.put("status", local(graph.text(id, "status").orElse("")));
        row.put("topics", ids(graph.values(id, "topic")));
        row.put("count", graph.text(id, "count").orElse("1"));
        rest(row, graph, id);
        return row;
    }

    private Map<String, Object> act(ArticleGraph graph, String id) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("class", graph.className(id));
        row.put("kind", graph.isA(id, "SpeechAct") ? "speech" : "deed");
        actors(row, "actors", "actor", graph.values(id, "actor"));
        actors(row, "recipients", "recipient", graph.values(id, "recipient"));
        actors(row, "participants", "participant", graph.values(id, "participant"));
        row.put(
                "speakers",
                graph.values(id, "speaker").stream()
                        .map(node -> directory.of(node).name())
                        .toList());
        row.put("date", graph.text(id, "date").orElse(""));
        row.put(
                "place",
                graph.values(id, "place").stream()
                        .findFirst()
                        .map(node -> directory.of(node).id())
                        .orElse(""));
        row.put(
                "placeName",
                graph.values(id, "place").stream()
                        .findFirst()
                        .map(node -> directory.of(node).name())
                        .orElse(""));
        row.put("topics", ids(graph.values(id, "topic")));
        row.put("modality", local(graph.text(id, "modality").orElse("")));
        row.put("cameo", graph.text(id, "cameoCode").orElse(""));
        row.put("plover", graph.text(id, "ploverType").orElse(""));
        row.put("content", graph.text(id, "content").orElse(""));
        rest(row, graph, id);
        return row;
    }

    private void actors(Map<String, Object> row, String column, String name, List<Node> actors) {
        row.put(column, ids(actors));
        row.put(name + "Names", actors.stream().map(node -> directory.of(node).name()).toList());
        row.put(
                name + "NamesArabic",
                actors.stream()
                        .map(node -> directory.of(node))
                        .map(e -> e.arabic().isEmpty() ? e.name() : e.arabic())
                        .toList());
    }

    private void rest(Map<String, Object> row, ArticleGraph graph, String id) {
        row.put("words", graph.words(id));
        row.put("sentence", graph.sentence(id));
        row.put("confidence", graph.confidence(id).orElse(""));
        row.put("merged", merged(id));
        row.put("article", graph.iri());
        row.put("published", graph.text(graph.iri(), "published").orElse(""));
        row.put("publisher", graph.text(graph.iri(), "publisher").orElse(""));
        row.put("source", graph.text(graph.iri(), "source").orElse(""));
        row.put("language", graph.text(graph.iri(), "language").orElse(""));
    }

    /**
     * The one node of the derived graph that several articles' tellings became; empty where none
     * did.
     */
    private String merged(String id) {
        var found =
                dataset.find(
                        NodeFactory.createURI(base + "graph/derived"),
                        Node.ANY,
                        DERIVED_FROM,
                        NodeFactory.createURI(id));
        return found.hasNext() ? found.next().getSubject().toString() : "";
    }

    private List<String> ids(List<Node> nodes) {
        return nodes.stream().map(node -> directory.of(node).id()).toList();
    }

    private static String local(String iri) {
        return iri.startsWith(GraphNames.MQ) ? iri.substring(GraphNames.MQ.length()) : iri;
    }
}
