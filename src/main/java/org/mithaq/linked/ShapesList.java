package org.mithaq.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.mithaq.linked.OntologyPage.Link;
import org.mithaq.linked.OntologyPage.Rule;
import org.mithaq.linked.OntologyPage.Shape;

/** The shapes of {@code ontology/shapes.ttl} as rules in words. */
record ShapesList(Model model, Addresses addresses, String language) {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Property TARGET = sh("targetClass");
    private static final Property PROPERTY = sh("property");
    private static final Property PATH = sh("path");
    private static final Property MESSAGE = sh("message");

    private static Property sh(String name) {
        return ResourceFactory.createProperty(SH, name);
    }

    List<Shape> shapes() {
        return model.listSubjectsWithProperty(TARGET).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .map(this::shape)
                .toList();
    }

    private Shape shape(Resource shape) {
        List<Rule> rules = new ArrayList<>();
        String own = OntologyPages.text(shape, MESSAGE, language);
        if (!own.isEmpty()) {
            rules.add(new Rule(null, own));
        }
        shape.listProperties(PROPERTY).toList().stream()
                .map(Statement::getResource)
                .map(this::rule)
                .sorted(Comparator.comparing(Rule::message))
                .forEach(rules::add);
        Link target =
                OntologyPages.link(shape.getPropertyResourceValue(TARGET), addresses, language);
        return new Shape(shape.getLocalName(), target, rules);
    }

    private Rule rule(Resource property) {
        Statement path = property.getProperty(PATH);
        RDFNode node = path == null ? null : path.getObject();
        Link link =
                node != null && node.isURIResource()
                        ? OntologyPages.link(node.asResource(), addresses, language)
                        : null;
        return new Rule(link, OntologyPages.text(property, MESSAGE, language));
    }
}
