package org.mithaq.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;

/**
 * A person's look at the links of a store. What is decided here holds at once, and in later runs:
 * it stands in the decisions file of the store's folder, in memory in the links graph alone.
 */
public final class LinkReview {

    /** The decisions' file in a store's folder, where no other is named. */
    public static final String FILE = "store.decisions.tsv";

    /** What a person says of a link. */
    public enum Verdict {
        /** The two are one. */
        SAME,
        /** They are not. */
        DIFFERENT
    }

    private final LinksGraph graph;
    private final Optional<DecisionsFile> file;

    public LinkReview(GraphStore store) {
        this(store, store.beside(FILE));
    }

    /**
     * @param file where decisions are kept; empty to keep them in the links graph alone
     */
    public LinkReview(GraphStore store, Optional<Path> file) {
        this.graph = new LinksGraph(store);
        this.file = file.map(DecisionsFile::new);
    }

    /** The links of a status, the likeliest first. */
    public List<Link> list(Link.Status status) {
        return graph.all().stream().filter(link -> link.status() == status).toList();
    }

    /**
     * Decides on a link, whatever was made of it before.
     *
     * @param ours IRI of the thing
     * @param theirs IRI of the entry
     * @throws Fault where there is no such link, or the decision contradicts an earlier one;
     *     nothing is changed then
     */
    public void decide(String ours, String theirs, Verdict verdict) {
        boolean same = verdict == Verdict.SAME;
        Link link =
                graph.all().stream()
                        .filter(l -> l.ours().equals(ours) && l.theirs().equals(theirs))
                        .findFirst()
                        .orElseThrow(() -> new Fault("link.unknown", ours, theirs));
        file.ifPresent(decisions -> decisions.decide(link, same));
        graph.decide(ours, theirs, same);
    }
}
