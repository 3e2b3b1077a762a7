package org.mithaq.store.derived;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.merge.Decisions;
import org.mithaq.merge.Telling;
import org.mithaq.merge.Told;
import org.mithaq.merge.Wires;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphNames;

/**
 * Keeps the derived graph in step with the article graphs. What changed is noted in the transaction
 * of the article and worked off in the next one; where that does not come about, because the
 * process was killed, the notes are still there.
 */
public final class Derivation {

    /** Of the rules and the index; where a store was derived by others, it is derived anew. */
    private static final String VERSION = "2";

    /** From this many new articles on, which are such a part of all, everything is derived anew. */
    private static final int MANY = 500;

    private static final int MOST = 4;

    private final DatasetGraph dataset;
    private final DatasetGraph plain;
    private final GraphNames names;
    private final HiddenIndex index;
    private final Node derived;

    /**
     * Works on a store; every method is called within one of its transactions.
     *
     * @param plain the same dataset, TDB2's own, without a log of changes, where the index is kept
     */
    public Derivation(DatasetGraph dataset, DatasetGraph plain, GraphNames names) {
        this.dataset = dataset;
        this.plain = plain;
        this.names = names;
        this.index = new HiddenIndex(plain);
        this.derived = Terms.iri(names.base() + "graph/derived");
    }

    /** Takes note that an article's graphs will be these quads instead of those. */
    public void note(String article, Set<Quad> before, Set<Quad> now) {
        ToldReader reader = new ToldReader();
        Told was = reader.article(article, before);
        Told is = reader.article(article, now);
        if (isCurrent()) {
            new Indexer(index, new Owners(dataset, names)).replace(was, is);
        }
    }

    /** Whether everything is derived from what is stored. */
    public boolean isDone() {
        return isCurrent() && index.values(Keys.DIRTY).isEmpty();
    }

    private boolean isCurrent() {
        return index.values(Keys.STATE).equals(List.of(VERSION));
    }

    /**
     * Has the next {@link #run} derive everything anew, as after a change of the reference data.
     */
    public void forget() {
        index.values(Keys.STATE).forEach(value -> index.remove(Keys.STATE, value));
    }

    /** The decisions of the user that are kept in the store. */
    public Decisions decisions() {
        return index.values(Keys.DECISIONS).stream()
                .findFirst()
                .map(text -> Decisions.parse(text, "store"))
                .orElse(Decisions.NONE);
    }

    /**
     * Keeps other decisions of the user; everything is derived anew.
     *
     * @param file what to call them in messages
     * @throws Fault where they name what is itself merged
     */
    public void decide(Decisions decisions, Object file) {
        DerivedGraph graph = graphOf();
        for (String iri : decisions.all()) {
            if (!graph.objects(Terms.iri(iri), Terms.PART).isEmpty()) {
                throw new Fault("decisions.merged", file, decisions.lineOf(iri), iri);
            }
        }
        index.values(Keys.DECISIONS).forEach(value -> index.remove(Keys.DECISIONS, value));
        if (!decisions.isEmpty()) {
            index.add(Keys.DECISIONS, decisions.toString());
        }
        forget();
    }

    /** Brings the derived graph up to date: where nothing is known of it, as a whole. */
    public void run() {
        if (isCurrent()) {
            update();
        } else {
            rebuild();
        }
    }

    private Work work(
            Index index,
            DerivedGraph graph,
            Function<String, Optional<Telling>> tellings,
            Wires wires) {
        return new Work(dataset, names, index, graph, tellings, decisions(), wires);
    }

    /** Why something is merged: a merged thing's own reasons, or those of all that a part is in. */
    public List<Explanation> explain(String iri) {
        DerivedGraph graph = graphOf();
        return new Explainer(work(index, graph, Work.stored(dataset), Work.stored(graph)))
                .explain(iri);
    }

