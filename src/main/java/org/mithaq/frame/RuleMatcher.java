package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.ArabicNouns;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Clitics;
import org.mithaq.text.ar.Split;

/** Chooses the rule of a verb that its clause satisfies. */
final class RuleMatcher {

    private static final int NOUN_WINDOW = 10;
    private static final int PREPOSITION_WINDOW = 14;

    private RuleMatcher() {}

    /**
     * The first rule that holds, those that ask for more first; null where none does.
     *
     * @param end where the verb's clause ends
     */
    static @Nullable Rule choose(
            Clause clause, List<Rule> rules, int at, int end, boolean passive) {
        for (Rule rule : rules) {
            if (holds(clause, rule, at, end, passive)) {
                return rule;
            }
        }
        return null;
    }

    private static boolean holds(Clause clause, Rule rule, int at, int end, boolean passive) {
        if (!rule.of().isEmpty()
                && !hasNoun(clause, rule.of(), at + 1, Math.min(end, at + NOUN_WINDOW))) {
            return false;
        }
        if (!rule.with().isEmpty()
                && !hasPreposition(
                        clause, rule.with(), at + 1, Math.min(end, at + PREPOSITION_WINDOW))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(end, at + NOUN_WINDOW); i++) {
            if (rule.not().contains(clause.form(i))) {
                return false;
            }
        }
        if (rule.has("clause") && !hasClause(clause, at + 1, Math.min(end, at + NOUN_WINDOW))) {
            return false;
        }
        if (rule.has("passive") && !passive) {
            return false;
        }
        if (rule.has("own") && !ownAmbassador(clause, at, end)
                || rule.has("foreign") && ownAmbassador(clause, at, end)) {
            return false;
        }
        return !rule.has("instrument") || !instruments(clause, at, end).isEmpty();
    }

    private static boolean hasNoun(Clause clause, List<String> nouns, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.is(i, Kind.COMMA) && i > from + 1) {
                return false;
            }
            for (Split split : Clitics.splits(clause.form(i))) {
                for (String noun : nouns) {
                    if (clause.form(i).equals(noun)
                            || split.stem().equals(noun)
                            || split.stem().length() >= noun.length()
                                    && split.stem().startsWith(noun.substring(0, noun.length() - 1))
                                    && ArabicNouns.inflect(noun).contains(split.stem())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean hasPreposition(
            Clause clause, List<String> prepositions, int from, int to) {
        for (int i = from; i < to; i++) {
            for (String preposition : prepositions) {
                boolean found =
                        preposition.equals("ان")
                                ? clause.isThat(i)
                                : clause.hasPreposition(i, preposition)
                                        || preposition.equals("ب")
                                                && clause.isThat(i)
                                                && clause.form(i).startsWith("ب");
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasClause(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.isThat(i) || clause.is(i, Kind.COLON) || clause.is(i, Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ownAmbassador(Clause clause, int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + NOUN_WINDOW); i++) {
            String form = clause.form(i);
            if (form.startsWith("سفير") && form.length() > 4
                    || form.equals("للتشاور")
                    || form.startsWith("سفراء")) {
                return true;
            }
        }
        return false;
    }

    /** Instruments that a verb is about: behind it, or before a relative clause. */
    static List<Mention.Instrument> instruments(Clause clause, int at, int end) {
        for (Mention mention : clause.mentions(at + 1, Math.min(end, at + 16))) {
            if (mention instanceof Mention.Instrument instrument
                    && (!instrument.document() || instrument.from() <= at + 6)) {
                return List.of(instrument);
            }
        }
        for (int i = at - 1; i >= Math.max(clause.from, at - 6); i--) {
            if (clause.covering(i) instanceof Mention.Instrument instrument) {
                return List.of(instrument);
            }
        }
        return List.of();
    }
}
