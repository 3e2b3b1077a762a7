package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.mithaq.guard.QueryText;
import org.mithaq.guard.RunningQuery;
import org.mithaq.guard.Watchdog;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The SPARQL 1.1 protocol for updates, for those who hold a token. */
@RestController
class UpdateController {

    private static final String METHODS = "POST,OPTIONS";
    private static final String BASE = "http://server/unset-base/";

    private final GraphStore store;
    private final ServerSettings settings;
    private final Watchdog watchdog;
    private final Tokens tokens;

    UpdateController(GraphStore store, ServerSettings settings, Watchdog watchdog, Tokens tokens) {
        this.store = store;
        this.settings = settings;
        this.watchdog = watchdog;
        this.tokens = tokens;
    }

    /** Runs an update: all of it or nothing. */
    @RequestMapping("/update")
    void update(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("OPTIONS")) {
            Refusal.allow(response, METHODS);
            return;
        }
        try {
            if (!request.getMethod().equals("POST")) {
                response.setHeader("Allow", METHODS);
                throw new Fault("sparql.method", METHODS);
            }
            tokens.requireWrite(request);
            run(parse(text(request), using(request)), request, response);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Fault fault) {
            Refusal.send(request, response, fault);
        }
    }

    private String text(HttpServletRequest request) throws IOException {
        String type = String.valueOf(request.getContentType());
        if (type.startsWith("application/x-www-form-urlencoded")) {
            String[] updates = request.getParameterValues("update");
            if (updates == null || updates.length != 1) {
                throw new Fault("sparql.oneUpdate");
            }
            return updates[0];
        }
        if (!type.startsWith("application/sparql-update")) {
            throw new Fault("sparql.type", "application/sparql-update");
        }
        return new String(Uploads.read(request, settings), StandardCharsets.UTF_8);
    }

    private static UsingList using(HttpServletRequest request) {
        UsingList using = new UsingList();
        for (String iri : values(request, "using-graph-uri")) {
            using.addUsing(NodeFactory.createURI(iri));
        }
        for (String iri : values(request, "using-named-graph-uri")) {
            using.addUsingNamed(NodeFactory.createURI(iri));
        }
        return using;
    }

    private static String[] values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private static UpdateRequest parse(String text, UsingList using) {
        QueryText.check(text);
        UpdateRequest update;
        try {
            update =
                    UpdateFactory.read(
                            using,
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            BASE,
                            Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw new Fault(
                    e, "sparql.broken", e.getLine(), e.getColumn(), SparqlQueries.shortened(e));
        } catch (QueryException | UpdateException e) {
            throw new Fault(e, "sparql.broken", 1, 1, SparqlQueries.shortened(e));
        } catch (StackOverflowError e) {
            throw new Fault(e, "sparql.large");
        }
        if (update.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
            throw new Fault("sparql.load");
        }
        return update;
    }

    private void run(UpdateRequest update, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Caller caller = Caller.of(request);
        Duration limit = Duration.ofSeconds(settings.number("update.timeout"));
        try (RunningQuery running = watchdog.watch(limit, caller)) {
            try {
                store.write(
                        dataset -> {
                            UpdateExec exec = UpdateExec.dataset(dataset).update(update).build();
                            running.stoppedBy(exec::abort);
                            exec.execute();
                        });
            } catch (RuntimeException e) {
                throw QueryAnswer.reason(running, e);
            } catch (OutOfMemoryError e) {
                throw new Fault(e, "sparql.memory");
            } catch (StackOverflowError e) {
                throw new Fault(e, "sparql.large");
            } finally {
                caller.settle(response);
            }
        }
        store.derive();
    }
}
