package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;

/**
 * "The war", "the attack": of an Arabic article that is about one conflict, they are that conflict
 * and no other.
 */
final class Situations {

    private static final String WAR = "armed-conflict";

    private static final Set<String> CONFLICTS =
            Set.of(
                    "syrian-conflict",
                    "yemeni-conflict",
                    "libyan-conflict",
                    "iraqi-conflict",
                    "afghan-conflict",
                    "ukraine-war",
                    "sudan-conflict",
                    "palestinian-question",
                    "islamic-state",
                    "chemical-weapons");

    /** How often a conflict is named at least in an article that is about it. */
    private static final int OFTEN = 3;

    private Situations() {}

    /** An article's sentences with the conflict that it is about, for war without a name. */
    static List<Found> read(List<Found> article) {
        String conflict = conflict(article);
        return conflict == null
                ? article
                : article.stream().map(found -> read(found, conflict)).toList();
    }

    private static @Nullable String conflict(List<Found> article) {
        Map<String, Integer> named = new HashMap<>();
        for (Found found : article) {
            for (Mention.Topic topic : found.topics()) {
                if (CONFLICTS.contains(topic.id())) {
                    named.merge(topic.id(), 1, Integer::sum);
                }
            }
        }
        String most = null;
        int times = OFTEN - 1;
        boolean even = false;
        for (Map.Entry<String, Integer> one : named.entrySet()) {
            even = one.getValue() == times || even && one.getValue() < times;
            if (one.getValue() > times) {
                most = one.getKey();
                times = one.getValue();
            }
        }
        return even ? null : most;
    }

    private static Found read(Found found, String conflict) {
        List<Mention.Topic> topics = new ArrayList<>();
        for (Mention.Topic topic : found.topics()) {
            topics.add(
                    topic.id().equals(WAR)
                            ? new Mention.Topic(topic.from(), topic.to(), topic.lead(), conflict)
                            : topic);
        }
        return new Found(found.entities(), topics, found.dates());
    }
}
