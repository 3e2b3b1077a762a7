package org.mithaq.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.mithaq.store.GraphNames;

/** What one article says, by subject. */
final class ArticleGraph {

    private static final String TYPE = RDF.type.getURI();
    private static final String OA = "http://www.w3.org/ns/oa#";

    private final String article;
    private final Map<String, Map<String, List<Node>>> subjects = new TreeMap<>();

    private ArticleGraph(String article) {
        this.article = article;
    }

    static ArticleGraph read(DatasetGraph dataset, String article) {
        ArticleGraph graph = new ArticleGraph(article);
        Iterator<Quad> quads =
                dataset.find(NodeFactory.createURI(article), Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            graph.subjects
                    .computeIfAbsent(quad.getSubject().toString(), s -> new TreeMap<>())
                    .computeIfAbsent(quad.getPredicate().getURI(), p -> new ArrayList<>())
                    .add(quad.getObject());
        }
        graph.subjects
                .values()
                .forEach(
                        properties ->
                                properties
                                        .values()
                                        .forEach(
                                                values ->
                                                        values.sort(
                                                                (a, b) ->
                                                                        a.toString()
                                                                                .compareTo(
                                                                                        b
                                                                                                .toString()))));
        return graph;
    }

    String iri() {
        return article;
    }

    /** The subjects of a class, in the order of where they stand in the article. */
    List<String> ofClass(String name) {
        Node type = NodeFactory.createURI(GraphNames.MQ + name);
        return subjects.entrySet().stream()
                .filter(entry -> entry.getValue().getOrDefault(TYPE, List.of()).contains(type))
                .map(Map.Entry::getKey)
                .sorted(
                        (a, b) ->
                                Integer.compare(start(a), start(b)) == 0
                                        ? a.compareTo(b)
                                        : Integer.compare(start(a), start(b)))
                .toList();
    }

    private int start(String subject) {
        return evidence(subject)
                .flatMap(evidence -> text(evidence, "start"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    List<Node> values(String subject, String property) {
        return subjects.getOrDefault(subject, Map.of())
                .getOrDefault(GraphNames.MQ + property, List.of());
    }

    /** The first value of a property as text or IRI. */
    Optional<String> text(String subject, String property) {
        return plain(values(subject, property));
    }

    private static Optional<String> plain(List<Node> values) {
        return values.stream()
                .findFirst()
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    Optional<String> title(String subject) {
        return plain(
                subjects.getOrDefault(subject, Map.of())
                        .getOrDefault(DCTerms.title.getURI(), List.of()));
    }

    /** The most special class of a subject: the one that is not among the general ones. */
    String className(String subject) {
        return subjects.getOrDefault(subject, Map.of()).getOrDefault(TYPE, List.of()).stream()
                .map(Node::toString)
                .filter(iri -> iri.startsWith(GraphNames.MQ))
                .map(iri -> iri.substring(GraphNames.MQ.length()))
                .filter(
                        name ->
                                !List.of("Act", "SpeechAct", "Interaction", "Agreement")
                                        .contains(name))
                .findFirst()
                .orElse("");
    }

    boolean isA(String subject, String name) {
        return subjects.getOrDefault(subject, Map.of())
                .getOrDefault(TYPE, List.of())
                .contains(NodeFactory.createURI(GraphNames.MQ + name));
    }

    Optional<String> evidence(String subject) {
        return text(subject, "evidence");
    }

    /** The words that a subject rests on. */
    String words(String subject) {
        return evidence(subject).map(this::exact).orElse("");
    }

    private String exact(String evidence) {
        return oa(evidence, "exact");
    }

    /** The sentence around the words of a subject. */
    String sentence(String subject) {
        return evidence(subject)
                .map(e -> oa(e, "prefix") + oa(e, "exact") + oa(e, "suffix"))
                .orElse("");
    }

    private String oa(String evidence, String name) {
        return plain(subjects.getOrDefault(evidence, Map.of()).getOrDefault(OA + name, List.of()))
                .orElse("");
    }

    Optional<String> confidence(String subject) {
        return evidence(subject).flatMap(evidence -> text(evidence, "confidence"));
    }

    /** All articles that a store holds, in the order of their IRIs. */
    static Stream<String> articles(DatasetGraph dataset, GraphNames names) {
        List<String> articles = new ArrayList<>();
        dataset.listGraphNodes()
                .forEachRemaining(
                        graph -> {
                            if (names.isArticle(graph) && !graph.getURI().endsWith("/text")) {
                                articles.add(graph.getURI());
                            }
                        });
        return articles.stream().sorted();
    }
}
