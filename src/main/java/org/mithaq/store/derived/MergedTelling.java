package org.mithaq.store.derived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.mithaq.merge.Cluster;
import org.mithaq.merge.Hash;
import org.mithaq.merge.Share;
import org.mithaq.merge.Telling;
import org.mithaq.merge.Wires;

/** An act or agreement that several tellings are of, as triples. */
final class MergedTelling {

    /** From the first step to the last. */
    private static final List<String> STAGES =
            List.of(
                    "Proposed",
                    "Negotiated",
                    "Agreed",
                    "Signed",
                    "Ratified",
                    "InForce",
                    "Suspended",
                    "Terminated");

    private final Node subject;
    private final Cluster<Telling> cluster;
    private final List<Triple> triples = new ArrayList<>();

    private MergedTelling(Node subject, Cluster<Telling> cluster) {
        this.subject = subject;
        this.cluster = cluster;
    }

    /** Its IRI: of the telling that was published first. */
    static String iri(Cluster<Telling> cluster, String base) {
        Telling first = cluster.first();
        String kind = first.kind() == Telling.Kind.AGREEMENT ? "agreement/" : "act/";
        return base + kind + Hash.of(first.iri());
    }

    static List<Triple> triples(String iri, Cluster<Telling> cluster, Wires wires) {
        MergedTelling merged = new MergedTelling(Terms.iri(iri), cluster);
        merged.what();
        merged.who();
        merged.when();
        merged.words();
        merged.witnesses(wires);
        provenance(merged.subject, cluster, Telling::iri).forEach(merged.triples::add);
        return merged.triples;
    }

    /** Where anything merged comes from and why. */
    static <T> List<Triple> provenance(Node subject, Cluster<T> cluster, Function<T, String> iri) {
        List<Triple> triples = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        cluster.parts().forEach(part -> parts.add(iri.apply(part)));
        parts.forEach(part -> triples.add(Triple.create(subject, Terms.PART, Terms.iri(part))));
        cluster.rules()
                .forEach(
                        rule ->
                                triples.add(
                                        Triple.create(
                                                subject, Terms.mq("mergeRule"), Terms.text(rule))));
        BigDecimal score = BigDecimal.valueOf(cluster.score()).setScale(2, RoundingMode.HALF_UP);
        triples.add(Triple.create(subject, Terms.mq("mergeScore"), Terms.decimal(score)));
        return triples;
    }

    private void add(String property, @Nullable Node value) {
        if (value != null) {
            triples.add(Triple.create(subject, Terms.mq(property), value));
        }
    }

    private void what() {
        Telling first = cluster.first();
        triples.add(Triple.create(subject, Terms.TYPE, Terms.mq(first.type())));
        for (String type :
                switch (first.kind()) {
                    case AGREEMENT -> List.of("Agreement");
                    case DEED -> List.of("Act", "Interaction");
                    case WORDS -> List.of("Act", "SpeechAct");
                }) {
            triples.add(Triple.create(subject, Terms.TYPE, Terms.mq(type)));
        }
        each("topic", Telling::topics);
        if (first.kind() == Telling.Kind.AGREEMENT) {
            add("count", Terms.integer(first.count()));
            cluster.parts().stream()
                    .map(Telling::status)
                    .filter(status -> status != null && STAGES.contains(status))
                    .max(Comparator.comparingInt(STAGES::indexOf))
                    .ifPresent(status -> add("status", Terms.mq(status)));
        } else {
            add("modality", first.modality() == null ? null : Terms.mq(first.modality()));
            first(Telling::plover, value -> add("ploverType", Terms.text(value)));
        }
    }

    private void who() {
        boolean agreement = cluster.first().kind() == Telling.Kind.AGREEMENT;
        each("actor", Telling::actors);
        each("recipient", Telling::recipients);
        each(agreement ? "party" : "participant", Telling::participants);
        each(agreement ? "signatory" : "speaker", Telling::persons);
        for (Telling part : cluster.parts()) {
            if (part.place() != null) {
                add("place", Terms.iri(part.place()));
            }
        }
    }

    private void each(String property, Function<Telling, Collection<String>> iris) {
        cluster.parts().forEach(p -> iris.apply(p).forEach(iri -> add(property, Terms.iri(iri))));
    }

    private void first(Function<Telling, @Nullable String> value, Consumer<String> sink) {
        for (Telling part : cluster.parts()) {
            String found = value.apply(part);
            if (found != null) {
                sink.accept(found);
                return;
            }
        }
    }

    private void when() {
        boolean agreement = cluster.first().kind() == Telling.Kind.AGREEMENT;
        String date = Share.dateOf(cluster.parts(), Telling::date);
        if (date != null) {
            add(agreement ? "signedOn" : "date", Terms.date(date));
        }
        String inForce = Share.dateOf(cluster.parts(), Telling::inForceOn);
        if (inForce != null) {
            add("inForceOn", Terms.date(inForce));
        }
    }

    /** The fullest title in each language, the first of those; of acts, their content. */
    private void words() {
        Map<String, String> titles = new TreeMap<>();
        boolean agreement = cluster.first().kind() == Telling.Kind.AGREEMENT;
        for (Telling part : agreement ? cluster.parts() : List.of(cluster.first())) {
            if (part.words() != null) {
                titles.merge(
                        String.valueOf(part.language()),
                        part.words(),
                        (known, other) -> other.length() > known.length() ? other : known);
            }
        }
        Node property = agreement ? Terms.TITLE : Terms.mq("content");
        titles.forEach(
                (language, words) ->
                        triples.add(Triple.create(subject, property, Terms.text(words, language))));
    }

    private void witnesses(Wires wires) {
        Set<String> texts = new HashSet<>();
        Set<String> outlets = new HashSet<>();
        for (Telling part : cluster.parts()) {
            add("witness", Terms.iri(part.source().iri()));
            texts.add(wires.of(part.source().iri()));
            outlets.add(part.source().outlet());
        }
        add("witnessCount", Terms.integer(texts.size()));
        add("outletCount", Terms.integer(outlets.size()));
    }
}
