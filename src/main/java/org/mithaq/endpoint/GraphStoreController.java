package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphOps;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The SPARQL 1.1 Graph Store protocol, for those who hold a token: graphs named by {@code ?graph=},
 * or directly by the path, which stands for the base of the store's IRIs. What is sent in is read
 * whole before the store is touched.
 */
@RestController
class GraphStoreController {

    private static final String PATH = "/data";
    private static final String METHODS = "GET,HEAD,PUT,POST,DELETE,OPTIONS";

    private final GraphStore store;
    private final ServerSettings settings;
    private final Tokens tokens;

    GraphStoreController(GraphStore store, ServerSettings settings, Tokens tokens) {
        this.store = store;
        this.settings = settings;
        this.tokens = tokens;
    }

    @RequestMapping({PATH, PATH + "/**"})
    void graph(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("OPTIONS")) {
            Refusal.allow(response, METHODS);
            return;
        }
        try {
            tokens.requireWrite(request);
            Node name = name(request);
            switch (request.getMethod()) {
                case "GET", "HEAD" -> get(name, request, response);
                case "PUT" -> put(writable(name), request, response, true);
                case "POST" -> put(writable(name), request, response, false);
                case "DELETE" -> delete(writable(name), response);
                default -> {
                    response.setHeader("Allow", METHODS);
                    throw new Fault("sparql.method", METHODS);
                }
            }
        } catch (Fault fault) {
            Refusal.send(request, response, fault);
        }
    }

    /** The graph that a request is about; null for the default graph. */
    private @Nullable Node name(HttpServletRequest request) {
        String path = request.getRequestURI().substring(PATH.length());
        String[] named = request.getParameterValues("graph");
        boolean standard = request.getParameter("default") != null;
        boolean direct = path.length() > 1;
        int ways = (named == null ? 0 : named.length) + (standard ? 1 : 0) + (direct ? 1 : 0);
        if (ways != 1) {
            throw new Fault("sparql.oneGraph");
        }
        if (standard) {
            return null;
        }
        return iri(named != null ? named[0] : store.names().base() + path.substring(1));
    }

    private static Node iri(String text) {
        try {
            IRIx iri = IRIx.create(text);
            boolean plain = text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
            if (plain && iri.isAbsolute() && iri.normalize().str().equals(iri.str())) {
                return NodeFactory.createURI(text);
            }
        } catch (IRIException e) {
            throw new Fault(e, "sparql.graphName", text);
        }
        throw new Fault("sparql.graphName", text);
    }

    /** The default graph is the union of all, and what is derived is computed. */
    private Node writable(@Nullable Node name) {
        if (name == null || name.equals(store.names().derivedGraph())) {
            throw new Fault("sparql.notWritable");
        }
        return name;
    }

    private void get(@Nullable Node name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Lang lang = ResultFormats.ofGraph(request);
        DatasetGraph dataset = store.dataset();
        dataset.begin(TxnType.READ);
        try {
            if (name != null && !dataset.containsGraph(name)) {
                throw new Fault("sparql.noGraph", name.getURI());
            }
            response.setContentType(ResultFormats.contentType(lang));
            response.setHeader("Vary", "Accept");
            Graph graph = name == null ? dataset.getUnionGraph() : dataset.getGraph(name);
            RDFWriter.source(graph).lang(lang).output(response.getOutputStream());
        } finally {
            dataset.end();
        }
    }

    private void put(
            Node name, HttpServletRequest request, HttpServletResponse response, boolean replace)
            throws IOException {
        Graph sent = Uploads.graph(request, settings, name.getURI());
        boolean[] existed = new boolean[1];
        store.write(
                dataset -> {
                    existed[0] = dataset.containsGraph(name);
                    if (replace) {
                        List<Quad> known = new ArrayList<>();
                        dataset.find(name, Node.ANY, Node.ANY, Node.ANY)
                                .forEachRemaining(known::add);
                        known.stream()
                                .filter(quad -> !sent.contains(quad.asTriple()))
                                .forEach(dataset::delete);
                    }
                    GraphOps.addAll(dataset.getGraph(name), sent.find());
                });
        store.derive();
        response.setStatus(
                existed[0] ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CREATED);
    }

    private void delete(Node name, HttpServletResponse response) {
        store.write(
                dataset -> {
                    if (!dataset.containsGraph(name)) {
                        throw new Fault("sparql.noGraph", name.getURI());
                    }
                    dataset.removeGraph(name);
                });
        store.derive();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
