package org.mithaq.store;

import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Hands on the quads that a parser finds; triples count as quads of the default graph. */
final class QuadCollector extends StreamRDFBase {

    private final Consumer<Quad> sink;

    QuadCollector(Consumer<Quad> sink) {
        this.sink = sink;
    }

    @Override
    public void triple(Triple triple) {
        sink.accept(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
        sink.accept(quad);
    }
}
