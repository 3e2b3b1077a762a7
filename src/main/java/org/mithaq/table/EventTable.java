package org.mithaq.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;

/**
 * A table of events, read into a graph of its own in the place of what was there, some thousand
 * lines at a time, so that neither its size nor its faults matter to the rest.
 */
public final class EventTable {

    private static final int AT_ONCE = 5000;
    private static final int QUADS_AT_ONCE = 100_000;

    private final GraphStore store;
    private final Node graph;

    /**
     * What became of a table's lines.
     *
     * @param events lines that are acts now
     * @param leftOut lines that could not be read
     */
    public record Outcome(long events, long leftOut) {}

    /**
     * @param graph IRI of the graph to fill
     * @throws Fault where the graph is one of the store's own, or no IRI
     */
    public EventTable(GraphStore store, String graph) {
        this.store = store;
        this.graph = NodeFactory.createURI(graph);
        store.requireOthers(graph);
    }

    /**
     * Reads a table.
     *
     * @param mapping file that tells which column says what
     * @param complaints lines that cannot be read; the rest goes on
     * @throws Fault where the table cannot be read at all, or has not the columns of the mapping;
     *     the graph is as it was then
     */
    public Outcome read(Path table, Path mapping, Consumer<Fault> complaints) {
        Mapping columns = Mapping.read(mapping);
        if (!Files.isRegularFile(table)) {
            throw new Fault("file.missing", table);
        }
        Actors actors = store.read(() -> Actors.of(store.dataset(), store.names()));
        Acts acts = new Acts(graph, columns, actors);
        try (TableLines lines = new TableLines(table)) {
            TableLines.Line first = lines.next();
            String head = first == null ? null : first.text();
            if (head == null) {
                throw new Fault("table.head", table);
            }
            List<String> cells = Row.cells(head, columns.separator());
            Map<String, Integer> places = columns.places(cells, table);
            clear();
            List<Quad> ready = new ArrayList<>(acts.table(String.valueOf(table.getFileName())));
            long events = 0;
            long leftOut = 0;
            for (TableLines.Line line = columns.header() ? lines.next() : first;
                    line != null;
                    line = lines.next()) {
                if (line.text() != null && line.text().isBlank()) {
                    continue;
                }
                try {
                    ready.addAll(acts.of(row(table, line, columns, places, cells.size())));
                    events++;
                } catch (Fault fault) {
                    leftOut++;
                    complaints.accept(fault);
                }
                if (events % AT_ONCE == 0) {
                    write(ready);
                }
            }
            write(ready);
            return new Outcome(events, leftOut);
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", table, String.valueOf(e.getMessage()));
        }
    }

    private static Row row(
            Path table,
            TableLines.Line line,
            Mapping mapping,
            Map<String, Integer> places,
            int width) {
        String text = line.text();
        if (text == null) {
            throw new Fault(
                    line.isLong() ? "table.long" : "table.charset",
                    table,
                    line.number(),
                    TableLines.LONGEST);
        }
        List<String> cells = cells(table, line, text, mapping);
        if (cells.size() != width) {
            throw new Fault("table.cells", table, line.number(), cells.size(), width);
        }
        return new Row(table, line.number(), text, cells, places);
    }

    private static List<String> cells(
            Path table, TableLines.Line line, String text, Mapping mapping) {
        try {
            return Row.cells(text, mapping.separator());
        } catch (IOException e) {
            throw new Fault(e, "table.quotes", table, line.number());
        }
    }

    private void write(List<Quad> quads) {
        if (!quads.isEmpty()) {
            store.write(dataset -> quads.forEach(dataset::add));
            quads.clear();
        }
    }

    private void clear() {
        for (List<Quad> some = some(); !some.isEmpty(); some = some()) {
            List<Quad> gone = some;
            store.write(dataset -> gone.forEach(dataset::delete));
        }
    }

    private List<Quad> some() {
        return store.read(
                () -> {
                    List<Quad> some = new ArrayList<>();
                    Iterator<Quad> all = store.dataset().find(graph, Node.ANY, Node.ANY, Node.ANY);
                    while (all.hasNext() && some.size() < QUADS_AT_ONCE) {
                        some.add(all.next());
                    }
                    return some;
                });
    }
}
