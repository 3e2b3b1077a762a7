package org.mithaq.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts requests by operation, and writes a line for each into the log {@code mithaq.requests}:
 * never a query, a text or a token. Costs nothing but a few additions until someone asks.
 */
final class RequestMeter extends HttpFilter {

    @Serial private static final long serialVersionUID = 1;

    /** Upper bounds of the classes of latency, in milliseconds. */
    static final long[] BOUNDS = {5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000};

    private static final Logger LOG = LoggerFactory.getLogger("mithaq.requests");

    private final transient Map<String, Operation> operations = new ConcurrentSkipListMap<>();

    /** What was counted of one operation. */
    static final class Operation {
        final LongAdder[] classes = new LongAdder[BOUNDS.length + 1];
        final LongAdder nanoseconds = new LongAdder();
        final AtomicLong active = new AtomicLong();
        final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();

        Operation() {
            for (int i = 0; i < classes.length; i++) {
                classes[i] = new LongAdder();
            }
        }

        private void count(int status, long duration) {
            int i = 0;
            while (i < BOUNDS.length && duration > BOUNDS[i] * 1_000_000) {
                i++;
            }
            classes[i].increment();
            nanoseconds.add(duration);
            statuses.computeIfAbsent(status, s -> new LongAdder()).increment();
        }
    }

    Map<String, Operation> operations() {
        return operations;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = operation(request.getRequestURI());
        Operation operation = operations.computeIfAbsent(name, n -> new Operation());
        operation.active.incrementAndGet();
        long start = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            operation.active.decrementAndGet();
            long duration = System.nanoTime() - start;
            operation.count(status, duration);
            LOG.atInfo()
                    .addKeyValue("operation", name)
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue("status", status)
                    .addKeyValue("milliseconds", duration / 1_000_000)
                    .addKeyValue("client", request.getRemoteAddr())
                    .log("request");
        }
    }

    /** The operation that a path is of: one of a few, whatever clients ask for. */
    static String operation(String path) {
        int slash = path.indexOf('/', 1);
        int dot = path.indexOf('.');
        int end = slash > 0 ? slash : dot > 0 ? dot : path.length();
        String first = path.substring(Math.min(1, path.length()), end);
        return switch (first) {
            case "" -> "page";
            case "sparql",
                    "update",
                    "data",
                    "articles",
                    "extract",
                    "ingest",
                    "changes",
                    "admin",
                    "actuator",
                    "reconcile",
                    "api" ->
                    first;
            case "state",
                    "organization",
                    "person",
                    "office",
                    "place",
                    "topic",
                    "relation",
                    "agreement",
                    "article",
                    "graph",
                    "ontology",
                    "shapes" ->
                    "linked";
            case "webjars" -> "static";
            default -> "other";
        };
    }
}
