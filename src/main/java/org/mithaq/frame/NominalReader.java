package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Modality;
import org.mithaq.frame.ArabicDeeds.Deed;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * Reads deeds that nouns alone name: "during his meeting with …", "the visit of the president to
 * …".
 */
final class NominalReader {

    private static final int OBJECT_REACH = 5;
    private static final int MARK_REACH = 10;
    private static final int SOMETIME = 6;

    /** Nouns that only carry the deed behind them. */
    private static final Set<String> CARRYING =
            Set.of(
                    "تاجيل", "الغاء", "جوله", "اجراء", "استيناف", "تعليق", "انعقاد", "استضافه",
                    "سلسله", "مزيد");

    private static final int MOST_BETWEEN = 2;

    private static final Set<String> WHEN = Set.of("بعد", "قبل", "وبعد", "وقبل", "عقب");

    private static final Set<String> WHILE =
            Set.of(
                    "خلال", "عقب", "بعد", "قبل", "اثناء", "اثر", "لدي", "قبيل", "في", "غداه",
                    "عشيه", "بعيد", "وخلال", "وعقب", "وبعد", "وفي", "اعقاب", "هامش", "ختام",
                    "مستهل", "بدايه");

    /** "To hold (talks with)": what a journey is for. */
    private static final Set<String> FOR = Set.of("لاجراء", "لعقد", "لبدء", "لاستيناف", "لمواصله");

    /** Deeds whose noun may stand with its doer right behind it: "the visit of X to Y". */
    private static final Set<String> OF_DOER =
            Set.of("Visit", "Withdrawal", "Meeting", "PhoneCall", "Dialogue", "Negotiation");

    /** Deeds that one decides on alone. */
    private static final Set<String> DECIDED =
            Set.of(
                    "Expulsion",
                    "AmbassadorRecalled",
                    "Withdrawal",
                    "RelationsSevered",
                    "Sanction",
                    "SanctionRelief",
                    "Recognition");

    /** Deeds whose noun has the envoy whom they are done to right behind it. */
    private static final Set<String> AIMED = Set.of("Expulsion", "AmbassadorRecalled");

    private final ArabicDeeds nouns;

    NominalReader(ArabicDeeds nouns) {
        this.nouns = nouns;
    }

    /**
     * The deed that a verb of announcing, deciding or agreeing takes as its object: "announced the
     * freezing of".
     *
     * @param after index behind the verb and its subject
     */
    @Nullable FrameMatch object(
            Clause clause, FrameMatch verb, int after, int end, boolean planned) {
        int from = clause.pastAside(after);
        Deed near = nouns.first(clause, from, Math.min(end, from + OBJECT_REACH));
        boolean object = near != null && !WHILE.contains(clause.form(near.at() - 1));
        int far = object ? from : marked(clause, from, end);
        Deed deed = object ? near : nouns.first(clause, far, Math.min(end, far + OBJECT_REACH));
        if (deed == null
                || planned && WHILE.contains(clause.form(deed.at() - 1)) // "at the summit"
                || deep(clause, far > from ? far : from, deed.at())) {
            return null;
        }
        List<Mention> others = DeedSides.find(clause, deed.at() + 1, end, deed.frame());
        if (others.isEmpty() && clause.form(deed.at()).contains("ستقبال")) {
            return null; // "agreed to take in refugees"
        }
        return match(
                clause,
                deed,
                planned ? deed.at() : verb.from(),
                deed.at() + 1,
                verb.subject(),
                others,
                end,
                planned ? Modality.PLANNED : modality(clause, deed, end),
                verb.strength() - 0.1);
    }

    /** "(promised) to look into ways of changing the advice on travel": far down in an object. */
    private static boolean deep(Clause clause, int from, int at) {
        int words = 0;
        for (int i = from; i < at; i++) {
            boolean plain =
                    clause.isWord(i)
                            && clause.covering(i) == null
                            && clause.dateAt(i) == null
                            && clause.form(i).length() > 3
                            && !CARRYING.contains(clause.form(i));
            words += plain ? 1 : 0;
        }
        return words > MOST_BETWEEN;
    }

