package org.mithaq.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.mithaq.name.NameIndex;
import org.mithaq.store.GraphNames;
import org.mithaq.store.Graphs;

/**
 * What the store knows, by name. Read from the store when first asked and again when the store has
 * changed, but not so often that it would take more than a small part of the time.
 */
final class KnownThings {

    /** The general classes, in the order in which types are told. */
    static final List<String> CLASSES =
            List.of("State", "Organization", "Person", "Office", "Place", "Topic", "Agreement");

    private static final long REST = 20;
    private static final List<Node> NAMES =
            List.of(
                    RDFS.label.asNode(),
                    SKOS.prefLabel.asNode(),
                    NodeFactory.createURI("http://purl.org/dc/terms/title"),
                    mq("formalName"),
                    SKOS.altLabel.asNode(),
                    mq("abbreviation"),
                    mq("iso3166"),
                    mq("iso3"));

    private final Graphs store;
    private @Nullable Index index;

    private record Index(
            NameIndex<Known> names,
            Map<String, Known> byId,
            long revision,
            long builtAt,
            long took) {}

    KnownThings(Graphs store) {
        this.store = store;
    }

    NameIndex<Known> names() {
        return current().names();
    }

    Optional<Known> withId(String id) {
        return Optional.ofNullable(current().byId().get(id));
    }

    /** The id of an IRI. */
    String id(String iri) {
        String base = store.names().base();
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    /** The IRI of an id. */
    String iri(String id) {
        return id.matches("(https?|urn):.*") ? id : store.names().base() + id;
    }

    private synchronized Index current() {
        Index known = index;
        long revision = store.revision();
        if (known == null
                || known.revision() != revision
                        && System.nanoTime() - known.builtAt() >= REST * known.took()) {
            long start = System.nanoTime();
            Map<String, Known> things = store.read(this::read);
            NameIndex<Known> names = new NameIndex<>(things.values(), Known::names);
            long end = System.nanoTime();
            known = new Index(names, things, revision, end, end - start);
            index = known;
        }
        return known;
    }

    private Map<String, Known> read() {
        DatasetGraph dataset = store.dataset();
        Map<String, Known> things = new TreeMap<>();
        for (String type : CLASSES) {
            Iterator<Quad> typed = dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), mq(type));
            while (typed.hasNext()) {
                Node thing = typed.next().getSubject();
                if (thing.isURI() && !things.containsKey(id(thing.getURI()))) {
                    known(dataset, thing, type).ifPresent(known -> things.put(known.id(), known));
                }
            }
        }
        return things;
    }

    private Optional<Known> known(DatasetGraph dataset, Node thing, String type) {
        Collection<Known.Label> labels = new LinkedHashSet<>();
        for (Node property : NAMES) {
            List<Known.Label> found = new ArrayList<>();
            dataset.find(Node.ANY, thing, property, Node.ANY)
                    .forEachRemaining(quad -> label(quad.getObject()).ifPresent(found::add));
            found.stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .forEach(labels::add);
        }
        Set<String> types = new LinkedHashSet<>(List.of(type));
        dataset.find(Node.ANY, thing, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(quad -> localName(quad.getObject()).ifPresent(types::add));
        types.remove("Actor");
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Known(id(thing.getURI()), List.copyOf(types), List.copyOf(labels)));
    }

    private static Optional<Known.Label> label(Node value) {
        return value.isLiteral() && !value.getLiteralLexicalForm().isBlank()
                ? Optional.of(
                        new Known.Label(
                                value.getLiteralLexicalForm(),
                                value.getLiteralLanguage().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Optional<String> localName(Node type) {
        return type.isURI() && type.getURI().startsWith(GraphNames.MQ)
                ? Optional.of(type.getURI().substring(GraphNames.MQ.length()))
                : Optional.empty();
    }

    private static Node mq(String name) {
        return NodeFactory.createURI(GraphNames.MQ + name);
    }
}
