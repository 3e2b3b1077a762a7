package org.mithaq.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Bearers of names → persons.
 *
 * <ol>
 *   <li>Bearers for different states are never one person.
 *   <li>For one state, names of the same words, in whatever spelling, script or order, are one
 *       person's; a shorter name is that of the only longer one that it can be short for.
 *   <li>Initials, and family or given names alone, go with the only whole name for their state that
 *       fits; where several fit, with the only one that has the same office.
 *   <li>A whole name without a state goes with its only bearer for any state.
 * </ol>
 */
public final class Persons {

    private final Groups<Bearer> groups;
    private final Map<String, PersonName> names = new HashMap<>();

    private Persons(List<Bearer> bearers) {
        this.groups = new Groups<>(bearers, Bearer::id, Bearer.ORDER);
        bearers.forEach(b -> names.computeIfAbsent(b.person(), Bearer::nameOf));
    }

    /** Whether two names can have anything to do with one another. */
    public static boolean linked(PersonName a, PersonName b) {
        return NameMatch.of(a, b).isPresent();
    }

    /**
     * The persons among bearers, each cluster one.
     *
     * @param bearers closed under {@link #linked}
     */
    public static List<Cluster<Bearer>> merge(List<Bearer> bearers, Decisions decisions) {
        Persons persons = new Persons(bearers);
        persons.merge();
        return new Settled<>(decisions, Bearer::id, Bearer.ORDER).settle(persons.groups.clusters());
    }

    private void merge() {
        Map<String, List<Bearer>> byState = new TreeMap<>();
        for (Bearer bearer : groups.items()) {
            byState.computeIfAbsent(bearer.state(), s -> new ArrayList<>()).add(bearer);
        }
        List<Bearer> stateless = byState.getOrDefault("", List.of());
        byState.remove("");
        List<Bearer> known = new ArrayList<>();
        for (List<Bearer> state : byState.values()) {
            ofOneState(state);
            attach(state, state, this::isWeak, (a, b) -> !isWeak(b));
            sameWeakNames(state);
            known.addAll(state);
        }
        List<Bearer> unclaimed = new ArrayList<>();
        for (Bearer bearer : stateless) {
            if (!isWeak(bearer) && candidates(bearer, known, this::isStrong).isEmpty()) {
                unclaimed.add(bearer);
            }
        }
        attach(stateless, known, b -> !isWeak(b), this::isStrong);
        ofOneState(unclaimed);
    }

    private PersonName name(Bearer bearer) {
        return Objects.requireNonNull(names.get(bearer.person()));
    }

    private Optional<NameMatch> match(Bearer a, Bearer b) {
        return NameMatch.of(name(a), name(b));
    }

    private boolean isWeak(Bearer bearer) {
        return name(bearer).isSingle() || name(bearer).hasInitial();
    }

    private boolean isStrong(Bearer a, Bearer b) {
        return match(a, b).map(m -> !m.weak()).orElse(false);
    }

    private void ofOneState(List<Bearer> bearers) {
        for (int i = 0; i < bearers.size(); i++) {
            for (int j = i + 1; j < bearers.size(); j++) {
                Bearer a = bearers.get(i);
                Bearer b = bearers.get(j);
                if (name(a).words().size() == name(b).words().size() && isStrong(a, b)) {
                    join(a, b);
                }
            }
        }
        attach(
                bearers,
                bearers,
                b -> !isWeak(b),
                (a, b) -> name(b).words().size() > name(a).words().size() && isStrong(a, b));
    }

    /**
     * Each goes with the only group that fits, or with the only one of those that has its office.
     */
    private void attach(
            List<Bearer> these,
            List<Bearer> those,
            Predicate<Bearer> which,
            BiPredicate<Bearer, Bearer> fits) {
        List<Bearer> longestFirst = new ArrayList<>(these);
        longestFirst.sort(Comparator.comparing((Bearer b) -> -name(b).words().size()));
        for (Bearer bearer : longestFirst) {
            if (which.test(bearer)) {
                Map<String, Bearer> candidates = candidates(bearer, those, fits);
                if (candidates.size() > 1) {
                    candidates.values().removeIf(c -> !sharesOffice(bearer, c));
                }
                if (candidates.size() == 1) {
                    join(bearer, candidates.values().iterator().next());
                }
            }
        }
    }

    /** One of each group that fits, by the group's head. */
    private Map<String, Bearer> candidates(
            Bearer bearer, List<Bearer> those, BiPredicate<Bearer, Bearer> fits) {
        Map<String, Bearer> candidates = new TreeMap<>();
        for (Bearer other : those) {
            if (other != bearer && match(bearer, other).isPresent() && fits.test(bearer, other)) {
                candidates.putIfAbsent(groups.head(other).id(), other);
            }
        }
        return candidates;
    }

    private boolean sharesOffice(Bearer bearer, Bearer of) {
        for (Bearer other : groups.items()) {
            if (groups.together(other, of)
                    && !Collections.disjoint(other.offices(), bearer.offices())) {
                return true;
            }
        }
        return false;
    }

    /** Family names alone that no whole name claims. */
    private void sameWeakNames(List<Bearer> bearers) {
        for (Bearer a : bearers) {
            for (Bearer b : bearers) {
                boolean alone = groups.head(a) == a && groups.head(b) == b;
                if (a != b
                        && alone
                        && name(a).isSingle()
                        && name(b).isSingle()
                        && match(a, b).isPresent()) {
                    join(a, b);
                }
            }
        }
    }

    private void join(Bearer a, Bearer b) {
        match(a, b).ifPresent(m -> groups.join(a, b, m.rule(), m.score()));
    }
}
