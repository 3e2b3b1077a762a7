package org.mithaq.store;

import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;

/** Graphs of an article that is only looked at: they are in memory and in no store. */
public final class TransientGraphs implements Graphs {

    private final GraphNames names;
    private final DatasetGraph dataset;

    /**
     * @param nquads as the extractor writes them
     */
    public TransientGraphs(String nquads, GraphNames names) {
        JenaSystem.init();
        this.names = names;
        this.dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                dataset,
                () ->
                        RDFParser.fromString(nquads, Lang.NQUADS)
                                .parse(
                                        new QuadCollector(
                                                quad ->
                                                        dataset.add(
                                                                new Quad(
                                                                        Quad.defaultGraphIRI,
                                                                        quad.asTriple())))));
    }

    @Override
    public GraphNames names() {
        return names;
    }

    @Override
    public long revision() {
        return 0;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return Txn.calculateRead(dataset, work::get);
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public QueryExec ask(Query query) {
        return QueryExec.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false).build();
    }
}
