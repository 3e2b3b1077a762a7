package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mithaq.merge.Bearer;
import org.mithaq.merge.Fingerprint;
import org.mithaq.merge.Holding;
import org.mithaq.merge.Source;
import org.mithaq.merge.Telling;
import org.mithaq.merge.Told;

/** Keeps the index in step with the article graphs, and takes note of what has to be looked at. */
final class Indexer {

    private final Index index;
    private final Owners owners;

    Indexer(Index index, Owners owners) {
        this.index = index;
        this.owners = owners;
    }

    /** Takes an article's place in the index. */
    void add(Told told) {
        told.tellings().forEach(t -> index.enter(Keys.block(t), Keys.entry(t)));
        fingerprint(told, true);
        people(told, 1);
    }

    /** Brings the index from what an article told to what it tells now, and marks what changed. */
    void replace(Told before, Told now) {
        Set<Telling> gone = new LinkedHashSet<>(before.tellings());
        now.tellings().forEach(gone::remove);
        Set<Telling> come = new LinkedHashSet<>(now.tellings());
        before.tellings().forEach(come::remove);
        for (Telling telling : gone) {
            index.leave(Keys.block(telling), Keys.entry(telling));
            mark(telling);
        }
        for (Telling telling : come) {
            index.enter(Keys.block(telling), Keys.entry(telling));
            mark(telling);
        }
        boolean sameSource = before.source().equals(now.source());
        if (!before.text().equals(now.text()) || !sameSource) {
            fingerprint(before, false);
            fingerprint(now, true);
            index.add(Keys.DIRTY, "article\t" + now.source().iri());
        }
        if (!sameSource
                || !before.holdings().equals(now.holdings())
                || !before.persons().equals(now.persons())) {
            people(before, -1);
            people(now, 1);
            markPeople(before);
            markOffices(now);
            attestations(now).forEach(a -> index.add(Keys.DIRTY, "attested\t" + a.mark()));
        }
    }

    private void mark(Telling telling) {
        index.add(
                Keys.DIRTY,
                "telling\t"
                        + Keys.block(telling)
                        + "\t"
                        + Keys.day(telling)
                        + "\t"
                        + telling.iri());
    }

    private void markPeople(Told told) {
        told.persons().forEach(p -> index.add(Keys.DIRTY, "person\t" + p.person()));
        told.holdings().forEach(h -> index.add(Keys.DIRTY, "person\t" + h.person()));
        markOffices(told);
    }

    private void markOffices(Told told) {
        told.holdings().forEach(h -> index.add(Keys.DIRTY, "office\t" + owners.officeKey(h)));
    }

    private void fingerprint(Told told, boolean add) {
        Fingerprint.of(told.text())
                .ifPresent(
                        print -> {
                            String article = told.source().iri();
                            change(Keys.print(article), print.toString(), add);
                            for (String band : print.bands()) {
                                change(Keys.band(band), new Index.Entry("", article), add);
                            }
                        });
    }

    private void change(String key, String value, boolean add) {
        if (add) {
            index.add(key, value);
        } else {
            index.remove(key, value);
        }
    }

    private void change(String key, Index.Entry entry, boolean add) {
        if (add) {
            index.enter(key, entry);
        } else {
            index.leave(key, entry);
        }
    }

    private void people(Told told, int by) {
        List<Attestation> attestations = attestations(told);
        Set<String> persons = new TreeSet<>();
        attestations.forEach(a -> persons.add(a.person()));
        for (String person : persons) {
            person(person, attestations.stream().filter(a -> a.person().equals(person)), by);
        }
        for (Told.Named named : new HashSet<>(told.persons())) {
            index.count(Keys.label(named.person()), named.language() + "\t" + named.name(), by);
        }
        Set<String> offices = new HashSet<>();
        for (Holding holding : told.holdings()) {
            if (offices.add(holding.office())) {
                index.count(Keys.office(owners.officeKey(holding)), holding.office(), by);
                index.count(
                        Keys.label(holding.office()),
                        holding.language() + "\t" + holding.officeName(),
                        by);
            }
        }
    }

    private void person(String person, Stream<Attestation> attestations, int by) {
        Set<String> bearings = new TreeSet<>();
        attestations.forEach(
                a -> {
                    bearings.add(a.state() + "\t" + a.office());
                    if (!a.holding().isEmpty()) {
                        change(
                                Keys.holding(person, a.state(), a.office()),
                                new Index.Entry(a.day(), a.holding()),
                                by > 0);
                    }
                });
        boolean known = !index.values(Keys.person(person)).isEmpty();
        bearings.forEach(bearing -> index.count(Keys.person(person), bearing, by));
        boolean stays = !index.values(Keys.person(person)).isEmpty();
        if (known != stays) {
            for (String key : Bearer.nameOf(person).keys()) {
                change(Keys.name(key), person, stays);
            }
        }
    }

    /** What an article says of each person: each office, or that there is one of the name. */
    private List<Attestation> attestations(Told told) {
        Set<String> persons = new TreeSet<>();
        told.persons().forEach(p -> persons.add(p.person()));
        told.holdings().forEach(h -> persons.add(h.person()));
        List<Attestation> attestations = new ArrayList<>();
        for (String person : persons) {
            List<Holding> held =
                    told.holdings().stream().filter(h -> h.person().equals(person)).toList();
            String state = stateOf(held);
            String day = day(told.source());
            for (Holding holding : held) {
                attestations.add(
                        new Attestation(
                                person, state, owners.officeKey(holding), day, holding.iri()));
            }
            if (held.isEmpty()) {
                attestations.add(new Attestation(person, state, "", day, ""));
            }
        }
        return attestations;
    }

    /** The one state that an article gives a person; none where it gives several. */
    private String stateOf(List<Holding> held) {
        Set<String> states = new TreeSet<>();
        held.forEach(h -> states.add(owners.stateOf(h)));
        states.remove("");
        return states.size() == 1 ? states.iterator().next() : "";
    }

    private static String day(Source source) {
        return source.published() == null ? "" : source.published();
    }
}
