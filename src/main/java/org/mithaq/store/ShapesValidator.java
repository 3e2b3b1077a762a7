package org.mithaq.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.mithaq.guard.SafeParser;
import org.mithaq.message.Fault;
import org.mithaq.shipped.ShippedFiles;

/** Checks graphs against {@code ontology/shapes.ttl}. */
public final class ShapesValidator {

    private @Nullable Shapes shapes;

    private synchronized Shapes shapes() {
        Shapes known = shapes;
        if (known == null) {
            JenaSystem.init();
            Graph graph = GraphFactory.createDefaultGraph();
            try (InputStream in = ShippedFiles.open("ontology/shapes.ttl")) {
                RDFParser.source(in).lang(Lang.TURTLE).parse(StreamRDFLib.graph(graph));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known = Shapes.parse(graph);
            shapes = known;
        }
        return known;
    }

    /**
     * A breach of a shape.
     *
     * @param node what breaks it
     * @param path the property, or an empty string
     * @param message the shape's own words, in the language asked for where it has them
     */
    public record Breach(String node, String path, String message) {}

    /**
     * Checks an RDF file.
     *
     * @throws Fault where it cannot be read or is no RDF
     */
    public List<Breach> check(Path file, Locale locale) {
        JenaSystem.init();
        Lang lang = RDFLanguages.filenameToLang(file.getFileName().toString());
        if (lang == null) {
            throw new Fault("rdf.format", file);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            SafeParser.of(in, lang, "https://w3id.org/mithaq/")
                    .errorHandler(BrokenRdf.HANDLER)
                    .parse(new QuadCollector(quad -> graph.add(quad.asTriple())));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Fault(e, "file.missing", file);
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        } catch (RiotException e) {
            throw BrokenRdf.fault(file, e);
        }
        return breaches(graph, locale);
    }

    private List<Breach> breaches(Graph graph, Locale locale) {
        ValidationReport report = ShaclValidator.get().validate(shapes(), graph);
        List<Breach> breaches = new ArrayList<>();
        for (ReportEntry entry : report.getEntries()) {
            String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
            breaches.add(
                    new Breach(String.valueOf(entry.focusNode()), path, message(entry, locale)));
        }
        return breaches;
    }

    private static String message(ReportEntry entry, Locale locale) {
        String wanted = locale.getLanguage().equals("ar") ? "ar" : "en";
        String message = entry.message();
        for (Node node : entry.messages()) {
            if (node.isLiteral() && node.getLiteralLanguage().equals(wanted)) {
                return node.getLiteralLexicalForm();
            }
        }
        return message == null ? "" : message;
    }

    /** Refuses an article's graph that breaks a shape. */
    void require(Node article, Set<Quad> quads) {
        List<Breach> breaches = breaches(GraphStore.graph(quads), Locale.ENGLISH);
        if (!breaches.isEmpty()) {
            Breach first = breaches.get(0);
            throw new Fault(
                    "shapes.broken",
                    article.getURI(),
                    breaches.size(),
                    first.node() + " " + first.path() + ": " + first.message());
        }
    }
}
