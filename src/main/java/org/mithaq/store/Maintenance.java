package org.mithaq.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.message.Fault;

/** A store's graphs ↔ a backup: N-Quads, packed by gzip, that ends in a line with their number. */
final class Maintenance {

    private static final String END = "# end of backup, quads: ";

    private Maintenance() {}

    /** Writes all quads, within a transaction of the caller's; answers their number. */
    static long backup(DatasetGraph dataset, OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
        OutputStream buffered = new BufferedOutputStream(packed, 1 << 16);
        StreamRDF writer = StreamRDFWriter.getWriterStream(buffered, Lang.NQUADS);
        writer.start();
        long count = 0;
        for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); count++) {
            writer.quad(quads.next());
        }
        writer.finish();
        buffered.write((END + count + "\n").getBytes(StandardCharsets.UTF_8));
        buffered.flush();
        packed.finish();
        return count;
    }

    /**
     * Replaces all quads by those of a backup, within a transaction of the caller's, which must
     * abort it where this fails.
     *
     * @throws Fault where it is no backup, or not a whole one
     */
    static long restore(DatasetGraph dataset, InputStream in, String name) {
        dataset.clear();
        return read(in, name, dataset::add);
    }

    /**
     * Hands out the quads of a backup; answers their number.
     *
     * @throws Fault where it is no backup, or not a whole one: what was handed out does not count
     */
    static long read(InputStream in, String name, Consumer<Quad> sink) {
        try (LastLine lines = new LastLine(new GZIPInputStream(in, 1 << 16))) {
            long[] count = new long[1];
            RDFParser.source(lines)
                    .lang(Lang.NQUADS)
                    .labelToNode(LabelToNode.createUseLabelEncoded())
                    .errorHandler(BrokenRdf.HANDLER)
                    .parse(
                            new QuadCollector(
                                    quad -> {
                                        sink.accept(quad);
                                        count[0]++;
                                    }));
            if (!lines.end().equals(END + count[0])) {
                throw new Fault("backup.cut", name);
            }
            return count[0];
        } catch (RiotException e) {
            throw BrokenRdf.fault(name, e);
        } catch (IOException e) {
            throw new Fault(e, "backup.broken", name, String.valueOf(e.getMessage()));
        }
    }
}
