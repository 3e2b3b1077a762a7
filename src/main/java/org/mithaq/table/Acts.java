package org.mithaq.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.mithaq.merge.Hash;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphNames;

/** Rows → acts, each with its row as evidence. */
final class Acts {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final int LONGEST_QUOTE = 2000;

    private final Node graph;
    private final Mapping mapping;
    private final Actors actors;

    Acts(Node graph, Mapping mapping, Actors actors) {
        this.graph = graph;
        this.mapping = mapping;
        this.actors = actors;
    }

    /** What is said of the table itself. */
    List<Quad> table(String name) {
        return List.of(
                new Quad(graph, graph, RDF.type.asNode(), mq("EventTable")),
                new Quad(graph, graph, RDFS.label.asNode(), text(name)));
    }

    /**
     * The quads of a row's act.
     *
     * @throws Fault where a cell that is needed says nothing, or nothing that can be read
     */
    List<Quad> of(Row row) {
        List<String> classes = new ArrayList<>(List.of("Act"));
        List<Quad> quads = new ArrayList<>();
        Node act = node("event", row);
        code(row)
                .ifPresent(
                        code -> {
                            classes.addAll(EventClasses.ofCode(code));
                            add(quads, act, mq("cameoCode"), text(code));
                        });
        String plover = row.cell(Mapping.PLOVER);
        if (!plover.isEmpty()) {
            List<String> known =
                    EventClasses.ofPlover(plover)
                            .orElseThrow(() -> row.fault("table.code", Mapping.PLOVER));
            add(quads, act, mq("ploverType"), text(plover));
            if (classes.size() == 1) {
                classes.addAll(known);
            }
        }
        if (classes.size() == 1) {
            throw row.fault("table.empty", Mapping.CODE);
        }
        classes.forEach(name -> add(quads, act, RDF.type.asNode(), mq(name)));
        who(row, act, quads);
        row.date(mapping).ifPresent(date -> add(quads, act, mq("date"), date(date)));
        add(quads, act, mq("modality"), mq("Actual"));
        place(row, act, quads);
        String id = row.cell(Mapping.ID);
        if (!id.isEmpty()) {
            add(quads, act, DCTerms.identifier.asNode(), text(id));
        }
        evidence(row, act, quads);
        return quads;
    }

    private static Optional<String> code(Row row) {
        String cell = row.cell(Mapping.CODE);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = EventClasses.code(cell);
        if (code.isEmpty()) {
            throw row.fault("table.code", Mapping.CODE);
        }
        return code;
    }

    private void who(Row row, Node act, List<Quad> quads) {
        Node source = actor(row, Mapping.SOURCE, Mapping.SOURCE_NAME, quads);
        if (source == null) {
            throw row.fault("table.empty", Mapping.SOURCE);
        }
        add(quads, act, mq("actor"), source);
        Node target = actor(row, Mapping.TARGET, Mapping.TARGET_NAME, quads);
        if (target != null && !target.equals(source)) {
            add(quads, act, mq("recipient"), target);
        }
    }

    /** An actor that the reference data knows, else one of the table's own; null for none. */
    private @Nullable Node actor(Row row, String code, String name, List<Quad> quads) {
        String called = row.cell(name).isEmpty() ? row.cell(code) : row.cell(name);
        if (called.isEmpty()) {
            return null;
        }
        Node known = actors.find(row.cell(code), row.cell(name));
        if (known != null) {
            return known;
        }
        Node own = own("actor", row.cell(code) + " " + called);
        add(quads, own, RDF.type.asNode(), mq("Actor"));
        add(quads, own, RDFS.label.asNode(), text(called));
        return own;
    }

    private void place(Row row, Node act, List<Quad> quads) {
        String called = row.cell(Mapping.PLACE);
        if (!called.isEmpty()) {
            Node place = own("place", called);
            add(quads, place, RDF.type.asNode(), mq("Place"));
            add(quads, place, RDFS.label.asNode(), text(called));
            add(quads, act, mq("place"), place);
        }
    }

    private void evidence(Row row, Node act, List<Quad> quads) {
        Node evidence = node("row", row);
        add(quads, act, mq("evidence"), evidence);
        add(quads, evidence, RDF.type.asNode(), mq("TableRow"));
        add(quads, evidence, oa("exact"), text(quote(row.line())));
        add(quads, evidence, oa("hasSource"), graph);
        add(quads, evidence, mq("row"), number(row.number()));
        String url = row.cell(Mapping.URL);
        if (!url.isEmpty()) {
            Node source = GraphNames.isIri(url) ? NodeFactory.createURI(url) : text(url);
            add(quads, evidence, mq("source"), source);
        }
        String publisher = row.cell(Mapping.PUBLISHER);
        if (!publisher.isEmpty()) {
            add(quads, evidence, mq("publisher"), text(publisher));
        }
    }

    private static String quote(String line) {
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) : line;
    }

    private Node node(String kind, Row row) {
        return NodeFactory.createURI(graph.getURI() + "#" + kind + "-" + row.number());
    }

    private Node own(String kind, String name) {
        return NodeFactory.createURI(graph.getURI() + "#" + kind + "-" + Hash.of(name));
    }

    private void add(List<Quad> quads, Node subject, Node property, Node value) {
        quads.add(new Quad(graph, subject, property, value));
    }

    private static Node mq(String name) {
        return NodeFactory.createURI(GraphNames.MQ + name);
    }

    private static Node oa(String name) {
        return NodeFactory.createURI(OA + name);
    }

    /** Without half characters and what no form of RDF can write. */
    private static Node text(String text) {
        return NodeFactory.createLiteralString(text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " "));
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    }

    private static Node date(String date) {
        return NodeFactory.createLiteralDT(
                date,
                date.length() == 10
                        ? XSDDatatype.XSDdate
                        : date.length() == 7 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear);
    }
}
