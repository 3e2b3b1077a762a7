package org.mithaq.store;

import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Graphs that can be asked; the default graph is the union of all. */
public interface Graphs {

    GraphNames names();

    /**
     * A greater number after each change; what was computed at one number holds as long as it does.
     */
    long revision();

    /** Asks several queries of one state of the graphs, where the graphs can do so. */
    <T> T read(Supplier<T> work);

    /** Finds quads, within {@link #read}. */
    DatasetGraph dataset();

    /** A query about to be run, within {@link #read}; the caller closes it. */
    QueryExec ask(Query query);
}
