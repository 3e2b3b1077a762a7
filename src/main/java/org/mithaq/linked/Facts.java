package org.mithaq.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A description as a page shows it.
 *
 * @param iri the IRI
 * @param title its name
 * @param type what it is; null where the graph does not say
 * @param sections first of the IRI itself, then of its parts
 * @param incoming what points to it
 */
public record Facts(
        String iri,
        String title,
        @Nullable String type,
        List<Section> sections,
        List<Group> incoming) {

    /** What is said of one subject; {@code anchor} is its fragment, empty where it has none. */
    public record Section(String iri, String anchor, String title, List<Group> groups) {}

    /** The values of one property; {@code link} may be null. */
    public record Group(String iri, String name, @Nullable String link, List<Value> values) {}

    /**
     * One value.
     *
     * @param text the literal's words, or the name of the thing
     * @param link where the thing is told of; null for a literal or where it can be followed
     *     nowhere
     * @param language of the words; null where they have none
     */
    public record Value(String text, @Nullable String link, @Nullable String language) {}

    /**
     * A description in Arabic or English.
     *
     * @param language {@code ar} or {@code en}
     */
    public static Facts of(Description description, Addresses addresses, String language) {
        return new Builder(new Names(description, language), addresses).build(description);
    }

    private record Builder(Names names, Addresses addresses) {

        Facts build(Description description) {
            Map<Node, List<Quad>> subjects = new LinkedHashMap<>();
            for (List<Quad> part : List.of(description.own(), description.evidence())) {
                part.forEach(
                        quad ->
                                subjects.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>())
                                        .add(quad));
            }
            List<Section> sections = new ArrayList<>();
            subjects.forEach(
                    (subject, quads) -> {
                        Section section = section(subject, quads);
                        sections.add(
                                section.iri().equals(description.iri()) ? 0 : sections.size(),
                                section);
                    });
            Node self =
                    subjects.keySet().stream()
                            .filter(node -> node.toString().equals(description.iri()))
                            .findFirst()
                            .orElseGet(() -> NodeFactory.createURI(description.iri()));
            return new Facts(
                    description.iri(),
                    names.of(self),
                    names.typeOf(self),
                    sections,
                    groups(description.incoming(), Quad::getSubject));
        }

        private Section section(Node subject, List<Quad> quads) {
            String iri = subject.toString();
            int hash = iri.indexOf('#');
            return new Section(
                    iri,
                    hash < 0 ? "" : iri.substring(hash + 1),
                    names.of(subject),
                    groups(quads, Quad::getObject));
        }

        private List<Group> groups(List<Quad> quads, Function<Quad, Node> valueOf) {
            Map<Node, Set<Node>> properties = new LinkedHashMap<>();
            for (Quad quad : quads) {
                properties
                        .computeIfAbsent(quad.getPredicate(), p -> new LinkedHashSet<>())
                        .add(valueOf.apply(quad));
            }
            List<Group> groups = new ArrayList<>();
            properties.forEach((property, values) -> groups.add(group(property, values)));
            groups.sort(Comparator.comparing(Group::name));
            return groups;
        }

        private Group group(Node property, Collection<Node> values) {
            return new Group(
                    property.getURI(),
                    names.of(property),
                    addresses.link(property.getURI()),
                    values.stream().map(this::value).toList());
        }

        private Value value(Node node) {
            if (node.isLiteral()) {
                String language = node.getLiteralLanguage();
                return new Value(
                        node.getLiteralLexicalForm(), null, language.isEmpty() ? null : language);
            }
            return new Value(
                    names.of(node), node.isURI() ? addresses.link(node.getURI()) : null, null);
        }
    }
}
