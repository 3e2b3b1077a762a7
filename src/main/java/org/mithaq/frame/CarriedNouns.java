package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * The nouns of speech acts that a verb carries: "expressed deep concern", "reaffirmed its support".
 */
final class CarriedNouns {

    private static final int REACH = 9;
    private static final Set<String> STANCES = Set.of("position", "stance", "stand");

    private static final Set<String> BONDS =
            Set.of(
                    "alliance",
                    "alliances",
                    "relationship",
                    "relations",
                    "partnership",
                    "friendship",
                    "ties",
                    "bonds",
                    "democracy",
                    "transparency");

    private static final Set<String> ABOUT =
            Set.of("on", "that", "of", "regarding", "concerning", "towards", "toward");

    private final EnglishLexicon lexicon;

    CarriedNouns(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Those of the verb's object, in order; a second one only where it is joined by "and". */
    List<Carried> of(Clause clause, int after, int end) {
        List<Carried> found = new ArrayList<>();
        int limit = Math.min(end, after + REACH);
        for (int i = after; i < limit; i++) {
            String form = clause.form(i);
            if (form.equals("that")
                    || clause.is(i, Kind.COLON)
                    || clause.is(i, Kind.STOP)
                    || clause.is(i, Kind.COMMA) && i == after) {
                break;
            }
            Mention mention = clause.covering(i);
            boolean owner =
                    mention instanceof Mention.Actor
                            || mention != null && EnglishSubjects.possessive(clause, mention);
            if (mention != null && owner) {
                i = mention.to() - 1;
                continue;
            }
            if (mention != null
                    || EnglishGrammar.PREPOSITIONS.contains(form)
                            && !form.equals("of")
                            && found.isEmpty()
                            && i > after + 1) {
                break;
            }
            Carried carried = noun(clause, i);
            if (carried != null
                    && found.stream().noneMatch(one -> one.frame().equals(carried.frame()))) {
                found.add(carried);
                limit = Math.min(end, i + 16);
            } else if (carried == null
                    && !found.isEmpty()
                    && !form.equals("and")
                    && !goesOn(clause, i)) {
                int and = joined(clause, i, Math.min(end, i + 16));
                if (and < 0) {
                    break;
                }
                i = and;
            }
        }
        return found;
    }

    private static boolean goesOn(Clause clause, int i) {
        return EnglishGrammar.POSSESSIVES.contains(clause.form(i))
                && clause.form(i - 1).equals("and");
    }

    /** Where "and its …" begins behind what a first noun is about; -1 where it does not. */
    private static int joined(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.form(i).equals("and")
                    && EnglishGrammar.POSSESSIVES.contains(clause.form(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private @org.jspecify.annotations.Nullable Carried noun(Clause clause, int i) {
        for (EnglishLexicon.Noun noun : lexicon.nouns(clause.form(i))) {
            if (noun.frame().speech()
                    && (noun.second() == null || clause.form(i + 1).equals(noun.second()))) {
                if (clause.form(i).equals("importance") && bond(clause, i + 1)) {
                    return new Carried(
                            lexicon.frame("Affirmation"), "en/affirmation#importance", i, i + 1);
                }
                return new Carried(noun.frame(), noun.rule(), i, i + 1);
            }
        }
        if (STANCES.contains(clause.form(i))) {
            return stance(clause, i);
        }
        return null;
    }

    /** "(The importance) of the alliance": of what is, not of what is to be done. */
    private static boolean bond(Clause clause, int of) {
        if (!clause.form(of).equals("of")) {
            return false;
        }
        for (int i = of + 1; i < of + 7; i++) {
            if (BONDS.contains(clause.form(i)) && clause.covering(i) == null) {
                return true;
            }
            String form = clause.form(i);
            boolean deed =
                    form.endsWith("ing")
                            || form.endsWith("tion")
                            || form.endsWith("sion")
                            || form.endsWith("ment");
            if (deed || clause.isMark(i) && clause.covering(i) == null) {
                return false;
            }
        }
        return false;
    }

    /** "Its firm position rejecting violence", "its stance against". */
    private @org.jspecify.annotations.Nullable Carried stance(Clause clause, int i) {
        for (EnglishLexicon.Verb verb : lexicon.verbs(clause.form(i + 1))) {
            for (Rule rule : verb.entry().rules()) {
                if (rule.frame().speech()
                        && rule.of().isEmpty()
                        && clause.form(i + 1).endsWith("ing")) {
                    return new Carried(rule.frame(), rule.name(), i + 1, i + 2);
                }
            }
        }
        if (ABOUT.contains(clause.form(i + 1))) {
            return new Carried(lexicon.frame("Affirmation"), "en/affirmation#stance", i, i + 1);
        }
        return clause.form(i + 1).equals("against")
                ? new Carried(lexicon.frame("Rejection"), "en/rejection#stance", i, i + 1)
                : null;
    }
}
