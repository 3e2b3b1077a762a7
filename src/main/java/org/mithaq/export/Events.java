package org.mithaq.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mithaq.export.Directory.Entry;
import org.mithaq.store.GraphNames;

/**
 * The acts of articles that took place → events as event-data models know them. An event that
 * several articles tell is one, in the words of one of them.
 */
final class Events {

    private final Directory directory;
    private final Merged merged;

    Events(Directory directory, Merged merged) {
        this.directory = directory;
        this.merged = merged;
    }

    /**
     * An act that took place.
     *
     * @param article the one whose words stand for all
     * @param id IRI of the act in that article
     * @param act with all that tell it
     * @param sources who acts; who takes part, where no one acts on another
     * @param targets towards whom; the same as the sources, where no one acts on another
     * @param day of the act where its day is known, else of the first publication; empty where
     *     neither is
     * @param dated whether the day is the act's own
     */
    record Event(
            ArticleGraph article,
            String id,
            Merged.Act act,
            List<Entry> sources,
            List<Entry> targets,
            String day,
            boolean dated,
            String code,
            Optional<Entry> place) {

        /** Who does it to whom, each pair once; the target is empty where there is none. */
        List<Map.Entry<Entry, Optional<Entry>>> pairs() {
            List<Map.Entry<Entry, Optional<Entry>>> pairs = new ArrayList<>();
            for (Entry source : sources) {
                List<Entry> others =
                        targets.stream().filter(target -> !target.equals(source)).toList();
                others.forEach(target -> pairs.add(Map.entry(source, Optional.of(target))));
                if (others.isEmpty()) {
                    pairs.add(Map.entry(source, Optional.empty()));
                }
            }
            return pairs;
        }
    }

    /** Those that an article stands for, in the order of the text. */
    Stream<Event> of(ArticleGraph graph) {
        return graph.ofClass("Act").stream()
                .filter(
                        id ->
                                graph.text(id, "modality")
                                        .orElse("")
                                        .equals(GraphNames.MQ + "Actual"))
                .map(id -> Map.entry(id, merged.of(id, graph.iri())))
                .filter(told -> told.getValue().first().equals(told.getKey()))
                .map(told -> event(graph, told.getValue()))
                .filter(event -> !event.sources().isEmpty());
    }

    private Event event(ArticleGraph graph, Merged.Act act) {
        String id = act.first();
        List<Entry> together = entries(graph.values(id, "participant"));
        Set<Entry> sources = new LinkedHashSet<>(entries(graph.values(id, "actor")));
        Set<Entry> targets = new LinkedHashSet<>(entries(graph.values(id, "recipient")));
        if (sources.isEmpty()) {
            sources.addAll(together);
        }
        if (targets.isEmpty()) {
            targets.addAll(together);
        }
        Optional<String> own = act.date().filter(date -> date.length() == 10);
        String day = own.or(act::published).orElse("");
        return new Event(
                graph,
                id,
                act,
                List.copyOf(sources),
                List.copyOf(targets),
                day,
                own.isPresent(),
                graph.text(id, "cameoCode").orElse(""),
                entries(graph.values(id, "place")).stream().findFirst());
    }

    private List<Entry> entries(List<Node> nodes) {
        return nodes.stream().map(directory::of).toList();
    }

    /** An actor's country in CAMEO's three letters; empty for what is of no single state. */
    static String country(Entry actor) {
        return actor.kind().equals("state") ? first(actor.code("cameo"), actor.code("iso3")) : "";
    }

    /** An actor's sector in CAMEO: governments, international organisations, other bodies. */
    static String sector(Entry actor) {
        return switch (actor.kind()) {
            case "state" -> "GOV";
            case "organization" ->
                    switch (actor.code("organizationKind")) {
                        case "ngo" -> "NGO";
                        case "igo", "bloc", "alliance", "agency", "organ", "court", "mission" ->
                                "IGO";
                        default -> "";
                    };
            default -> "";
        };
    }

    private static String first(String code, String otherwise) {
        return code.isEmpty() ? otherwise : code;
    }

