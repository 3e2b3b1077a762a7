package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Evidence;
import org.mithaq.evaluate.Facts.ActFact;
import org.mithaq.evaluate.Facts.AgreementFact;
import org.mithaq.evaluate.Facts.NameFact;
import org.mithaq.evaluate.Facts.PersonFact;
import org.mithaq.evaluate.Facts.Role;
import org.mithaq.text.Span;

/** Compares what was found with what was annotated: one to one, the best pairs first. */
final class Scorer {

    private static final List<String> FAMILIES =
            List.of(
                    "Commitment Intention",
                    "Affirmation",
                    "Appeal Demand",
                    "Support Praise Welcome Congratulation Condolence Apology",
                    "Concern Condemnation Warning Threat Rejection Denial",
                    "Meeting Visit PhoneCall Conference Dialogue Negotiation",
                    "Mediation",
                    "Signing Ratification",
                    "Sanction RelationsSevered AmbassadorRecalled Expulsion Withdrawal",
                    "SanctionRelief RelationsEstablished AmbassadorAppointed Recognition",
                    "Aid MilitaryCooperation",
                    "MilitaryAction",
                    "Vote BodyFormed Interaction");
    private static final Map<String, Integer> FAMILY = families();

    private record Pair(int gold, int found) {}

    private record Scored(double score, int gold, int found) {}

    private final Facts gold;
    private final Facts found;
    private final Score score = new Score();

    private Scorer(Facts gold, Facts found) {
        this.gold = gold;
        this.found = found;
    }

    static Score compare(Facts gold, Facts found) {
        Scorer scorer = new Scorer(gold, found);
        scorer.actors();
        scorer.persons();
        List<Pair> deals = scorer.agreements();
        scorer.acts(deals);
        scorer.names();
        scorer.score.add("evidence", found.evidenceRight(), found.evidence(), found.evidence());
        return scorer.score;
    }

    private static Map<String, Integer> families() {
        Map<String, Integer> families = new HashMap<>();
        for (int i = 0; i < FAMILIES.size(); i++) {
            for (String kind : FAMILIES.get(i).split(" ")) {
                families.put(kind, i);
            }
        }
        return Map.copyOf(families);
    }

    private void actors() {
        score.add(
                "actors",
                roleMatch(roles(gold.actors()), roles(found.actors())),
                gold.actors().size(),
                found.actors().size());
    }

    private static Set<Role> roles(Set<String> keys) {
        Set<Role> roles = new LinkedHashSet<>();
        keys.forEach(key -> roles.add(new Role("a", key)));
        return roles;
    }

    private void persons() {
        List<Pair> pairs =
                pair(
                        gold.persons(),
                        found.persons(),
                        (g, p) -> Names.same(g.name(), p.name()) ? 1 : 0);
        int held = 0;
        for (Pair pair : pairs) {
            PersonFact g = gold.persons().get(pair.gold());
            held +=
                    g.offices().stream()
                                    .anyMatch(found.persons().get(pair.found()).offices()::contains)
                            ? 1
                            : 0;
        }
        score.add("persons", pairs.size(), gold.persons().size(), found.persons().size());
        score.add("persons+office", held, gold.persons().size(), found.persons().size());
    }

    private List<Pair> agreements() {
        List<Pair> deals = pair(gold.agreements(), found.agreements(), Scorer::agreement);
        int exact = 0;
        for (Pair pair : deals) {
            AgreementFact g = gold.agreements().get(pair.gold());
            AgreementFact p = found.agreements().get(pair.found());
            exact +=
                    g.kind().equals(p.kind())
                                    && g.parties().equals(p.parties())
                                    && g.date().equals(p.date())
                            ? 1
                            : 0;
        }
        judge(found.agreements(), AgreementFact::evidence, deals, pair -> true);
        score.add("agreements", deals.size(), gold.agreements().size(), found.agreements().size());
        score.add("agreements=", exact, gold.agreements().size(), found.agreements().size());
        return deals;
    }

    private static double agreement(AgreementFact g, AgreementFact p) {
        Set<String> both = new HashSet<>(g.parties());
        both.retainAll(p.parties());
        Set<String> any = new HashSet<>(g.parties());
        any.addAll(p.parties());
        double shared = (double) both.size() / Math.max(1, any.size());
        boolean near = overlap(g.spans(), p.spans()) > 0;
        boolean kind = g.kind().equals(p.kind());
        return near || shared >= 0.5 && kind ? (near ? 2 : 0) + shared + (kind ? 1 : 0) : 0;
    }

    private static double act(ActFact g, ActFact p) {
        int near = overlap(g.spans(), p.spans());
        if (near <= 0
                || !FAMILY.getOrDefault(g.kind(), -1).equals(FAMILY.getOrDefault(p.kind(), -2))) {
            return 0;
        }
        Set<Role> both = new HashSet<>(g.roles());
        both.retainAll(p.roles());
        return 1000.0 * (g.kind().equals(p.kind()) ? 1 : 0) + 100.0 * both.size() + near / 1000.0;
    }

