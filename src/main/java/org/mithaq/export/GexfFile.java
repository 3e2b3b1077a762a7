package org.mithaq.export;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mithaq.export.Directory.Entry;
import org.mithaq.export.Network.Tie;

/**
 * The network of actors as GEXF 1.2, Gephi's own format, which JGraphT reads but does not write.
 */
final class GexfFile {

    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    private final XMLStreamWriter xml;

    private GexfFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Network network, Writer out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        new GexfFile(xml).network(network);
        xml.flush();
    }

    private void network(Network network) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("gexf");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.2");
        xml.writeStartElement("graph");
        xml.writeAttribute("defaultedgetype", "directed");
        declare("node", NetworkAttribute.OF_ACTORS);
        declare("edge", NetworkAttribute.OF_TIES);
        xml.writeStartElement("nodes");
        for (Entry actor : network.actors().values()) {
            node(actor);
        }
        xml.writeEndElement();
        xml.writeStartElement("edges");
        int number = 0;
        for (Tie tie : network.ties()) {
            edge(tie, number++);
        }
        xml.writeEndDocument();
    }

    private <T> void declare(String of, List<NetworkAttribute<T>> attributes)
            throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", of);
        for (NetworkAttribute<T> attribute : attributes) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", attribute.name());
            xml.writeAttribute("title", attribute.name());
            xml.writeAttribute("type", attribute.type());
        }
        xml.writeEndElement();
    }

    private void node(Entry actor) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", actor.iri());
        xml.writeAttribute("label", NetworkAttribute.clean(actor.name()));
        values(NetworkAttribute.OF_ACTORS, actor);
        xml.writeEndElement();
    }

    private void edge(Tie tie, int number) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", String.valueOf(number));
        xml.writeAttribute("source", tie.source);
        xml.writeAttribute("target", tie.target);
        xml.writeAttribute("weight", String.valueOf(tie.acts()));
        values(NetworkAttribute.OF_TIES, tie);
        xml.writeEndElement();
    }

    private <T> void values(List<NetworkAttribute<T>> attributes, T thing)
            throws XMLStreamException {
        xml.writeStartElement("attvalues");
        for (NetworkAttribute<T> attribute : attributes) {
            xml.writeEmptyElement("attvalue");
            xml.writeAttribute("for", attribute.name());
            xml.writeAttribute("value", attribute.value().apply(thing));
        }
        xml.writeEndElement();
    }
}