    /** Where the object of "announced" begins: behind "عن", past words about when and where. */
    private static int marked(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + MARK_REACH); i++) {
            if (clause.isThat(i) || clause.is(i, Kind.COMMA) || clause.is(i, Kind.STOP)) {
                return after;
            }
            if (clause.form(i).equals("عن")) {
                return i + 1;
            }
        }
        return after;
    }

    /** Whether a word of time stands before a place: "during", "at the end of". */
    static boolean happens(Clause clause, int at) {
        return WHILE.contains(clause.form(at - 1)) || sometime(clause, at);
    }

    /** The deed that the noun at a place names; null where it names none. */
    @Nullable Deed deed(Clause clause, int at) {
        return nouns.at(clause, at);
    }

    /** A deed whose noun stands alone; null where the words do not tell its sides. */
    @Nullable FrameMatch read(Clause clause, Trigger.Nominal trigger, int end) {
        int at = trigger.at();
        Deed deed = nouns.at(clause, at);
        if (deed == null
                || deed.frame().speech()
                || deed.frame().is("Visit") && Journeys.figure(clause, deed.at())
                || LightReader.attended(clause, deed)) {
            return null;
        }
        List<Mention> others = DeedSides.find(clause, at + 1, end, deed.frame());
        boolean own =
                trigger.uses().stream()
                        .anyMatch(
                                use -> use.split().hasPronoun() && use.split().stem().length() > 2);
        if (others.isEmpty() && deed.frame().is("Meeting") && WHILE.contains(clause.form(at - 1))) {
            others.addAll(NounDoers.met(clause, at + 1, end, own));
            if (!others.isEmpty()) {
                return told(clause, deed, new Subject.Carried(null), others, end);
            }
        }
        Mention holder = deed.frame().mutual() ? NounDoers.holder(clause, at) : null;
        if (holder != null) {
            List<Mention> group = SubjectFinder.group(clause, holder, end);
            int behind = group.get(group.size() - 1).to();
            List<Mention> with = DeedSides.find(clause, behind, end, deed.frame());
            return with.isEmpty() && group.size() < 2
                    ? null
                    : told(clause, deed, new Subject.Named(group), with, end);
        }
        Mention doer = resolved(clause, deed);
        if (doer != null) {
            SubjectFinder.Found found =
                    new SubjectFinder.Found(new Subject.Named(List.of(doer)), at + 1, false);
            others = Recipients.recipients(clause, deed.frame(), at, at + 1, found, end);
            return told(clause, deed, found.subject(), others, end);
        }
        boolean beside =
                deed.frame().mutual()
                        && WHILE.contains(clause.form(at - 1))
                        && others.stream().anyMatch(side -> side.lead().preposition().equals("مع"));
        boolean tour =
                deed.frame().is("Visit")
                        && clause.form(at - 1).equals("في")
                        && DeedSides.between(clause, at);
        boolean journey =
                deed.frame().is("Visit")
                        && WHILE.contains(clause.form(at - 1))
                        && !others.isEmpty()
                        && reached(clause, at, others.get(0));
        boolean meant =
                deed.frame().mutual()
                        && (FOR.contains(clause.form(at - 1))
                                        && others.stream()
                                                .anyMatch(
                                                        side ->
                                                                side.lead()
                                                                        .preposition()
                                                                        .equals("مع"))
                                || Journeys.toMeet(clause, at)
                                        && !others.isEmpty()
                                        && others.get(0).from() == at + 1);
        if (!others.isEmpty()
                && (own && owned(clause, deed) || beside || tour || journey || meant)) {
            Modality told = modality(clause, deed, end);
            return match(
                    clause,
                    deed,
                    at,
                    others.get(0).to(),
                    new Subject.Carried(null),
                    others,
                    end,
                    meant && told == Modality.ACTUAL ? Modality.PLANNED : told,
                    0.6);
        }
        if (ArabicDeeds.isSummit(clause, at)) {
            return match(
                    clause,
                    deed,
                    at,
                    others.get(0).to(),
                    new Subject.Named(others),
                    List.of(),
                    end,
                    modality(clause, deed, end),
                    0.6);
        }
        if (deed.frame().mutual() && others.size() == 1 && NounDoers.withOthers(clause, at)) {
            return told(clause, deed, new Subject.Named(others), List.of(), end);
        }
        if (deed.frame().mutual() && !others.isEmpty() && NounDoers.gathers(clause, at)) {
            return told(clause, deed, new Subject.Carried(null), others, end);
        }
        boolean signing = deed.rule().has("instrument");
        if (deed.frame().mutual()
                && !signing
                && DeedSides.distinct(others) > 1
                && DeedSides.between(clause, at)) {
            return match(
                    clause,
                    deed,
                    at,
                    last(others),
                    new Subject.Named(others),
                    List.of(),
                    end,
                    modality(clause, deed, end),
                    0.7);
        }
        return ofDoer(clause, deed, others, end);
    }

    /** Who resolved on a deed, or makes a journey, as the words about its noun tell; else null. */
    private static @Nullable Mention resolved(Clause clause, Deed deed) {
        if (deed.frame().is("Visit")) {
            Mention guest = NounDoers.guest(clause, deed.at());
            return guest == null ? NounDoers.traveller(clause, deed.at()) : guest;
        }
        return DECIDED.contains(deed.frame().type()) ? NounDoers.decider(clause, deed.at()) : null;
    }

    private static FrameMatch told(
            Clause clause, Deed deed, Subject subject, List<Mention> others, int end) {
        int to = others.isEmpty() ? deed.at() + 1 : last(others);
        Modality modality = modality(clause, deed, end);
        return match(clause, deed, deed.at(), to, subject, others, end, modality, 0.6);
    }

    private static boolean reached(Clause clause, int at, Mention mention) {
        String preposition = mention.lead().preposition();
        return preposition.equals("الي")
                || preposition.equals("ل") && mention.from() <= at + 3
                || DeedSides.behindSite(clause, mention);
    }

    private static boolean owned(Clause clause, Deed deed) {
        int at = deed.at();
        return WHILE.contains(clause.form(at - 1))
                || deed.frame().is("Visit")
                || Journeys.joined(clause, at)
                || clause.isThat(at - 1)
                || sometime(clause, at);
    }

    /** "بعد يوم واحد من (لقائه)". */
    private static boolean sometime(Clause clause, int at) {
        boolean from = clause.form(at - 1).equals("من");
        for (int i = at - 2; from && i > at - SOMETIME; i--) {
            if (WHEN.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable FrameMatch ofDoer(
            Clause clause, Deed deed, List<Mention> others, int end) {
        Mention genitive = clause.starting(deed.at() + 1);
        if (genitive == null
                || !SubjectFinder.acts(genitive)
                || genitive.lead().hasPreposition()
                || genitive.lead().and()
                || AIMED.contains(deed.frame().type()) && !(genitive instanceof Mention.Actor)) {
            return null;
        }
        List<Mention> group = SubjectFinder.group(clause, genitive, end);
        others.removeAll(group);
        if (others.isEmpty() && deed.frame().is("Meeting")) {
            int behind = group.get(group.size() - 1).to();
            others.addAll(NounDoers.met(clause, behind, end, false));
        }
        Frame frame = deed.frame();
        boolean object = !deed.rule().of().isEmpty() || deed.rule().has("instrument");
        boolean summit =
                frame.is("Conference")
                        && !clause.form(deed.at() - 1).equals("هامش")
                        && !clause.form(deed.at() - 2).equals("هامش")
                        && genitive instanceof Mention.Actor actor
                        && actor.actor() instanceof ActorRef.Organization;
        boolean told =
                OF_DOER.contains(frame.type())
                        ? !others.isEmpty()
                                || frame.is("Withdrawal")
                                || frame.mutual() && group.size() > 1
                        : object && (!others.isEmpty() || group.size() > 1);
        boolean tells = summit || told || deed.rule().has("assembly");
        return tells
                ? match(
                        clause,
                        deed,
                        deed.at(),
                        last(others.isEmpty() ? group : others),
                        new Subject.Named(group),
                        others,
                        end,
                        modality(clause, deed, end),
                        0.65)
                : null;
    }

    /** Whether a deed that a noun names is done or still to come. */
    static Modality modality(Clause clause, Deed deed, int end) {
        Modality modality = Circumstances.modality(clause, deed.at(), deed.frame(), null, false);
        int stop = clause.untilComma(deed.at(), Math.min(end, deed.at() + 12));
        for (int i = deed.at() + 1; i < stop && modality == Modality.ACTUAL; i++) {
            modality =
                    Ahead.WORDS.contains(clause.form(i)) || Ahead.which(clause, i)
                            ? Modality.PLANNED
                            : modality;
        }
        return cancelled(clause, deed.at()) && modality != Modality.HYPOTHETICAL
                ? Modality.NEGATED
                : modality;
    }

    /** "إلغاء القمة": called off. */
    private static boolean cancelled(Clause clause, int at) {
        String form = clause.form(at - 1);
        return form.endsWith("الغاء") || form.equals("بالغاء") || form.equals("لالغاء");
    }

    private static int last(List<Mention> mentions) {
        return mentions.get(mentions.size() - 1).to();
    }

    static FrameMatch match(
            Clause clause,
            Deed deed,
            int from,
            int to,
            Subject subject,
            List<Mention> others,
            int end,
            Modality modality,
            double strength) {
        List<Mention.Instrument> instruments =
                deed.rule().has("instrument")
                        ? RuleMatcher.instruments(clause, deed.at(), end)
                        : List.of();
        return new FrameMatch(
                deed.frame(),
                deed.rule().name(),
                deed.rule().cameo() == null ? deed.frame().cameo() : deed.rule().cameo(),
                deed.at(),
                from,
                Math.max(to, from + 1),
                subject,
                others,
                deed.frame().mutual(),
                instruments,
                Circumstances.topics(clause, from, end),
                Circumstances.date(clause, from, end),
                Circumstances.place(clause, deed.at(), end, others),
                modality,
                0,
                0,
                strength,
                null,
                null);
    }
}
