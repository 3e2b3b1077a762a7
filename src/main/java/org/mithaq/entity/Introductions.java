package org.mithaq.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Span;
import org.mithaq.text.Token;

/** Whom and what an article's sentences have named so far, and how often. */
final class Introductions {

    private static final char LATIN_ENDS = 0x250;

    private final List<Token> tokens;
    private final People people = new People();
    private final Prominence prominence = new Prominence();
    private final Listings listings = new Listings();
    private final Bodies bodies = new Bodies();
    private final Titles titles = new Titles();
    private final OfficeOwners owners = new OfficeOwners();
    private final Employers employers = new Employers();
    private @Nullable ActorRef latest;
    private @Nullable ActorRef organ;

    Introductions(List<Token> tokens) {
        this.tokens = tokens;
    }

    People people() {
        return people;
    }

    Prominence prominence() {
        return prominence;
    }

    Listings listings() {
        return listings;
    }

    Bodies bodies() {
        return bodies;
    }

    Titles titles() {
        return titles;
    }

    Employers employers() {
        return employers;
    }

    /** The organ that speaks first, or whose spokesman does; null where none does. */
    @Nullable ActorRef organ() {
        return organ;
    }

    /** Takes note of a sentence's mentions before any is resolved. */
    void meet(List<Mention> mentions) {
        listings.note(mentions);
        ActorRef near = null;
        ActorRef earlier = latest;
        boolean received = false;
        ActorRef where = null;
        for (Mention mention : mentions) {
            Span span = span(mention);
            switch (mention) {
                case Mention.Actor actor -> {
                    prominence.add(actor.actor(), actor.manner() == Manner.ADJECTIVE ? 1 : 2, span);
                    near = actor.actor();
                    where = near instanceof ActorRef.State ? near : where;
                    received |= actor.lead().preposition().equals("with");
                    organ = organ == null && actor.manner() == Manner.ORGAN ? near : organ;
                    bodies.note(
                            tokens.get(actor.from()).form(),
                            tokens.get(actor.to() - 1).form(),
                            actor);
                }
                case Mention.Person person -> {
                    received |= person.lead().preposition().equals("with");
                    ActorRef host = where == null ? earlier : where;
                    if (received && host != null) {
                        employers.receives(person.name(), host);
                    }
                    boolean greeted =
                            person.from() > 0
                                    && tokens.get(person.from() - 1)
                                            .form()
                                            .startsWith("congratulat");
                    if (greeted) {
                        employers.greeted(person.name());
                    }
                    people.add(person, span, owner(person, near));
                    employers.follows(person.name(), earlier);
                    prominence.add(person.officeOf(), 2, span);
                    near = person.officeOf() == null ? near : person.officeOf();
                }
                case Mention.Office office -> {
                    owners.note(office);
                    boolean speaks =
                            organ == null
                                    && tokens.get(office.to() - 1).form().startsWith("spokes");
                    organ = speaks ? office.officeOf() : organ;
                    titles.note(office);
                    prominence.add(office.officeOf(), 2, span);
                    near = office.officeOf() == null ? told(office, near) : office.officeOf();
                }
                case Mention.Place place ->
                        near =
                                place.state() == null || !isEnglish(place)
                                        ? near
                                        : (where = new ActorRef.State(place.state()));
                case Mention.Instrument instrument ->
                        instrument.parties().forEach(party -> prominence.add(party, 1, span));
                default -> {}
            }
        }
        latest = near instanceof ActorRef.State ? near : latest;
    }

    /**
     * Whose office a title before a name means: of the one that the article told with it before.
     */
    private @Nullable ActorRef owner(Mention.Person person, @Nullable ActorRef near) {
        ActorRef told = person.officeOf() == null ? owners.of(person.office()) : null;
        return told == null ? near : told;
    }

    /** Whose an office is that an Arabic sentence names alone, where it was told before. */
    private @Nullable ActorRef told(Mention.Office office, @Nullable ActorRef near) {
        if (isEnglish(office) || office.plural() || near != null) {
            return near;
        }
        int at = tokens.get(office.from()).start();
        return people.holder(office.office(), null, at).map(People.Known::officeOf).orElse(null);
    }

    private Span span(Mention mention) {
        return new Span(tokens.get(mention.from()).start(), tokens.get(mention.to() - 1).end());
    }

    private boolean isEnglish(Mention mention) {
        return tokens.get(mention.from()).form().charAt(0) < LATIN_ENDS;
    }
}
