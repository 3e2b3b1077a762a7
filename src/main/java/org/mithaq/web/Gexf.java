package org.mithaq.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The network in GEXF 1.3, which Gephi opens. */
final class Gexf {

    private Gexf() {}

    static byte[] of(Map<String, Link> nodes, List<Edges.Edge> edges) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("gexf");
            xml.writeDefaultNamespace("http://gexf.net/1.3");
            xml.writeAttribute("version", "1.3");
            xml.writeStartElement("graph");
            xml.writeAttribute("defaultedgetype", "undirected");
            writeNodes(xml, nodes);
            writeEdges(xml, edges);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("bytes in memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private static void writeNodes(XMLStreamWriter xml, Map<String, Link> nodes)
            throws XMLStreamException {
        xml.writeStartElement("nodes");
        for (Map.Entry<String, Link> node : nodes.entrySet()) {
            xml.writeEmptyElement("node");
            xml.writeAttribute("id", node.getKey());
            xml.writeAttribute("label", node.getValue().name());
        }
        xml.writeEndElement();
    }

    private static void writeEdges(XMLStreamWriter xml, List<Edges.Edge> edges)
            throws XMLStreamException {
        xml.writeStartElement("edges");
        int id = 0;
        for (Edges.Edge edge : edges) {
            xml.writeEmptyElement("edge");
            xml.writeAttribute("id", Integer.toString(id++));
            xml.writeAttribute("source", edge.a().iri());
            xml.writeAttribute("target", edge.b().iri());
            xml.writeAttribute("weight", Long.toString(edge.count()));
        }
        xml.writeEndElement();
    }
}
