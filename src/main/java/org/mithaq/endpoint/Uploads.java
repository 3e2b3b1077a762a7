package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mithaq.guard.SafeParser;
import org.mithaq.message.Fault;

/** What clients send in, within its bounds. */
final class Uploads {

    private static final int BLOCK = 1 << 16;
    private static final Pattern EXTERNAL =
            Pattern.compile("<!(?:DOCTYPE|ENTITY)[^>\"']{0,200}\\s(?:SYSTEM|PUBLIC)\\s");

    private Uploads() {}

    /**
     * A request's body, unpacked where it is packed with gzip; the bound is on what it unpacks to.
     *
     * @throws Fault where it is larger than it may be
     */
    static byte[] read(HttpServletRequest request, ServerSettings settings) throws IOException {
        long most = settings.bytes("update.max-mb");
        String encoding = request.getHeader("Content-Encoding");
        boolean packed = encoding != null && encoding.strip().equalsIgnoreCase("gzip");
        if (encoding != null && !packed) {
            throw new Fault("sparql.encoding");
        }
        InputStream body = request.getInputStream();
        return read(packed ? new GZIPInputStream(body) : body, most);
    }

    private static byte[] read(InputStream in, long most) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            all.write(block, 0, read);
            if (all.size() > most) {
                throw new Fault("sparql.request", most >> 10);
            }
        }
        return all.toByteArray();
    }

    /** The parser would leave them out in silence; a graph that is not whole is not taken. */
    private static void refuseExternalEntities(Lang lang, byte[] body) {
        if (lang.equals(Lang.RDFXML)) {
            String start =
                    new String(body, 0, Math.min(body.length, BLOCK), StandardCharsets.ISO_8859_1);
            if (EXTERNAL.matcher(start).find()) {
                throw new Fault("rdf.broken", "body", "external entities are not read");
            }
        }
    }

    /**
     * A graph that a client sent.
     *
     * @param base what relative IRIs are resolved against
     * @throws Fault where it is none, with its line, or of a format that is not read
     */
    static Graph graph(HttpServletRequest request, ServerSettings settings, String base)
            throws IOException {
        ContentType type = ContentType.create(String.valueOf(request.getContentType()));
        Lang lang = type == null ? null : RDFLanguages.contentTypeToLang(type);
        if (lang == null || !RDFLanguages.isTriples(lang)) {
            throw new Fault(
                    "sparql.type",
                    "text/turtle, application/n-triples, application/ld+json, application/rdf+xml");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        byte[] body = read(request, settings);
        refuseExternalEntities(lang, body);
        try {
            SafeParser.of(new ByteArrayInputStream(body), lang, base)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(StreamRDFLib.graph(graph));
        } catch (RiotParseException e) {
            throw new Fault(
                    e,
                    "rdf.broken",
                    "body:" + e.getLine() + ":" + e.getCol(),
                    SparqlQueries.shortened(e));
        } catch (RiotException e) {
            throw new Fault(e, "rdf.broken", "body", SparqlQueries.shortened(e));
        } catch (StackOverflowError e) {
            throw new Fault(e, "sparql.deep", "1000");
        }
        return graph;
    }
}