    /** How many nodes of each class are merged, and how many relations there are. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String type :
                List.of(
                        "Agreement",
                        "Act",
                        "Person",
                        "Office",
                        "OfficeHolding",
                        "Wire",
                        "BilateralRelation")) {
            counts.put(type, (long) graphOf().subjects(Terms.TYPE, Terms.mq(type)).size());
        }
        return counts;
    }

    private DerivedGraph graphOf() {
        return new DerivedGraph(dataset, derived, false);
    }

    private void update() {
        List<String> dirty = index.values(Keys.DIRTY);
        if (dirty.isEmpty()) {
            return;
        }
        long articles = dirty.stream().filter(mark -> mark.startsWith("article\t")).count();
        if (articles > MANY && articles > Articles.all(dataset).size() / MOST) {
            rebuild();
            return;
        }
        Map<String, Set<String>> byKind = new HashMap<>();
        for (String mark : dirty) {
            String[] fields = mark.split("\t", 2);
            byKind.computeIfAbsent(fields[0], k -> new TreeSet<>()).add(fields[1]);
            index.remove(Keys.DIRTY, mark);
        }
        DerivedGraph graph = graphOf();
        Set<String> copies =
                new WireDerivation(dataset, index, graph, names.base())
                        .derive(byKind.getOrDefault("article", Set.of()));
        Work work = work(index, graph, Work.stored(dataset), Work.stored(graph));
        TellingDerivation tellings = new TellingDerivation(work);
        Map<String, Set<String>> places = new TreeMap<>();
        Set<String> gone = new HashSet<>();
        for (String mark : byKind.getOrDefault("telling", Set.of())) {
            String[] fields = mark.split("\t", 3);
            places.computeIfAbsent(fields[0], b -> new TreeSet<>()).add(fields[1]);
            gone.add(fields[2]);
        }
        for (Telling telling : tellingsOf(copies, work)) {
            places.computeIfAbsent(Keys.block(telling), b -> new TreeSet<>())
                    .add(Keys.day(telling));
            gone.add(telling.iri());
        }
        tellings.derive(places, gone);
        new RelationDerivation(work).derive(tellings.years());
        Set<String> persons = new TreeSet<>(byKind.getOrDefault("person", Set.of()));
        persons.addAll(new OfficeDerivation(work).derive(byKind.getOrDefault("office", Set.of())));
        List<Attestation> attested =
                byKind.getOrDefault("attested", Set.of()).stream().map(Attestation::parse).toList();
        new PersonDerivation(work).derive(persons, attested);
    }

    /** What articles tell whose copies changed: the number of witnesses may be another one. */
    private Set<Telling> tellingsOf(Set<String> articles, Work work) {
        Set<Telling> tellings = new HashSet<>();
        for (String article : articles) {
            for (String type : List.of("Agreement", "Act")) {
                dataset.find(Terms.iri(article), Node.ANY, Terms.TYPE, Terms.mq(type))
                        .forEachRemaining(
                                quad ->
                                        work.tellings()
                                                .apply(quad.getSubject().getURI())
                                                .ifPresent(tellings::add));
            }
        }
        return tellings;
    }

    private void rebuild() {
        String kept = decisions().toString();
        dataset.removeGraph(derived);
        index.clear();
        MemoryIndex all = new MemoryIndex(index);
        Map<String, Telling> tellings = readAll(all);
        DerivedGraph graph = new DerivedGraph(dataset, derived, true);
        WireDerivation wires = new WireDerivation(dataset, all, graph, names.base());
        wires.derive(all.names(Keys.PRINT));
        Map<String, String> copies = wires.found();
        if (!kept.isEmpty()) {
            all.add(Keys.DECISIONS, kept);
            index.add(Keys.DECISIONS, kept);
        }
        Work work =
                work(
                        all,
                        graph,
                        iri -> Optional.ofNullable(tellings.get(iri)),
                        article -> copies.getOrDefault(article, article));
        TellingDerivation deriving = new TellingDerivation(work);
        Set<String> done = new HashSet<>();
        for (Telling telling : tellings.values()) {
            String block = Keys.block(telling);
            if (!done.contains(block)) {
                done.addAll(deriving.derive(Map.of(block, Set.of("")), List.of()));
            }
        }
        new RelationDerivation(work).write(deriving.sums());
        new OfficeDerivation(work).derive(all.names(Keys.OFFICE));
        new PersonDerivation(work).derive(all.names(Keys.PERSONS), List.of());
        all.remove(Keys.DECISIONS, kept);
        all.store();
        index.add(Keys.STATE, VERSION);
    }

    private Map<String, Telling> readAll(MemoryIndex all) {
        Map<String, Telling> tellings = new HashMap<>();
        Indexer indexer = new Indexer(all, new Owners(dataset, names));
        ToldReader reader = new ToldReader();
        Articles.each(
                plain,
                (article, quads) -> {
                    Told told = reader.article(article, quads);
                    indexer.add(told);
                    told.tellings().forEach(telling -> tellings.put(telling.iri(), telling));
                });
        return tellings;
    }
}
