package org.mithaq.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mithaq.linked.OntologyPage.Box;
import org.mithaq.linked.OntologyPage.Diagram;
import org.mithaq.linked.OntologyPage.Line;
import org.mithaq.store.GraphNames;

/** The classes that properties join, on an ellipse, with lines for the properties. */
record OntologyDiagram(Model model, String language) {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 760;
    private static final int BOX_WIDTH = 150;
    private static final int BOX_HEIGHT = 36;

    private record Join(String from, String to, String label) {}

    Diagram draw() {
        List<Join> joins = joins();
        List<String> names =
                List.copyOf(
                        new TreeSet<>(
                                joins.stream()
                                        .flatMap(join -> Stream.of(join.from(), join.to()))
                                        .toList()));
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            boxes.put(names.get(i), box(names.get(i), 2 * Math.PI * i / names.size()));
        }
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Join join : joins) {
            labels.computeIfAbsent(join.from() + " " + join.to(), k -> new ArrayList<>())
                    .add(join.label());
        }
        List<Line> lines = new ArrayList<>();
        labels.forEach(
                (pair, of) -> {
                    Box from = boxes.get(pair.split(" ")[0]);
                    Box to = boxes.get(pair.split(" ")[1]);
                    if (from != null && to != null && from != to) {
                        lines.add(line(String.join(", ", of), from, to));
                    }
                });
        return new Diagram(WIDTH, HEIGHT, List.copyOf(boxes.values()), lines);
    }

    private List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        List<Resource> properties =
                model.listSubjectsWithProperty(RDF.type, OWL2.ObjectProperty).toList().stream()
                        .filter(Resource::isURIResource)
                        .sorted(Comparator.comparing(Resource::getURI))
                        .toList();
        for (Resource property : properties) {
            for (Resource from : OntologyPages.objects(property, RDFS.domain)) {
                for (Resource to : OntologyPages.objects(property, RDFS.range)) {
                    if (isOurs(from) && isOurs(to)) {
                        joins.add(
                                new Join(
                                        from.getLocalName(),
                                        to.getLocalName(),
                                        OntologyPages.text(property, RDFS.label, language)));
                    }
                }
            }
        }
        return joins;
    }

    private static boolean isOurs(Resource term) {
        return term.getURI().startsWith(GraphNames.MQ);
    }

    private Box box(String name, double angle) {
        double x = WIDTH / 2.0 + (WIDTH - BOX_WIDTH - 20) / 2.0 * Math.cos(angle);
        double y = HEIGHT / 2.0 + (HEIGHT - BOX_HEIGHT - 20) / 2.0 * Math.sin(angle);
        String label =
                OntologyPages.text(model.getResource(GraphNames.MQ + name), RDFS.label, language);
        return new Box(
                name,
                label,
                (int) Math.round(x) - BOX_WIDTH / 2,
                (int) Math.round(y) - BOX_HEIGHT / 2,
                BOX_WIDTH,
                BOX_HEIGHT);
    }

    private static Line line(String label, Box from, Box to) {
        return new Line(
                label,
                from.x() + BOX_WIDTH / 2,
                from.y() + BOX_HEIGHT / 2,
                to.x() + BOX_WIDTH / 2,
                to.y() + BOX_HEIGHT / 2);
    }
}
