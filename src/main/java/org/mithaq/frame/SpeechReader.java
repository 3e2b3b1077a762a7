package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/**
 * Reads what a verb of speech carries: a noun of another speech act ("affirmed its support for"), a
 * call ("that X must"), or an act of one's own ("said that it rejected").
 */
final class SpeechReader {

    private static final int NOUN_REACH = 7;
    private static final int MODAL_REACH = 7;

    private final ArabicLexicon lexicon;

    SpeechReader(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the words carry: the frame, its rule, and the word that tells. */
    record Carried(Frame frame, String rule, int at) {}

    /** The speech act that a carrying noun names; null where there is none. */
    @Nullable Carried noun(Clause clause, int after, int end) {
        int stop = Math.min(end, after + NOUN_REACH);
        for (int i = after; i < stop; i++) {
            if (clause.isThat(i)
                    || clause.is(i, Kind.COLON)
                    || clause.is(i, Kind.QUOTE) && i > after + 1) {
                return null;
            }
            if (clause.is(i, Kind.COMMA)) {
                int close = clause.untilComma(i + 1, Math.min(end, i + 14));
                if (i > after + 1 || !clause.is(close, Kind.COMMA)) {
                    return null;
                }
                i = close;
                stop = Math.min(end, close + NOUN_REACH);
                continue;
            }
            if (!clause.isWord(i) || clause.covering(i) != null) {
                continue;
            }
            Carried carried = speechNoun(clause, i);
            if (carried != null) {
                return carried;
            }
        }
        return null;
    }

    private @Nullable Carried speechNoun(Clause clause, int i) {
        Carried masdar = null;
        for (Use use : lexicon.uses(clause.form(i))) {
            if (use instanceof Use.Noun noun
                    && noun.frame().speech()
                    && seconds(clause, i, noun.second())) {
                return new Carried(noun.frame(), noun.rule(), i);
            }
            if (use instanceof Use.Masdar verbal && masdar == null) {
                for (Rule rule : verbal.entry().rules()) {
                    boolean fits =
                            rule.with().isEmpty()
                                    || clause.untilComma(i, Math.min(clause.to, i + 8)) > i + 1;
                    if (rule.frame().speech()
                            && !rule.frame().is("Affirmation")
                            && rule.of().isEmpty()
                            && fits) {
                        masdar = new Carried(rule.frame(), rule.name(), i);
                        break;
                    }
                }
            }
        }
        return masdar;
    }

    private static boolean seconds(Clause clause, int i, @Nullable String second) {
        return second == null || clause.form(i + 1).equals(second);
    }

    /** What a content clause says of the speaker's own will: null where it only tells. */
    @Nullable Carried clause(Clause clause, int start, int end) {
        for (int i = start; i < Math.min(end, start + MODAL_REACH); i++) {
            if (clause.isWord(i)
                    && (lexicon.isModal(clause.form(i))
                            || lexicon.isModal(clause.form(i) + " " + clause.form(i + 1)))) {
                return new Carried(lexicon.frame("Appeal"), "ar/appeal#modal", i);
            }
        }
        int own = ownSide(clause, start, end);
        if (own < 0) {
            return null;
        }
        for (int i = own; i < Math.min(end, own + 4); i++) {
            if (clause.is(i, Kind.COMMA) || clause.isThat(i) && i > own) {
                return null;
            }
            Carried carried =
                    clause.isWord(i) && clause.covering(i) == null ? ownAct(clause, i, end) : null;
            if (carried != null) {
                return carried;
            }
        }
        return null;
    }

    /** What a content clause says of the will of a subject that it names. */
    FrameMatch.@Nullable Own named(Clause clause, int start, int end) {
        int i = start;
        while (i < end && clause.is(i, Kind.QUOTE)) {
            i++;
        }
        Mention mention = clause.starting(i);
        if (mention == null || !SubjectFinder.acts(mention) || mention.lead().hasPreposition()) {
            return null;
        }
        for (int at = mention.to(); at < Math.min(end, mention.to() + 2); at++) {
            Carried carried =
                    clause.isWord(at) && clause.covering(at) == null
                            ? ownAct(clause, at, end)
                            : null;
            if (carried != null) {
                return new FrameMatch.Own(mention, carried.frame(), carried.rule());
            }
        }
        return null;
    }

    private @Nullable Carried ownAct(Clause clause, int i, int end) {
        for (Use use : lexicon.uses(clause.form(i))) {
            if (use instanceof Use.Adjective adjective
                    && !use.split().article()
                    && !use.split().hasPreposition()) {
                return new Carried(adjective.frame(), adjective.rule(), i);
            }
            if (use instanceof Use.Verb verb && !use.split().hasPreposition()) {
                Rule rule = RuleMatcher.choose(clause, verb.entry().rules(), i, end, false);
                boolean done =
                        verb.form().tense() == VerbForm.Tense.PERFECT
                                && verb.form().person() == VerbForm.Person.THIRD;
                if (rule != null
                        && (rule.frame().speech() ? !rule.frame().is("Affirmation") : done)) {
                    return new Carried(rule.frame(), rule.name(), i);
                }
            }
            boolean will =
                    use instanceof Use.Verb verb && verb.split().future()
                            || use instanceof Use.Light light && light.split().future();
            if (will) {
                return new Carried(lexicon.frame("Commitment"), "ar/commitment#will", i);
            }
        }
        String form = clause.form(i);
        boolean future =
                form.length() > 4
                                && (form.startsWith("سي")
                                        || form.startsWith("ست")
                                        || form.startsWith("سن"))
                        || form.equals("سوف");
        return future ? new Carried(lexicon.frame("Commitment"), "ar/commitment#will", i) : null;
    }

    /**
     * Where the speaker's own side ends at the beginning of a content clause; -1 where another is
     * the subject.
     */
    private static int ownSide(Clause clause, int start, int end) {
        if (start > clause.from
                && clause.isThat(start - 1)
                && clause.form(start - 1).matches(".*(ها|ه|هما|هم|نا|ني)")) {
            return start;
        }
        int i = start;
        while (i < end && (clause.is(i, Kind.QUOTE) || clause.isThat(i))) {
            i++;
        }
        if (clause.starting(i) instanceof Mention.Group group
                && group.kind() == Mention.Group.Kind.OWN) {
            return group.to();
        }
        if (clause.form(i).equals("نحن")
                || clause.form(i).equals("اننا")
                || clause.form(i).equals("انني")) {
            return i + 1;
        }
        return clause.inQuote(i) && firstPerson(clause, i) ? i : -1;
    }

    private static boolean firstPerson(Clause clause, int i) {
        return clause.form(i).startsWith("ن")
                && clause.form(i).length() > 3
                && clause.covering(i) == null;
    }

    /** Whether a verb's form is one of the speaker's own mouth. */
    static boolean isFirst(@Nullable VerbForm form) {
        return form != null && form.person() == VerbForm.Person.FIRST;
    }

    /** Rules of a speech verb without those that only carry nouns. */
    static List<Rule> plain(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.has("carrier")).toList();
    }
}
