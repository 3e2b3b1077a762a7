package org.mithaq.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.time.PartialDate;

/** Arabic sentences and their mentions → frame matches. Built once; immutable. */
public final class ArabicFrameFinder implements FrameFinder {

    private static final int MOST_TOPICS = 4;
    private static final Set<String> PLANNED =
            Set.of(
                    "سوف",
                    "المقرر",
                    "المتوقع",
                    "يعتزم",
                    "تعتزم",
                    "ينوي",
                    "تنوي",
                    "المنتظر",
                    "المرتقب",
                    "المزمع",
                    "المرتقبه",
                    "المقرره",
                    "اعتزام",
                    "يعتزمان",
                    "سيتم",
                    "بصدد");
    private static final Set<String> NEGATED =
            Set.of("لم", "لن", "لا", "ما", "ليس", "ولم", "ولن", "ولا", "عدم", "دون", "فلم", "بعدم");
    private static final Set<String> SUPPOSED =
            Set.of("لو", "اذا", "ربما", "امكانيه", "احتمال", "لعل", "امكان");

    private static final Set<String> OPENING = Set.of("كما", "قد", "وقد", "فيما", "بينما", "حيث");
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
        List<Mention> others = recipients(clause, frame, trigger, found, extent);
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
                topics(clause, from, extent),
                date(
                        clause,
                        trigger.at(),
                        frame.speech() ? Math.min(extent, Math.max(start, evidenceEnd)) : extent),
                place(clause, trigger.at(), extent, others),
                modality(clause, trigger.at(), frame, form, trigger.use().split().future()),
                frame.speech() ? start : 0,
                frame.speech() ? contentEnd(clause, start, end) : 0,
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

    static int contentEnd(Clause clause, int start, int end) {
        int i = end;
        while (i > start && (clause.isMark(i - 1) || OPENING.contains(clause.form(i - 1)))) {
            i--;
        }
        return Math.max(start, i);
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

    /** Who it is done towards, by the frame's list of places. */
    List<Mention> recipients(
            Clause clause,
            Frame frame,
            Trigger.Verbal trigger,
            SubjectFinder.Found found,
            int end) {
        if (frame.mutual()) {
            return partners(clause, trigger.at(), found.after(), end);
        }
        for (String where : frame.recipient()) {
            Mention hit =
                    switch (where) {
                        case "object" -> object(clause, found.after(), end);
                        case "any" -> any(clause, found.after(), Math.min(end, found.after() + 9));
                        case "place" -> place(clause, found.after(), end, List.of());
                        default -> behind(clause, found.after(), end, where);
                    };
            if (hit != null && !isSubject(found, hit)) {
                return SubjectFinder.group(clause, hit, end);
            }
        }
        return List.of();
    }

    private static boolean isSubject(SubjectFinder.Found found, Mention mention) {
        return found.subject() instanceof Subject.Named named && named.mentions().contains(mention);
    }

    private static @Nullable Mention object(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 3); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                boolean free =
                        !mention.lead().hasPreposition()
                                || mention.lead().preposition().equals("ب") && i == after;
                return free && !mention.lead().and() && sides(mention) ? mention : null;
            }
            if (!clause.isWord(i) && !clause.is(i, Kind.QUOTE) || clause.isThat(i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean sides(Mention mention) {
        return SubjectFinder.acts(mention) && !(mention instanceof Mention.Instrument);
    }

    private static @Nullable Mention any(Clause clause, int after, int end) {
        for (Mention mention : clause.mentions(after, end)) {
            for (int i = after; i < mention.from(); i++) {
                if (clause.isThat(i) || clause.is(i, Kind.STOP)) {
                    return null;
                }
            }
            if (mention.lead().preposition().equals("في")) {
                continue;
            }
            if (mention instanceof Mention.Actor
                    || mention instanceof Mention.Person
                    || mention instanceof Mention.Office) {
                return mention;
            }
        }
        return null;
    }

    private static @Nullable Mention behind(Clause clause, int after, int end, String preposition) {
        for (Mention mention : clause.mentions(after, Math.min(end, after + 14))) {
            if (mention.lead().preposition().equals(preposition)
                    && (sides(mention) || mention instanceof Mention.Place)) {
                return mention;
            }
        }
        return null;
    }

    /** The other sides of a mutual act: its object, or those behind "مع" and "بين". */
    private static List<Mention> partners(Clause clause, int at, int after, int end) {
        Mention object = object(clause, after, Math.min(end, after + 2));
        if (object != null && !object.lead().hasPreposition()) {
            return SubjectFinder.group(clause, object, end);
        }
        for (Mention mention : clause.mentions(at, Math.min(end, at + 22))) {
            String preposition = mention.lead().preposition();
            boolean side =
                    preposition.equals("مع")
                            || preposition.equals("بين")
                            || preposition.equals("ب") && mention.from() <= after + 1;
            if (side && sides(mention) && mention.from() >= after) {
                return SubjectFinder.group(clause, mention, end);
            }
        }
        return List.of();
    }

    static List<String> topics(Clause clause, int from, int end) {
        Set<String> topics = new LinkedHashSet<>();
        for (Mention.Topic topic : clause.found.topics()) {
            if (topic.from() >= from && topic.from() < end && topics.size() < MOST_TOPICS) {
                topics.add(topic.id());
            }
        }
        return List.copyOf(topics);
    }

    static @Nullable PartialDate date(Clause clause, int from, int end) {
        PartialDate first = null;
        for (Mention.Date date : clause.found.dates()) {
            if (date.from() >= from && date.from() < end && !related(clause, from, date.from())) {
                return date.date();
            }
            if (date.to() <= from && date.to() >= from - 3) {
                first = date.date();
            }
        }
        return first;
    }

    /** Whether a relative clause begins between two tokens: its date is of something else. */
    private static boolean related(Clause clause, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String form = clause.form(i);
            if (form.equals("الذي")
                    || form.equals("التي")
                    || form.equals("which")
                    || form.equals("جري")) {
                return true;
            }
        }
        return false;
    }

    static Mention.@Nullable Place place(Clause clause, int from, int end, List<Mention> others) {
        for (Mention mention : clause.mentions(from, Math.min(end, from + 30))) {
            boolean locates =
                    mention.lead().preposition().equals("في")
                            || mention.lead().preposition().equals("ب");
            if (mention instanceof Mention.Place place && locates && !others.contains(place)) {
                return place;
            }
        }
        return null;
    }

    static Modality modality(
            Clause clause, int at, Frame frame, @Nullable VerbForm form, boolean future) {
        boolean pending = future;
        for (int i = at - 1; i >= Math.max(clause.from, at - 4); i--) {
            String word = clause.form(i);
            if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.STOP)) {
                break;
            }
            if (NEGATED.contains(word) && i == at - 1) {
                return Modality.NEGATED;
            }
            if (SUPPOSED.contains(word)) {
                return Modality.HYPOTHETICAL;
            }
            pending |= PLANNED.contains(word);
        }
        return pending ? Modality.PLANNED : Modality.ACTUAL;
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
