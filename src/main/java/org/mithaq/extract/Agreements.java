package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Modality;
import org.mithaq.entity.Discourse;
import org.mithaq.entity.Resolved;
import org.mithaq.frame.FrameMatch;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.text.Span;
import org.mithaq.text.Token;
import org.mithaq.time.PartialDate;

/**
 * The agreements of one article: which mentions of instruments mean the same, and whose they are.
 */
final class Agreements {

    /** How many agreements back a mention may point, so that no text makes this slow. */
    private static final int LOOK = 48;

    /** It resolves and is party to nothing. */
    private static final ActorRef COUNCIL = new ActorRef.Organization("UNSC");

    private static final Set<String> ANY = Set.of("اي", "واي", "لاي", "باي", "ايه", "لايه", "بايه");

    private final String text;
    private final String language;
    private final List<Token> tokens;
    private final Discourse discourse;
    private final List<Draft> drafts = new ArrayList<>();
    private final AgreementSides sides;
    private final InstrumentDeeds deeds;
    private final InstrumentStatus statuses;
    private final HopedInstruments hopes;
    private final SigningDates dates;

    Agreements(String text, String language, List<Token> tokens, Discourse discourse) {
        this.text = text;
        this.language = language;
        this.tokens = tokens;
        this.discourse = discourse;
        this.sides = new AgreementSides(tokens, discourse);
        this.deeds = new InstrumentDeeds(tokens);
        this.statuses = new InstrumentStatus(tokens);
        this.hopes = new HopedInstruments(tokens);
        this.dates = new SigningDates(language, tokens);
    }

    /** Takes note of an act of the sentence that is read. */
    void act(String type, int trigger, Collection<ActorRef> actors) {
        sides.note(type, trigger, actors);
    }

    /**
     * All, once the article is read: those told without parties are of the two that acted together
     * lately.
     */
    List<Draft> all() {
        for (Draft draft : drafts) {
            boolean of = AgreementSides.BETWEEN_TWO.contains(draft.type) && !draft.isConvention();
            boolean arabic = language.equals("ar");
            boolean one =
                    arabic
                            && draft.parties.size() == 1
                            && !draft.type.equals("Agreement") // which may be with others
                            && !draft.lately.contains(COUNCIL)
                            && draft.lately.containsAll(draft.parties);
            boolean others = !arabic && WarEndings.isOne(draft.title());
            if (of && !others && (draft.parties.isEmpty() || one)) {
                draft.parties.addAll(arabic ? draft.lately : pair());
            }
        }
        return drafts;
    }

    private List<ActorRef> pair() {
        Resolved pair = discourse.pair();
        return pair.certainty() > 0.8 ? pair.actors() : List.of();
    }

    /**
     * The instruments that a sentence names outside of any frame: joint documents, and those with a
     * name or parties.
     */
    void name(Found found) {
        int first = drafts.size();
        List<Draft> open = new ArrayList<>();
        for (Mention mention : found.entities()) {
            if (mention instanceof Mention.Instrument instrument && isWorthNaming(instrument)) {
                int signed = dates.signed(instrument);
                PartialDate date = dates.signedOn(instrument, signed, found);
                List<ActorRef> whose = sides.of(instrument, found);
                boolean nobody = instrument.type().equals("Contract") && whose.isEmpty();
                Draft draft = nobody ? null : draft(instrument, whose, date);
                if (draft != null) {
                    draft.called |= isCalled(instrument, found);
                    if (draft.lately.isEmpty() && date == null && !draft.called) {
                        draft.lately = discourse.lately();
                    }
                    if (signed > 0 || date != null) {
                        draft.status("Signed", date);
                    }
                    become(draft, instrument, found);
                    draft.disarms |= hopes.disarms(instrument);
                    open.add(draft);
                }
            }
        }
        share(open, first);
        if (open.isEmpty() && !drafts.isEmpty()) {
            signed(drafts.get(drafts.size() - 1), sides.signers(found));
        }
        for (Mention mention : found.entities()) {
            if (mention instanceof Mention.Instrument instrument) {
                about(instrument, found);
            }
        }
        sides.next();
    }

    /** "(…) وقعها عن الجانب الكيني … وعن الجانب الغاني": those who signed what was named before. */
    private static void signed(Draft last, List<ActorRef> signers) {
        if (signers.size() == 2 && last.parties.size() < 2 && !last.isDocument()) {
            last.parties.addAll(signers);
        }
    }

    private void become(Draft draft, Mention.Instrument instrument, Found found) {
        InstrumentStatus.Reached reached = statuses.of(instrument, found);
        if (reached != null) {
            draft.status(reached.status(), reached.date());
        }
    }

    /** "اتفاق جوبا": whether an agreement is called after a place: it is known, not made lately. */
    private static boolean isCalled(Mention.Instrument instrument, Found found) {
        return found.entities().stream()
                .anyMatch(
                        mention ->
                                mention.from() == instrument.to()
                                        && mention.to() == instrument.nameTo());
    }

