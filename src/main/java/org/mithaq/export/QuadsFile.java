package org.mithaq.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.mithaq.store.GraphNames;

/** The whole graph as a stream of quads, graph by graph in the order of their names. */
final class QuadsFile {

    /** A larger graph is written in the store's own order, so that memory is bounded. */
    private static final int SORTED = 500_000;

    private QuadsFile() {}

    /**
     * @param texts whether the articles' full texts are written too
     */
    static void write(
            DatasetGraph dataset,
            GraphNames names,
            RDFFormat format,
            boolean texts,
            OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        stream.start();
        if (format.equals(RDFFormat.TRIG_BLOCKS)) {
            stream.prefix("mq", GraphNames.MQ);
            stream.prefix("oa", "http://www.w3.org/ns/oa#");
            stream.prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
            stream.prefix("skos", "http://www.w3.org/2004/02/skos/core#");
            stream.prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
        }
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        graphs.sort(NodeCmp::compareRDFTerms);
        for (Node graph : graphs) {
            if (texts || !names.isText(graph)) {
                graph(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), stream);
            }
        }
        stream.finish();
    }

    private static void graph(Iterator<Quad> quads, StreamRDF stream) {
        List<Quad> held = new ArrayList<>();
        while (quads.hasNext() && held.size() < SORTED) {
            held.add(quads.next());
        }
        if (!quads.hasNext()) {
            held.sort(
                    (a, b) -> {
                        int subject = NodeCmp.compareRDFTerms(a.getSubject(), b.getSubject());
                        int predicate =
                                subject != 0
                                        ? subject
                                        : NodeCmp.compareRDFTerms(
                                                a.getPredicate(), b.getPredicate());
                        return predicate != 0
                                ? predicate
                                : NodeCmp.compareRDFTerms(a.getObject(), b.getObject());
                    });
        }
        held.forEach(stream::quad);
        quads.forEachRemaining(stream::quad);
    }
}
