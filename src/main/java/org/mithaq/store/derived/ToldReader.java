package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mithaq.merge.Holding;
import org.mithaq.merge.Source;
import org.mithaq.merge.Telling;
import org.mithaq.merge.Telling.Kind;
import org.mithaq.merge.Told;

/** Article graphs → what merging needs of them. */
final class ToldReader {

    private static final Set<String> GENERAL =
            Set.of("Agreement", "Act", "SpeechAct", "Interaction");

    private final Map<String, String> interned = new HashMap<>();

    /** All that an article's graph tells; its text, too, where that is among the quads. */
    Told article(String iri, Collection<Quad> quads) {
        Map<Node, Properties> subjects = new LinkedHashMap<>();
        String text = "";
        for (Quad quad : quads) {
            if (Terms.local(quad.getPredicate()).equals("text")) {
                text = quad.getObject().getLiteralLexicalForm();
            } else {
                subjects.computeIfAbsent(quad.getSubject(), s -> new Properties()).add(quad);
            }
        }
        Properties article = subjects.getOrDefault(Terms.iri(iri), new Properties());
        Source source = source(iri, article);
        List<Telling> tellings = new ArrayList<>();
        List<Told.Named> persons = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        subjects.forEach(
                (subject, properties) -> {
                    telling(subject, properties, source).ifPresent(tellings::add);
                    if (properties.types().contains("Person")) {
                        names(subject, properties, persons);
                    }
                    if (properties.types().contains("OfficeHolding")) {
                        holding(subject, properties, subjects).ifPresent(holdings::add);
                    }
                });
        return new Told(source, text, tellings, persons, holdings);
    }

    /** One act or agreement that is stored; empty where it is not. */
    Optional<Telling> telling(DatasetGraph dataset, String iri) {
        Node graph = Terms.iri(articleOf(iri));
        Properties properties = read(dataset, graph, Terms.iri(iri));
        if (properties.types().isEmpty()) {
            return Optional.empty();
        }
        return telling(Terms.iri(iri), properties, source(dataset, graph));
    }

    /** The article of something that an article tells. */
    static String articleOf(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    Source source(DatasetGraph dataset, Node graph) {
        Properties properties = new Properties();
        for (String name : List.of("published", "publisher")) {
            dataset.find(graph, graph, Terms.mq(name), Node.ANY).forEachRemaining(properties::add);
        }
        return source(graph.getURI(), properties);
    }

    private static Properties read(DatasetGraph dataset, Node graph, Node subject) {
        Properties properties = new Properties();
        Iterator<Quad> found = dataset.find(graph, subject, Node.ANY, Node.ANY);
        found.forEachRemaining(properties::add);
        return properties;
    }

    private Source source(String iri, Properties article) {
        return new Source(
                known(iri), intern(article.value("published")), intern(article.value("publisher")));
    }

    private Optional<Telling> telling(Node subject, Properties told, Source source) {
        Set<String> types = told.types();
        Kind kind =
                types.contains("Agreement")
                        ? Kind.AGREEMENT
                        : types.contains("Interaction")
                                ? Kind.DEED
                                : types.contains("SpeechAct") ? Kind.WORDS : null;
        if (kind == null || !subject.isURI()) {
            return Optional.empty();
        }
        boolean agreement = kind == Kind.AGREEMENT;
        Node words = told.first(agreement ? "title" : "content");
        String count = told.value("count");
        return Optional.of(
                new Telling(
                        subject.getURI(),
                        source,
                        kind,
                        known(
                                types.stream()
                                        .filter(t -> !GENERAL.contains(t))
                                        .findFirst()
                                        .orElse(types.iterator().next())),
                        agreement ? List.of() : iris(told, "actor"),
                        agreement ? List.of() : iris(told, "recipient"),
                        iris(told, agreement ? "party" : "participant"),
                        iris(told, agreement ? "signatory" : "speaker"),
                        intern(told.value(agreement ? "signedOn" : "date")),
                        intern(told.value("inForceOn")),
                        intern(told.local("status")),
                        intern(told.local("modality")),
                        iris(told, "topic"),
                        iris(told, "place").stream().findFirst().orElse(null),
                        words == null ? null : words.getLiteralLexicalForm(),
                        words == null ? null : intern(words.getLiteralLanguage()),
                        number(count),
                        intern(told.value("ploverType"))));
    }

    private static int number(@Nullable String count) {
        try {
            return count == null ? 1 : Integer.parseInt(count);
        } catch (NumberFormatException e) {
            return 1; // beyond what can be counted: no two of that kind are told apart by it
        }
    }

    private List<String> iris(Properties told, String property) {
        Set<String> iris = new TreeSet<>();
        for (Node node : told.all(property)) {
            if (node.isURI()) {
                iris.add(known(node.getURI()));
            }
        }
        return List.copyOf(iris);
    }

    private void names(Node person, Properties properties, List<Told.Named> persons) {
        List<Node> labels = properties.all("label");
        for (Node label : labels) {
            persons.add(
                    new Told.Named(
                            known(person.getURI()),
                            known(label.getLiteralLexicalForm()),
                            known(label.getLiteralLanguage())));
        }
    }

    private Optional<Holding> holding(
            Node subject, Properties holding, Map<Node, Properties> subjects) {
        Node person = holding.first("holder");
        Node office = holding.first("office");
        if (person == null || office == null || !person.isURI() || !office.isURI()) {
            return Optional.empty();
        }
        Properties post = subjects.getOrDefault(office, new Properties());
        Node of = post.first("officeOf");
        Node name = post.first("label");
        return Optional.of(
                new Holding(
                        subject.getURI(),
                        known(person.getURI()),
                        known(office.getURI()),
                        name == null ? "" : known(name.getLiteralLexicalForm()),
                        name == null ? "" : known(name.getLiteralLanguage()),
                        of == null || !of.isURI() ? null : intern(of.getURI())));
    }

    private @Nullable String intern(@Nullable String text) {
        return text == null ? null : known(text);
    }

    /** One copy of equal texts. */
    private String known(String text) {
        if (interned.size() > 200_000) {
            interned.clear();
        }
        String known = interned.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
