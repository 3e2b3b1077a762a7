package org.mithaq.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mithaq.link.Link.Status;
import org.mithaq.merge.Decisions;
import org.mithaq.message.Fault;
import org.mithaq.name.NameIndex;
import org.mithaq.name.NameIndex.Hit;

/** Finds for each thing the entry that it is. The things are held, the entries pass by. */
final class Linker {

    private static final double WORTH_A_LOOK = 0.78;
    private static final int MOST_PROPOSED = 3;
    private static final int NEAR_NAMES = 50;

    /** How far the best entry must be ahead of the next to be accepted. */
    private static final double LEAD = 0.04;

    private final NameIndex<Ours> things;
    private final Decisions decisions;
    private final double accept;
    private final double propose;
    private final Map<String, List<Scored>> found = new TreeMap<>();

    Linker(List<Ours> things, Decisions decisions, double accept, double propose) {
        this.things = new NameIndex<>(things, Ours::names);
        this.decisions = decisions;
        this.accept = accept;
        this.propose = propose;
    }

    /** The links to a source, in the order of our IRIs. */
    List<Link> link(Source source, Consumer<Fault> complaints) {
        source.each(this::compare, complaints);
        List<Link> links = new ArrayList<>();
        for (Ours thing : things.things()) {
            links.addAll(links(thing, source.name()));
        }
        return links;
    }

    private void compare(Theirs theirs) {
        Set<String> met = new TreeSet<>();
        for (String name : theirs.names()) {
            for (Hit<Ours> hit :
                    things.find(
                            name,
                            ours ->
                                    theirs.kind() == null
                                            ? ours.kind() != Kind.PERSON
                                            : ours.kind() == theirs.kind(),
                            WORTH_A_LOOK,
                            NEAR_NAMES)) {
                if (met.add(hit.thing().iri())) {
                    keep(Scoring.score(hit.thing(), theirs));
                }
            }
        }
    }

    private void keep(Scored scored) {
        if (scored.score() >= propose
                || decisions.sameAs(scored.ours().iri()).contains(scored.theirs().iri())) {
            found.computeIfAbsent(scored.ours().iri(), iri -> new ArrayList<>()).add(scored);
        }
    }

    private List<Link> links(Ours thing, String dataset) {
        List<Scored> scored = new ArrayList<>(found.getOrDefault(thing.iri(), List.of()));
        scored.sort(
                Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(s -> s.theirs().iri()));
        List<Link> decided = decided(thing, scored, dataset);
        if (!decided.isEmpty()) {
            return decided;
        }
        Set<String> others = decisions.differentFrom(thing.iri());
        scored.removeIf(s -> others.contains(s.theirs().iri()));
        if (scored.isEmpty()) {
            return List.of();
        }
        Scored best = scored.getFirst();
        boolean alone = scored.size() == 1 || best.score() - scored.get(1).score() >= LEAD;
        if (alone && best.score() >= accept) {
            return List.of(link(best, Status.ACCEPTED, dataset));
        }
        return scored.stream()
                .limit(MOST_PROPOSED)
                .map(s -> link(s, Status.PROPOSED, dataset))
                .toList();
    }

    /** What a person said the thing to be: the entry that was found, else whatever was named. */
    private List<Link> decided(Ours thing, List<Scored> scored, String dataset) {
        Set<String> same = decisions.sameAs(thing.iri());
        List<Link> found =
                scored.stream()
                        .filter(s -> same.contains(s.theirs().iri()))
                        .map(s -> link(s, Status.DECIDED, dataset))
                        .toList();
        return found.isEmpty()
                ? same.stream().map(entry -> named(thing, entry, dataset)).toList()
                : found;
    }

    private static Link named(Ours thing, String entry, String dataset) {
        return new Link(
                thing.iri(),
                entry,
                Status.DECIDED,
                1,
                List.of("decided"),
                List.copyOf(thing.names()),
                List.of(),
                dataset);
    }

    private static Link link(Scored scored, Status status, String dataset) {
        return new Link(
                scored.ours().iri(),
                scored.theirs().iri(),
                status,
                scored.score(),
                scored.reasons(),
                List.copyOf(scored.ours().names()),
                List.copyOf(scored.theirs().names()),
                dataset);
    }
}
