package org.mithaq.link;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mithaq.message.Fault;

/** An RDF file in any syntax; all its graphs are read as one. */
record RdfFile(Path file, States states) implements Source {

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void each(Consumer<Theirs> entries, Consumer<Fault> complaints) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(file.toUri().toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(
                            new StreamRDFBase() {
                                @Override
                                public void triple(Triple triple) {
                                    graph.add(triple);
                                }

                                @Override
                                public void quad(Quad quad) {
                                    graph.add(quad.asTriple());
                                }
                            });
        } catch (RiotException e) {
            throw new Fault(e, "rdf.broken", file, String.valueOf(e.getMessage()));
        }
        new RdfEntries(graph, states).each(entries, complaints);
    }
}
