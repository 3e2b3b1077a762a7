package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token;

/**
 * A capital that is the seat of a union stands for the union, where the article is about the union
 * rather than about the state: "an agreement with Brussels". The one Arabic name of a state and of
 * another's capital means the capital where the article is about the other state.
 */
final class Seats {

    private static final ActorRef STATE = new ActorRef.State("BE");
    private static final ActorRef OMAN = new ActorRef.State("OM");
    private static final ActorRef.State JORDAN = new ActorRef.State("JO");
    private static final ActorRef UNION = new ActorRef.Organization("EU");

    private Seats() {}

    /** The mentions of an article's sentences, with unions for their seats. */
    static List<Found> read(List<Found> article, List<Token> tokens) {
        boolean capital = false;
        boolean state = false;
        for (Found found : article) {
            for (Mention mention : found.entities()) {
                capital |= names(mention, JORDAN);
                state |= names(mention, OMAN) && !isShared(mention, tokens);
            }
        }
        List<Found> told = union(article);
        return capital && !state ? told.stream().map(found -> amman(found, tokens)).toList() : told;
    }

    private static boolean isShared(Mention mention, List<Token> tokens) {
        return mention instanceof Mention.Actor one
                && one.actor().equals(OMAN)
                && one.to() == one.from() + 1
                && tokens.get(one.from()).form().endsWith("عمان");
    }

    private static Found amman(Found found, List<Token> tokens) {
        List<Mention> entities = new ArrayList<>();
        for (Mention mention : found.entities()) {
            entities.add(
                    mention instanceof Mention.Actor one && isShared(one, tokens)
                            ? capital(one)
                            : mention);
        }
        return new Found(entities, found.topics(), found.dates());
    }

    private static Mention capital(Mention.Actor one) {
        String preposition = one.lead().preposition();
        boolean place = Set.of("في", "ب", "الي", "من").contains(preposition);
        return place
                ? new Mention.Place(
                        one.from(), one.to(), one.lead(), "amman", "عمّان", JORDAN.key())
                : new Mention.Actor(one.from(), one.to(), one.lead(), JORDAN, Manner.CAPITAL);
    }

    private static List<Found> union(List<Found> article) {
        int state = 0;
        int union = 0;
        for (Found found : article) {
            for (Mention mention : found.entities()) {
                state += names(mention, STATE) ? 1 : 0;
                union += names(mention, UNION) ? 1 : 0;
            }
        }
        return union == 0 || state > union ? article : article.stream().map(Seats::read).toList();
    }

    private static boolean names(Mention mention, ActorRef actor) {
        @Nullable ActorRef named =
                switch (mention) {
                    case Mention.Actor one -> one.manner() == Manner.CAPITAL ? null : one.actor();
                    case Mention.Person person -> person.officeOf();
                    case Mention.Office office -> office.officeOf();
                    default -> null;
                };
        return Objects.equals(named, actor);
    }

    private static Found read(Found found) {
        List<Mention> entities = new ArrayList<>();
        for (Mention mention : found.entities()) {
            entities.add(
                    switch (mention) {
                        case Mention.Actor one -> seat(one);
                        case Mention.Instrument instrument -> seat(instrument);
                        default -> mention;
                    });
        }
        return new Found(entities, found.topics(), found.dates());
    }

    private static Mention seat(Mention.Actor one) {
        return one.manner() == Manner.CAPITAL && one.actor().equals(STATE)
                ? new Mention.Actor(one.from(), one.to(), one.lead(), UNION, Manner.METONYM)
                : one;
    }

    private static Mention seat(Mention.Instrument instrument) {
        if (!instrument.parties().contains(STATE)) {
            return instrument;
        }
        List<ActorRef> parties =
                instrument.parties().stream()
                        .map(party -> party.equals(STATE) ? UNION : party)
                        .distinct()
                        .toList();
        return new Mention.Instrument(
                instrument.from(),
                instrument.to(),
                instrument.lead(),
                instrument.type(),
                instrument.count(),
                parties,
                instrument.definite(),
                instrument.document(),
                instrument.nameTo());
    }
}
