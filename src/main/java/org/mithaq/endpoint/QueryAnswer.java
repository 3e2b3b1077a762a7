package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.jspecify.annotations.Nullable;
import org.mithaq.endpoint.ResultCache.Kept;
import org.mithaq.guard.RunningQuery;
import org.mithaq.guard.Watchdog;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;

/**
 * The answer to one query. A success is sent no sooner than it is sure, or the result is large; an
 * answer that then comes to an untimely end takes its connection with it, so that no client can
 * mistake it for a whole one.
 */
final class QueryAnswer {

    /** Says what of a result was left out: {@code rows}. */
    static final String CUT = "Mithaq-Cut";

    private static final String VARY = "Accept, Accept-Encoding";

    /** Prepares a query, on what the client may see. */
    interface Asking extends Function<Query, QueryExec> {}

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Lang lang;
    private final ServerSettings settings;
    private final int maxRows;
    private boolean cut;

    QueryAnswer(
            HttpServletRequest request,
            HttpServletResponse response,
            Lang lang,
            ServerSettings settings) {
        this.request = request;
        this.response = response;
        this.lang = lang;
        this.settings = settings;
        this.maxRows = settings.number("query.max-rows");
    }

    /** Whether the client has this very answer; it is told so then. */
    boolean isKnown(Freshness freshness) {
        freshness.tell(response);
        if (!freshness.isKnown(request)) {
            return false;
        }
        response.setHeader("Vary", VARY);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** Sends a result that is known. */
    void send(Kept kept) throws IOException {
        if (kept.cut()) {
            response.setHeader(CUT, "rows");
        }
        head();
        response.setContentLength(kept.bytes().length);
        response.getOutputStream().write(kept.bytes());
    }

    private void head() {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(ResultFormats.contentType(lang));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", VARY);
    }

    /**
     * Runs a query and sends its result.
     *
     * @return the result where it is small
     * @throws Fault where there is none and nothing has been sent
     */
    @Nullable Kept run(Query query, Asking asked, Watchdog watchdog) throws IOException {
        Caller caller = Caller.of(request);
        HeldOutput out =
                new HeldOutput(
                        () -> open(caller),
                        settings.bytes("query.max-result-mb"),
                        ResultCache.LARGEST);
        try (RunningQuery running = watchdog.watch(limit(), caller)) {
            try {
                execute(query, asked, running, out);
            } catch (OutOfMemoryError e) {
                throw new Fault(e, "sparql.memory");
            } catch (StackOverflowError e) {
                throw new Fault(e, "sparql.large");
            } catch (RuntimeException e) {
                throw reason(running, e);
            }
            return finish(out, caller);
        } catch (Fault fault) {
            if (!out.isOpen()) {
                caller.settle(response);
                throw fault;
            }
            breakOff(out, caller, fault);
            return null;
        } catch (RuntimeIOException | IOException gone) {
            caller.cut();
            return null;
        }
    }

    private Duration limit() {
        Duration most = Duration.ofSeconds(settings.number("query.timeout"));
        String wish = request.getParameter("timeout");
        if (wish == null || !wish.matches("[0-9]{1,6}")) {
            return most;
        }
        Duration wished = Duration.ofSeconds(Math.max(1, Long.parseLong(wish)));
        return wished.compareTo(most) < 0 ? wished : most;
    }

    private OutputStream open(Caller caller) throws IOException {
        caller.settle(response);
        head();
        response.setHeader("Trailer", CUT);
        response.setTrailerFields(() -> cut ? Map.of(CUT, "rows") : Map.of());
        return response.getOutputStream();
    }

    private void execute(Query query, Asking asked, RunningQuery running, OutputStream out) {
        if (query.isSelectType() && (!query.hasLimit() || query.getLimit() > maxRows)) {
            query.setLimit(maxRows + 1L);
        }
        try (QueryExec exec = asked.apply(query)) {
            running.stoppedBy(exec::abort);
            if (query.isSelectType()) {
                table(exec.select(), out);
            } else if (query.isAskType()) {
                ResultsWriter.create().lang(lang).build().write(out, exec.ask());
            } else {
                graph(query, query.isConstructType() ? constructed(exec) : exec.describe(), out);
            }
        }
    }

    private void table(RowSet rows, OutputStream out) {
        CappedRows capped = new CappedRows(rows, maxRows);
        ResultsWriter.create()
                .lang(lang)
                .build()
                .write(out, lang == ResultSetLang.RS_CSV ? new SpreadsheetRows(capped) : capped);
        cut = capped.isCut();
    }

    private Graph constructed(QueryExec exec) {
        Graph graph = GraphFactory.createDefaultGraph();
        Iterator<Triple> triples = exec.constructTriples();
        while (triples.hasNext() && !cut) {
            Triple triple = triples.next();
            cut = graph.size() >= maxRows && !graph.contains(triple);
            if (!cut) {
                graph.add(triple);
            }
        }
        return graph;
    }

    private void graph(Query query, Graph graph, OutputStream out) {
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFWriter.source(graph).lang(lang).output(out);
    }

    private @Nullable Kept finish(HeldOutput out, Caller caller) throws IOException {
        if (!out.isOpen()) {
            caller.settle(response);
            Kept kept = new Kept(out.all(), cut);
            send(kept);
            return kept;
        }
        out.flush();
        return out.isKept() ? new Kept(out.all(), cut) : null;
    }

    /** What ended the query: who stopped it, or what went wrong. */
    static RuntimeException reason(RunningQuery running, RuntimeException e) {
        RunningQuery.Stopped stopped = running.stopped();
        if (stopped == null) {
            return switch (e) {
                case Fault fault -> fault;
                case RuntimeIOException gone -> gone;
                case QueryParseException wrong -> refused(wrong);
                case QueryBuildException wrong -> refused(wrong);
                default -> new Fault(e, "sparql.failed", String.valueOf(e.getMessage()));
            };
        }
        return switch (stopped) {
            case TIME -> new Fault(e, "sparql.time");
            case MEMORY -> new Fault(e, "sparql.memory");
            case GONE -> new RuntimeIOException(e);
        };
    }

    /** What only running a query tells to be wrong with it, such as the words of a search. */
    private static Fault refused(QueryException e) {
        return new Fault(e, "sparql.broken", 1, 1, SparqlQueries.shortened(e));
    }

    /** Says why as the last thing, in words that are no part of any format, and hangs up. */
    private void breakOff(HeldOutput out, Caller caller, Fault fault) {
        try {
            String words = fault.in(Messages.of(request.getLocale()));
            out.write(("\n\n## " + words + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException | RuntimeException gone) {
            // The client has left: cutting is all there is to do.
        }
        caller.cut();
    }
}
