package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Finds who takes part in a deed that a noun names. */
final class DeedSides {

    private static final int REACH = 16;

    /**
     * Words behind a noun that its sides follow: "a meeting between …", "that brought together …".
     */
    private static final Set<String> JOINING =
            Set.of(
                    "بين", "جمع", "جمعت", "ضم", "ضمت", "يجمع", "تجمع", "يضم", "تضم", "سيجمع",
                    "ستجمع", "جمعه", "جمعته", "جمعهما", "بمشاركه", "بحضور", "يضمان", "ضمته", "شارك",
                    "شاركت", "ستجمعه", "سيجمعه", "تجمعه", "يجمعه", "جمعها", "جمعتها", "ستجمعها",
                    "يشارك", "تشارك", "حضره", "حضرها", "يحضره", "تشمل", "شملت", "ستشمل", "تقوده",
                    "تقودها", "قادته", "قادتها", "ستقوده", "ستقودها", "شملته");

    /** "(جولة) تشمل …": behind these stand the places of a journey. */
    private static final Set<String> TAKING_IN =
            Set.of(
                    "تشمل", "شملت", "ستشمل", "تقوده", "تقودها", "قادته", "قادتها", "ستقوده",
                    "ستقودها", "شملته");

    /** What opens words about another time or deed: "(talks) before the summit with Y". */
    private static final Set<String> ELSEWHEN =
            Set.of("قبل", "بعد", "عقب", "قبيل", "بعيد", "عشيه", "غداه", "تمهيدا", "استعدادا");

    private static final Set<String> WITH = Set.of("مع", "بين");

    private static final Set<String> SITES =
            Set.of("مطار", "مدينه", "العاصمه", "ميناء", "قاعده", "جزيره", "بلده");

    private DeedSides() {}

    /** Those that take part, as the words behind the noun tell. */
    static List<Mention> find(Clause clause, int from, int end, Frame frame) {
        List<Mention> sides = new ArrayList<>();
        if (ArabicDeeds.isSummit(clause, from - 1)
                && clause.starting(from - 1) instanceof Mention organisation) {
            sides.add(organisation);
        }
        boolean visit = frame.is("Visit");
        boolean open = joins(clause, from - 1) && !visit;
        boolean direct = false;
        int stop = clause.untilComma(from, Math.min(end, from + REACH));
        if (clause.is(stop, Kind.COMMA)
                && WITH.contains(clause.form(pastPlace(clause, stop + 1)))) {
            stop = clause.untilComma(stop + 1, Math.min(end, from + REACH)); // "…, today, with"
        }
        if (clause.is(stop, Kind.COMMA) && joins(clause, stop + 2)) {
            stop = clause.untilComma(stop + 1, Math.min(end, from + REACH)); // "…, that joined"
        }
        int last = from;
        for (Mention mention : clause.mentions(from, stop)) {
            if (mention.from() < last) {
                continue; // told with the pair before it
            }
            for (int i = last; i < mention.from(); i++) {
                if (clause.isThat(i) || i > from && ELSEWHEN.contains(clause.form(i))) {
                    return sides;
                }
                direct |= visit ? TAKING_IN.contains(clause.form(i)) : joins(clause, i);
            }
            last = mention.to();
            open |= direct || !visit && mention.lead().preposition().equals("بين");
            if (isSide(clause, mention, from, frame, open, !sides.isEmpty())) {
                List<Mention> told =
                        mention instanceof Mention.Group
                                ? SubjectFinder.group(clause, mention, end)
                                : List.of(mention); // "the presidents of Ghana and Kenya"
                sides.addAll(told);
                last = told.get(told.size() - 1).to();
            }
        }
        return sides;
    }

    /** Index behind words that only tell where: "في أكرا". */
    private static int pastPlace(Clause clause, int i) {
        if (!clause.form(i).equals("في")) {
            return i;
        }
        Mention place = clause.starting(i + 1);
        return place == null ? i + 2 : place.to();
    }

    private static boolean isSide(
            Clause clause, Mention mention, int from, Frame frame, boolean open, boolean some) {
        String preposition = mention.lead().preposition();
        boolean arrived = frame.is("Visit") && behindSite(clause, mention);
        boolean reached =
                arrived
                        || !preposition.isEmpty()
                                && (frame.recipient().contains(preposition)
                                        || frame.is("Visit")
                                                && (preposition.equals("الي")
                                                        || preposition.equals("ل")));
        if (mention instanceof Mention.Place || preposition.equals("في")) {
            return reached;
        }
        if (mention instanceof Mention.Instrument) {
            return false;
        }
        if (mention instanceof Mention.Actor actor && actor.manner() == Manner.ADJECTIVE) {
            return frame.mutual()
                            && (mention.from() <= from + 3 || open && mention.lead().and() && some)
                    || !frame.mutual() && frame.recipient().contains("any") && !some;
        }
        if (mention instanceof Mention.Group && some && !mention.lead().and()) {
            return false; // "(the meeting of the two presidents on the ties) between the two"
        }
        boolean joined = mention.lead().and() && some;
        return SubjectFinder.acts(mention)
                && (open
                        || joined
                        || reached
                        || preposition.equals("مع")
                        || preposition.equals("ب")
                        || mention.from() == from && preposition.isEmpty());
    }

