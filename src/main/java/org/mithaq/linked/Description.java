package org.mithaq.linked;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;

/**
 * What the graph says of an IRI.
 *
 * @param iri the IRI
 * @param document whether it is a document, which is sent itself, or a thing, which is told of
 * @param page which part of it, from 1
 * @param more whether there are further pages
 * @param own what has the IRI, or a part of it, as its subject; of a graph, all that it holds
 * @param evidence the evidence of a thing
 * @param incoming what has the IRI as its object
 * @param labels names and types of what the others mention
 */
public record Description(
        String iri,
        boolean document,
        int page,
        boolean more,
        List<Quad> own,
        List<Quad> evidence,
        List<Quad> incoming,
        List<Quad> labels) {

    /** All of it as N-Quads. */
    public byte[] nquads() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        for (List<Quad> part : List.of(own, evidence, incoming, labels)) {
            RDFDataMgr.writeQuads(bytes, part.iterator());
        }
        return bytes.toByteArray();
    }
}
