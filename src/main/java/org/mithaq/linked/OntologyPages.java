package org.mithaq.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.mithaq.linked.OntologyPage.Link;
import org.mithaq.linked.OntologyPage.Term;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.store.GraphNames;
import org.mithaq.store.Graphs;

/** The ontology's own files → a page that explains it, with examples from the graph. */
public final class OntologyPages {

    static final String IRI = GraphNames.DEFAULT_BASE + "ontology";

    private static final String SHAPES = GraphNames.DEFAULT_BASE + "shapes";
    private static final int EXAMPLES = 3;

    private final Graphs graphs;
    private final Addresses addresses;
    private @Nullable Model model;

    public OntologyPages(Graphs graphs) {
        this.graphs = graphs;
        this.addresses = new Addresses(graphs.names().base());
    }

    /** Whether an IRI is the ontology's or one of its versions. */
    public static boolean isOntology(String iri) {
        return iri.equals(IRI) || iri.startsWith(IRI + "/") || iri.equals(SHAPES);
    }

    /**
     * The ontology or its shapes as they are written; the IRI of a version counts as the
     * ontology's.
     */
    public Optional<Description> description(String iri, int page) {
        if (!isOntology(iri) || page != 1) {
            return Optional.empty();
        }
        String file = iri.equals(SHAPES) ? "ontology/shapes.ttl" : "ontology/mithaq.ttl";
        Model read = ModelFactory.createDefaultModel();
        RDFParser.fromString(ShippedFiles.text(file), Lang.TURTLE).parse(read);
        String version = text(read.getResource(IRI), OWL2.versionInfo, "en");
        if (iri.startsWith(IRI + "/") && !iri.equals(IRI + "/" + version)) {
            return Optional.empty();
        }
        List<Quad> quads =
                read.getGraph().stream()
                        .map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple))
                        .sorted(Descriptions.ORDER)
                        .toList();
        return Optional.of(
                new Description(iri, true, 1, false, quads, List.of(), List.of(), List.of()));
    }

    private synchronized Model model() {
        Model known = model;
        if (known == null) {
            known = ModelFactory.createDefaultModel();
            for (String file : List.of("ontology/mithaq.ttl", "ontology/shapes.ttl")) {
                RDFParser.fromString(ShippedFiles.text(file), Lang.TURTLE).parse(known);
            }
            model = known;
        }
        return known;
    }

    /**
     * The page.
     *
     * @param language {@code ar} or {@code en}
     */
    public OntologyPage page(String language) {
        Model ontology = model();
        Resource self = ontology.getResource(IRI);
        List<Term> classes = new ArrayList<>();
        for (Resource top : terms(RDFNode::isURIResource)) {
            if (top.hasProperty(RDF.type, OWL2.Class) && ours(top, RDFS.subClassOf).isEmpty()) {
                hierarchy(top, 0, language, classes);
            }
        }
        List<Term> properties =
                terms(
                                r ->
                                        r.hasProperty(RDF.type, OWL2.ObjectProperty)
                                                || r.hasProperty(RDF.type, OWL2.DatatypeProperty))
                        .stream()
                        .map(r -> term(r, 0, language))
                        .toList();
        return new OntologyPage(
                text(self, DCTerms.title, language),
                text(self, DCTerms.description, language),
                text(self, OWL2.versionInfo, language),
                classes,
                properties,
                new ShapesList(ontology, addresses, language).shapes(),
                new OntologyDiagram(ontology, language).draw());
    }

    private void hierarchy(Resource top, int depth, String language, List<Term> into) {
        into.add(term(top, depth, language));
        for (Resource below : below(top, RDFS.subClassOf)) {
            hierarchy(below, depth + 1, language, into);
        }
    }

    private Term term(Resource term, int depth, String language) {
        boolean isClass = term.hasProperty(RDF.type, OWL2.Class);
        Property order = isClass ? RDFS.subClassOf : RDFS.subPropertyOf;
        String definition = text(term, SKOS.definition, language);
        return new Term(
                term.getLocalName(),
                depth,
                text(term, RDFS.label, language),
                text(term, RDFS.label, language.equals("ar") ? "en" : "ar"),
                definition.isEmpty() ? null : definition,
                links(objects(term, order), language),
                links(below(term, order), language),
                links(objects(term, RDFS.domain), language),
                links(objects(term, RDFS.range), language),
                isClass ? examples(term) : List.of());
    }

    /** The terms of this ontology, by name. */
    private List<Resource> terms(Predicate<Resource> wanted) {
        return model().listSubjects().toList().stream()
                .filter(r -> r.isURIResource() && r.getURI().startsWith(GraphNames.MQ))
                .filter(wanted)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    private static List<Resource> ours(Resource term, Property property) {
        return objects(term, property).stream()
                .filter(r -> r.isURIResource() && r.getURI().startsWith(GraphNames.MQ))
                .toList();
    }

    private List<Resource> below(Resource term, Property order) {
        return model().listSubjectsWithProperty(order, term).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** The named objects of a property; a union's members count one by one. */
    static List<Resource> objects(Resource subject, Property property) {
        Set<Resource> found = new LinkedHashSet<>();
        for (Statement statement : subject.listProperties(property).toList()) {
            if (!statement.getObject().isResource()) {
                continue;
            }
            Resource object = statement.getResource();
            if (object.isURIResource()) {
                found.add(object);
            } else if (object.hasProperty(OWL2.unionOf)) {
                object.getPropertyResourceValue(OWL2.unionOf)
                        .as(RDFList.class)
                        .asJavaList()
                        .forEach(member -> found.add(member.asResource()));
            }
        }
        return found.stream().sorted(Comparator.comparing(Resource::getURI)).toList();
    }

    private List<Link> links(List<Resource> terms, String language) {
        return terms.stream().map(term -> link(term, addresses, language)).toList();
    }

    static Link link(Resource term, Addresses addresses, String language) {
        String label = text(term, RDFS.label, language);
        String uri = term.getURI();
        String shown =
                uri.startsWith(GraphNames.MQ) && !label.isEmpty()
                        ? label
                        : term.getModel().shortForm(uri);
        return new Link(
                shown,
                uri.startsWith(GraphNames.MQ)
                        ? "#" + uri.substring(GraphNames.MQ.length())
                        : addresses.link(uri));
    }

    /** A literal in a language, else in any; empty where there is none. */
    static String text(Resource subject, Property property, String language) {
        Statement wanted = subject.getProperty(property, language);
        Statement any = wanted == null ? subject.getProperty(property) : wanted;
        return any == null || !any.getObject().isLiteral() ? "" : any.getString();
    }

    private List<Link> examples(Resource type) {
        String sparql =
                "SELECT DISTINCT ?x { ?x a <"
                        + type.getURI()
                        + "> FILTER (STRSTARTS(STR(?x), \""
                        + graphs.names().base()
                        + "\")) } LIMIT "
                        + EXAMPLES;
        return graphs.read(
                () -> {
                    List<Link> found = new ArrayList<>();
                    try (QueryExec exec = graphs.ask(QueryFactory.create(sparql))) {
                        exec.select()
                                .forEachRemaining(
                                        row -> {
                                            String iri = row.get("x").getURI();
                                            String below =
                                                    iri.substring(graphs.names().base().length());
                                            found.add(new Link(below, addresses.link(iri)));
                                        });
                    }
                    return found;
                });
    }
}
