package org.mithaq.store.derived;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that the derived graph is written in. */
final class Terms {

    private static final String MQ = "https://w3id.org/mithaq/ontology#";

    static final Node TYPE =
            NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
    static final Node TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
    static final Node PART = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    static final Node IN_RELATION = mq("inRelation");
    static final Node RELATION = mq("relation");
    static final Node HOLDER = mq("holder");
    static final Node OFFICE = mq("office");
    static final Node WIRE = mq("Wire");

    /** The same numbers and days come again and again: one node for each. */
    private static final Map<String, Node> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;

    private Terms() {}

    private static Node known(String text, XSDDatatype type) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                text + " " + type.getURI(), key -> NodeFactory.createLiteralDT(text, type));
    }

    /** A term of the ontology by its local name. */
    static Node mq(String name) {
        return NodeFactory.createURI(MQ + name);
    }

    /** The local name of a term of the ontology; an empty string for other nodes. */
    static String local(Node node) {
        return node.isURI() && node.getURI().startsWith(MQ)
                ? node.getURI().substring(MQ.length())
                : "";
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node text(String text, String language) {
        return language.isEmpty() ? text(text) : NodeFactory.createLiteralLang(text, language);
    }

    static Node integer(long number) {
        return known(String.valueOf(number), XSDDatatype.XSDinteger);
    }

    /** In the canonical form, which is what the store gives back. */
    static Node decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return known(
                (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString(),
                XSDDatatype.XSDdecimal);
    }

    /** A day, month or year with its datatype. */
    static Node date(String date) {
        return known(
                date,
                date.length() >= 10
                        ? XSDDatatype.XSDdate
                        : date.length() >= 7 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear);
    }

    static Node year(String year) {
        return known(year, XSDDatatype.XSDgYear);
    }
}
