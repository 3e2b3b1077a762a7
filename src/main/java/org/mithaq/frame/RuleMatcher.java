package org.mithaq.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.ArabicNouns;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Clitics;
import org.mithaq.text.ar.Split;

/** Chooses the rule of a verb that its clause satisfies. */
final class RuleMatcher {

    private static final int NOUN_WINDOW = 10;
    private static final int PREPOSITION_WINDOW = 14;

    /**
     * The same where an aside in commas stands between: "expressed, during his meeting with …,".
     */
    private static final int ASIDE_WINDOW = 34;

    /** How far behind the subject the object may stand. */
    private static final int OBJECT_WINDOW = 8;

    private static final Set<String> ASIDES = Set.of("خلال", "عقب", "اثر", "اثناء");

    private static final Set<String> DAYS =
            Set.of(
                    "السبت",
                    "الاحد",
                    "الاثنين",
                    "الثلاثاء",
                    "الاربعاء",
                    "الخميس",
                    "الجمعه",
                    "اليوم",
                    "امس");

    /** The forms of the nouns that a rule asks for; as many as there are such rules. */
    private static final Map<List<String>, Set<String>> FORMS = new ConcurrentHashMap<>();

    private RuleMatcher() {}

    /**
     * The first rule that holds, those that ask for more first; null where none does.
     *
     * @param after index behind the verb and its subject
     * @param end where the verb's clause ends
     */
    static @Nullable Rule choose(
            Clause clause, List<Rule> rules, int at, int after, int end, @Nullable VerbForm form) {
        boolean imperfect = form != null && form.tense() == VerbForm.Tense.IMPERFECT;
        List<Rule> open =
                imperfect ? rules.stream().filter(rule -> !rule.has("perfect")).toList() : rules;
        return first(clause, open, at, after, end, form == null || form.passive());
    }

    /** The first rule that holds, whatever the verb's tense. */
    static @Nullable Rule choose(
            Clause clause, List<Rule> rules, int at, int end, boolean passive) {
        return first(clause, rules, at, at + 1, end, passive);
    }

    private static @Nullable Rule first(
            Clause clause, List<Rule> rules, int at, int after, int end, boolean passive) {
        for (Rule rule : rules) {
            if (holds(clause, rule, at, after, end, passive)) {
                return rule;
            }
        }
        return null;
    }

    private static boolean holds(
            Clause clause, Rule rule, int at, int after, int end, boolean passive) {
        int window = Math.max(at + NOUN_WINDOW, after + OBJECT_WINDOW);
        if (!rule.of().isEmpty()
                && !hasNoun(clause, rule.of(), at + 1, Math.min(end, window))
                && !ofAntecedent(clause, rule, at)
                && !behindAside(clause, rule, after, end)) {
            return false;
        }
        if (!rule.with().isEmpty()
                && !hasPreposition(
                        clause,
                        rule.with(),
                        at + 1,
                        Math.min(
                                end,
                                clause.is(after, Kind.COMMA)
                                        ? at + ASIDE_WINDOW
                                        : Math.max(
                                                at + PREPOSITION_WINDOW, after + NOUN_WINDOW)))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(end, at + NOUN_WINDOW); i++) {
            if (rule.not().contains(clause.form(i))
                    || clause.isThat(i) && rule.not().contains("ان")) {
                return false;
            }
        }
        if (rule.has("clause") && !hasClause(clause, at + 1, Math.min(end, at + NOUN_WINDOW))) {
            return false;
        }
        if (rule.has("asked") && !asked(clause, after)) {
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

    /** "وجه الوزير خلال اللقاء، إلى نظيره دعوة": what is asked for, past an aside. */
    private static boolean behindAside(Clause clause, Rule rule, int after, int end) {
        int past = clause.pastAside(after);
        if (past == after && ASIDES.contains(clause.form(after))) {
            int comma = clause.untilComma(after, Math.min(end, after + OBJECT_WINDOW));
            past = clause.is(comma, Kind.COMMA) ? comma + 1 : past;
        }
        return past > after
                && hasNoun(clause, rule.of(), past, Math.min(end, past + OBJECT_WINDOW));
    }

    /** "العقوبات التي فرضتها": whether the noun that a relative clause is about is asked for. */
    private static boolean ofAntecedent(Clause clause, Rule rule, int at) {
        return SubjectFinder.takesObject(clause, at)
                && !rule.frame().mutual()
                && (hasNoun(clause, rule.of(), at - 2, at - 1)
                        || hasNoun(clause, rule.of(), at - 3, at - 2));
    }

    /** "(hopes) of Ghana (that it will)": of whom something is hoped or wanted. */
    private static boolean asked(Clause clause, int after) {
        for (int i = after; i < after + 2; i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                return mention.lead().preposition().equals("من") && Recipients.sides(mention);
            }
            if (!clause.form(i).equals("من")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word is one of a rule's nouns, in any number and with what is joined to it. */
    static boolean isNoun(Clause clause, List<String> nouns, int i) {
        return hasNoun(clause, nouns, i, i + 1);
    }

    private static boolean hasNoun(Clause clause, List<String> nouns, int from, int to) {
        Set<String> forms = FORMS.computeIfAbsent(nouns, RuleMatcher::inflected);
        int end = to;
        for (int i = from; i < end; i++) {
            int past = i <= from + 1 || told(clause, i) ? clause.pastAside(i) : i;
            if (past > i) {
                i = past;
                end = Math.max(to, Math.min(clause.to, past + 4));
            }
            if (clause.is(i, Kind.COMMA) && i > from + 1) {
                return false;
            }
            if (nouns.contains(clause.form(i))) {
                return true;
            }
            for (Split split : Clitics.splits(clause.form(i))) {
                if (forms.contains(split.stem())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a comma opens an aside of no more than a date: ", on Tuesday,". */
    private static boolean told(Clause clause, int i) {
        int close = clause.is(i, Kind.COMMA) ? clause.untilComma(i + 1, i + 5) : i;
        return close > i + 1 && clause.dateAt(i + 1) != null
                || close == i + 2 && DAYS.contains(clause.form(i + 1));
    }

    /** The nouns in all numbers and genders that only add to them. */
    private static Set<String> inflected(List<String> nouns) {
        Set<String> forms = new HashSet<>(nouns);
        for (String noun : nouns) {
            String base = noun.substring(0, noun.length() - 1);
            for (String form : ArabicNouns.inflect(noun)) {
                if (form.length() >= noun.length() && form.startsWith(base)) {
                    forms.add(form);
                }
            }
        }
        return forms;
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
                    && (!instrument.document()
                            || instrument.from() <= at + 6
                            || instrument.lead().preposition().equals("علي"))) {
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
