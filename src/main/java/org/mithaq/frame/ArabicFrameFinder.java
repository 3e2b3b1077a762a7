package org.mithaq.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** Arabic sentences and their mentions → frame matches. Built once; immutable. */
public final class ArabicFrameFinder implements FrameFinder {

    private static final Set<String> ANNOUNCING = Set.of("أعلن", "رد");

    /** Verbs whose pronoun mostly means a thing: "and called it a mistake". */
    private static final Set<String> OF_THINGS = Set.of("اعتبر", "وصف", "رفض", "أعلن", "أكد");

    /** "(announced) in an interview": how it was announced, and not what. */
    private static final Set<String> BESIDE =
            Set.of(
                    "في", "خلال", "عقب", "بعد", "قبل", "اثناء", "لدي", "مع", "قبيل", "بعيد", "ختام",
                    "هامش", "مستهل", "اعقاب", "اثر");

    /** How far behind its beginning reported speech may name its own first act. */
    private static final int OWN_REACH = 40;

    private final TriggerFinder triggers;
    private final VerbReader verbs;
    private final NominalReader nominal;
    private final LightReader light;
    private final SaidReader said;
    private final Frame military;
    private final Frame signing;
    private final JoinedNouns joined;
    private final SpeechNouns spoken;
    private final Invitations invitations;

    public ArabicFrameFinder(ArabicLexicon lexicon) {
        ArabicDeeds nouns = new ArabicDeeds(lexicon);
        this.triggers = new TriggerFinder(lexicon);
        SpeechReader speech = new SpeechReader(lexicon);
        ArabicContent content = new ArabicContent(lexicon, speech);
        this.verbs = new VerbReader(speech, content, nouns);
        this.spoken = new SpeechNouns(content);
        this.nominal = new NominalReader(nouns);
        this.light = new LightReader(lexicon, nouns, speech);
        this.joined = new JoinedNouns(speech);
        this.said = new SaidReader(lexicon, content);
        this.military = lexicon.frame("MilitaryAction");
        this.signing = lexicon.frame("Signing");
        this.invitations = new Invitations(nouns);
    }

    @Override
    public List<FrameMatch> find(List<Token> tokens, Sentence sentence, Found found) {
        if (!sentence.part().tells()) {
            return List.of();
        }
        return new Walk(new Clause(tokens, sentence, found)).matches();
    }

    /** One way through a sentence's triggers. */
    private final class Walk {

        private final Clause clause;
        private final List<Trigger> all;
        private final List<FrameMatch> matches = new ArrayList<>();
        private @Nullable FrameMatch speech;
        private @Nullable Subject teller;
        private boolean first;
        private int readTo;
        private final Set<Integer> taken = new HashSet<>();

        Walk(Clause clause) {
            this.clause = clause;
            this.all = triggers.find(clause);
        }

        List<FrameMatch> matches() {
            for (int t = 0; t < all.size(); t++) {
                Trigger trigger = all.get(t);
                boolean open =
                        (trigger.at() >= readTo || Journeys.aside(clause, trigger))
                                && !taken.contains(trigger.at());
                if (open && !goesOn(trigger)) {
                    read(t, trigger);
                }
            }
            return TopicScope.own(clause, matches);
        }

        /** "وأضاف قائلا": the participle only opens what the verb before it says. */
        private boolean goesOn(Trigger trigger) {
            FrameMatch outer = speech;
            return outer != null
                    && Reported.saying(trigger)
                    && !Reported.saysWhy(clause, outer, trigger)
                    && trigger.at() < outer.contentFrom();
        }

