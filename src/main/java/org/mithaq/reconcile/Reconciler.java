package org.mithaq.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.mithaq.name.Likeness;
import org.mithaq.name.NameIndex.Hit;
import org.mithaq.name.Words;
import org.mithaq.reconcile.Candidate.Feature;
import org.mithaq.reconcile.Candidate.Type;
import org.mithaq.reconcile.Query.Condition;
import org.mithaq.reconcile.Query.Strictness;
import org.mithaq.store.GraphNames;
import org.mithaq.store.Graphs;

/**
 * Answers what cells of a spreadsheet mean. A match is told only where there is no doubt: the name
 * is the same, or the same in the other script and of more than one word; nothing else comes near;
 * the type is a wanted one and all conditions hold.
 */
public final class Reconciler {

    private static final double WORTH_TELLING = 0.5;
    private static final double SURE_ACROSS_SCRIPTS = 0.96;
    private static final double HOLDS = 0.99;
    private static final double LEAD = 4;
    private static final double NAME_SHARE = 0.7;
    private static final double OTHER_TYPE = 0.8;
    private static final int CLOSELY = 60;

    private final KnownThings things;
    private final Facts facts;
    private final Types types;

    /**
     * Reads the store when first asked.
     *
     * @param asked the same graphs, where the time of what clients ask is limited
     */
    public Reconciler(Graphs store, Graphs asked) {
        this.things = new KnownThings(store);
        this.facts = new Facts(asked);
        this.types = new Types(store);
    }

    private record Scored(
            Known known,
            String spelling,
            double name,
            double conditions,
            boolean typed,
            double score) {}

