package org.mithaq.link;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mithaq.merge.Decisions;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphNames;
import org.mithaq.store.GraphStore;

/** Links what a store does not know the wider world's names of to a data set. */
public final class Linking {

    private final GraphStore store;
    private final Settings settings;
    private final DecisionsFile decisions;

    /**
     * @param accept least score of a link that holds
     * @param propose least score of a link that a person should look at
     * @param decisions what a person decided; a file that need not exist
     * @param journals where answers of endpoints are kept until a run is done
     * @param timeout for one answer of an endpoint
     */
    public record Settings(
            double accept, double propose, Path decisions, Path journals, Duration timeout) {}

    public Linking(GraphStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
        this.decisions = new DecisionsFile(settings.decisions());
    }

    /**
     * Links to a data set and writes the links graph.
     *
     * @param dataset a file (Wikidata's JSON, RDF or CSV, by its ending) or the address of an
     *     endpoint
     * @param complaints entries that cannot be read
     * @throws Fault where it cannot be read at all; the links graph is as it was then
     */
    public List<Link> link(String dataset, Consumer<Fault> complaints) {
        Decisions decided = decisions.read();
        List<Ours> things = UnknownThings.of(store);
        States states = store.read(() -> States.of(store.dataset(), store.names()));
        Source source = source(dataset, things, states);
        List<Link> links =
                new Linker(things, decided, settings.accept(), settings.propose())
                        .link(source, complaints);
        new LinksGraph(store).replace(source.name(), links);
        return links;
    }

    private Source source(String dataset, List<Ours> things, States states) {
        if (dataset.matches("https?://.*")) {
            if (!GraphNames.isIri(dataset)) {
                throw new Fault("link.iri", dataset);
            }
            Path journal =
                    settings.journals()
                            .resolve("store.link-" + Integer.toHexString(dataset.hashCode()));
            return new EndpointSource(
                    URI.create(dataset), things, states, journal, settings.timeout());
        }
        Path file = Path.of(dataset);
        if (!Files.isRegularFile(file)) {
            throw new Fault("file.missing", file);
        }
        String name = dataset.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return new CsvFile(file, states);
        }
        return name.matches(".*\\.json(\\.gz|\\.bz2)?")
                ? new WikidataDump(file, states)
                : new RdfFile(file, states);
    }

    /**
     * Adds the links that wait for a decision to the decisions file, each once, for a person to
     * replace the question mark by {@code same} or {@code different}. What is in the file stays.
     *
     * @return how many were added
     */
    public int propose(List<Link> links) {
        return decisions.propose(links);
    }
}
