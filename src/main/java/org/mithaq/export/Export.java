package org.mithaq.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.store.GraphNames;
import org.mithaq.store.Graphs;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a store holds as files, each from one state of the store. */
public final class Export {

    private final Graphs store;
    private final boolean texts;
    private final String address;

    /**
     * @param texts whether the articles' full texts are written too, where a format has them
     * @param address of the server that tells of its services; empty where there is none
     */
    public Export(Graphs store, boolean texts, String address) {
        this.store = store;
        this.texts = texts;
        this.address = address;
    }

    /** Writes one format; leaves the stream open. */
    public void write(ExportFormat format, OutputStream out) throws IOException {
        IOException[] failure = new IOException[1];
        store.read(
                () -> {
                    try {
                        new Writing(store.dataset(), store.names(), out).write(format);
                    } catch (IOException e) {
                        failure[0] = e;
                    }
                    return format;
                });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    /** One file. */
    private final class Writing {
        private final DatasetGraph dataset;
        private final GraphNames names;
        private final OutputStream out;
        private final Tables tables;
        private final Events events;

        Writing(DatasetGraph dataset, GraphNames names, OutputStream out) {
            this.dataset = dataset;
            this.names = names;
            this.out = out;
            Directory directory = new Directory(dataset, names);
            this.tables = new Tables(dataset, names, directory);
            this.events = new Events(directory, new Merged(dataset, names));
        }

        void write(ExportFormat format) throws IOException {
            switch (format) {
                case AGREEMENTS_CSV -> csv(Tables.AGREEMENTS, tables::agreements);
                case ACTS_CSV -> csv(Tables.ACTS, tables::acts);
                case AGREEMENTS_JSONL -> jsonLines(tables::agreements);
                case ACTS_JSONL -> jsonLines(tables::acts);
                case PLOVER -> jsonLines(graph -> events.of(graph).map(events::plover));
                case CAMEO -> cameo();
                case GRAPHML, GEXF -> network(format);
                case NQUADS -> QuadsFile.write(dataset, names, RDFFormat.NQUADS, texts, out);
                case TRIG -> QuadsFile.write(dataset, names, RDFFormat.TRIG_BLOCKS, texts, out);
                case VOID -> DatasetDescription.write(dataset, names, address, out);
            }
        }

        private Stream<ArticleGraph> articles() {
            return ArticleGraph.articles(dataset, names)
                    .map(article -> ArticleGraph.read(dataset, article));
        }

        private Writer writer() {
            return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        }

        private void csv(
                List<String> columns, Function<ArticleGraph, Stream<Map<String, Object>>> rows)
                throws IOException {
            SafeCsv csv = new SafeCsv(writer(), columns);
            for (Iterator<Map<String, Object>> all = articles().flatMap(rows).iterator();
                    all.hasNext(); ) {
                csv.write(all.next());
            }
            csv.flush();
        }

        private void jsonLines(Function<ArticleGraph, Stream<Map<String, Object>>> rows)
                throws IOException {
            JsonMapper json = JsonMapper.builder().build();
            Writer writer = writer();
            for (Iterator<Map<String, Object>> all = articles().flatMap(rows).iterator();
                    all.hasNext(); ) {
                writer.write(json.writeValueAsString(all.next()));
                writer.write('\n');
            }
            writer.flush();
        }

        private void cameo() throws IOException {
            Writer writer = writer();
            writer.write(String.join("\t", Events.CAMEO_COLUMNS) + "\n");
            for (Iterator<List<String>> lines =
                            articles()
                                    .flatMap(events::of)
                                    .flatMap(event -> events.cameo(event).stream())
                                    .iterator();
                    lines.hasNext(); ) {
                writer.write(
                        String.join(
                                        "\t",
                                        lines.next().stream()
                                                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                                                .toList())
                                + "\n");
            }
            writer.flush();
        }

        private void network(ExportFormat format) throws IOException {
            Network network = new Network();
            articles().flatMap(events::of).forEach(network::add);
            Writer writer = writer();
            if (format == ExportFormat.GRAPHML) {
                GraphMlFile.write(network, writer);
            } else {
                try {
                    GexfFile.write(network, writer);
                } catch (XMLStreamException e) {
                    throw new IOException(e);
                }
            }
            writer.flush();
        }
    }
}