    /** What a cell may mean, the likeliest first. */
    public List<Candidate> candidates(Query query) {
        Locale locale = scriptOf(query.text());
        List<Scored> scored = score(query);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scored.size() && i < query.limit(); i++) {
            boolean match = i == 0 && isSure(query, scored);
            candidates.add(candidate(scored.get(i), match, query, locale));
        }
        return candidates;
    }

    private List<Scored> score(Query query) {
        Set<String> wanted = query.types();
        boolean strict = query.strictness() != Strictness.SHOULD;
        Predicate<Known> filter =
                known ->
                        wanted.isEmpty()
                                || !strict
                                || (query.strictness() == Strictness.ALL
                                        ? known.types().containsAll(wanted)
                                        : known.isAnyOf(wanted));
        List<Hit<Known>> hits =
                query.text().isBlank()
                        ? byConditions(query, filter)
                        : things.names().find(query.text(), filter, WORTH_TELLING, CLOSELY);
        List<Double> conditions = conditions(query, hits);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit<Known> hit = hits.get(i);
            boolean typed = wanted.isEmpty() || hit.thing().isAnyOf(wanted);
            double held = conditions.get(i);
            double score =
                    query.conditions().isEmpty()
                            ? hit.likeness()
                            : NAME_SHARE * hit.likeness() + (1 - NAME_SHARE) * held;
            scored.add(
                    new Scored(
                            hit.thing(),
                            hit.name(),
                            hit.likeness(),
                            held,
                            typed,
                            100 * score * (typed ? 1 : OTHER_TYPE)));
        }
        scored.sort(Comparator.comparingDouble(s -> -s.score()));
        return scored;
    }

    /** Where only properties are given: all that has a wanted type. */
    private List<Hit<Known>> byConditions(Query query, Predicate<Known> filter) {
        List<Hit<Known>> hits =
                things.names().things().stream()
                        .filter(known -> query.types().isEmpty() || known.isAnyOf(query.types()))
                        .filter(filter)
                        .map(known -> new Hit<>(known, 1, ""))
                        .toList();
        List<Double> held = conditions(query, hits);
        List<Hit<Known>> holding = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            if (held.get(i) >= HOLDS) {
                holding.add(hits.get(i));
            }
        }
        return holding;
    }

    /** For each hit the share of conditions that hold, from 0 to 1. */
    private List<Double> conditions(Query query, List<Hit<Known>> hits) {
        List<String> iris = hits.stream().map(hit -> things.iri(hit.thing().id())).toList();
        double[] sums = new double[hits.size()];
        for (Condition condition : query.conditions()) {
            Optional<Attribute> attribute = Attribute.named(condition.property());
            Map<String, List<Node>> values =
                    attribute.isEmpty() ? Map.of() : facts.of(attribute.get(), iris);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += holds(condition, values.getOrDefault(iris.get(i), List.of()));
            }
        }
        List<Double> shares = new ArrayList<>();
        for (double sum : sums) {
            shares.add(query.conditions().isEmpty() ? 0 : sum / query.conditions().size());
        }
        return shares;
    }

    private double holds(Condition condition, List<Node> values) {
        double best = 0;
        for (String wanted : condition.values()) {
            for (Node value : values) {
                best = Math.max(best, alike(wanted, value));
            }
        }
        return best;
    }

    private double alike(String wanted, Node value) {
        if (value.isLiteral()) {
            String text = value.getLiteralLexicalForm();
            boolean partOfDate =
                    text.matches("\\d{4}(-\\d\\d){0,2}")
                            && text.startsWith(wanted.strip())
                            && wanted.strip().length() >= 4;
            boolean code = text.matches("[A-Z0-9]{1,12}");
            return partOfDate || text.equalsIgnoreCase(wanted.strip())
                    ? 1
                    : code ? 0 : Likeness.of(wanted, text);
        }
        if (!value.isURI()) {
            return 0;
        }
        String id = things.id(value.getURI());
        if (id.equals(wanted) || value.getURI().equals(wanted)) {
            return 1;
        }
        return things.withId(id)
                .map(
                        known ->
                                known.names().stream()
                                        .mapToDouble(name -> Likeness.of(wanted, name))
                                        .max()
                                        .orElse(0))
                .orElse(0.0);
    }

    private static boolean isSure(Query query, List<Scored> scored) {
        Scored first = scored.getFirst();
        boolean across = !scriptOf(query.text()).equals(scriptOf(first.spelling()));
        boolean sameName =
                first.name() == 1
                        || across
                                && first.name() >= SURE_ACROSS_SCRIPTS
                                && Words.of(query.text()).size() > 1;
        boolean alone = scored.size() == 1 || first.score() - scored.get(1).score() >= LEAD;
        boolean holds = query.conditions().isEmpty() || first.conditions() >= HOLDS;
        return sameName
                && alone
                && first.typed()
                && holds
                && (!query.text().isBlank() || scored.size() == 1);
    }

    private Candidate candidate(Scored scored, boolean match, Query query, Locale locale) {
        List<Feature> features = new ArrayList<>();
        features.add(new Feature("name", round(100 * scored.name())));
        if (!query.conditions().isEmpty()) {
            features.add(new Feature("properties", round(100 * scored.conditions())));
        }
        Known known = scored.known();
        return new Candidate(
                known.id(),
                known.name(locale),
                description(known, locale),
                round(scored.score()),
                match,
                typesOf(known, locale),
                features);
    }

    private static double round(double score) {
        return Math.round(score * 10) / 10.0;
    }

    private List<Type> typesOf(Known known, Locale locale) {
        return known.types().stream().map(id -> new Type(id, types.name(id, locale))).toList();
    }

    /** The classes and what tells it from others of its name: state, office, parties, day. */
    private String description(Known known, Locale locale) {
        List<String> parts = new ArrayList<>();
        parts.add(types.name(known.types().getLast(), locale));
        for (String id : List.of("office", "state", "signedOn", "iso3")) {
            Attribute attribute = Attribute.named(id).orElseThrow();
            if (known.isAnyOf(attribute.types())) {
                values(attribute, known.id()).stream()
                        .limit(3)
                        .map(value -> text(value, locale))
                        .forEach(parts::add);
            }
        }
        return String.join(locale.getLanguage().equals("ar") ? "، " : ", ", parts);
    }

    /** The things whose names begin like a text being typed. */
    public List<Candidate> complete(String typed, Set<String> wanted, int limit) {
        Locale locale = scriptOf(typed);
        return things
                .names()
                .complete(typed, known -> wanted.isEmpty() || known.isAnyOf(wanted), limit)
                .stream()
                .map(
                        hit ->
                                new Candidate(
                                        hit.thing().id(),
                                        hit.thing().name(locale),
                                        description(hit.thing(), locale),
                                        round(100 * hit.likeness()),
                                        false,
                                        typesOf(hit.thing(), locale),
                                        List.of()))
                .toList();
    }

    /** The values of an attribute for a thing. */
    public List<Node> values(Attribute attribute, String id) {
        String iri = things.iri(id);
        return facts.of(attribute, List.of(iri)).getOrDefault(iri, List.of());
    }

    /** The values of an attribute for several things, by their ids. */
    public Map<String, List<Node>> values(Attribute attribute, List<String> ids) {
        Map<String, List<Node>> byId = new LinkedHashMap<>();
        facts.of(attribute, ids.stream().map(things::iri).toList())
                .forEach((iri, values) -> byId.put(things.id(iri), values));
        return byId;
    }

    /** A value for people: a thing's name, a term's label, a literal's text. */
    public String text(Node value, Locale locale) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        String iri = value.isURI() ? value.getURI() : "";
        if (iri.startsWith(GraphNames.MQ)) {
            return types.name(iri.substring(GraphNames.MQ.length()), locale);
        }
        return things.withId(things.id(iri)).map(known -> known.name(locale)).orElse(iri);
    }

    /** The id of a value that is a known thing; null where it is none. */
    public @Nullable String idOf(Node value) {
        String id = value.isURI() ? things.id(value.getURI()) : "";
        return things.withId(id).isPresent() ? id : null;
    }

    /** The names of a thing with an id, in all languages; empty where there is none. */
    public Optional<List<String>> names(String id) {
        return things.withId(id).map(Known::names);
    }

    /** The general class of a thing. */
    public Optional<String> typeOf(String id) {
        return things.withId(id).map(Known::type);
    }

    /** The classes by which things are sought. */
    public Types types() {
        return types;
    }

    /** Arabic where a text has Arabic letters, else English. */
    public static Locale scriptOf(String text) {
        boolean arabic =
                text.codePoints()
                        .anyMatch(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.ARABIC);
        return arabic ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
    }
}
