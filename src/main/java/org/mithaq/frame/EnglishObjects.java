package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token.Kind;

/** Finds towards whom, or with whom, an English clause's act is done. */
final class EnglishObjects {

    private static final int REACH = 14;
    private static final Set<String> SEATS =
            Set.of("capital", "city", "port", "parliament", "border", "town");

    /** What opens words that tell of something else. */
    private static final Set<String> ASIDE =
            Set.of("after", "before", "following", "during", "when", "which", "amid");

    private EnglishObjects() {}

    /**
     * Who it is done towards, by the frame's list of places; with whom, where the act is mutual.
     */
    static List<Mention> of(
            Clause clause, Frame frame, int behind, int limit, @Nullable Subject subject) {
        int after = EnglishHosts.shared(clause, behind);
        int end = after == behind ? limit : clause.to;
        Mention body = frame.is("Conference") ? ConferenceBodies.near(clause, after, end) : null;
        if (body != null && !isSubject(subject, body)) {
            List<Mention> sides = new java.util.ArrayList<>(List.of(body));
            with(clause, after, end, subject).stream()
                    .filter(side -> !sides.contains(side))
                    .forEach(sides::add);
            return sides;
        }
        if (frame.mutual()) {
            List<Mention> partners = partners(clause, after, end, subject, frame.is("PhoneCall"));
            if (!partners.isEmpty() || frame.recipient().isEmpty()) {
                return partners;
            }
        }
        if (frame.speech() && frame.recipient().contains("object") && you(clause, after, end)) {
            int you = youAt(clause, after, end);
            int at = you < 0 ? after + 2 : you;
            return List.of(new Mention.Group(at, at + 1, Lead.NONE, Mention.Group.Kind.YOU));
        }
        int yours = frame.is("Praise") || frame.is("Welcome") ? yours(clause, after, end) : -1;
        if (yours >= 0) {
            return List.of(new Mention.Group(yours, yours + 1, Lead.NONE, Mention.Group.Kind.YOU));
        }
        if (frame.speech() && frame.recipient().contains("object")) {
            Mention before = meant(clause, after, subject);
            if (before != null) {
                return List.of(before);
            }
        }
        for (String where : frame.recipient()) {
            Mention hit =
                    switch (where) {
                        case "object" -> object(clause, after, end);
                        case "owner" -> owner(clause, after, end);
                        case "any" -> any(clause, after, Math.min(end, after + 20));
                        case "place" -> place(clause, after, end);
                        default -> behind(clause, after, end, where);
                    };
            if (hit != null && !isSubject(subject, hit)) {
                return EnglishLists.of(clause, hit, end);
            }
        }
        if ((frame.is("Praise") || frame.is("Welcome")) && shares(clause, after)) {
            Mention partner = behind(clause, after, Math.min(end, after + 8), "with");
            return partner == null ? List.of() : EnglishLists.of(clause, partner, end);
        }
        if (frame.is("Condemnation") || frame.is("Concern")) {
            return Wrongs.in(clause, after, end);
        }
        if (frame.is("Aid")) {
            return DeedObjects.helped(clause, after, end);
        }
        if (frame.is("Visit")) {
            return EnglishHosts.site(clause, after, end);
        }
        return frame.is("Sanction") ? DeedObjects.enumerated(clause, after, end) : List.of();
    }

    /** "(Appreciates) partnering with", "(values) its friendship with": what one does with it. */
    private static boolean shares(Clause clause, int after) {
        boolean joins = clause.form(after).endsWith("ing") || clause.form(after).equals("to");
        for (int i = after; i < after + 4 && !joins; i++) {
            joins = BONDS.contains(clause.form(i));
        }
        return joins;
    }

    private static final java.util.Set<String> BONDS =
            java.util.Set.of(
                    "relationship",
                    "relations",
                    "partnership",
                    "friendship",
                    "alliance",
                    "cooperation",
                    "collaboration",
                    "ties",
                    "engagement");

    /** "(Thank) you", "(pleased) to have you". */
    private static boolean you(Clause clause, int after, int end) {
        boolean to = after + 2 < end && clause.form(after).equals("to");
        return youAt(clause, after, end) >= 0 || to && clause.form(after + 2).equals("you");
    }