    /** What the name of an instrument tells that it is about, else the words right behind it. */
    private void about(Mention.Instrument instrument, Found found) {
        Draft draft = null;
        int start = tokens.get(instrument.from()).start();
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - LOOK); i--) {
            draft = drafts.get(i).span.start() == start ? drafts.get(i) : draft;
        }
        if (draft == null || !draft.named.isEmpty()) {
            return;
        }
        for (Mention.Topic topic : found.topics()) {
            if (topic.from() >= instrument.from() && topic.from() < instrument.nameTo()) {
                draft.named.add(topic.id());
            }
        }
        if (draft.named.isEmpty() && !draft.isDocument()) {
            draft.named.addAll(TopicsBehind.of(instrument, found, tokens));
        }
    }

    /** Instruments of a list that are told without parties have those of the others. */
    private void share(List<Draft> open, int first) {
        Set<ActorRef> parties = null;
        for (Draft draft : open) {
            if (draft.parties.size() > 1 && !draft.isDocument()) {
                parties = draft.parties;
            }
        }
        for (Draft draft : open) {
            boolean fresh = drafts.indexOf(draft) >= first || draft.parties.isEmpty();
            if (parties != null && draft.parties.isEmpty() && fresh && open.size() > 1) {
                draft.parties.addAll(parties);
            }
        }
    }

    private boolean isWorthNaming(Mention.Instrument instrument) {
        String type = instrument.type();
        int before = instrument.from() - 1;
        if (type.isEmpty()
                || before >= 0 && ANY.contains(tokens.get(before).form())
                || hopes.isAsked(instrument)) {
            return false; // "any agreement" is none
        }
        if (type.equals("Charter")) {
            return deeds.isReported(instrument);
        }
        if (type.equals("Resolution")) {
            return Resolutions.isReported(instrument, tokens);
        }
        if (type.equals("Contract") && instrument.parties().isEmpty()) {
            return deeds.isReported(instrument);
        }
        if (type.equals("JointStatement") && deeds.isHoped(instrument)) {
            return false;
        }
        if (instrument.document()
                || !instrument.parties().isEmpty()
                || dates.signed(instrument) > 0) {
            return true;
        }
        boolean agreed = type.equals("Agreement") && !instrument.definite();
        if (agreed && deeds.isDone(instrument)
                || deeds.isReported(instrument)
                        && (instrument.count() > 1 || type.equals("Treaty"))) {
            return true;
        }
        if (language.equals("ar") && YearNames.behind(tokens, instrument.nameTo()) > 0) {
            return true;
        }
        if (AgreementSides.BETWEEN_TWO.contains(type)
                && deeds.isOfPair(instrument)
                && !hopes.isHoped(instrument)) {
            return true;
        }
        int told = type.endsWith("Agreement") ? instrument.from() + 1 : instrument.to();
        return !type.equals("Treaty") && instrument.nameTo() > told;
    }

    /** Adds what an act tells of the instrument that it makes. */
    void sign(
            FrameMatch match,
            Mention.Instrument instrument,
            Set<ActorRef> actors,
            Set<ActorRef.Person> speakers) {
        boolean signing = match.frame().is("Signing");
        boolean ratified = match.frame().is("Ratification");
        List<ActorRef> parties =
                actors.stream()
                        .filter(one -> !ratified || one instanceof ActorRef.State)
                        .filter(one -> !one.equals(COUNCIL) || instrument.document())
                        .toList();
        boolean part = signing && instrument.lead().preposition().equals("من");
        Draft draft = part ? null : draft(instrument, parties);
        if (draft == null) {
            return; // a letter under a treaty is not the treaty
        }
        boolean done = match.modality() == Modality.ACTUAL;
        String made = signing ? done ? "Signed" : "Negotiated" : "Agreed";
        draft.status(ratified && done ? "Ratified" : made, match.date());
        draft.topics.addAll(match.topics());
        draft.within = draft.within == null ? match.occasion() : draft.within;
        if (signing) {
            draft.signatories.addAll(speakers);
        }
    }

    /** The agreement that an instrument means, a new one where it is none of the known. */
    @Nullable Draft draft(Mention.Instrument instrument, List<ActorRef> with) {
        return draft(instrument, with, null);
    }

    private @Nullable Draft draft(
            Mention.Instrument instrument, List<ActorRef> with, @Nullable PartialDate date) {
        boolean law = instrument.type().equals("Charter") && !deeds.isReported(instrument);
        if (instrument.type().isEmpty() || law) {
            return null;
        }
        Set<ActorRef> parties = new LinkedHashSet<>(instrument.parties());
        parties.addAll(with);
        Span span = span(instrument.from(), instrument.nameTo());
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - LOOK); i--) {
            Draft known = drafts.get(i);
            if (SameInstrument.is(known, instrument, span, span.of(text), parties, date)) {
                known.parties.addAll(parties);
                return known;
            }
        }
        if (parties.size() < 2 && hopes.isNone(instrument)) {
            return null;
        }
        Draft draft =
                new Draft(
                        instrument.type(),
                        span,
                        span.of(text).replaceAll("\\s+", " "),
                        instrument.count(),
                        language);
        draft.parties.addAll(parties);
        drafts.add(draft);
        return draft;
    }

    private Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
