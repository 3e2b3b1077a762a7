package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;
import org.mithaq.claim.ClaimId;
import org.mithaq.claim.Evidence;
import org.mithaq.claim.Modality;
import org.mithaq.entity.Discourse;
import org.mithaq.entity.People;
import org.mithaq.entity.Resolved;
import org.mithaq.frame.FrameMatch;
import org.mithaq.mention.Mention;
import org.mithaq.source.Article;
import org.mithaq.text.Span;
import org.mithaq.text.Token;
import org.mithaq.time.PartialDate;

/**
 * Resolved frame matches → the claims of one article, merged and in the order of their evidence.
 */
final class ClaimAssembler {

    private static final Set<String> MADE = Set.of("Signing", "Ratification");

    private final String text;
    private final String language;
    private final List<Token> tokens;
    private final Discourse discourse;
    private final List<Claim.Act> acts = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<ClaimId, String> occasions = new LinkedHashMap<>();
    private final Map<String, Claim.PlaceMention> places = new LinkedHashMap<>();

    ClaimAssembler(Article article, List<Token> tokens, Discourse discourse) {
        this.text = article.text();
        this.language = article.language().tag();
        this.tokens = tokens;
        this.discourse = discourse;
    }

    private Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /**
     * An instrument that the text names outside of any frame: a joint document, or one with its
     * parties.
     */
    void name(Mention.Instrument instrument) {
        boolean joint =
                instrument.document()
                        && !instrument.type().isEmpty()
                        && !instrument.type().equals("Resolution");
        boolean named = instrument.nameTo() > instrument.to() || !instrument.parties().isEmpty();
        boolean counts =
                !instrument.type().isEmpty()
                        && !instrument.type().equals("Charter")
                        && !instrument.document();
        if (joint || named && counts) {
            draft(instrument, joint ? discourse.all(List.of(instrument)).actors() : List.of());
        }
    }

    private @Nullable Draft draft(Mention.Instrument instrument, List<ActorRef> sides) {
        if (instrument.type().isEmpty() || instrument.type().equals("Charter")) {
            return null;
        }
        Set<ActorRef> parties = new LinkedHashSet<>(instrument.parties());
        parties.addAll(sides);
        for (Draft known : drafts) {
            boolean same =
                    known.type.equals(instrument.type())
                            && (known.parties.containsAll(parties)
                                    || parties.containsAll(known.parties))
                            && (instrument.definite()
                                    || known.span.start() == tokens.get(instrument.from()).start());
            if (same) {
                known.parties.addAll(parties);
                return known;
            }
        }
        Span span = span(instrument.from(), instrument.nameTo());
        Draft draft =
                new Draft(
                        instrument.type(),
                        span,
                        span.of(text).replaceAll("\\s+", " "),
                        instrument.count(),
                        0.85,
                        language);
        draft.parties.addAll(parties);
        drafts.add(draft);
        return draft;
    }

    /** A frame match with those who fill its roles. */
    void add(FrameMatch match, Resolved who, Resolved others) {
        Set<ActorRef> actors = new LinkedHashSet<>(who.actors());
        Set<ActorRef> towards = new LinkedHashSet<>(others.actors());
        towards.removeAll(actors);
        boolean mutual = match.mutual();
        Set<ActorRef.Person> speakers = new LinkedHashSet<>(who.persons());
        if (mutual) {
            actors.addAll(towards);
            speakers.addAll(others.persons());
        }
        ClaimId through = through(who);
        List<String> topics = match.topics();
        for (Mention.Instrument instrument : match.instruments()) {
            topics = sign(match, instrument, actors, speakers, topics);
        }
        if (mutual && match.instruments().size() == 1 && actors.size() == 1) {
            match.instruments().get(0).parties().stream()
                    .filter(party -> !actors.contains(party))
                    .forEach(actors::add);
        }
        Mention.Place place = match.place();
        if (place != null) {
            places.putIfAbsent(
                    place.slug(),
                    new Claim.PlaceMention(
                            place.slug(),
                            place.label(),
                            new Evidence(
                                    span(place.from(), place.to()), 0.9, language + "/place")));
        }
        Span content =
                match.frame().speech() && match.contentTo() > match.contentFrom()
                        ? span(match.contentFrom(), match.contentTo())
                        : null;
        note(match, span(match.from(), match.to()));
        double confidence = Math.round(match.strength() * who.certainty() * 100) / 100.0;
        merge(
                new Claim.Act(
                        match.frame().type(),
                        match.frame().speech(),
                        List.copyOf(actors),
                        mutual ? List.of() : List.copyOf(towards),
                        mutual ? List.copyOf(actors) : List.of(),
                        List.copyOf(speakers),
                        through,
                        null,
                        topics,
                        match.date(),
                        place == null ? null : place.slug(),
                        match.modality(),
                        content,
                        match.cameo(),
                        match.frame().plover(),
                        null,
                        new Evidence(span(match.from(), match.to()), confidence, match.rule())));
    }

    private void note(FrameMatch match, Span span) {
        if (match.occasion() != null) {
            occasions.put(new ClaimId(match.frame().type(), span), match.occasion());
        }
    }

