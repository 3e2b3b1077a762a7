package org.mithaq.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Messages;
import org.mithaq.store.GraphStore;
import org.mithaq.store.RemoteStore;
import org.mithaq.store.ServerFile;
import org.mithaq.table.EventTable;

/** Fills a graph from a file: itself, or through the server that has the store open. */
interface Importer extends AutoCloseable {

    /** How many complaints are told one by one. */
    int MOST_TOLD = 100;

    /**
     * What to read.
     *
     * @param file RDF, or a table of events
     * @param graph IRI of the graph to fill
     * @param mapping which column of the table says what; null for RDF
     * @param base of the store's IRIs
     */
    record Wanted(Path file, String graph, @Nullable Path mapping, String base) {

        /** A line each, with whole paths, as the server may run elsewhere. */
        String lines() {
            return String.join(
                    "\n",
                    file.toAbsolutePath().toString(),
                    graph,
                    mapping == null ? "" : mapping.toAbsolutePath().toString(),
                    base);
        }
    }

    /**
     * How many triples or events were read, and how many lines of a table were left out.
     *
     * @param read triples, or events of a table
     */
    record Outcome(long read, long leftOut) {}

    /**
     * Reads it.
     *
     * @param complaints lines that cannot be read, in words, the first {@link #MOST_TOLD} of them
     * @throws org.mithaq.message.Fault where it cannot be read at all
     */
    Outcome read(Wanted wanted, Consumer<String> complaints);

    @Override
    void close();

    /** The importer for a folder. */
    static Importer of(Path folder, String base, Messages messages) {
        Optional<ServerFile> server = ServerFile.of(folder);
        return server.isPresent()
                ? new ThroughServer(new ServerClient(server.get()), messages.bundle().getLocale())
                : new Direct(GraphStore.open(folder, base), messages);
    }

    /** Into a store that this process has open. */
    record Direct(GraphStore store, Messages messages) implements Importer {
        @Override
        public Outcome read(Wanted wanted, Consumer<String> complaints) {
            if (wanted.mapping() == null) {
                return new Outcome(store.importRdf(wanted.graph(), wanted.file()), 0);
            }
            AtomicLong told = new AtomicLong();
            EventTable.Outcome outcome =
                    new EventTable(store, wanted.graph())
                            .read(
                                    wanted.file(),
                                    wanted.mapping(),
                                    fault -> {
                                        if (told.incrementAndGet() <= MOST_TOLD) {
                                            complaints.accept(fault.in(messages));
                                        }
                                    });
            return new Outcome(outcome.events(), outcome.leftOut());
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** Into a store that another server keeps: read here first, then sent as a whole. */
    record Elsewhere(RemoteStore remote, Messages messages) implements Importer {
        @Override
        public Outcome read(Wanted wanted, Consumer<String> complaints) {
            try (Direct here = new Direct(GraphStore.memory(wanted.base()), messages)) {
                Outcome outcome = here.read(wanted, complaints);
                remote.replaceGraph(wanted.graph(), here.store().quads(wanted.graph()));
                return outcome;
            }
        }

        @Override
        public void close() {}
    }

    /** Through the server. */
    record ThroughServer(ServerClient client, Locale locale) implements Importer {
        @Override
        public Outcome read(Wanted wanted, Consumer<String> complaints) {
            List<String> lines = client.fill(wanted.lines(), locale).lines().toList();
            lines.subList(1, lines.size()).forEach(complaints);
            String[] counts = lines.get(0).split("\t", 2);
            return new Outcome(Long.parseLong(counts[0]), Long.parseLong(counts[1]));
        }

        @Override
        public void close() {}
    }
}
