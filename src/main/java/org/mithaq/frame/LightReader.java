package org.mithaq.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Modality;
import org.mithaq.frame.ArabicDeeds.Deed;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * Reads deeds whose noun a light verb carries: "held a meeting", "a team was formed", "cancelled
 * the visit".
 */
final class LightReader {

    private static final int REACH = 7;

    /** How far behind the subject of "opened" or "closed" it may stand by what. */
    private static final int BY_REACH = 16;

    /** How many words before such a noun count as its evidence at most. */
    private static final int EVIDENCE = 16;

    /** How far behind talks the words stand that tell where they were. */
    private static final int PLACE = 5;

    private static final int DECREE = 3;

    /** Verbs that order a deed without the word for a decree. */
    private static final Set<String> ORDERS = Set.of("وجه", "وجهت", "امر", "امرت", "اوعز", "اوعزت");

    private static final Set<String> DECREES =
            Set.of("قرار", "قرارا", "مرسوم", "مرسوما", "امر", "امرا", "القرار", "المرسوم");

    private static final Set<String> TALKS = Set.of("Dialogue", "Negotiation");
    private static final Set<String> TALKING = Set.of("محادثات", "مباحثات");
    private static final Set<String> STRESSED = Set.of("التاكيد", "التشديد", "تاكيد");
    private static final Set<String> AGREED = Set.of("الاتفاق", "التوافق", "التفاهم");

    private final ArabicLexicon lexicon;
    private final ArabicDeeds nouns;
    private final SpeechReader speech;

