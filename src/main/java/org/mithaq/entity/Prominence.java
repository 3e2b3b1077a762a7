package org.mithaq.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Span;

/** How much an article names each actor, and where first. */
final class Prominence {

    /** The weight from which an organisation is one that the article is about. */
    private static final int OFTEN = 4;

    private final Map<ActorRef, Integer> weights = new LinkedHashMap<>();
    private final Map<ActorRef, Span> places = new LinkedHashMap<>();
    private @Nullable List<Map.Entry<ActorRef, Integer>> states;

    void add(@Nullable ActorRef actor, int weight, Span span) {
        if (actor != null) {
            states = null;
            weights.merge(actor, weight, Integer::sum);
            places.putIfAbsent(actor, span);
        }
    }

    /** Whether an actor is named at all. */
    boolean has(ActorRef actor) {
        return weights.containsKey(actor);
    }

    /** Where an actor is first named, or null. */
    @Nullable Span first(ActorRef actor) {
        return places.get(actor);
    }

    /** The two states that are named most. */
    List<ActorRef> twoStates() {
        return states().stream().map(Map.Entry::getKey).toList();
    }

    /** The two states that are named most, as far as they are named more than once in passing. */
    List<ActorRef> twoStatesNamedAgain() {
        return states().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The one state that is named far more than any other; null where there is none. */
    @Nullable ActorRef mainState() {
        List<Map.Entry<ActorRef, Integer>> most = states();
        boolean clear =
                most.size() == 1
                        || most.size() == 2 && most.get(0).getValue() >= 2 * most.get(1).getValue();
        return clear ? most.get(0).getKey() : null;
    }

    /** The organisation that is named most, where one is named often; else null. */
    @Nullable ActorRef mainOrganization() {
        return weights.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof ActorRef.Organization)
                .filter(entry -> entry.getValue() >= OFTEN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The state that is named most but for some; null where there is none. */
    @Nullable ActorRef mainStateBut(Collection<ActorRef> some) {
        return weights.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof ActorRef.State)
                .filter(entry -> !some.contains(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private List<Map.Entry<ActorRef, Integer>> states() {
        List<Map.Entry<ActorRef, Integer>> most = states;
        if (most == null) {
            most =
                    weights.entrySet().stream()
                            .filter(entry -> entry.getKey() instanceof ActorRef.State)
                            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                            .limit(2)
                            .toList();
            states = most;
        }
        return most;
    }
}