    private void acts(List<Pair> deals) {
        List<Pair> acts = pair(gold.acts(), found.acts(), Scorer::act);
        int exact = 0;
        int hits = 0;
        int right = 0;
        Matched matched = new Matched();
        for (Pair pair : acts) {
            ActFact g = gold.acts().get(pair.gold());
            ActFact p = found.acts().get(pair.found());
            exact += g.kind().equals(p.kind()) ? 1 : 0;
            hits += roleMatch(g.roles(), p.roles());
            right += g.modality().equals(p.modality()) ? 1 : 0;
            matched.add(g.topics(), p.topics(), g.date(), p.date());
        }
        for (Pair pair : deals) {
            AgreementFact g = gold.agreements().get(pair.gold());
            AgreementFact p = found.agreements().get(pair.found());
            matched.add(g.topics(), p.topics(), g.date(), p.date());
        }
        judge(
                found.acts(),
                ActFact::evidence,
                acts,
                pair ->
                        gold.acts()
                                .get(pair.gold())
                                .kind()
                                .equals(found.acts().get(pair.found()).kind()));
        score.add("acts", exact, gold.acts().size(), found.acts().size());
        score.add("acts~", acts.size(), gold.acts().size(), found.acts().size());
        score.add(
                "roles",
                hits,
                gold.acts().stream().mapToInt(a -> a.roles().size()).sum(),
                found.acts().stream().mapToInt(a -> a.roles().size()).sum());
        score.add("topics", matched.topics[0], matched.topics[1], matched.topics[2]);
        score.add("dates", matched.dates[0], matched.dates[1], matched.dates[2]);
        score.add("modality", right, acts.size(), acts.size());
    }

    /** Notes for each found thing whether it is right. */
    private <F> void judge(
            List<F> things,
            Function<F, @Nullable Evidence> evidence,
            List<Pair> pairs,
            Predicate<Pair> right) {
        Set<Integer> hits = new HashSet<>();
        pairs.stream().filter(right).forEach(pair -> hits.add(pair.found()));
        for (int i = 0; i < things.size(); i++) {
            Evidence one = evidence.apply(things.get(i));
            if (one != null) {
                score.judge(one, hits.contains(i));
            }
        }
    }

    /** A name is right where it is annotated, a holding where its owner is, too. */
    private void names() {
        for (NameFact name : found.names()) {
            boolean right =
                    name.person()
                            ? gold.persons().stream()
                                    .anyMatch(
                                            person ->
                                                    Names.same(person.name(), name.key())
                                                            && (name.of() == null
                                                                    || person.offices()
                                                                            .contains(name.of())))
                            : gold.actors().stream()
                                    .anyMatch(
                                            key ->
                                                    matches(
                                                            new Role("a", key),
                                                            new Role("a", name.key())));
            score.judge(name.evidence(), right);
        }
    }

    /** Topics and dates of what was matched: hits, annotated, found. */
    private static final class Matched {
        private final int[] topics = new int[3];
        private final int[] dates = new int[3];

        void add(
                Set<String> goldTopics,
                Set<String> foundTopics,
                String goldDate,
                String foundDate) {
            topics[0] += (int) goldTopics.stream().filter(foundTopics::contains).count();
            topics[1] += goldTopics.size();
            topics[2] += foundTopics.size();
            dates[0] += goldDate.equals(foundDate) && !foundDate.equals("-") ? 1 : 0;
            dates[1] += goldDate.equals("-") ? 0 : 1;
            dates[2] += foundDate.equals("-") ? 0 : 1;
        }
    }

    private static int overlap(List<Span> a, List<Span> b) {
        int best = 0;
        for (Span x : a) {
            for (Span y : b) {
                best = Math.max(best, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        return best;
    }

    private static int roleMatch(Set<Role> gold, Set<Role> found) {
        List<Role> left = new ArrayList<>(found);
        int hits = 0;
        for (Role role : gold) {
            Role hit = left.stream().filter(other -> matches(role, other)).findFirst().orElse(null);
            if (hit != null) {
                left.remove(hit);
                hits++;
            }
        }
        return hits;
    }

    private static boolean matches(Role gold, Role found) {
        return gold.role().equals(found.role())
                && (gold.key().equals(found.key())
                        || gold.key().length() > 3
                                && found.key().length() > 3
                                && Names.same(found.key(), gold.key()));
    }

    private static <G, P> List<Pair> pair(
            List<G> gold, List<P> found, ToDoubleBiFunction<G, P> good) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double value = good.applyAsDouble(gold.get(i), found.get(j));
                if (value > 0) {
                    scored.add(new Scored(value, i, j));
                }
            }
        }
        scored.sort(
                Comparator.comparingDouble((Scored s) -> -s.score())
                        .thenComparingInt(Scored::gold)
                        .thenComparingInt(Scored::found));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Scored s : scored) {
            if (!usedGold.contains(s.gold()) && !usedFound.contains(s.found())) {
                usedGold.add(s.gold());
                usedFound.add(s.found());
                pairs.add(new Pair(s.gold(), s.found()));
            }
        }
        return pairs;
    }
}
