package org.mithaq.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.export.Directory.Entry;
import org.mithaq.export.Events.Event;

/** Who acts towards whom, added up over all articles. */
final class Network {

    private final Map<String, Entry> actors = new TreeMap<>();
    private final Map<String, Tie> ties = new TreeMap<>();

    /** All acts of one actor towards another. */
    static final class Tie {
        final String source;
        final String target;
        final long[] byQuadClass = new long[5];
        double goldstein;
        String first = "";
        String last = "";

        private Tie(String source, String target) {
            this.source = source;
            this.target = target;
        }

        long acts() {
            long sum = 0;
            for (long acts : byQuadClass) {
                sum += acts;
            }
            return sum;
        }

        /** Mean score on the Goldstein scale of the acts that have a code. */
        double tone() {
            long coded = acts() - byQuadClass[0];
            return coded == 0 ? 0 : Math.round(1000 * goldstein / coded) / 1000.0;
        }

        private void add(Event event) {
            String quadClass = Cameo.quadClass(event.code());
            byQuadClass[quadClass.isEmpty() ? 0 : Integer.parseInt(quadClass)]++;
            goldstein +=
                    quadClass.isEmpty() ? 0 : Double.parseDouble(Cameo.goldstein(event.code()));
            if (!event.day().isEmpty()) {
                first = first.isEmpty() || event.day().compareTo(first) < 0 ? event.day() : first;
                last = event.day().compareTo(last) > 0 ? event.day() : last;
            }
        }
    }

    void add(Event event) {
        event.sources().forEach(actor -> actors.putIfAbsent(actor.iri(), actor));
        event.targets().forEach(actor -> actors.putIfAbsent(actor.iri(), actor));
        for (Map.Entry<Entry, Optional<Entry>> pair : event.pairs()) {
            pair.getValue()
                    .ifPresent(
                            target ->
                                    ties.computeIfAbsent(
                                                    pair.getKey().iri() + " " + target.iri(),
                                                    key ->
                                                            new Tie(
                                                                    pair.getKey().iri(),
                                                                    target.iri()))
                                            .add(event));
        }
    }

    /** By IRI. */
    Map<String, Entry> actors() {
        return actors;
    }

    /** In the order of source and target. */
    Iterable<Tie> ties() {
        return ties.values();
    }
}