    /**
     * The interaction of a class that shares a side with what happened in it; null where the
     * article tells of none.
     */
    private @Nullable ClaimId occasion(@Nullable String type, Set<ActorRef> sides) {
        for (Claim.Act act : acts) {
            if (act.type().equals(type) && act.participants().stream().anyMatch(sides::contains)) {
                return act.id();
            }
        }
        return null;
    }

    private @Nullable ClaimId through(Resolved who) {
        Mention.Instrument document = who.document();
        Draft draft = document == null ? null : draft(document, who.actors());
        return draft == null ? null : draft.id();
    }

    private List<String> sign(
            FrameMatch match,
            Mention.Instrument instrument,
            Set<ActorRef> actors,
            Set<ActorRef.Person> speakers,
            List<String> topics) {
        Set<ActorRef> parties = new LinkedHashSet<>(actors);
        Draft draft = draft(instrument, List.copyOf(parties));
        if (draft == null) {
            return topics;
        }
        boolean signing = match.frame().is("Signing");
        boolean done = match.modality() == Modality.ACTUAL;
        draft.status(
                signing
                        ? done ? "Signed" : "Negotiated"
                        : match.frame().is("Ratification") && done ? "Ratified" : "Agreed",
                match.date());
        draft.topics.addAll(topics);
        draft.within = draft.within == null ? match.occasion() : draft.within;
        if (signing) {
            draft.signatories.addAll(speakers);
        }
        return topics;
    }

    /** A deed told twice is one act: the fuller telling, with what the other adds. */
    private void merge(Claim.Act act) {
        for (int i = 0; i < acts.size(); i++) {
            Claim.Act known = acts.get(i);
            if (known.id().equals(act.id())) {
                return;
            }
            boolean same =
                    !act.speech()
                            && !MADE.contains(act.type())
                            && known.type().equals(act.type())
                            && known.modality() == act.modality()
                            && sides(known).equals(sides(act))
                            && compatible(known.date(), act.date());
            if (same) {
                boolean fuller = act.evidence().confidence() > known.evidence().confidence();
                acts.set(i, fuller ? join(act, known) : join(known, act));
                return;
            }
        }
        acts.add(act);
    }

    private static Set<ActorRef> sides(Claim.Act act) {
        Set<ActorRef> sides = new HashSet<>(act.actors());
        sides.addAll(act.recipients());
        return sides;
    }

    private static boolean compatible(@Nullable PartialDate a, @Nullable PartialDate b) {
        return a == null || b == null || a.equals(b);
    }

    private static Claim.Act join(Claim.Act main, Claim.Act more) {
        Set<String> topics = new LinkedHashSet<>(main.topics());
        topics.addAll(more.topics());
        Set<ActorRef.Person> speakers = new LinkedHashSet<>(main.speakers());
        speakers.addAll(more.speakers());
        return new Claim.Act(
                main.type(),
                main.speech(),
                main.actors(),
                main.recipients(),
                main.participants(),
                List.copyOf(speakers),
                main.through(),
                main.occasion(),
                topics.stream().limit(4).toList(),
                main.date() == null ? more.date() : main.date(),
                main.place() == null ? more.place() : main.place(),
                main.modality(),
                main.content(),
                main.cameo(),
                main.plover(),
                main.value(),
                main.evidence());
    }

    /** All claims, in the order of their evidence. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        Set<ActorRef> actors = new LinkedHashSet<>();
        Set<ActorRef> persons = new LinkedHashSet<>();
        for (Claim.Act plain : acts) {
            ClaimId occasion = occasion(occasions.get(plain.id()), sides(plain));
            Claim.Act act = occasion == null ? plain : plain.within(occasion);
            actors.addAll(act.actors());
            actors.addAll(act.recipients());
            actors.addAll(act.participants());
            persons.addAll(act.speakers());
            claims.add(act);
        }
        for (Draft draft : drafts) {
            draft.occasion(occasion(draft.within, draft.parties));
            actors.addAll(draft.parties);
            claims.add(draft.toClaim());
        }
        claims.addAll(places.values());
        for (People.Known person : discourse.people().all()) {
            String office = person.office();
            boolean sure = language.equals("ar"); // in English, capitals alone tell too little
            if (office == null && sure && person.name().contains(" ")) {
                actors.add(person.ref());
            }
            ActorRef owner = discourse.owner(person);
            if (office != null) {
                actors.remove(person.ref());
                claims.add(
                        new Claim.Holding(
                                person.ref(),
                                office,
                                owner,
                                new Evidence(
                                        person.span(),
                                        person.officeOf() == null ? 0.6 : 0.9,
                                        language + "/office")));
                if (owner != null) {
                    actors.add(owner);
                }
            }
        }
        for (ActorRef actor : actors) {
            mention(actor, claims);
        }
        claims.sort(
                Comparator.comparing((Claim claim) -> claim.evidence().span())
                        .thenComparing(claim -> claim.getClass().getSimpleName())
                        .thenComparing(claim -> claim.evidence().rule()));
        return claims;
    }

    private void mention(ActorRef actor, List<Claim> claims) {
        Span span = discourse.firstNamed(actor);
        if (actor instanceof ActorRef.Person person) {
            span = discourse.people().find(person.key()).map(People.Known::span).orElse(span);
        }
        if (span != null) {
            claims.add(
                    new Claim.ActorMention(
                            actor,
                            span.of(text).replaceAll("\\s+", " "),
                            new Evidence(span, 0.95, language + "/name")));
        }
    }
}