        private void read(int t, Trigger trigger) {
            FrameMatch outer = speech;
            boolean inside =
                    outer != null
                            && trigger.at() >= outer.contentFrom()
                            && !Reported.behindQuote(clause, outer, trigger.at())
                            && !Reported.saysWhy(clause, outer, trigger)
                            && !ClauseEnds.promoted(clause, trigger);
            List<FrameMatch> found = read(trigger, ClauseEnds.of(clause, all, t), inside);
            if (found.isEmpty()
                    || Reported.supposed(found.get(0))
                    || inside
                            && outer != null
                            && (Reported.inRelative(clause, trigger)
                                    || Reported.notDone(found.get(0))
                                    || Reported.strove(trigger)
                                    || Reported.onlyAsked(outer, trigger, found.get(0))
                                    || ofSomeone(outer, found.get(0)))) {
                return;
            }
            if (outer != null
                    && Reported.saysWhy(clause, outer, trigger)
                    && found.get(0).frame().is(outer.frame().type())) {
                return; // "voiced its thanks, saying: we thank"
            }
            if (inside && outer != null && retells(outer, found.get(0))) {
                matches.remove(outer);
                return;
            }
            found = matches.isEmpty() ? ofOpener(trigger, found) : goesOnWith(trigger, found);
            found.forEach(match -> taken.add(match.trigger()));
            found.stream()
                    .filter(match -> match.frame().speech() && match.to() > match.trigger() + 1)
                    .forEach(match -> taken.add(match.to() - 1)); // the noun that it carries
            found = towardsLast(trigger, found);
            found = afterPlanned(trigger, found);
            FrameMatch main = found.get(0);
            int told = clause.untilComma(trigger.at() + 1, main.to());
            boolean spoken = trigger instanceof Trigger.Light && main.frame().speech();
            for (int i = trigger.at(); spoken && i < main.trigger(); i++) {
                if (clause.form(i).startsWith("ب")) {
                    taken.add(i); // "by stressing the rejection of"
                }
            }
            readTo = Math.max(trigger.at() + 1, main.trigger() < main.to() && !spoken ? told : 0);
            if (inside && outer != null) {
                int begins = Math.min(main.from(), main.trigger());
                boolean opens = first && !ClauseStarts.ofOneself(clause, begins);
                for (FrameMatch match : found) {
                    matches.add(ofContent(outer, match).inside(outer, opens));
                }
                first = false;
            } else {
                boolean verb =
                        trigger instanceof Trigger.Verbal || trigger instanceof Trigger.Light;
                boolean byTheWay = Reported.RELATIVE.contains(before(main)) && teller != null;
                boolean tells = verb && !byTheWay && main.subject() instanceof Subject.Named;
                teller = tells ? main.subject() : teller;
                matches.addAll(found);
                speech = opensContent(trigger, main) ? main : null;
                first = true;
            }
        }

        /**
         * "استقبل الرئيس …, قبيل لقاء …، مؤكدا": a participle goes on with the one whom a verb
         * named, and not with those of a deed told by the way.
         */
        private List<FrameMatch> goesOnWith(Trigger trigger, List<FrameMatch> found) {
            Subject named = teller;
            boolean participle =
                    trigger instanceof Trigger.Verbal verbal
                            && verbal.participle()
                            && found.get(0).subject() instanceof Subject.Carried carried
                            && carried.form() == null;
            FrameMatch last = matches.get(matches.size() - 1);
            boolean byTheWay =
                    !last.frame().speech()
                            && last.subject() instanceof Subject.Named told
                            && (told.form() == null || Reported.RELATIVE.contains(before(last)));
            return named == null || !participle || !byTheWay
                    ? found
                    : found.stream().map(match -> match.of(named)).toList();
        }

        /** "سيتوجه إلى …، قبل أن يزور …": what comes behind a deed to come is still to come. */
        private List<FrameMatch> afterPlanned(Trigger trigger, List<FrameMatch> found) {
            FrameMatch last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
            boolean follows =
                    last != null
                            && last.modality() == Modality.PLANNED
                            && !found.get(0).frame().speech()
                            && clause.isThat(trigger.at() - 1)
                            && clause.form(trigger.at() - 2).equals("قبل");
            return follows ? List.of(found.get(0).in(Modality.PLANNED)) : found;
        }

        /** "أعرب عن شكره، قائلا: نشكر …": the same act again, in its very words. */
        private boolean retells(FrameMatch outer, FrameMatch inner) {
            int last = matches.size() - 1;
            return first
                    && last > 0
                    && matches.get(last).equals(outer)
                    && clause.form(outer.trigger()).startsWith("قايل")
                    && matches.get(last - 1).frame().is(inner.frame().type());
        }

