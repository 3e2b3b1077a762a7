package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token.Kind;

/** Deeds that a noun tells with nobody but their doer: "Chad's war", "the African Union summit". */
final class OwnedDeeds {

    /** How far behind a noun the words for its doer begin: "attacks carried out last week by X". */
    private static final int REACH = 5;

    private static final Set<String> DONE =
            Set.of(
                    "committed",
                    "perpetrated",
                    "carried",
                    "launched",
                    "waged",
                    "conducted",
                    "staged",
                    "mounted",
                    "inflicted");
    private static final Set<String> LAUNCHES =
            Set.of("launch", "launches", "strike", "strikes", "fire");
    private static final Set<String> ONE = Set.of("a", "an", "another");
    private static final Set<String> OPENING =
            Set.of("in", "during", "at", "after", "following", "on");
    private static final Set<String> OWN = Set.of("its", "their");
    private static final Set<String> FORCES =
            Set.of("forces", "troops", "army", "military", "soldiers", "militias", "fighters");

    /** What is attacked in a figure of speech: "attacks on human rights". */
    private static final Set<String> RIGHTS =
            Set.of(
                    "rights",
                    "freedom",
                    "freedoms",
                    "democracy",
                    "values",
                    "dignity",
                    "law",
                    "press",
                    "media",
                    "institutions",
                    "terrorism",
                    "corruption",
                    "drugs",
                    "poverty");

    private static final Set<String> TIES = Set.of("relations", "ties");
    private static final Set<String> BROKERED = Set.of("brokered", "mediated", "facilitated");
    private static final Set<String> DEALS =
            Set.of(
                    "deal",
                    "agreement",
                    "ceasefire",
                    "truce",
                    "accord",
                    "talks",
                    "pact",
                    "exchange",
                    "negotiations",
                    "settlement",
                    "dialogue",
                    "swap",
                    "release");
    private static final int PARTIES = 16;

    private OwnedDeeds() {}

