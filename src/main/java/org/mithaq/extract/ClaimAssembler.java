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
import org.mithaq.entity.Discourse;
import org.mithaq.entity.People;
import org.mithaq.entity.Resolved;
import org.mithaq.frame.FrameMatch;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.source.Article;
import org.mithaq.text.Sentence;
import org.mithaq.text.Span;
import org.mithaq.text.Token;
import org.mithaq.time.PartialDate;

/**
 * Resolved frame matches → the claims of one article, merged and in the order of their evidence.
 */
final class ClaimAssembler {

    private static final Set<String> MADE = Set.of("Signing", "Ratification");

    /** How far back the same deed or agreement is looked for: far more than an article tells. */
    private static final int RECENT = 300;

    private static final Set<String> TALKS =
            Set.of("Meeting", "PhoneCall", "Dialogue", "Negotiation", "Conference");

    private final String text;
    private final String language;
    private final List<Token> tokens;
    private final Discourse discourse;
    private final List<Claim.Act> acts = new ArrayList<>();
    private final Retold retold;
    private final Agreements agreements;
    private final Matters matters;
    private final Map<String, Integer> made = new LinkedHashMap<>();
    private final Map<ClaimId, String> occasions = new LinkedHashMap<>();
    private final Map<String, Claim.PlaceMention> places = new LinkedHashMap<>();

    ClaimAssembler(Article article, List<Token> tokens, Discourse discourse) {
        this.text = article.text();
        this.language = article.language().tag();
        this.matters = new Matters(language.equals("ar"));
        this.tokens = tokens;
        this.discourse = discourse;
        this.retold = new Retold(text);
        this.agreements = new Agreements(text, language, tokens, discourse);
    }

    private Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /**
     * A sentence's mentions with the topics that its instruments point back to; they count for what
     * the article is about.
     */
    Found meet(Found found, Sentence.Part part) {
        Found recalled = matters.recall(found);
        matters.meet(recalled, part);
        return recalled;
    }

    /** A sentence's mentions once all are known: "the war" is the article's. */
    Found narrow(Found found) {
        return language.equals("en") ? matters.narrow(found) : found;
    }

    /** The instruments that a sentence names outside of any frame. */
    void name(Found found) {
        agreements.name(found);
    }

