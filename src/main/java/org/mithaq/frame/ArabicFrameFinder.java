package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** Arabic sentences and their mentions → frame matches. Built once; immutable. */
public final class ArabicFrameFinder implements FrameFinder {

    private static final Set<String> ANNOUNCING = Set.of("أعلن", "قرر");

    private static final Set<String> CONTINUING =
            Set.of(
                    "كما", "قد", "وقد", "فقد", "حيث", "ثم", "لم", "لن", "ولم", "ولن", "لا", "فيما",
                    "بينما", "انه", "انها", "انهما", "وكان", "وكانت", "ايضا", "كذلك", "جهته",
                    "جانبه", "جهتها", "جانبها", "بدوره", "بدورها", "سوف", "ذاته", "نفسه", "ذلك",
                    "ولكنه", "لكنه", "لكنها");

    private final ArabicLexicon lexicon;
    private final TriggerFinder triggers;
    private final SpeechReader speech;
    private final NominalReader nominal;

    public ArabicFrameFinder(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.triggers = new TriggerFinder(lexicon);
        this.speech = new SpeechReader(lexicon);
        this.nominal = new NominalReader(lexicon);
    }

    @Override
    public List<FrameMatch> find(List<Token> tokens, Sentence sentence, Found found) {
        if (sentence.part() != Sentence.Part.BODY) {
            return List.of();
        }
        Clause clause = new Clause(tokens, sentence, found);
        List<Trigger> all = triggers.find(clause);
        List<FrameMatch> matches = new ArrayList<>();
        int contentFrom = -1;
        for (int t = 0; t < all.size(); t++) {
            Trigger trigger = all.get(t);
            boolean inside =
                    contentFrom >= 0 && trigger.at() >= contentFrom && !promoted(clause, trigger);
            if (inside && !(trigger instanceof Trigger.Nominal)) {
                continue;
            }
            if (trigger instanceof Trigger.Verbal verbal) {
                int end = clauseEnd(clause, all, t);
                FrameMatch match = verbal(clause, verbal, end);
                if (match != null) {
                    with(clause, verbal, match, end, matches);
                    contentFrom = opensContent(clause, match, verbal) ? match.contentFrom() : -1;
                }
            } else {
                int end = clauseEnd(clause, all, t);
                FrameMatch match = inside ? null : nominal.read(clause, trigger, end, this);
                if (match != null) {
                    matches.add(match);
                }
            }
        }
        return matches;
    }

    /** A verb's match; where it announces or agrees on a deed, the deed too or in its stead. */
    private void with(
            Clause clause,
            Trigger.Verbal verbal,
            FrameMatch match,
            int end,
            List<FrameMatch> matches) {
        boolean announces = ANNOUNCING.contains(verbal.entry().lemma());
        boolean agrees = match.frame().is("Commitment") || match.frame().is("Intention");
        if (announces || agrees) {
            int after = match.to();
            FrameMatch deed = nominal.object(clause, match, after, end, !announces);
            if (deed != null) {
                if (!announces && !match.frame().is("Intention")) {
                    matches.add(match);
                }
                matches.add(deed);
                return;
            }
        }
        matches.add(match);
    }

    /** A trigger inside reported words that goes on with the report itself. */
    private static boolean promoted(Clause clause, Trigger trigger) {
        if (!(trigger instanceof Trigger.Verbal verbal) || clause.inQuote(trigger.at())) {
            return false;
        }
        boolean speaks = verbal.entry().rules().stream().anyMatch(rule -> rule.frame().speech());
        int at = trigger.at();
        if (verbal.participle()) {
            return speaks
                    && (clause.is(at - 1, Kind.COMMA)
                            || verbal.use().split().conjunction() == 'و'
                            || clause.is(at - 1, Kind.QUOTE)
                            || verbal.use().split().stem().endsWith("ا"));
        }
        VerbForm form = verbal.form();
        boolean reports =
                form != null
                        && form.tense() == VerbForm.Tense.PERFECT
                        && form.person() == VerbForm.Person.THIRD;
        boolean starts =
                verbal.use().split().conjunction() == 'و' || clause.form(at - 1).equals("كما");
        return speaks && reports && starts;
    }

