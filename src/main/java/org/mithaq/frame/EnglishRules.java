package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Chooses the rule of an English verb that its clause satisfies. */
final class EnglishRules {

    private static final int NOUN_WINDOW = 11;
    private static final int PARTICLE_WINDOW = 7;
    private static final int SIDE_WINDOW = 5;

    private EnglishRules() {}

    /** The first rule that holds, those that ask for more first; null where none does. */
    static @Nullable Rule choose(
            Clause clause, Predication one, List<Predication> all, boolean carries) {
        VerbEntry entry = one.group().entry();
        if (entry == null) {
            return null;
        }
        for (Rule rule : entry.rules()) {
            if ((carries || !rule.has("carrier")) && holds(clause, rule, one, all)) {
                return rule;
            }
        }
        return null;
    }

    private static boolean holds(Clause clause, Rule rule, Predication one, List<Predication> all) {
        int after = one.group().to();
        int end = one.end();
        return (rule.of().isEmpty() || hasObject(clause, rule.of(), one))
                && (rule.with().isEmpty()
                        || hasWord(
                                clause,
                                rule.with(),
                                after,
                                Math.min(end, after + PARTICLE_WINDOW),
                                rule.has("near")))
                && !(hasAny(clause, rule.not(), after, Math.min(end, after + NOUN_WINDOW)))
                && (!rule.has("clause") || content(clause, after, end))
                && (!rule.has("infinitive") || infinitive(clause, one, all))
                && (!rule.has("side") || one.group().passive() || side(clause, after, end) != null)
                && (!rule.has("alone") || side(clause, after, end) == null)
                && (!rule.has("person") || person(clause, after, end))
                && (!rule.has("instrument") || instrument(clause, one) != null);
    }

    private static boolean hasObject(Clause clause, List<String> nouns, Predication one) {
        int after = one.group().to();
        int from = one.group().passive() ? Math.max(clause.from, one.group().from() - 8) : after;
        int to =
                one.group().passive()
                        ? one.group().from()
                        : Math.min(one.end(), after + NOUN_WINDOW);
        for (int i = from; i < to; i++) {
            if (clause.is(i, Kind.STOP) || clause.form(i).equals(";")) {
                return false;
            }
            if (isOneOf(clause.form(i), nouns)) {
                return true;
            }
            if (clause.form(i).equals("that") && !one.group().passive()) {
                return false;
            }
        }
        return ahead(clause, nouns, one);
    }

