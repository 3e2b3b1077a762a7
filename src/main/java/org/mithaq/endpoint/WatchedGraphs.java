package org.mithaq.endpoint;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.mithaq.guard.RunningQuery;
import org.mithaq.guard.Watchdog;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphNames;
import org.mithaq.store.Graphs;

/**
 * Graphs as pages ask them: what is asked of one state of them, together, has the time and the
 * memory of one query of a client's own.
 */
final class WatchedGraphs implements Graphs {

    /** Whoever asks for a page is found to have gone when it is sent. */
    private static final RunningQuery.Client NOBODY =
            new RunningQuery.Client() {
                @Override
                public boolean isGone() {
                    return false;
                }

                @Override
                public void cut() {
                    // an answer that is not begun needs no connection cut
                }
            };

    private final Graphs graphs;
    private final Watchdog watchdog;
    private final Duration limit;
    private final ThreadLocal<@Nullable RunningQuery> current = new ThreadLocal<>();

    WatchedGraphs(Graphs graphs, Watchdog watchdog, Duration limit) {
        this.graphs = graphs;
        this.watchdog = watchdog;
        this.limit = limit;
    }

    @Override
    public GraphNames names() {
        return graphs.names();
    }

    @Override
    public long revision() {
        return graphs.revision();
    }

    /**
     * @throws Fault where it took too long, or too much memory or stack
     */
    @Override
    public <T> T read(Supplier<T> work) {
        if (current.get() != null) {
            return graphs.read(work);
        }
        try (RunningQuery running = watchdog.watch(limit, NOBODY)) {
            current.set(running);
            try {
                return graphs.read(work);
            } catch (OutOfMemoryError e) {
                throw new Fault(e, "sparql.memory");
            } catch (StackOverflowError e) {
                throw new Fault(e, "sparql.large");
            } catch (RuntimeException e) {
                throw running.stopped() == null ? e : QueryAnswer.reason(running, e);
            }
        } finally {
            current.remove();
        }
    }

    @Override
    public DatasetGraph dataset() {
        return graphs.dataset();
    }

    @Override
    public QueryExec ask(Query query) {
        QueryExec exec = graphs.ask(query);
        RunningQuery running = current.get();
        if (running != null) {
            running.stoppedBy(exec::abort);
        }
        return exec;
    }
}
