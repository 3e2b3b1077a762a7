package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Standing;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Searches the agreements, and counts what they are by. */
@Component
class Register {

    private static final String ONTOLOGY = "https://w3id.org/mithaq/ontology#";

    /** Values of a facet that are shown. */
    private static final int VALUES = 8;

    private final PageQueries queries;
    private final ActIndex index;
    private final Names names;
    private final Edges edges;
    private final Choices choices;
    private final Standing<Map<String, String>> texts;
    private final Standing<Map<String, String>> parties;
    private final Map<String, Standing<List<Link>>> named = new ConcurrentHashMap<>();

    Register(PageQueries queries, ActIndex index, Names names, Edges edges, Choices choices) {
        this.queries = queries;
        this.index = index;
        this.names = names;
        this.edges = edges;
        this.choices = choices;
        this.texts = queries.standing(this::readTexts);
        this.parties = queries.standing(this::readParties);
    }

    /**
     * What an analyst looks for.
     *
     * @param words all of which the title or the parties' names hold
     * @param status the local name of a status; empty for any
     * @param party the IRI of a party; null for any; so is {@code other}
     */
    record Wish(
            ActFilter filter,
            String words,
            String status,
            @Nullable String party,
            @Nullable String other) {

        private Wish without(String facet) {
            ActFilter f = filter;
            return switch (facet) {
                case "kind" -> new Wish(f.everyKind(), words, status, party, other);
                case "topic" -> new Wish(f.everyTopic(), words, status, party, other);
                case "status" -> new Wish(f, words, "", party, other);
                default -> this;
            };
        }
    }

    /**
     * A way to narrow what is found.
     *
     * @param href where it is chosen, or where it is no longer
     */
    record Value(String name, long count, boolean chosen, String href) {}

    /** The IRI of a party from its key in the address; null where there is none. */
    @Nullable String party(String key) {
        Map<String, String> known = queries.value(parties);
        String found = known.get(key);
        return found == null ? known.get(key.toUpperCase(Locale.ROOT)) : found;
    }

    /** All parties by their names. */
    List<Link> parties(Locale locale) {
        return queries.value(
                named.computeIfAbsent(
                        locale.getLanguage(), l -> queries.standing(() -> byName(locale))));
    }

    private List<Link> byName(Locale locale) {
        Collator order = Collator.getInstance(locale);
        return edges.names(queries.value(parties).values(), locale.getLanguage()).values().stream()
                .sorted(Comparator.comparing(Link::name, order).thenComparing(Link::iri))
                .toList();
    }

    /** The agreements that hold to a wish, the latest first. */
    Stream<Indexed> find(Wish wish) {
        List<String> words = Folded.words(wish.words());
        Map<String, String> said = words.isEmpty() ? Map.of() : queries.value(texts);
        String status = ONTOLOGY + wish.status();
        return index.agreements(wish.filter())
                .filter(a -> wish.status().isEmpty() || a.tied("status").contains(status))
                .filter(a -> wish.party() == null || a.tied("party").contains(wish.party()))
                .filter(a -> wish.other() == null || a.tied("party").contains(wish.other()))
                .filter(a -> words.stream().allMatch(said.getOrDefault(a.iri(), "")::contains));
    }

    /** The query that finds the same. */
    String sparql(Wish wish) {
        Parameters wished =
                wish.filter()
                        .parameters(queries.base())
                        .iri("status", wish.status().isEmpty() ? null : ONTOLOGY + wish.status())
                        .iri("party", wish.party())
                        .iri("other", wish.other());
        List<String> words = Folded.words(wish.words());
        for (int i = 0; i < words.size(); i++) {
            wished.text("q" + i, words.get(i));
        }
        return queries.sparql("agreements", wished.text("q", String.join(" ", words)));
    }

    /** Reads ahead what searching needs. */
    void ready(List<Locale> languages) {
        queries.value(texts);
        languages.forEach(this::parties);
    }

    /** Where the register shows what is found. */
    String address(Wish wish) {
        ActFilter filter = wish.filter();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/agreements");
        Map<String, String> set = new LinkedHashMap<>();
        set.put("party", wish.party() == null ? "" : local(wish.party()));
        set.put("other", wish.other() == null ? "" : local(wish.other()));
        set.put("topic", filter.topic());
        set.put("from", filter.from());
        set.put("to", filter.to());
        set.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
                    }
                });
        return address.build().toUriString();
    }

    /** By the name of the facet: kind, status, party, topic. */
    Map<String, List<Value>> facets(Wish wish, String language, HttpServletRequest request) {
        Map<String, String> terms = Choices.names(choices.of(language));
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        facets.put(
                "kind",
                values(
                        wish,
                        "kind",
                        a -> List.of(a.kind()),
                        key -> terms.getOrDefault(key, key),
                        wish.filter().kind(),
                        request));
        facets.put(
                "status",
                values(
                        wish,
                        "status",
                        a -> locals(a, "status"),
                        key -> terms.getOrDefault(key, key),
                        wish.status(),
                        request));
        facets.put(
                "party",
                values(
                        wish,
                        "party",
                        a -> a.tied("party"),
                        key -> name(key, language),
                        wish.party() == null ? "" : wish.party(),
                        request));
        Map<String, String> topics = new HashMap<>();
        choices.of(language)
                .getOrDefault("topics", List.of())
                .forEach(c -> topics.put(c.value(), c.name()));
        facets.put(
                "topic",
                values(
                        wish,
                        "topic",
                        a -> locals(a, "topic"),
                        key -> topics.getOrDefault(key, key),
                        wish.filter().topic(),
                        request));
        return facets;
    }

    private static List<String> locals(Indexed agreement, String property) {
        return agreement.tied(property).stream().map(Register::local).toList();
    }

    private static String local(String iri) {
        return new Term(iri, "", true).local();
    }

    private List<Value> values(
            Wish wish,
            String facet,
            Function<Indexed, List<String>> keys,
            UnaryOperator<String> names,
            String chosen,
            HttpServletRequest request) {
        Map<String, Long> counts = new HashMap<>();
        find(wish.without(facet))
                .forEach(a -> keys.apply(a).forEach(key -> counts.merge(key, 1L, Long::sum)));
        List<Value> values = new ArrayList<>();
        for (Bars bar : Bars.of(counts, VALUES, key -> new Link(key, "", null, key, local(key)))) {
            boolean on = bar.link().iri().equals(chosen);
            String href = ActFilter.address(request, facet, on ? "" : bar.link().key());
            values.add(new Value(names.apply(bar.link().iri()), bar.count(), on, href));
        }
        return values;
    }

    private String name(String iri, String language) {
        Link link = edges.names(List.of(iri), language).get(iri);
        return link == null ? local(iri) : link.name();
    }

    private Map<String, String> readParties() {
        Map<String, String> found = new HashMap<>();
        for (Indexed agreement : index.agreements()) {
            agreement
                    .tied("party")
                    .forEach(party -> found.merge(local(party), party, Register::state));
        }
        return found;
    }

    /** Of two parties with one key, the state. */
    private static String state(String one, String other) {
        return other.contains("/state/") ? other : one;
    }

    private Map<String, String> readTexts() {
        Map<String, String> found = new HashMap<>();
        for (Indexed agreement : index.agreements()) {
            StringBuilder text = new StringBuilder(String.join(" ", agreement.tied("title")));
            for (String party : agreement.tied("party")) {
                names.all(party).forEach(name -> text.append(' ').append(name.text()));
            }
            found.put(agreement.iri(), Folded.of(text.toString()));
        }
        return found;
    }
}