    /** "إلى مطار …": a place that is reached through its airport, port or city. */
    static boolean behindSite(Clause clause, Mention mention) {
        int i = mention.from() - 1;
        if (clause.covering(i) instanceof Mention.Actor actor
                && actor.manner() == Manner.ADJECTIVE) {
            i = actor.from() - 1; // "إلى العاصمة الكينية نيروبي"
        }
        return SITES.contains(clause.form(i)) && clause.form(i - 1).equals("الي");
    }

    private static boolean joins(Clause clause, int i) {
        return JOINING.contains(clause.form(i));
    }

    /** Whether the noun's sides stand behind "between" or a verb of bringing together. */
    static boolean between(Clause clause, int at) {
        for (int i = at + 1; i < at + 6; i++) {
            if (joins(clause, i)) {
                return true;
            }
            if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    /** How many sides mentions name, at the least. */
    static int distinct(List<Mention> mentions) {
        boolean pair =
                mentions.stream()
                        .anyMatch(
                                mention ->
                                        mention instanceof Mention.Group group
                                                && group.kind() != Mention.Group.Kind.OWN);
        return pair ? 2 : mentions.size();
    }

    /** "وقعها عن الجانب الغاني … وعن الجانب الكيني …": for whom it was signed. */
    private static List<Mention> signers(Clause clause, int at, int end) {
        List<Mention> signers = new ArrayList<>();
        for (Mention mention : clause.mentions(at + 1, Math.min(clause.to, end + REACH))) {
            if (mention.lead().preposition().equals("عن")
                    && mention instanceof Mention.Actor
                    && !signers.contains(mention)) {
                signers.add(mention);
            }
        }
        return signers;
    }

    /** "(الاتفاق) الذي أبرمته مع …": whether the one who acted before made what is named. */
    static boolean madeIt(Clause clause, Trigger.Verbal trigger) {
        return ofDocument(clause, trigger) && clause.form(trigger.at() + 1).equals("مع");
    }

    private static boolean ofDocument(Clause clause, Trigger.Verbal trigger) {
        int at = trigger.at();
        return SubjectFinder.takesObject(clause, at)
                && clause.covering(at - 2) instanceof Mention.Instrument;
    }

    /** "(الاتفاق) الذي أبرمته القوى الكبرى مع …": the one side that is named. */
    private static List<Mention> others(
            Clause clause, Trigger.Verbal trigger, SubjectFinder.Found found, int end) {
        if (found.subject() instanceof Subject.Named
                || !ofDocument(clause, trigger)
                || madeIt(clause, trigger)) {
            return List.of();
        }
        for (Mention mention : clause.mentions(trigger.at() + 1, end)) {
            if (mention.lead().preposition().equals("مع") && Recipients.sides(mention)) {
                return SubjectFinder.group(clause, mention, end);
            }
        }
        return List.of();
    }

    /** "الاتفاق الذي أبرم في … بين …": the sides of what was signed; null where none are named. */
    static @Nullable Subject signed(
            Clause clause, Trigger.Verbal trigger, Rule rule, SubjectFinder.Found found, int end) {
        int at = trigger.at();
        List<Mention> signers =
                found.subject() instanceof Subject.Named ? List.of() : signers(clause, at, end);
        if (!signers.isEmpty()) {
            return new Subject.Named(signers);
        }
        List<Mention> other = others(clause, trigger, found, end);
        if (!other.isEmpty()) {
            return new Subject.Named(other);
        }
        boolean relative = clause.form(at - 1).equals("الذي") || clause.form(at - 1).equals("التي");
        boolean open =
                found.subject() instanceof Subject.Carried carried
                        && carried.form() != null
                        && carried.form().tense() == VerbForm.Tense.PERFECT
                        && carried.form().number() == VerbForm.Number.SINGULAR
                        && !trigger.use().split().hasPronoun()
                        && trigger.use().split().conjunction() == 0;
        boolean ofDocument =
                clause.ending(relative ? at - 1 : at) instanceof Mention.Instrument
                        || clause.covering(at - (relative ? 3 : 2)) instanceof Mention.Instrument;
        if (!open || !ofDocument || !between(clause, at)) {
            return null;
        }
        List<Mention> sides = find(clause, at + 1, end, rule.frame());
        return distinct(sides) > 1 ? new Subject.Named(sides) : null;
    }
}
