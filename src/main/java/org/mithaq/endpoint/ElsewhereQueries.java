package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.Query;
import org.mithaq.guard.QueryGuard;
import org.mithaq.guard.Watchdog;
import org.mithaq.message.Fault;
import org.mithaq.store.RemoteStore;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The SPARQL 1.1 protocol for queries of graphs that another server keeps: each is read and guarded
 * here, and written anew for that server, within the limits of this one.
 */
@RestController
class ElsewhereQueries {

    private final RemoteStore store;
    private final ServerSettings settings;
    private final Watchdog watchdog;
    private final TextAccess texts;
    private final Admission admission;

    ElsewhereQueries(
            RemoteStore store,
            ServerSettings settings,
            Watchdog watchdog,
            TextAccess texts,
            Admission admission) {
        this.store = store;
        this.settings = settings;
        this.watchdog = watchdog;
        this.texts = texts;
        this.admission = admission;
    }

    @RequestMapping(EndpointConfiguration.SPARQL)
    void query(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SparqlQueries.openToScripts(response, settings);
        try {
            String method = request.getMethod();
            if (method.equals("OPTIONS")) {
                Refusal.allow(response, SparqlQueries.METHODS);
                return;
            }
            if (!List.of("GET", "HEAD", "POST", "QUERY").contains(method)) {
                response.setHeader("Allow", SparqlQueries.METHODS);
                throw new Fault("sparql.method", SparqlQueries.METHODS);
            }
            boolean hasNoBody = method.equals("GET") || method.equals("HEAD");
            if (hasNoBody && request.getParameter("query") == null) {
                String address = request.getRequestURL().toString();
                ServiceDescription.write(address, false, request.getHeader("Accept"), response);
                return;
            }
            answer(request, response);
        } catch (Fault fault) {
            Refusal.send(request, response, fault);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SparqlQueries.validate(request);
        if (!texts.allowed(request)) {
            throw new Fault("sparql.elsewhereTexts"); // that server would tell them
        }
        Query query = asked(request);
        QueryAnswer answer =
                new QueryAnswer(request, response, ResultFormats.choose(query, request), settings);
        try (Admission.Place place = admission.enter(request.getRemoteAddr())) {
            if (place == null) {
                throw new Fault("sparql.busy");
            }
            answer.run(query, store::ask, watchdog);
        }
    }

    private Query asked(HttpServletRequest request) {
        String text = request.getParameter("query");
        if (text == null) {
            text = SparqlQueries.body(request, settings);
        } else if (text.length() > settings.number("query.max-text-kb") << 10) {
            throw new Fault("sparql.request", settings.number("query.max-text-kb"));
        }
        Query query = SparqlQueries.parse(text);
        String[] graphs = request.getParameterValues("default-graph-uri");
        String[] named = request.getParameterValues("named-graph-uri");
        if (graphs != null || named != null) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            List.of(graphs == null ? new String[0] : graphs).forEach(query::addGraphURI);
            List.of(named == null ? new String[0] : named).forEach(query::addNamedGraphURI);
        }
        QueryGuard.check(query);
        return query;
    }
}