    /** Whether "relations" or "ties" follow soon: what an establishment is of. */
    static boolean tiesFollow(Clause clause, int after) {
        for (int i = after; i < after + REACH; i++) {
            if (TIES.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The Kenya-brokered deal between X and Y": a mediation; null where it is none. */
    static @Nullable FrameMatch brokered(Clause clause, int i, Frame frame) {
        Mention broker = clause.is(i - 1, Kind.DASH) ? clause.ending(i - 1) : null;
        boolean deal = false;
        for (int k = i + 1; k < i + 6; k++) {
            deal |=
                    DEALS.contains(clause.form(k))
                            || clause.covering(k) instanceof Mention.Instrument;
        }
        if (!BROKERED.contains(clause.form(i)) || !deal || !(broker instanceof Mention.Actor)) {
            return null;
        }
        int end = Math.min(clause.to, i + PARTIES);
        List<Mention> between =
                EnglishObjects.partners(
                        clause, i + 1, end, new Subject.Named(List.of(broker)), false);
        return new MatchDraft(
                        clause,
                        frame,
                        "en/mediation#brokered",
                        i,
                        new Subject.Named(List.of(broker)))
                .over(broker.from(), i + 3, end)
                .others(between)
                .strength(0.7)
                .done();
    }

    /** The owner, else the one behind "committed by" where the deed is one of force. */
    static @Nullable Subject doer(Clause clause, int noun, Frame frame, @Nullable Subject owner) {
        Subject host = isSummit(clause, noun, frame) ? host(clause, noun) : null;
        if (host != null) {
            return host;
        }
        if (owner == null && frame.is("Visit") && clause.form(noun + 1).equals("of")) {
            int at = clause.form(noun + 2).equals("the") ? noun + 3 : noun + 2;
            Mention guest = clause.starting(at);
            return guest != null && SubjectFinder.acts(guest)
                    ? new Subject.Named(List.of(guest))
                    : null;
        }
        if (owner == null && clause.form(noun + 1).equals("by")) {
            int at = clause.form(noun + 2).equals("the") ? noun + 3 : noun + 2;
            Mention agent = clause.starting(at);
            return agent != null && SubjectFinder.acts(agent)
                    ? new Subject.Named(List.of(agent))
                    : null;
        }
        boolean force = frame.is("MilitaryAction");
        if (!force || owner instanceof Subject.Named) {
            return owner;
        }
        int by = by(clause, noun);
        if (by < 0) {
            return owner;
        }
        Mention agent = clause.starting(by + 1);
        if (agent != null && SubjectFinder.acts(agent)) {
            return new Subject.Named(List.of(agent));
        }
        boolean own =
                OWN.contains(clause.form(by + 1))
                        && (FORCES.contains(clause.form(by + 2))
                                || FORCES.contains(clause.form(by + 3)));
        Mention before = own ? side(clause, noun) : null;
        return before == null ? owner : new Subject.Named(List.of(before));
    }

    /** "Attacks on human rights": force in a figure of speech. */
    static boolean figure(Clause clause, int noun) {
        if (!clause.form(noun + 1).equals("on") && !clause.form(noun + 1).equals("against")) {
            return false;
        }
        for (int i = noun + 2; i <= noun + REACH; i++) {
            if (RIGHTS.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSummit(Clause clause, int noun, Frame frame) {
        return frame.is("Conference") && clause.form(noun).equals("summit");
    }

    /** "The African Union Malabo Summit": the body before the noun and the place it was held. */
    private static @Nullable Subject host(Clause clause, int noun) {
        for (int i = noun - 1; i >= noun - REACH; i--) {
            Mention mention = clause.covering(i);
            if (mention instanceof Mention.Actor actor
                    && actor.actor() instanceof ActorRef.Organization) {
                return new Subject.Named(List.of(mention));
            }
            boolean place =
                    mention == null
                            || mention instanceof Mention.Place
                            || mention instanceof Mention.Actor actor
                                    && actor.manner() == Manner.CAPITAL;
            if (!place || EnglishGrammar.PREPOSITIONS.contains(clause.form(i))) {
                return null;
            }
        }
        return null;
    }

    private static int by(Clause clause, int noun) {
        boolean done = false;
        for (int i = noun + 1; i <= noun + REACH; i++) {
            done |= DONE.contains(clause.form(i));
            if (clause.form(i).equals("by") && (done || i == noun + 1)) {
                return clause.form(i + 1).equals("the") ? i + 1 : i;
            }
            if (clause.isMark(i) || clause.covering(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** The last state or body named before a noun in its sentence. */
    private static @Nullable Mention side(Clause clause, int noun) {
        for (int i = noun - 1; i >= clause.from; i--) {
            if (clause.covering(i) instanceof Mention.Actor actor && SubjectFinder.acts(actor)) {
                return actor;
            }
        }
        return null;
    }

    /** "The signing of an agreement between X and Y", "X's signing of the accord". */
    static @Nullable FrameMatch signing(
            Clause clause, int at, EnglishLexicon.Noun noun, @Nullable Subject owner) {
        Mention.Instrument made = null;
        for (int i = at + 2; i < Math.min(clause.to, at + 9) && made == null; i++) {
            made = clause.starting(i) instanceof Mention.Instrument instrument ? instrument : null;
        }
        boolean named = owner instanceof Subject.Named;
        if (made == null || !named && made.parties().size() < 2) {
            return null;
        }
        Subject sides = named && owner != null ? owner : new Subject.Named(List.of(made));
        return new MatchDraft(clause, noun.frame(), noun.rule(), at, sides)
                .over(
                        named ? ((Subject.Named) sides).mentions().get(0).from() : at,
                        made.to(),
                        clause.to)
                .instruments(List.of(made))
                .strength(0.65)
                .done();
    }

    /** "In a call on Friday, X and Y …": the sides are those of the clause that it opens. */
    static boolean together(Clause clause, int noun, @Nullable Subject both) {
        boolean sides =
                both instanceof Subject.Named named
                        && (named.mentions().size() > 1
                                || named.mentions().get(0) instanceof Mention.Group);
        int a = noun - 1;
        while (a > clause.from
                && clause.isWord(a)
                && !ONE.contains(clause.form(a))
                && noun - a < 4) {
            a--;
        }
        return sides && ONE.contains(clause.form(a)) && OPENING.contains(clause.form(a - 1));
    }

    /** Whether a noun with its doer tells a deed though nothing else is named. */
    static boolean suffices(Clause clause, int noun, Frame frame, Subject doer) {
        if (!(doer instanceof Subject.Named named)) {
            return false;
        }
        Mention one = named.mentions().get(0);
        boolean body =
                one instanceof Mention.Actor actor
                        && actor.actor() instanceof ActorRef.Organization;
        boolean by = clause.form(noun + 1).equals("by") && clause.form(one.to()).equals("of");
        boolean adjunct = LAUNCHES.contains(clause.form(noun + 1)) && one.to() == noun;
        return by
                || frame.is("MilitaryAction")
                        && (EnglishSubjects.possessive(clause, one) || adjunct)
                        && !figure(clause, noun)
                || isSummit(clause, noun, frame) && body;
    }
}