    /** An event as a PLOVER record. */
    Map<String, Object> plover(Event event) {
        ArticleGraph graph = event.article();
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", event.act().id());
        record.put("date", event.day());
        record.put("dateOf", event.dated() ? "event" : "publication");
        record.put("source", event.sources().stream().map(Events::actor).toList());
        record.put(
                "target",
                event.targets().stream()
                        .filter(target -> !event.sources().equals(List.of(target)))
                        .map(Events::actor)
                        .toList());
        record.put("event", graph.text(event.id(), "ploverType").orElse(""));
        record.put("mode", graph.className(event.id()));
        record.put(
                "context",
                graph.values(event.id(), "topic").stream()
                        .map(node -> directory.of(node).id().replaceFirst("^topic/", ""))
                        .toList());
        record.put("cameo", event.code());
        record.put("quad", Cameo.quadClass(event.code()));
        event.place().ifPresent(place -> record.put("location", location(place)));
        record.put("text", graph.words(event.id()));
        record.put("sentence", graph.sentence(event.id()));
        record.put("confidence", graph.confidence(event.id()).orElse(""));
        record.put("article", graph.iri());
        record.put("publisher", graph.text(graph.iri(), "publisher").orElse(""));
        record.put("url", graph.text(graph.iri(), "source").orElse(""));
        record.put("language", graph.text(graph.iri(), "language").orElse(""));
        record.put("sources", event.act().sources());
        record.put("outlets", event.act().outlets());
        record.put("articles", event.act().articles());
        return record;
    }

    private static Map<String, Object> actor(Entry entry) {
        Map<String, Object> actor = new LinkedHashMap<>();
        actor.put("actor", country(entry));
        actor.put("sector", sector(entry));
        actor.put("name", entry.name());
        actor.put("wikidata", entry.code("wikidata"));
        actor.put("id", entry.iri());
        return actor;
    }

    private Map<String, Object> location(Entry place) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("name", place.name());
        location.put("country", placeCountry(place));
        location.put("geonames", place.code("geonames"));
        return location;
    }

    private String placeCountry(Entry place) {
        String state = place.code("inState");
        return state.isEmpty() ? "" : country(directory.of(NodeFactory.createURI(state)));
    }

    /**
     * The columns of {@link #cameo}, after those of the Phoenix event data; at the end, how many
     * texts, outlets and articles tell the event.
     */
    static final List<String> CAMEO_COLUMNS =
            List.of(
                    "EventID",
                    "Date",
                    "Year",
                    "Month",
                    "Day",
                    "DateOf",
                    "SourceActorFull",
                    "SourceActorEntity",
                    "SourceActorRole",
                    "SourceActorName",
                    "TargetActorFull",
                    "TargetActorEntity",
                    "TargetActorRole",
                    "TargetActorName",
                    "EventCode",
                    "EventRootCode",
                    "QuadClass",
                    "GoldsteinScore",
                    "Issues",
                    "LocationName",
                    "GeoCountryName",
                    "SentenceID",
                    "URLs",
                    "NewsSources",
                    "NumSources",
                    "NumOutlets",
                    "NumArticles");

    /**
     * An event as lines of a CAMEO-coded table: one for each source and target; none without a
     * code.
     */
    List<List<String>> cameo(Event event) {
        if (Cameo.quadClass(event.code()).isEmpty()) {
            return List.of();
        }
        List<List<String>> lines = new ArrayList<>();
        for (Map.Entry<Entry, Optional<Entry>> pair : event.pairs()) {
            lines.add(line(event, lines.size() + 1, pair.getKey(), pair.getValue()));
        }
        return lines;
    }

    private List<String> line(Event event, int number, Entry source, Optional<Entry> target) {
        ArticleGraph graph = event.article();
        String[] day = event.day().isEmpty() ? new String[] {"", "", ""} : event.day().split("-");
        List<String> line = new ArrayList<>();
        line.add(event.act().id() + "/" + number);
        line.addAll(
                List.of(
                        String.join("", day),
                        day[0],
                        day[1],
                        day[2],
                        event.dated() ? "event" : "publication"));
        line.addAll(columns(source));
        line.addAll(target.map(Events::columns).orElse(List.of("", "", "", "")));
        line.addAll(
                List.of(
                        event.code(),
                        Cameo.root(event.code()),
                        Cameo.quadClass(event.code()),
                        Cameo.goldstein(event.code())));
        line.add(
                String.join(
                        ";",
                        graph.values(event.id(), "topic").stream()
                                .map(node -> directory.of(node).id().replaceFirst("^topic/", ""))
                                .toList()));
        line.add(event.place().map(Entry::name).orElse(""));
        line.add(event.place().map(this::placeCountry).orElse(""));
        line.add(graph.evidence(event.id()).orElse(""));
        line.add(graph.text(graph.iri(), "source").orElse(graph.iri()));
        line.add(graph.text(graph.iri(), "publisher").orElse(""));
        line.add(String.valueOf(event.act().sources()));
        line.add(String.valueOf(event.act().outlets()));
        line.add(String.valueOf(event.act().articles().size()));
        return line;
    }

    private static List<String> columns(Entry actor) {
        String country = country(actor);
        return List.of(country + sector(actor), country, sector(actor), actor.name());
    }
}