        private @Nullable FrameMatch last() {
            return matches.isEmpty() ? null : matches.get(matches.size() - 1);
        }

        private String before(FrameMatch match) {
            return clause.form(match.trigger() - 1);
        }

        /**
         * "استدعت السفير وسلمته …": the pronoun on a verb means whom the act before was done to.
         */
        private List<FrameMatch> towardsLast(Trigger trigger, List<FrameMatch> found) {
            FrameMatch main = found.get(0);
            FrameMatch last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
            boolean points =
                    trigger instanceof Trigger.Verbal verbal
                            && !verbal.participle()
                            && verbal.use().split().hasPronoun()
                            && verbal.use().split().conjunction() != 0
                            && !OF_THINGS.contains(verbal.entry().lemma())
                            && main.others().isEmpty()
                            && main.subject() instanceof Subject.Carried
                            && last != null
                            && !last.others().isEmpty();
            boolean received = // "استدعت السفير، حيث التقاه الوزير"
                    trigger instanceof Trigger.Verbal verbal
                            && verbal.use().split().hasPronoun()
                            && main.frame().is("Meeting")
                            && main.subject() instanceof Subject.Named
                            && main.others().isEmpty()
                            && last != null
                            && last.frame().speech()
                            && !last.others().isEmpty();
            if (!points && !received || last == null) {
                return found;
            }
            List<FrameMatch> all = new ArrayList<>(found);
            all.set(0, main.towards(last.others()));
            return all;
        }

        /**
         * "ألقى الرئيس …، قائلا", "أصدر الرئيس بيانا انتقد فيه": said by whom the sentence begins
         * with, though its verb tells no act.
         */
        private List<FrameMatch> ofOpener(Trigger trigger, List<FrameMatch> found) {
            boolean goesOn =
                    trigger instanceof Trigger.Nominal
                                    && found.get(0).subject() instanceof Subject.Carried
                            || trigger instanceof Trigger.Verbal verbal
                                    && (verbal.participle()
                                            || InDocuments.tells(clause, verbal.at()))
                                    && found.get(0).subject() instanceof Subject.Carried;
            Mention opener = goesOn ? SentenceSubject.opener(clause) : null;
            if (opener == null) {
                return found;
            }
            Subject subject = new Subject.Named(SubjectFinder.group(clause, opener, trigger.at()));
            return found.stream().map(match -> match.of(subject)).toList();
        }

        /**
         * "قالت غانا إن توغو اتخذت إجراءات وفرضت …": what goes on in reported words is done by whom
         * those words began with, or named last.
         */
        private FrameMatch ofContent(FrameMatch outer, FrameMatch match) {
            if (!(match.subject() instanceof Subject.Carried carried)
                    || carried.form() == null
                    || carried.form().person() != VerbForm.Person.THIRD) {
                return match;
            }
            Mention doer = null;
            for (int i = outer.contentFrom(); i < match.trigger(); i++) {
                Mention mention = clause.starting(i);
                boolean begins = i == outer.contentFrom() || clause.isThat(i - 1);
                if (mention != null
                        && (begins || Reported.follows(clause, all, i))
                        && Recipients.sides(mention)) {
                    doer = mention.lead().hasPreposition() ? null : mention;
                } else if (clause.isThat(i) && i > outer.contentFrom()) {
                    doer = null;
                }
            }
            return doer != null && Agreement.fits(carried.form(), doer, clause)
                    ? match.of(new Subject.Named(List.of(doer), carried.form()))
                    : match;
        }

