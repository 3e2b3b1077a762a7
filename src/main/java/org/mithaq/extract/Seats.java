package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;

/**
 * A capital that is the seat of a union stands for the union, where the article is about the union
 * rather than about the state: "an agreement with Brussels".
 */
final class Seats {

    private static final ActorRef STATE = new ActorRef.State("BE");
    private static final ActorRef UNION = new ActorRef.Organization("EU");

    private Seats() {}

    /** The mentions of an article's sentences, with unions for their seats. */
    static List<Found> read(List<Found> article) {
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