    /** "(Appreciate all of) your efforts": where whose they are stands; -1 if not. */
    private static int yours(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 6); i++) {
            if (clause.form(i).equals("your")) {
                return i;
            }
            if (clause.covering(i) != null || clause.isMark(i) || clause.form(i).equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    /** Where "you" stands as the object or behind a preposition: "(stand) with you"; -1 if not. */
    private static int youAt(Clause clause, int after, int end) {
        int at = TOWARDS_YOU.contains(clause.form(after)) ? after + 1 : after;
        boolean you = clause.form(at).equals("you") || clause.form(at).equals("yourself");
        return you && at < end ? at : -1;
    }

    private static final java.util.Set<String> TOWARDS_YOU =
            java.util.Set.of("with", "for", "to", "behind", "alongside", "beside", "by");

    private static final java.util.Set<String> THIRD = java.util.Set.of("him", "her", "them");

    /** "(Met the king and thanked) him": whom a pronoun means that the sentence named before. */
    private static @Nullable Mention meant(Clause clause, int after, @Nullable Subject subject) {
        boolean pronoun =
                THIRD.contains(clause.form(after))
                        && clause.covering(after) == null
                        && (!clause.form(after).equals("her")
                                || !clause.isWord(after + 1)
                                || EnglishGrammar.PREPOSITIONS.contains(clause.form(after + 1)));
        if (!pronoun) {
            return null;
        }
        for (int i = after - 2; i >= Math.max(clause.from, after - 30); i--) {
            Mention mention = clause.starting(i);
            if (mention != null
                    && !isSubject(subject, mention)
                    && sides(mention)
                    && !(mention instanceof Mention.Group)
                    && !EnglishSubjects.possessive(clause, mention)
                    && (mention instanceof Mention.Person || mention instanceof Mention.Office)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isSubject(@Nullable Subject subject, Mention mention) {
        return subject instanceof Subject.Named named && named.mentions().contains(mention);
    }

    private static boolean sides(Mention mention) {
        return SubjectFinder.acts(mention) && !(mention instanceof Mention.Instrument);
    }

    private static @Nullable Mention object(Clause clause, int after, int end) {
        Mention side = EnglishRules.side(clause, after, end);
        return side == null || EnglishSubjects.possessive(clause, side) ? null : side;
    }

    /**
     * Whose deed the object is: "Iran's behaviour", "the Russian attack", "the attack by rebels".
     */
    private static @Nullable Mention owner(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 12); i++) {
            boolean number = clause.is(i - 1, Kind.NUMBER) && clause.is(i + 1, Kind.NUMBER);
            boolean qualities =
                    clause.is(i, Kind.COMMA)
                            && i < after + 6
                            && clause.mentions(after, i).isEmpty()
                            && !clause.form(i).equals(";");
            boolean news = clause.form(i).equals("that") && NEWS.contains(clause.form(i - 1));
            if (news) {
                Mention doer = EnglishRules.side(clause, i + 1, end);
                return doer == null || EnglishSubjects.possessive(clause, doer) ? null : doer;
            }
            if (clause.is(i, Kind.COMMA) && !number && !qualities
                    || clause.form(i).equals("that")
                    || clause.is(i, Kind.QUOTE)) {
                return null;
            }
            Mention mention = clause.starting(i);
            if (mention == null) {
                continue;
            }
            boolean adjective =
                    mention instanceof Mention.Actor actor && actor.manner() == Manner.ADJECTIVE;
            boolean by =
                    mention.lead().preposition().equals("by")
                            || mention.lead().preposition().equals("of");
            boolean aimed =
                    mention.lead().preposition().equals("on")
                            || mention.lead().preposition().equals("against")
                            || mention.lead().preposition().equals("in")
                            || mention.lead().preposition().equals("at");
            if (sides(mention) && (by || EnglishSubjects.possessive(clause, mention) && !aimed)
                    || adjective && !mention.lead().hasPreposition()
                    || adjective
                            && mention.lead().preposition().equals("of")
                            && Peoples.names(clause.form(mention.from() - 2))) {
                return mention;
            }
        }
        return null;
    }

    private static final Set<String> NEWS =
            Set.of("announcement", "news", "decision", "declaration", "reports");

    private static @Nullable Mention any(Clause clause, int after, int end) {
        for (int i = after; i < end; i++) {
            Mention mention = clause.starting(i);
            if (clause.form(i).equals("that")
                    || clause.is(i, Kind.STOP)
                    || mention == null && ASIDE.contains(clause.form(i))) {
                return null;
            }
            if (mention != null && (sides(mention) || mention instanceof Mention.Actor)) {
                boolean locates =
                        mention.lead().preposition().equals("in")
                                || mention.lead().preposition().equals("at");
                return locates || mention instanceof Mention.Group ? null : mention;
            }
        }
        return null;
    }

    private static @Nullable Mention place(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 6); i++) {
            Mention mention = clause.starting(i);
            if (mention instanceof Mention.Place place && place.state() != null) {
                return place;
            }
            if (mention instanceof Mention.Actor actor
                    && actor.manner() == Manner.ADJECTIVE
                    && SEATS.contains(clause.form(actor.to()))) {
                return actor;
            }
        }
        return null;
    }

    /** The first side behind a preposition; null where there is none. */
    static @Nullable Mention behind(Clause clause, int after, int end, String preposition) {
        for (int i = after; i < Math.min(end, after + REACH); i++) {
            Mention mention = clause.starting(i);
            if (mention == null) {
                if (clause.form(i).equals("that")) {
                    return null;
                }
                continue;
            }
            boolean adjective =
                    mention instanceof Mention.Actor actor
                            && actor.manner() == Manner.ADJECTIVE
                            && !preposition.equals("in");
            boolean organisation =
                    preposition.equals("in")
                            && mention instanceof Mention.Actor actor
                            && !(actor.actor() instanceof org.mithaq.claim.ActorRef.State);
            if ((mention.lead().preposition().equals(preposition)
                            || (mention.lead().preposition().equals("of") || mention.lead().and())
                                    && Peoples.of(clause, mention.from(), preposition))
                    && !organisation
                    && (sides(mention)
                            || adjective
                            || mention instanceof Mention.Place place && place.state() != null)) {
                return mention;
            }
        }
        return null;
    }

    private static final Set<String> TALKING =
            Set.of("discuss", "explore", "review", "talk", "exchange", "consider");

    /** The other sides of a mutual act: its object, or those behind "with" and "between". */
    static List<Mention> partners(
            Clause clause, int after, int end, @Nullable Subject subject, boolean call) {
        Mention object = object(clause, after, end);
        List<Mention> dashed = joined(clause, after, end);
        if (!dashed.isEmpty() && (object == null || dashed.contains(object))) {
            return dashed;
        }
        if (object != null && !isSubject(subject, object)) {
            return EnglishLists.of(clause, object, end);
        }
        boolean about = false;
        for (int i = after; i < Math.min(end, after + 18); i++) {
            Mention mention = clause.starting(i);
            if (mention == null
                    && i < after + 6
                    && clause.form(i).equals("with")
                    && clause.form(i + 1).equals("you")) {
                return List.of(new Mention.Group(i + 1, i + 2, Lead.NONE, Mention.Group.Kind.YOU));
            }
            if (mention == null) {
                if (clause.form(i).equals("that") || clause.is(i, Kind.STOP)) {
                    break;
                }
                about |= clause.form(i).equals("to") && TALKING.contains(clause.form(i + 1));
                continue;
            }
            String preposition = mention.lead().preposition();
            if (about && preposition.equals("between")) {
                break; // "met with traders to discuss the trade between Chad and Mali"
            }
            boolean with =
                    call && (preposition.equals("from") || preposition.equals("to"))
                            || preposition.equals("with")
                            || preposition.equals("between")
                            || preposition.equals("among")
                            || preposition.equals("by") && joinedBy(clause, mention)
                            || clause.form(mention.from() - 1).equals("counterpart");
            if (with && sides(mention) && !isSubject(subject, mention)) {
                List<Mention> first = EnglishLists.of(clause, mention, end);
                return preposition.equals("with") ? further(clause, first) : first;
            }
        }
        return EnglishHosts.met(clause, after, end);
    }

    /** "(Met with X;) with Y; and with Z": those behind each further "with". */
    private static List<Mention> further(Clause clause, List<Mention> first) {
        List<Mention> all = new java.util.ArrayList<>(first);
        int last = first.get(first.size() - 1).to();
        for (int i = last; i < Math.min(clause.to, last + 14); i++) {
            int with = clause.form(i + 1).equals("and") ? i + 2 : i + 1;
            boolean next = clause.form(i).equals(";") && clause.form(with).equals("with");
            Mention side = next ? clause.starting(with + 1) : null;
            if (side != null && sides(side)) {
                all.addAll(EnglishLists.of(clause, side, clause.to));
                last = all.get(all.size() - 1).to();
                i = last - 1;
            }
        }
        return all;
    }

    /** "(A meeting) joined by Chad", "attended by the envoys of Mali". */
    private static boolean joinedBy(Clause clause, Mention mention) {
        for (int i = mention.from() - 1; i >= mention.from() - 3; i--) {
            if (clause.form(i).equals("by")) {
                return clause.form(i - 1).equals("joined") || clause.form(i - 1).equals("attended");
            }
        }
        return false;
    }

    /** Those behind "with": what is discussed is no side. */
    static List<Mention> with(Clause clause, int after, int end, @Nullable Subject subject) {
        Mention side = behind(clause, after, Math.min(end, after + 18), "with");
        return side == null || !sides(side) || isSubject(subject, side)
                ? joined(clause, after, end)
                : EnglishLists.of(clause, side, end);
    }

    /** "(Launched) the U.S.-Chad dialogue": two sides joined by a hyphen. */
    static List<Mention> joined(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 8); i++) {
            Mention first = clause.starting(i);
            if (first == null) {
                continue;
            }
            Mention second =
                    clause.is(first.to(), Kind.DASH) ? clause.starting(first.to() + 1) : null;
            return first instanceof Mention.Actor && second instanceof Mention.Actor
                    ? List.of(first, second)
                    : List.of();
        }
        return List.of();
    }
}