    LightReader(ArabicLexicon lexicon, ArabicDeeds nouns, SpeechReader speech) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.speech = speech;
    }

    @Nullable FrameMatch read(Clause clause, Trigger.Light trigger, int end) {
        int next = trigger.at() + 1;
        if (trigger.use().split().hasPronoun()) {
            return null; // "the talks that he held": the noun before it tells
        }
        if (trigger.passive()) {
            return AGREED.contains(clause.form(next))
                    ? agreed(clause, trigger, end)
                    : passive(clause, trigger, end);
        }
        SubjectFinder.Found found =
                SubjectFinder.find(
                        clause, trigger.at(), trigger.form(), trigger.use().split(), null, end);
        int after = clause.pastAside(found.after());
        SpeechReader.Carried by =
                trigger.frames() && !found.unknown()
                        ? speech.by(clause, after, Math.min(end, after + BY_REACH))
                        : null;
        if (by != null) {
            return spoken(clause, trigger, found, by, end);
        }
        if (trigger.kind() == LightVerb.DECREED) {
            return found.unknown() ? null : decreed(clause, trigger, found, after, end);
        }
        Deed deed = nouns.first(clause, after, Math.min(end, after + REACH));
        if (deed == null && clause.is(found.after(), Kind.COMMA)) { // ", talks today, with"
            int told = found.after() + 1;
            deed = nouns.first(clause, told, Math.min(after, told + 2));
        }
        if (deed == null && clause.is(after - 1, Kind.COMMA)) { // ", on Saturday, talks"
            int past = clause.pastAside(after - 1);
            deed = nouns.first(clause, past, Math.min(end, past + REACH));
        }
        if (deed == null) {
            return null;
        }
        if (attended(clause, deed)) {
            return null;
        }
        if (found.subject() instanceof Subject.Named named) {
            int from = Math.min(trigger.at(), named.mentions().get(0).from());
            List<Mention> others = DeedSides.find(clause, deed.at() + 1, end, deed.frame());
            others.removeAll(named.mentions());
            if (others.isEmpty() && deed.frame().mutual()) {
                others.addAll(beside(clause, after, deed.at()));
            }
            if (others.isEmpty() && named.mentions().size() == 1 && talks(clause, deed)) {
                host(clause, deed.at() + 1, end).ifPresent(others::add);
            }
            return match(clause, trigger, deed, from, found.subject(), others, end);
        }
        boolean itself = deed.at() == next && DeedSides.between(clause, deed.at());
        if (itself) {
            return passive(clause, trigger, end);
        }
        boolean begins = trigger.at() == clause.from && trigger.use().split().conjunction() == 0;
        if (begins
                && deed.frame().mutual()) { // its subject is the deed: "بدأت في … المحادثات بين …"
            return DeedSides.find(clause, deed.at() + 1, end, deed.frame()).isEmpty()
                    ? null
                    : passive(clause, trigger, end);
        }
        return found.unknown()
                ? null
                : match(
                        clause,
                        trigger,
                        deed,
                        trigger.at(),
                        found.subject(),
                        DeedSides.find(clause, deed.at() + 1, end, deed.frame()),
                        end);
    }

    /** "وقع الرئيس قرارا برفع …": the deed that a decree has done. */
    private @Nullable FrameMatch decreed(
            Clause clause, Trigger.Light trigger, SubjectFinder.Found found, int after, int end) {
        int decree = after;
        while (decree < after + DECREE && !DECREES.contains(clause.form(decree))) {
            decree++;
        }
        int by = decree + 1;
        while (by < decree + DECREE && !clause.form(by).startsWith("ب")) {
            by++;
        }
        boolean ordered = ORDERS.stream().anyMatch(trigger.form().surface()::endsWith);
        if (ordered) {
            by = after;
        }
        boolean told =
                (ordered || DECREES.contains(clause.form(decree)))
                        && clause.form(by).startsWith("ب");
        Deed deed = told ? nouns.at(clause, by) : null;
        if (deed == null || deed.frame().speech()) {
            return null;
        }
        int from =
                found.subject() instanceof Subject.Named named
                        ? Math.min(trigger.at(), named.mentions().get(0).from())
                        : trigger.at();
        List<Mention> others = DeedSides.find(clause, by + 1, end, deed.frame());
        return match(clause, trigger, deed, from, found.subject(), others, end);
    }

    /** "حضر الاستقبال …": who else was at what was told before. */
    static boolean attended(Clause clause, Deed deed) {
        int at = deed.at() - (clause.form(deed.at() - 1).startsWith("هذ") ? 2 : 1);
        return deed.frame().is("Meeting")
                && clause.form(at).endsWith("حضر")
                && clause.form(deed.at()).startsWith("ال");
    }

    /** "اختتمت القمة أعمالها بالتأكيد على رفض …": what something began or ended with. */
    private static FrameMatch spoken(
            Clause clause,
            Trigger.Light trigger,
            SubjectFinder.Found found,
            SpeechReader.Carried by,
            int end) {
        int after = by.at() + 1;
        Frame frame = by.frame();
        int from =
                found.subject() instanceof Subject.Named named
                        ? Math.min(trigger.at(), named.mentions().get(0).from())
                        : trigger.at();
        return new FrameMatch(
                frame,
                by.rule(),
                frame.cameo(),
                by.at(),
                Math.max(from, by.at() - EVIDENCE),
                after,
                found.subject(),
                Recipients.recipients(clause, frame, by.at(), after, found, end),
                false,
                List.of(),
                Circumstances.topics(clause, after, end),
                null,
                null,
                Modality.ACTUAL,
                after,
                Circumstances.contentEnd(clause, after, end),
                0.65,
                null,
                null);
    }

    /** "عقد مع نظيره … محادثات": with whom, told before the noun. */
    private static List<Mention> beside(Clause clause, int from, int to) {
        for (Mention mention : clause.mentions(from, to)) {
            if (mention.lead().preposition().equals("مع") && Recipients.sides(mention)) {
                return SubjectFinder.group(clause, mention, to);
            }
        }
        return List.of();
    }

    private static boolean talks(Clause clause, Deed deed) {
        return TALKS.contains(deed.frame().type()) || TALKING.contains(clause.stem(deed.at()));
    }

    /** "أجرى محادثات في …": the country or capital where one side holds talks is the other side. */
    private static Optional<Mention> host(Clause clause, int from, int end) {
        int stop = clause.untilComma(from, Math.min(end, from + PLACE));
        return clause.mentions(from, stop).stream()
                .filter(mention -> mention.lead().preposition().equals("في"))
                .filter(
                        mention ->
                                mention instanceof Mention.Place place && place.state() != null
                                        || mention instanceof Mention.Actor actor
                                                && actor.actor() instanceof ActorRef.State)
                .findFirst();
    }

    private @Nullable FrameMatch passive(Clause clause, Trigger.Light trigger, int end) {
        int next = trigger.at() + 1;
        Mention doer = clause.starting(next);
        if (doer != null && SubjectFinder.acts(doer) && !doer.lead().hasPreposition()) {
            return null;
        }
        FrameMatch stressed = stressed(clause, trigger, end);
        if (stressed != null) {
            return stressed;
        }
        Deed deed = nouns.first(clause, next, Math.min(end, next + REACH));
        if (deed == null) {
            deed = nouns.discussed(clause, next, Math.min(end, next + REACH));
        }
        if (deed == null) {
            return null;
        }
        Subject subject = new Subject.Carried(null);
        List<Mention> others = DeedSides.find(clause, deed.at() + 1, end, deed.frame());
        if (DeedSides.distinct(others) > 1
                || !others.isEmpty() && ArabicDeeds.isSummit(clause, deed.at())) {
            subject = new Subject.Named(others);
            others = List.of();
        }
        return match(clause, trigger, deed, trigger.at(), subject, others, end);
    }

    private static FrameMatch match(
            Clause clause,
            Trigger.Light trigger,
            Deed deed,
            int from,
            Subject subject,
            List<Mention> others,
            int end) {
        return NominalReader.match(
                clause,
                deed,
                from,
                deed.at() + 1,
                subject,
                others,
                end,
                modality(clause, trigger, deed, end),
                0.75);
    }

    private static Modality modality(Clause clause, Trigger.Light trigger, Deed deed, int end) {
        Modality verb =
                Circumstances.modality(
                        clause,
                        trigger.at(),
                        deed.frame(),
                        trigger.form(),
                        trigger.use().split().future());
        return switch (trigger.kind()) {
            case ABSENT, CANCELLED -> verb == Modality.ACTUAL ? Modality.NEGATED : Modality.ACTUAL;
            case PENDING -> verb == Modality.ACTUAL ? Modality.PLANNED : verb;
            case DECREED -> verb;
            case ACTIVE, PASSIVE ->
                    verb == Modality.ACTUAL
                            ? Ahead.of(
                                    clause,
                                    trigger.form(),
                                    trigger.at(),
                                    end,
                                    NominalReader.modality(clause, deed, end))
                            : verb;
        };
    }

    /** "تم التأكيد على": what both sides stressed, told without naming them. */
    private @Nullable FrameMatch stressed(Clause clause, Trigger.Light trigger, int end) {
        int at = trigger.at();
        int noun = at + 1;
        while (noun < at + 4 && !STRESSED.contains(clause.form(noun))) {
            noun++;
        }
        if (!trigger.passive() || !STRESSED.contains(clause.form(noun))) {
            return null;
        }
        boolean appeal = false;
        for (int i = noun + 1; i < noun + 4; i++) {
            for (Use use : lexicon.uses(clause.form(i))) {
                appeal |= use instanceof Use.Noun of && of.frame().is("Appeal");
            }
        }
        return together(
                clause, trigger, lexicon.frame(appeal ? "Appeal" : "Affirmation"), noun + 1, end);
    }

    /** "تم الاتفاق على": what both sides agreed, told without naming them. */
    private FrameMatch agreed(Clause clause, Trigger.Light trigger, int end) {
        return together(clause, trigger, lexicon.frame("Commitment"), trigger.at() + 2, end);
    }

    private static FrameMatch together(
            Clause clause, Trigger.Light trigger, Frame frame, int behind, int end) {
        int at = trigger.at();
        Mention both = new Mention.Group(at, at + 2, Mention.Lead.NONE, Mention.Group.Kind.PAIR);
        return new FrameMatch(
                frame,
                "ar/" + frame.type().toLowerCase(Locale.ROOT) + "#agreed",
                frame.cameo(),
                at,
                at,
                behind,
                new Subject.Named(List.of(both)),
                List.of(),
                false,
                List.of(),
                Circumstances.topics(clause, at, end),
                Circumstances.date(clause, at, end),
                null,
                Modality.ACTUAL,
                behind,
                Circumstances.contentEnd(clause, behind, end),
                0.7,
                null,
                null);
    }
}
