package org.mithaq.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;

/** Whom a text means by an office without a name: "the minister". */
final class Offices {

    private static final char LATIN_ENDS = 0x250;

    private final List<Token> tokens;
    private final Introductions known;
    private final Talk talk;
    private final Doers doers;

    Offices(List<Token> tokens, Introductions known, Talk talk, Doers doers) {
        this.tokens = tokens;
        this.known = known;
        this.talk = talk;
        this.doers = doers;
    }

    /**
     * Who is meant by an office that is told alone.
     *
     * @param issuer whose own words the article is; null where it is no one's
     */
    Resolved of(Mention.Office office, @Nullable ActorRef issuer) {
        int at = tokens.get(office.from()).start();
        People.Known holder =
                office.plural()
                        ? null
                        : issuer != null && office.officeOf() == null && isEnglish(office)
                                ? known.people()
                                        .firstHolder(office.office(), issuer, at)
                                        .or(() -> known.people().holder(office.office(), null, at))
                                        .orElse(null)
                                : known.people()
                                        .holder(office.office(), office.officeOf(), at)
                                        .orElse(null);
        if (office.officeOf() == null && isEnglish(office)) {
            Resolved two = BareSides.holders(office, known.people(), doers);
            if (!two.isUnknown()) {
                return two;
            }
        }
        if (office.officeOf() != null) {
            List<ActorRef.Person> persons = holder == null ? List.of() : List.of(holder.ref());
            return new Resolved(List.of(office.officeOf()), persons, null, 0.95);
        }
        if (holder != null) {
            ActorRef of =
                    issuer != null
                            ? known.employers().of(holder, issuer, known.prominence())
                            : holder.officeOf();
            return of == null
                    ? new Resolved(List.of(holder.ref()), List.of(), null, 0.8)
                    : new Resolved(List.of(of), List.of(holder.ref()), null, 0.85);
        }
        if (issuer != null && office.office().equals("Department")) {
            return new Resolved(List.of(issuer), List.of(), null, 0.8);
        }
        ActorRef titled = isEnglish(office) && !office.plural() ? known.titles().of(office) : null;
        if (titled != null) {
            return new Resolved(List.of(titled), List.of(), null, 0.8);
        }
        ActorRef bare =
                isEnglish(office) ? BareOffices.of(office.office(), known.prominence()) : null;
        if (bare != null) {
            return new Resolved(List.of(bare), List.of(), null, 0.8);
        }
        if (office.office().equals("regime") || office.office().equals("junta")) {
            return accused();
        }
        String word = tokens.get(office.from()).form();
        if (known.bodies().isBody(word)) {
            ActorRef body = known.bodies().of(word, office.from());
            return body == null
                    ? isEnglish(office) ? together(doers.one(), 0.6) : Resolved.UNKNOWN
                    : new Resolved(List.of(body), List.of(), null, 0.75);
        }
        boolean some = office.plural() && word.charAt(0) > LATIN_ENDS; // nothing tells whose
        List<ActorRef> one = doers.one();
        if (one == null && isEnglish(office) && !office.plural()) {
            return talk.voice().actors().size() == 1
                    ? together(talk.voice().actors(), 0.6)
                    : together(known.organ() == null ? null : List.of(known.organ()), 0.6);
        }
        return some ? Resolved.UNKNOWN : together(one, 0.6);
    }

    /** "The regime": the state that is named most of those that the article does not speak for. */
    private Resolved accused() {
        ActorRef state = known.prominence().mainStateBut(talk.voice().actors());
        return together(state == null ? null : List.of(state), 0.7);
    }

    private boolean isEnglish(Mention mention) {
        return tokens.get(mention.from()).form().charAt(0) < LATIN_ENDS;
    }

    private static Resolved together(@Nullable List<ActorRef> actors, double certainty) {
        return actors == null ? Resolved.UNKNOWN : new Resolved(actors, List.of(), null, certainty);
    }
}
