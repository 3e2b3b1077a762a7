package org.mithaq.rdf;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;

/** N-Quads → any other format, in the order that they come in; the seam to the store is bytes. */
public final class Reformatter {

    private static final Map<String, String> PREFIXES = prefixes();

    private Reformatter() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("mq", Vocabulary.MQ);
        prefixes.put("oa", Vocabulary.OA);
        prefixes.put("dcterms", Vocabulary.DCTERMS);
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("sh", "http://www.w3.org/ns/shacl#");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("geo", "http://www.opengis.net/ont/geosparql#");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("prov", Vocabulary.PROV);
        prefixes.put("schema", Vocabulary.SCHEMA);
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    /**
     * Writes N-Quads in another format; other formats than TriG and N-Quads get the triples of all
     * graphs, each once. The stream is flushed, not closed.
     *
     * @throws UncheckedIOException where the stream cannot be written
     */
    public static void write(byte[] nquads, RdfFormat format, OutputStream stream) {
        try {
            boolean graphs = format == RdfFormat.TRIG || format == RdfFormat.NQUADS;
            Model model = read(nquads, graphs);
            Writer out =
                    new BufferedWriter(
                            new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 14);
            RDFWriter writer = Rio.createWriter(format.rio(), out);
            writer.getWriterConfig().set(BasicWriterSettings.INLINE_BLANK_NODES, false);
            writer.startRDF();
            PREFIXES.forEach(
                    (prefix, namespace) -> {
                        if (model.stream().anyMatch(statement -> uses(statement, namespace))) {
                            writer.handleNamespace(prefix, namespace);
                        }
                    });
            model.forEach(writer::handleStatement);
            writer.endRDF();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model read(byte[] nquads, boolean graphs) throws IOException {
        NQuadsParser parser = new NQuadsParser();
        parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
        parser.getParserConfig().set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        Model all = new LinkedHashModel();
        parser.setRDFHandler(new StatementCollector(all));
        parser.parse(new ByteArrayInputStream(nquads), "");
        if (graphs) {
            return all;
        }
        Model triples = new LinkedHashModel();
        all.forEach(quad -> triples.add(quad.getSubject(), quad.getPredicate(), quad.getObject()));
        return triples;
    }

    private static boolean uses(Statement statement, String namespace) {
        return Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject())
                .anyMatch(
                        value ->
                                value instanceof IRI iri
                                        ? iri.stringValue().startsWith(namespace)
                                        : value instanceof Literal literal
                                                && literal.getDatatype()
                                                        .stringValue()
                                                        .startsWith(namespace));
    }
}