    private @Nullable Draft draft(Mention.Instrument instrument, List<ActorRef> sides) {
        return agreements.draft(instrument, sides);
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
            agreements.sign(match, instrument, actors, speakers);
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
                            Confidence.evidence(
                                    span(place.from(), place.to()),
                                    language + "/place",
                                    null,
                                    List.of("place"))));
        }
        Span content =
                match.frame().speech() && match.contentTo() > match.contentFrom()
                        ? span(match.contentFrom(), match.contentTo())
                        : null;
        note(match, span(match.from(), match.to()));
        Set<ActorRef> sides = new LinkedHashSet<>(actors);
        if (match.frame().is("Visit")) {
            sides.addAll(towards);
        }
        agreements.act(match.frame().type(), match.trigger(), sides);
        Claim.Act act =
                new Claim.Act(
                        match.frame().type(),
                        match.frame().speech(),
                        List.copyOf(actors),
                        mutual ? List.of() : List.copyOf(towards),
                        mutual && !match.frame().speech() ? List.copyOf(actors) : List.of(),
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
                        Confidence.evidence(
                                span(match.from(), match.to()),
                                match.rule(),
                                span(match.trigger(), match.trigger() + 1),
                                Reasons.of(match, who, !towards.isEmpty(), language)));
        if (match.instruments().isEmpty() || !toldAgain(act, match.instruments().get(0))) {
            merge(act);
        }
    }

    /**
     * Whether the same signing of the same instrument was told before; what is new is added to it.
     */
    private boolean toldAgain(Claim.Act act, Mention.Instrument instrument) {
        if (language.equals("ar") || !MADE.contains(act.type())) {
            return false;
        }
        Draft draft = draft(instrument, act.actors());
        if (draft == null) {
            return false;
        }
        Integer before = made.get(act.type() + draft.id() + act.modality());
        if (before == null || !sides(acts.get(before)).equals(sides(act))) {
            made.putIfAbsent(act.type() + draft.id() + act.modality(), acts.size());
            return false;
        }
        acts.set(before, join(acts.get(before), act));
        return true;
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
        for (Claim.Act act : acts.subList(0, Math.min(acts.size(), 2 * RECENT))) {
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

    /** A deed told twice is one act: the fuller telling, with what the other adds. */
    private void merge(Claim.Act act) {
        for (int i = Math.max(0, acts.size() - RECENT); i < acts.size(); i++) {
            Claim.Act known = acts.get(i);
            if (known.id().equals(act.id())) {
                return;
            }
            if (Headlines.only(known)
                    && TALKS.contains(act.type())
                    && known.modality() == act.modality()
                    && sides(known).equals(sides(act))) {
                acts.set(i, Headlines.vaguer(act, text) ? join(known, act) : join(act, known));
                return;
            }
            boolean alone = sides(act).size() == 1 && language.equals("en");
            if (act.evidence().rule().contains("/discussion#")
                    && TALKS.contains(known.type())
                    && known.modality() == act.modality()
                    && (sides(known).equals(sides(act))
                            || alone && sides(known).containsAll(sides(act)))) {
                acts.set(i, join(known, act)); // what was discussed is what the talks were about
                return;
            }
            if (Courtesies.again(known, act)
                    || language.equals("en") && Journeys.part(known, act, text)) {
                acts.set(i, join(known, act)); // thanked or greeted again, a leg of a journey
                return;
            }
            boolean same =
                    !act.speech()
                            && !MADE.contains(act.type())
                            && known.type().equals(act.type())
                            && known.modality() == act.modality()
                            && (sameSides(known, act)
                                            && (sides(act).size() > 1 || !language.equals("en"))
                                    || attacksAgain(known, act))
                            && (TALKS.contains(act.type())
                                    || language.equals("ar")
                                    || related(known, act) && !another(known, act))
                            && compatible(known.date(), act.date());
            if (same) {
                boolean fuller = told(act) > told(known);
                acts.set(i, fuller ? join(act, known) : join(known, act));
                return;
            }
        }
        boolean only = act.evidence().rule().endsWith("/discussion#focus");
        if (!only && !retold(act)) {
            acts.add(act); // else what talks were about that are told elsewhere, or not at all
        }
    }

    /** Whether an Arabic deed points back to talks that were told; what is new is added to them. */
    private boolean retold(Claim.Act act) {
        if (!language.equals("ar") || !TALKS.contains(act.type())) {
            return false;
        }
        for (int i = acts.size() - 1; i >= Math.max(0, acts.size() - RECENT); i--) {
            Claim.Act known = acts.get(i);
            boolean open = TALKS.contains(known.type()) && compatible(known.date(), act.date());
            if (open && retold.discussed(known, act)) {
                acts.set(i, join(Retold.withSides(known, act), act));
                return true;
            }
        }
        return false;
    }

    /** Aid that verbs of two kinds tell: "trained guards and donated vehicles". */
    private static boolean another(Claim.Act known, Claim.Act act) {
        return act.type().equals("Aid") && !known.evidence().rule().equals(act.evidence().rule());
    }

    /** Whether two deeds have the same sides: of those done to someone, in the same direction. */
    private static boolean sameSides(Claim.Act known, Claim.Act act) {
        return sides(known).equals(sides(act))
                && Set.copyOf(known.recipients()).equals(Set.copyOf(act.recipients()));
    }

    /** "Chad's war", where the article has told of its war on Mali. */
    private boolean attacksAgain(Claim.Act known, Claim.Act act) {
        return language.equals("en")
                && act.type().equals("MilitaryAction")
                && known.actors().equals(act.actors())
                && act.recipients().isEmpty()
                && known.evidence().rule().equals(act.evidence().rule())
                && act.date() == null
                && act.place() == null;
    }

    /** How much an act's words tell beside its sides. */
    private static int told(Claim.Act act) {
        boolean greeted = act.evidence().rule().equals("en/visit#greeted");
        return greeted ? -1 : (act.date() == null ? 0 : 2) + (act.place() == null ? 0 : 1);
    }

    private static Set<ActorRef> sides(Claim.Act act) {
        Set<ActorRef> sides = new HashSet<>(act.actors());
        sides.addAll(act.recipients());
        return sides;
    }

    /** Whether two deeds of one kind are about the same, as far as their topics tell. */
    private static boolean related(Claim.Act known, Claim.Act act) {
        return known.topics().isEmpty()
                || act.topics().isEmpty()
                || known.topics().stream().anyMatch(act.topics()::contains);
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
        acts.removeIf(act -> Courtesies.idle(act, acts));
        for (Claim.Act plain : acts) {
            ClaimId occasion = occasion(occasions.get(plain.id()), sides(plain));
            Claim.Act placed = occasion == null ? plain : plain.within(occasion);
            Claim.Act act = placed.about(matters.of(placed));
            actors.addAll(act.actors());
            actors.addAll(act.recipients());
            actors.addAll(act.participants());
            persons.addAll(act.speakers());
            claims.add(act);
        }
        for (Draft draft : agreements.all()) {
            draft.occasion(occasion(draft.within, draft.parties));
            actors.addAll(draft.parties);
            claims.add(draft.toClaim(matters.of(draft.id(), acts)));
        }
        claims.addAll(places.values());
        for (People.Known person : discourse.people().all()) {
            String office = person.office();
            if (office == null && (language.equals("ar") || person.name().contains(" "))) {
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
                                Confidence.evidence(
                                        person.span(),
                                        language + "/office",
                                        null,
                                        List.of(
                                                "holding." + language,
                                                owner == null
                                                        ? "office.bare"
                                                        : person.officeOf() == null
                                                                ? "office.resolved"
                                                                : "office.owned"))));
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
                            Confidence.evidence(
                                    span, language + "/name", null, List.of(nameKind(actor)))));
        }
    }

    private String nameKind(ActorRef actor) {
        String kind =
                switch (actor) {
                    case ActorRef.State state -> "state";
                    case ActorRef.Organization organization -> "organization";
                    case ActorRef.Named named -> "named";
                    case ActorRef.Person person -> "person";
                };
        return "name." + kind + "." + language;
    }
}
