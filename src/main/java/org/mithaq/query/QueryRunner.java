package org.mithaq.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.mithaq.guard.RemoteServices;
import org.mithaq.message.Fault;
import org.mithaq.store.Graphs;

/** Runs SELECT queries on a dataset and writes their results. */
public final class QueryRunner {

    private static final long TIMEOUT_SECONDS = 60;

    private QueryRunner() {}

    /**
     * Parses a query.
     *
     * @throws Fault where it is none, with line and column
     */
    public static Query parse(String sparql, String name) {
        JenaSystem.init();
        try {
            return QueryFactory.create(sparql);
        } catch (QueryParseException e) {
            throw new Fault(e, "query.broken", name, e.getLine(), e.getColumn(), firstLine(e));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Runs a query in a read transaction; remote services are not called. */
    public static void run(
            DatasetGraph dataset, Query query, ResultFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> select(dataset, query, format, out, null));
    }

    /**
     * Runs a query in a read transaction; it may go on to some endpoints.
     *
     * @throws Fault where one of them does not answer, or is not on the list
     */
    public static void run(
            DatasetGraph dataset,
            Query query,
            ResultFormat format,
            OutputStream out,
            RemoteServices services) {
        try {
            Txn.executeRead(dataset, () -> select(dataset, query, format, out, services));
        } catch (QueryException | HttpException e) {
            throw new Fault(e, "federation.failed", reason(e));
        }
    }

    /** What went wrong on the way, else in the first line. */
    private static String reason(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                String words = cause.getMessage();
                return cause.getClass().getSimpleName() + (words == null ? "" : ": " + words);
            }
        }
        return e.getClass().getSimpleName() + ": " + firstLine(e);
    }

    /** Runs a query on graphs that may be elsewhere. */
    public static void run(Graphs graphs, Query query, ResultFormat format, OutputStream out) {
        graphs.read(
                () -> {
                    try (QueryExec exec = graphs.ask(query)) {
                        write(ResultSet.adapt(exec.select()), format, out);
                        return true;
                    }
                });
    }

    private static void select(
            DatasetGraph dataset,
            Query query,
            ResultFormat format,
            OutputStream out,
            @Nullable RemoteServices services) {
        try (QueryExec exec =
                QueryExec.dataset(dataset)
                        .query(query)
                        .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .set(ARQ.httpServiceAllowed, false)
                        .build()) {
            if (services != null) {
                services.install(exec.getContext());
            }
            write(ResultSet.adapt(exec.select()), format, out);
        } catch (QueryCancelledException e) {
            throw new Fault(e, "query.timeout", TIMEOUT_SECONDS);
        }
    }

    /** Writes the results that a server sent as SPARQL results in JSON. */
    public static void convert(byte[] json, ResultFormat format, OutputStream out) {
        JenaSystem.init();
        write(
                ResultSetMgr.read(new ByteArrayInputStream(json), ResultSetLang.RS_JSON),
                format,
                out);
    }

    private static void write(ResultSet results, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            TextTable.write(results, out);
        } else {
            ResultSetMgr.write(out, results, format.lang());
        }
    }
}
