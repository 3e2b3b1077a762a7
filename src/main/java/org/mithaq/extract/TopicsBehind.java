package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;

/**
 * What words behind an Arabic agreement tell that it is about: "the agreement that it made with the
 * powers concerning its nuclear programme".
 */
final class TopicsBehind {

    /** How far behind the agreement such words stand, and how far behind them the topic. */
    private static final int REACH = 12;

    private static final int NEAR = 5;

    private static final Set<String> ABOUT =
            Set.of(
                    "بشان",
                    "حول",
                    "بخصوص",
                    "يهدف",
                    "تهدف",
                    "المتعلق",
                    "المتعلقه",
                    "المتعلقين",
                    "يتعلق",
                    "تتعلق",
                    "الخاص",
                    "الخاصه",
                    "ينظم",
                    "تنظم",
                    "لتنظيم",
                    "يقضي",
                    "تقضي",
                    "يتضمن",
                    "تتضمن",
                    "لكبح",
                    "يكبح",
                    "لضمان",
                    "يضمن",
                    "تضمن");

    private TopicsBehind() {}

    /** The topics; none where no such words follow in the same part of the sentence. */
    static List<String> of(Mention.Instrument instrument, Found found, List<Token> tokens) {
        int end = Math.min(tokens.size(), instrument.to() + REACH);
        for (int i = instrument.to(); i < end; i++) {
            if (tokens.get(i).kind() == Token.Kind.STOP) {
                return List.of();
            }
            if (ABOUT.contains(tokens.get(i).form())) {
                int from = i;
                return found.topics().stream()
                        .filter(topic -> topic.from() > from && topic.from() <= from + NEAR)
                        .map(Mention.Topic::id)
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }
}
