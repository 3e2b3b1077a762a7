package org.mithaq.endpoint;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** So many rows and no more; knows whether there would have been more. */
final class CappedRows implements RowSet {

    private final RowSet rows;
    private final int most;
    private long given;

    CappedRows(RowSet rows, int most) {
        this.rows = rows;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return given < most && rows.hasNext();
    }

    @Override
    public Binding next() {
        if (given >= most) {
            throw new NoSuchElementException();
        }
        given++;
        return rows.next();
    }

    /** Whether rows were left out. */
    boolean isCut() {
        return given >= most && rows.hasNext();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return given;
    }

    @Override
    public void close() {
        rows.close();
    }
}
