package org.mithaq.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.mithaq.link.Link;
import org.mithaq.link.Linking;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;
import org.mithaq.store.GraphStore;

/** Links a store to a data set: itself, or through the server that has it open. */
interface Linker extends AutoCloseable {

    /**
     * How many links there are.
     *
     * @param added of those proposed, how many are new in the decisions' file
     */
    record Outcome(long held, long proposed, long added) {}

    /**
     * Links to a data set.
     *
     * @param complaints entries that cannot be read, in words
     * @throws Fault where it cannot be read at all
     */
    Outcome link(String dataset, Consumer<String> complaints);

    @Override
    void close();

    /** With a store that this process has open. */
    record Direct(GraphStore store, Linking.Settings settings, Messages messages)
            implements Linker {
        @Override
        public Outcome link(String dataset, Consumer<String> complaints) {
            Linking linking = new Linking(store, settings);
            List<Link> links =
                    linking.link(dataset, fault -> complaints.accept(fault.in(messages)));
            long held = links.stream().filter(Link::holds).count();
            return new Outcome(held, links.size() - held, linking.propose(links));
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** Through the server. */
    record ThroughServer(ServerClient client, Linking.Settings settings) implements Linker {
        @Override
        public Outcome link(String dataset, Consumer<String> complaints) {
            List<String> lines = client.link(named(dataset), settings).lines().toList();
            lines.subList(1, lines.size()).forEach(complaints);
            String[] counts = lines.get(0).split("\t", 3);
            return new Outcome(
                    Long.parseLong(counts[0]),
                    Long.parseLong(counts[1]),
                    Long.parseLong(counts[2]));
        }

        /** A file by its whole path, as the server may run elsewhere. */
        private static String named(String dataset) {
            return dataset.matches("https?://.*")
                    ? dataset
                    : Path.of(dataset).toAbsolutePath().toString();
        }

        @Override
        public void close() {}
    }
}
