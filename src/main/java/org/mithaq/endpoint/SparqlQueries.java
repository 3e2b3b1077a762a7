package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.mithaq.endpoint.ResultCache.Kept;
import org.mithaq.guard.QueryText;
import org.mithaq.guard.Watchdog;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;

/**
 * The SPARQL 1.1 protocol for queries by GET, HEAD, POST and QUERY. A request without a query gets
 * the service description, as the standard asks (SPARQL 1.1 Service Description, section 2).
 *
 * <p>Queries are read in standard SPARQL, without ARQ's own syntax: what that adds (calls of
 * computed functions, among others) is not for strangers.
 */
final class SparqlQueries extends SPARQL_QueryDataset {

    private static final String BASE = "http://server/unset-base/";

    /** Of a parser, in UTF-16 units: it may quote the whole query. */
    private static final int LONGEST_WORDS = 400;

    static final String METHODS = "GET,HEAD,POST,QUERY,OPTIONS";

    /** Asked again, these may give another answer from the same store. */
    private static final Pattern NOT_REPEATABLE =
            Pattern.compile("(?i)\\b((now|rand|uuid|struuid|bnode)\\s*>?\\s*\\(|service\\b)");

    private final GraphStore store;
    private final ServerSettings settings;
    private final Watchdog watchdog;
    private final TextAccess texts;
    private final Admission admission;
    private final ResultCache cache;

    SparqlQueries(
            GraphStore store,
            ServerSettings settings,
            Watchdog watchdog,
            TextAccess texts,
            Admission admission,
            ResultCache cache) {
        this.texts = texts;
        this.store = store;
        this.settings = settings;
        this.watchdog = watchdog;
        this.admission = admission;
        this.cache = cache;
    }

    @Override
    public void process(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        openToScripts(action.getResponse(), settings);
        try {
            switch (action.getRequestMethod()) {
                case "GET", "HEAD" -> {
                    if (request.getParameter("query") == null) {
                        describe(action);
                    } else {
                        executeLifecycle(action);
                    }
                }
                case "POST", "QUERY" -> executeLifecycle(action);
                case "OPTIONS" -> Refusal.allow(action.getResponse(), METHODS);
                default -> {
                    action.getResponse().setHeader("Allow", METHODS);
                    throw new Fault("sparql.method", METHODS);
                }
            }
        } catch (Fault fault) {
            Refusal.send(request, action.getResponse(), fault);
        }
    }

    /** What the server offers is open, and never depends on who a browser's user is. */
    static void openToScripts(HttpServletResponse response, ServerSettings settings) {
        String origin = settings.text("cors.origin");
        if (!origin.equals("-")) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader(
                    "Access-Control-Allow-Headers",
                    "Accept, Content-Type, If-None-Match, If-Modified-Since");
            response.setHeader(
                    "Access-Control-Expose-Headers",
                    "ETag, Last-Modified, Retry-After, Mithaq-Cut");
        }
    }

    @Override
    public void validate(HttpAction action) {
        validate(action.getRequest());
    }

    /** Refuses a request that has not one query, as it is. */
    static void validate(HttpServletRequest request) {
        if (request.getHeader("Content-Encoding") != null) {
            throw new Fault("sparql.encoding");
        }
        String type = String.valueOf(request.getContentType());
        boolean body = type.startsWith("application/sparql-query");
        boolean form = type.startsWith("application/x-www-form-urlencoded");
        if (request.getContentType() != null && !body && !form) {
            throw new Fault("sparql.type", "application/sparql-query");
        }
        String[] queries = request.getParameterValues("query");
        if (body ? queries != null : queries == null || queries.length > 1) {
            throw new Fault("sparql.one");
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(body(action.getRequest(), settings), action);
    }

    /** A query that is the body of a request. */
    static String body(HttpServletRequest request, ServerSettings settings) {
        int most = settings.number("query.max-text-kb") << 10;
        try {
            byte[] body = request.getInputStream().readNBytes(most + 1);
            if (body.length > most) {
                throw new Fault("sparql.request", most >> 10);
            }
            return new String(body, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        if (text.length() > settings.number("query.max-text-kb") << 10) {
            throw new Fault("sparql.request", settings.number("query.max-text-kb"));
        }
        Query query = parse(text);
        Lang lang = ResultFormats.choose(query, action.getRequest());
        action.beginRead();
        try {
            QueryAnswer answer =
                    new QueryAnswer(action.getRequest(), action.getResponse(), lang, settings);
            boolean repeatable = !NOT_REPEATABLE.matcher(text).find();
            Freshness freshness = freshness(text, lang, action);
            if (repeatable && answer.isKnown(freshness)) {
                return;
            }
            String tag = repeatable ? freshness.tag() : null;
            Kept kept = tag == null ? null : cache.get(tag);
            if (kept == null) {
                kept = run(text, query, action, answer);
                if (tag != null && kept != null) {
                    cache.put(tag, kept);
                }
            } else {
                answer.send(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            action.endRead();
        }
    }

    private @Nullable Kept run(String text, Query query, HttpAction action, QueryAnswer answer)
            throws IOException {
        try (Admission.Place place = admission.enter(action.getRequest().getRemoteAddr())) {
            if (place == null) {
                throw new Fault("sparql.busy");
            }
            Pair<DatasetGraph, Query> chosen = decideDataset(action, query, text);
            DatasetGraph dataset = chosen.getLeft();
            return answer.run(
                    chosen.getRight() == null ? query : chosen.getRight(),
                    texts.allowed(action.getRequest())
                            ? asked -> QueryExec.dataset(dataset).query(asked).build()
                            : asked -> store.askWithoutTexts(dataset, asked).build(),
                    watchdog);
        }
    }

    /**
     * A query in standard SPARQL.
     *
     * @throws Fault where it is none, or too large
     */
    static Query parse(String text) {
        QueryText.check(text);
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw new Fault(e, "sparql.broken", e.getLine(), e.getColumn(), shortened(e));
        } catch (QueryException e) {
            throw new Fault(e, "sparql.broken", 1, 1, shortened(e));
        } catch (StackOverflowError e) {
            throw new Fault(e, "sparql.large");
        }
    }

    static String shortened(Exception e) {
        String words = String.valueOf(e.getMessage());
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + " …" : words;
    }

    /** Names the answer: the state of the store, the question and the format. */
    private Freshness freshness(String text, Lang lang, HttpAction action) {
        HttpServletRequest request = action.getRequest();
        String named =
                String.join(
                        "\n",
                        store.version(),
                        lang.getName(),
                        String.valueOf(texts.allowed(request)),
                        Arrays.toString(request.getParameterValues("default-graph-uri")),
                        Arrays.toString(request.getParameterValues("named-graph-uri")),
                        text);
        return Freshness.of(named, store.lastChange());
    }

    private static void describe(HttpAction action) {
        try {
            String address = action.getRequest().getRequestURL().toString();
            ServiceDescription.write(
                    address, true, action.getRequest().getHeader("Accept"), action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