        /**
         * Whether an act in reported words has a subject that no mention names: not the speaker.
         */
        private boolean ofSomeone(FrameMatch outer, FrameMatch inner) {
            int begins = Math.min(inner.from(), inner.trigger());
            boolean joined = clause.form(begins).startsWith("و");
            boolean mine =
                    inner.frame().speech()
                            && Reported.opensOwnWords(clause, inner.trigger())
                            && inner.subject() instanceof Subject.Carried carried
                            && carried.form() != null
                            && carried.form().person() == VerbForm.Person.FIRST;
            if (!(inner.subject() instanceof Subject.Carried) || !first || joined || mine) {
                return false;
            }
            if (inner.frame().is("Visit") && Reported.ownDelegates(clause, inner.trigger())) {
                return false;
            }
            if (Reported.unlike(outer, inner)) {
                return true;
            }
            if (inner.trigger() > outer.contentFrom() + OWN_REACH) {
                return true;
            }
            if (ClauseStarts.ofOneself(clause, begins)) {
                return false;
            }
            for (int i = outer.contentFrom(); i < begins; i++) {
                if (clause.isWord(i) && !ClauseStarts.continues(clause.form(i))) {
                    return true;
                }
            }
            return false;
        }

        private List<FrameMatch> read(Trigger trigger, int end, boolean inside) {
            FrameMatch match =
                    switch (trigger) {
                        case Trigger.Verbal verbal -> verbs.read(clause, verbal, end);
                        case Trigger.Light carrier -> light.read(clause, carrier, end);
                        case Trigger.Said words -> inside ? null : said.read(clause, words, end);
                        case Trigger.Standing still ->
                                inside ? null : StandingReader.read(clause, still, end);
                        case Trigger.Nominal noun -> noun(noun, end, inside);
                    };
            if (match == null) {
                return List.of();
            }
            List<FrameMatch> all = new ArrayList<>();
            all.addAll(
                    trigger instanceof Trigger.Verbal verbal
                            ? withDeed(verbal, match, end, inside)
                            : List.of(match));
            if (match.frame().speech()) {
                all.addAll(joined.of(clause, match, end));
            }
            return all;
        }

        private @Nullable FrameMatch noun(Trigger.Nominal noun, int end, boolean inside) {
            if (SignedDocuments.names(clause, noun.at())) {
                return SignedDocuments.read(clause, signing, noun.at(), end);
            }
            return inside ? nominal.read(clause, noun, end) : nominal(noun, end);
        }

        private @Nullable FrameMatch nominal(Trigger.Nominal noun, int end) {
            FrameMatch force = ForceNouns.read(clause, military, noun.at(), end);
            if (force != null) {
                return force;
            }
            FrameMatch deed = Guests.arriving(clause, nominal.read(clause, noun, end), last());
            FrameMatch call =
                    deed == null
                            ? Guests.invited(clause, spoken.read(clause, noun, end), last())
                            : null;
            return deed == null && call == null
                    ? AddressedEncounters.read(clause, nominal.deed(clause, noun.at()), last(), end)
                    : deed == null ? call : deed;
        }

        /** A verb's match; where it announces or agrees on a deed, the deed too or in its stead. */
        private List<FrameMatch> withDeed(
                Trigger.Verbal verbal, FrameMatch match, int end, boolean inside) {
            FrameMatch visit = invitations.visit(clause, verbal.entry().lemma(), match, end);
            if (visit != null) {
                return List.of(match, visit);
            }
            boolean announces =
                    match.frame().is("Affirmation") && ANNOUNCING.contains(verbal.entry().lemma());
            boolean intends = match.frame().is("Intention") && !verbal.entry().expressing();
            boolean undertakes = match.frame().is("Commitment") || match.frame().is("Intention");
            if (!announces && !undertakes || match.modality() == Modality.NEGATED) {
                return List.of(match);
            }
            FrameMatch deed = nominal.object(clause, match, match.to(), end, !announces);
            if (deed == null || announces && BESIDE.contains(clause.form(deed.trigger() - 1))) {
                return List.of(match);
            }
            return announces || intends && !inside ? List.of(deed) : List.of(match, deed);
        }

        private boolean opensContent(Trigger trigger, FrameMatch match) {
            boolean tells = trigger instanceof Trigger.Verbal || trigger instanceof Trigger.Nominal;
            if (!tells || !match.frame().speech() || match.contentTo() <= match.contentFrom()) {
                return false;
            }
            for (int i = trigger.at() + 1; i <= match.contentFrom(); i++) {
                if (clause.isThat(i) || clause.is(i, Kind.COLON) || clause.is(i, Kind.QUOTE)) {
                    return true;
                }
            }
            return false;
        }
    }
}