    private boolean opensContent(Clause clause, FrameMatch match, Trigger.Verbal verbal) {
        if (!match.frame().speech() || match.contentTo() <= match.contentFrom()) {
            return false;
        }
        for (int i = verbal.at() + 1; i <= match.contentFrom(); i++) {
            if (clause.isThat(i) || clause.is(i, Kind.COLON) || clause.is(i, Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A clause goes on to the next trigger that begins a clause of its own, else to the sentence's
     * end.
     */
    private static int clauseEnd(Clause clause, List<Trigger> all, int t) {
        Trigger trigger = all.get(t);
        for (int n = t + 1; n < all.size(); n++) {
            Trigger next = all.get(n);
            if (next instanceof Trigger.Verbal verbal && startsClause(clause, verbal, trigger)) {
                return next.at();
            }
        }
        return clause.to;
    }

    private static boolean startsClause(Clause clause, Trigger.Verbal next, Trigger trigger) {
        int at = next.at();
        if (next.participle()) {
            return promoted(clause, next);
        }
        boolean joined =
                next.use().split().conjunction() == 'و'
                        || clause.form(at - 1).equals("كما")
                        || clause.form(at - 1).equals("وقد");
        VerbForm form = next.form();
        return joined
                && form != null
                && form.tense() == VerbForm.Tense.PERFECT
                && at > trigger.at() + 2;
    }

    private @Nullable FrameMatch verbal(Clause clause, Trigger.Verbal trigger, int end) {
        SubjectFinder.Found found = SubjectFinder.find(clause, trigger, end);
        VerbForm form = trigger.form();
        boolean passive = form != null && form.passive();
        Rule rule = RuleMatcher.choose(clause, trigger.entry().rules(), trigger.at(), end, passive);
        if (rule == null || found.unknown() && !rule.has("instrument")) {
            return null;
        }
        Frame frame = rule.frame();
        String name = rule.name();
        String cameo = rule.cameo() == null ? frame.cameo() : rule.cameo();
        if (found.subject() instanceof Subject.Carried
                && form != null
                && !startsAnew(clause, trigger)) {
            return null;
        }
        int contentFrom = contentStart(clause, found.after(), end);
        FrameMatch.Own own = null;
        int evidenceEnd = Math.max(found.after(), trigger.at() + 1);
        if (frame.is("Affirmation") || rule.has("carrier")) {
            SpeechReader.Carried carried = speech.noun(clause, found.after(), end);
            if (carried == null && contentFrom > 0 && !rule.has("carrier")) {
                carried = speech.clause(clause, contentFrom, end);
                own = carried == null ? speech.named(clause, contentFrom, end) : null;
            }
            if (carried == null && rule.has("carrier")) {
                return null;
            }
            if (carried == null && !says(clause, trigger, contentFrom, found.after(), end)) {
                return null;
            }
            if (carried != null) {
                frame = carried.frame();
                name = carried.rule();
                cameo = frame.cameo();
                evidenceEnd = Math.max(evidenceEnd, carried.at() + 1);
            }
        }
        int start = contentFrom > 0 ? contentFrom : objectStart(clause, rule, found.after(), end);
        int extent = frame.speech() ? end : Math.min(end, clause.to);
        List<Mention> others = Recipients.recipients(clause, frame, trigger, found, extent);
        if (frame.is("Visit") && others.isEmpty()) {
            return null;
        }
        List<Mention.Instrument> instruments =
                rule.has("instrument")
                        ? RuleMatcher.instruments(clause, trigger.at(), end)
                        : List.of();
        int from = evidenceStart(clause, trigger.at(), found, instruments);
        for (Mention.Instrument instrument : instruments) {
            evidenceEnd =
                    instrument.from() > trigger.at()
                            ? Math.max(evidenceEnd, instrument.to())
                            : evidenceEnd;
        }
        return new FrameMatch(
                frame,
                name,
                cameo,
                trigger.at(),
                from,
                evidenceEnd,
                found.subject(),
                others,
                frame.mutual(),
                instruments,
                Circumstances.topics(clause, from, extent),
                Circumstances.date(
                        clause,
                        trigger.at(),
                        frame.speech() ? Math.min(extent, Math.max(start, evidenceEnd)) : extent),
                Circumstances.place(clause, trigger.at(), extent, others),
                Circumstances.modality(
                        clause, trigger.at(), frame, form, trigger.use().split().future()),
                frame.speech() ? start : 0,
                frame.speech() ? Circumstances.contentEnd(clause, start, end) : 0,
                found.subject() instanceof Subject.Named ? 0.9 : 0.75,
                own,
                nominal.occasion(clause, trigger.at(), extent, frame));
    }

    /**
     * Whether a verb without a named subject begins a clause; else it only describes the noun
     * before it.
     */
    private static boolean startsAnew(Clause clause, Trigger.Verbal trigger) {
        int at = trigger.at();
        boolean joined = trigger.use().split().conjunction() != 0;
        return joined
                || at == clause.from
                || clause.isMark(at - 1)
                || CONTINUING.contains(clause.form(at - 1))
                || clause.dateEnds(at);
    }

    /**
     * Where what is called for begins: at the verb's own preposition, past clauses about the
     * subject.
     */
    private static int objectStart(Clause clause, Rule rule, int after, int end) {
        boolean relative = clause.form(after).equals("الذي") || clause.form(after).equals("التي");
        if (!relative) {
            return after;
        }
        for (int i = after; i < end; i++) {
            if (rule.with().contains(clause.form(i)) && clause.form(i).length() > 1) {
                return i;
            }
        }
        return after;
    }

    /** A verb of speech without a clause, quotation or object says nothing that could be told. */
    private static boolean says(
            Clause clause, Trigger.Verbal trigger, int contentFrom, int after, int end) {
        if (contentFrom > 0) {
            return true;
        }
        boolean object = after < end && clause.isWord(after) && !clause.is(after, Kind.STOP);
        return object && (!trigger.participle() || end > after + 1);
    }

    private static int contentStart(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 24); i++) {
            if (clause.isThat(i)) {
                return i + 1;
            }
            if (clause.is(i, Kind.COLON) || clause.is(i, Kind.QUOTE) && clause.inQuote(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int evidenceStart(
            Clause clause,
            int at,
            SubjectFinder.Found found,
            List<Mention.Instrument> instruments) {
        int from = at;
        if (found.subject() instanceof Subject.Named named) {
            from = Math.min(from, named.mentions().get(0).from());
        }
        for (Mention.Instrument instrument : instruments) {
            from = Math.min(from, instrument.from());
        }
        return Math.max(clause.from, from);
    }

    /** The mentions that name those who act, without adjectives. */
    static boolean names(Mention mention) {
        return mention instanceof Mention.Actor actor && actor.manner() != Manner.ADJECTIVE
                || mention instanceof Mention.Person
                || mention instanceof Mention.Office
                || mention instanceof Mention.Group;
    }

    ArabicLexicon lexicon() {
        return lexicon;
    }
}
