package org.mithaq.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.springframework.stereotype.Component;

/** Who held which offices, as far as articles tell. */
@Component
class Offices {

    private static final int PERSONS = 15;
    private static final int OFFICES = 3;

    private final PageQueries queries;
    private final Edges edges;

    Offices(PageQueries queries, Edges edges) {
        this.queries = queries;
        this.edges = edges;
    }

    /**
     * Someone with offices.
     *
     * @param offices some, each name once
     * @param from the first day that tells of any of them, empty where unknown; {@code to}: the
     *     last
     */
    record Held(Link person, List<Link> offices, String from, String to) {}

    /** The first and the last day of someone in something, and in what. */
    private static final class Time {
        private String from = "";
        private String to = "";
        private final Set<String> offices = new LinkedHashSet<>();

        void learn(Row row) {
            String begin = row.text("from");
            from = from.isEmpty() || !begin.isEmpty() && begin.compareTo(from) < 0 ? begin : from;
            to = row.text("to").compareTo(to) > 0 ? row.text("to") : to;
            offices.add(row.text("office"));
        }
    }

    /** Those in the offices of a state or organisation, the latest first. */
    List<Held> of(String owner, String language) {
        Map<String, Time> times = new LinkedHashMap<>();
        Parameters which = new Parameters().iri("owner", owner);
        for (Row row : queries.askOnce("offices-owner", which).rows()) {
            String person = row.text("person");
            if (times.containsKey(person) || times.size() < PERSONS) {
                times.computeIfAbsent(person, p -> new Time()).learn(row);
            }
        }
        return held(times, language);
    }

    /** The offices of a person, one by one. */
    List<Held> ofPerson(String person, String language) {
        Map<String, Time> times = new LinkedHashMap<>();
        Parameters which = new Parameters().iri("person", person);
        for (Row row : queries.askOnce("offices-person", which).rows()) {
            times.computeIfAbsent(row.text("office"), p -> new Time()).learn(row);
        }
        return held(times, language);
    }

    private List<Held> held(Map<String, Time> times, String language) {
        Set<String> iris = new LinkedHashSet<>(times.keySet());
        times.values().forEach(time -> iris.addAll(time.offices));
        Map<String, Link> names = edges.names(iris, language);
        List<Held> held = new ArrayList<>();
        times.forEach(
                (iri, time) -> {
                    Map<String, Link> offices = new LinkedHashMap<>();
                    for (String office : time.offices) {
                        Link link = names.get(office);
                        if (link != null) {
                            offices.putIfAbsent(Folded.of(link.name()), link);
                        }
                    }
                    Link person = names.get(iri);
                    if (person != null) {
                        List<Link> some = offices.values().stream().limit(OFFICES).toList();
                        held.add(new Held(person, some, time.from, time.to));
                    }
                });
        return held;
    }
}