    /** "The sanctions and curbs (Chad has imposed)": an object told before its own subject. */
    private static boolean ahead(Clause clause, List<String> nouns, Predication one) {
        if (one.group().passive()
                || one.link() != Predication.Link.MAIN
                || !(one.subject() instanceof FrameMatch.Subject.Named)
                || one.from() >= one.group().from()) {
            return false;
        }
        int noun = one.from() - 1;
        while (EnglishGrammar.isDeterminer(clause.form(noun)) || clause.isThat(noun)) {
            noun--;
        }
        for (int i = noun; i > Math.max(clause.from, noun - 5) && clause.isWord(i); i--) {
            if (isOneOf(clause.form(i), nouns)) {
                return true;
            }
            if (clause.covering(i) != null
                    || EnglishGrammar.PREPOSITIONS.contains(clause.form(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word is one of the nouns, or its plural. */
    static boolean isOneOf(String form, List<String> nouns) {
        if (nouns.contains(form)) {
            return true;
        }
        return form.length() > 3
                && form.endsWith("s")
                && (nouns.contains(form.substring(0, form.length() - 1))
                        || form.endsWith("ies")
                                && nouns.contains(form.substring(0, form.length() - 3) + "y"));
    }

    private static boolean hasWord(
            Clause clause, List<String> words, int from, int to, boolean near) {
        int limit = near ? Math.min(to, from + 2) : to;
        for (int i = from; i < limit; i++) {
            if (words.contains(clause.form(i))) {
                return true;
            }
            if (clause.is(i, Kind.STOP) || clause.form(i).equals("that")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasAny(Clause clause, List<String> words, int from, int to) {
        for (int i = from; i < to && !words.isEmpty(); i++) {
            if (words.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean content(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 8); i++) {
            if (clause.form(i).equals("that")
                    || clause.is(i, Kind.COLON)
                    || clause.is(i, Kind.QUOTE)) {
                return true;
            }
        }
        return clause.is(after, Kind.COMMA) && clause.is(after - 2, Kind.QUOTE);
    }

    private static boolean infinitive(Clause clause, Predication one, List<Predication> all) {
        for (Predication other : all) {
            if (other.link() == Predication.Link.INFINITIVE
                    && other.governor() != null
                    && other.governor().head() == one.head()
                    && other.group().from() - one.group().to() < 6
                    && !Governing.ofNoun(clause, other)) {
                return true;
            }
        }
        return false;
    }

    /** The side that is a verb's direct object; null where there is none. */
    static @Nullable Mention side(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + SIDE_WINDOW); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                boolean shares =
                        clause.form(mention.to()).equals("and")
                                && clause.starting(mention.to() + 1) instanceof Mention next
                                && EnglishSubjects.shared(next);
                boolean direct =
                        !mention.lead().hasPreposition() && (SubjectFinder.acts(mention) || shares);
                return direct && !(mention instanceof Mention.Instrument) ? mention : null;
            }
            String form = clause.form(i);
            boolean counted =
                    clause.is(i, Kind.NUMBER)
                            || clause.is(i, Kind.COMMA)
                                    && clause.is(i - 1, Kind.NUMBER)
                                    && clause.is(i + 1, Kind.NUMBER);
            if (counted) {
                continue; // "trained 3,000 Chadian soldiers"
            }
            if (!clause.isWord(i)
                    || EnglishGrammar.PREPOSITIONS.contains(form)
                    || form.equals("that")) {
                return null;
            }
        }
        return null;
    }

    /** Whether one person is called on: "called on the prime minister at his office". */
    private static boolean person(Clause clause, int after, int end) {
        for (int i = after + 1; i < Math.min(end, after + 4); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                return mention instanceof Mention.Person
                        || mention instanceof Mention.Office office && !office.plural();
            }
        }
        return false;
    }

    /**
     * All that is signed, ratified or left together: "an agreement on X, a protocol and two
     * memoranda".
     */
    static List<Mention.Instrument> instruments(Clause clause, Predication one) {
        Mention.Instrument first = instrument(clause, one);
        if (first == null || one.group().passive() || first.from() < one.head()) {
            return first == null ? List.of() : List.of(first);
        }
        List<Mention.Instrument> all = new ArrayList<>();
        for (int i = first.from(); i < Math.min(one.end(), first.from() + 60); i++) {
            if (clause.starting(i) instanceof Mention.Instrument next
                    && (all.isEmpty() || !next.document())) {
                all.add(next);
            }
        }
        return all;
    }

    /** What is signed, ratified or left: behind the verb, or before a passive or relative one. */
    static Mention.@Nullable Instrument instrument(Clause clause, Predication one) {
        int after = one.group().to();
        if (!one.group().passive()) {
            for (int i = after; i < Math.min(one.end(), after + 18); i++) {
                if (clause.starting(i) instanceof Mention.Instrument instrument) {
                    return instrument;
                }
            }
        }
        boolean back =
                one.group().passive()
                        || one.link() == Predication.Link.RELATIVE
                        || one.link() == Predication.Link.REDUCED;
        for (int i = one.group().from() - 1;
                back && i >= Math.max(clause.from, one.group().from() - 14);
                i--) {
            if (clause.covering(i) instanceof Mention.Instrument instrument) {
                return instrument;
            }
        }
        return null;
    }
}
