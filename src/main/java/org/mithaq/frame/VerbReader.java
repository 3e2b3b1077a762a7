package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Reads the frame of a verb in its clause: its rule, its roles and what it says. */
final class VerbReader {

    private static final int BETWEEN = 12;

    /** Verbs whose imperfect without a subject tells what is generally said or thought. */
    private static final Set<String> IMPERSONAL =
            Set.of("اعتقد", "توقع", "ذكر", "رجح", "ظن", "زعم", "قال", "انتظر", "افترض");

    /** Verbs of answering and judging: what they are about is another's act. */
    private static final Set<String> ANSWERS =
            Set.of("رد", "علق", "عقب", "أجاب", "وصف", "اعتبر", "قلل", "هون", "عزا", "أرجع");

    /** Nouns that tell what must be done, by whomever: "stressed the need to hold X to account". */
    private static final Set<String> NEEDED =
            Set.of("ضروره", "اهميه", "حاجه", "وجوب", "اولويه", "لزوم", "حتميه");

    /** What points back to the noun that a relative clause is about. */
    private static final Set<String> ABOUT_IT = Set.of("عنها", "عنه");

    private static final Pattern SEVERAL = Pattern.compile(".*ات(ه|ها|هم|هما|نا)?");

    private static final Set<String> AGENTS = Set.of("قبل", "جانب", "طرف");

    private final SpeechReader speech;
    private final ArabicContent content;
    private final ArabicDeeds nouns;

    VerbReader(SpeechReader speech, ArabicContent content, ArabicDeeds nouns) {
        this.speech = speech;
        this.content = content;
        this.nouns = nouns;
    }

    /** The frame of a verb whose clause ends at {@code to}; null where it evokes none. */
    @Nullable FrameMatch read(Clause clause, Trigger.Verbal trigger, int to) {
        SubjectFinder.Found found = SubjectFinder.find(clause, trigger, to);
        Mention author = InDocuments.speaker(clause, trigger.at());
        if (author != null && found.subject() instanceof Subject.Carried) {
            found =
                    new SubjectFinder.Found(
                            new Subject.Named(List.of(author)), found.after(), false);
        }
        // "said, warning of …, that": the participle does not end the clause
        boolean open = clause.onlyMarks(found.after(), to);
        int end = open ? Math.min(clause.to, to + BETWEEN) : to;
        VerbForm form = trigger.form();
        boolean passive = form != null && form.passive();
        Rule rule =
                RuleMatcher.choose(
                        clause,
                        FittingSubjects.of(clause, trigger.entry().rules(), trigger.at(), found),
                        trigger.at(),
                        found.after(),
                        end,
                        form);
        if (rule == null) {
            return null;
        }
        if (rule.has("received")) {
            return received(clause, trigger, rule, found, end);
        }
        Mention whose =
                rule.has("carrier") && rule.with().contains("عن")
                        ? Senders.speaking(speech, clause, found, end)
                        : null;
        if (whose != null) {
            found =
                    new SubjectFinder.Found(
                            new Subject.Named(SubjectFinder.group(clause, whose, end)),
                            found.after(),
                            false);
        }
        if (form != null && rule.frame().speech() && saidByNoOne(clause, found)) {
            return Reporters.said(clause, rule, trigger, form, end);
        }
        if (form != null && impersonal(clause, trigger, form, found)) {
            return null;
        }
        boolean lays = trigger.entry().lemma().equals("نص"); // "the plan provides for"
        if (lays && found.subject() instanceof Subject.Carried
                || found.unknown() && !rule.has("instrument")) {
            return null;
        }
        Subject parties =
                rule.has("instrument") ? DeedSides.signed(clause, trigger, rule, found, end) : null;
        if (parties != null) {
            found = new SubjectFinder.Found(parties, found.after(), false);
        }
        if (passive
                && parties == null
                && !rule.has("passive")
                && !agent(clause, trigger.at(), end)) {
            return null;
        }
        if (found.subject() instanceof Subject.Carried
                && form != null
                && !ClauseStarts.at(clause, trigger)
                && !(rule.has("instrument") && DeedSides.madeIt(clause, trigger))) {
            return null;
        }
        int contentFrom = VerbSpan.contentStart(clause, found.after(), end);
        if (rule.frame().is("Affirmation")
                && modality(clause, trigger, rule, rule.frame()) == Modality.NEGATED) {
            return null; // what was not said is no act
        }
        Meaning meaning = new Meaning(rule.frame(), rule.name(), cameo(rule), -1, null, null);
        if (rule.frame().is("Affirmation") || rule.has("carrier")) {
            meaning = said(clause, trigger, rule, found.after(), contentFrom, end);
            if (meaning == null) {
                return null;
            }
        }
        return match(clause, trigger, rule, found, meaning, contentFrom, end);
    }

    /** "قوبل القرار برفض من غانا": done by the one from whom it comes, towards the subject. */
    private @Nullable FrameMatch received(
            Clause clause, Trigger.Verbal trigger, Rule rule, SubjectFinder.Found found, int end) {
        Mention sender = Senders.sender(clause, trigger, rule, found, end);
        if (sender == null) {
            return null;
        }
        Subject subject = new Subject.Named(SubjectFinder.group(clause, sender, end));
        Meaning meaning = new Meaning(rule.frame(), rule.name(), cameo(rule), -1, null, null);
        SubjectFinder.Found sent = new SubjectFinder.Found(subject, sender.to(), false);
        return match(clause, trigger, rule, sent, meaning, -1, end)
                .towards(Senders.receivers(clause, trigger.at(), rule, found));
    }

    /**
     * What a verb means in its clause; {@code at} is the word that tells, -1 for the verb itself.
     */
    private record Meaning(
            Frame frame,
            String rule,
            @Nullable String cameo,
            int at,
            FrameMatch.@Nullable Own own,
            @Nullable Mention aimed) {}

    private @Nullable Meaning said(
            Clause clause, Trigger.Verbal trigger, Rule rule, int after, int contentFrom, int end) {
        FrameMatch.Own own = null;
        boolean answers = ANSWERS.contains(trigger.entry().lemma());
        SpeechReader.Carried carried = answers ? null : speech.noun(clause, after, end);
        boolean several = carried != null && SEVERAL.matcher(clause.form(carried.at())).matches();
        carried = several && !rule.has("carrier") ? null : carried; // "denied the accusations"
        if (carried == null && rule.has("carrier") && rule.with().contains("عن")) {
            carried = speech.behindAbout(clause, after, end);
        }
        if (carried == null
                && rule.has("carrier")
                && (SubjectFinder.takesObject(clause, trigger.at())
                        || ABOUT_IT.contains(clause.form(trigger.at() + 1)))) {
            carried = speech.antecedent(clause, trigger.at());
        }
        if (carried == null && rule.has("carrier")) {
            return null;
        }
        if (carried == null && contentFrom > 0) {
            carried = content.clause(clause, contentFrom, end);
            own = carried == null ? content.named(clause, contentFrom, end) : null;
        }
        if (carried != null) {
            Frame frame = carried.frame();
            return new Meaning(
                    frame, carried.rule(), frame.cameo(), carried.at(), null, carried.aimed());
        }
        boolean antecedent =
                rule.frame().is("Affirmation")
                        && !rule.has("clause")
                        && rule.with().isEmpty()
                        && contentFrom < 0
                        && SubjectFinder.takesObject(clause, trigger.at());
        if (antecedent) {
            return null; // "the sanctions that it announced": told of, not said
        }
        return VerbSpan.says(clause, trigger, contentFrom, clause.pastAside(after), end)
                ? new Meaning(rule.frame(), rule.name(), cameo(rule), -1, own, null)
                : null;
    }

    private static @Nullable String cameo(Rule rule) {
        return rule.cameo() == null ? rule.frame().cameo() : rule.cameo();
    }

    private FrameMatch match(
            Clause clause,
            Trigger.Verbal trigger,
            Rule rule,
            SubjectFinder.Found found,
            Meaning meaning,
            int contentFrom,
            int end) {
        Frame frame = meaning.frame();
        int at = trigger.at();
        int start =
                contentFrom > 0
                        ? contentFrom
                        : VerbSpan.objectStart(clause, rule, found.after(), end);
        boolean joint = rule.has("joint") && meaning.at() < 0;
        int past = clause.pastAside(Math.max(found.after(), meaning.at() + 1));
        boolean needed = meaning.at() >= 0 && NEEDED.contains(clause.stem(meaning.at()));
        Mention aimed = meaning.aimed();
        List<Mention> others =
                aimed == null && meaning.rule().equals(ArabicContent.JUDGED)
                        ? List.of()
                        : aimed != null
                                ? SubjectFinder.group(clause, aimed, end)
                                : needed
                                        ? List.of()
                                        : joint
                                                ? Recipients.partners(clause, frame, at, past, end)
                                                : Recipients.recipients(
                                                        clause, frame, at, past, found, end);
        List<Mention.Instrument> instruments =
                rule.has("instrument") ? RuleMatcher.instruments(clause, at, end) : List.of();
        int to = Math.max(Math.max(found.after(), at + 1), meaning.at() + 1);
        to = clause.is(to - 1, Kind.COMMA) ? to - 1 : to;
        for (Mention.Instrument instrument : instruments) {
            to = instrument.from() > at ? Math.max(to, instrument.to()) : to;
        }
        int from = VerbSpan.evidenceStart(clause, at, found, instruments);
        int dated = frame.speech() ? Math.min(end, Math.max(start, to)) : end;
        Mention.Date adverb = frame.speech() ? clause.dateAt(dated) : null;
        dated = adverb == null ? dated : Math.min(end, adverb.to());
        boolean passiveDoer = found.subject() instanceof Subject.Named;
        return new FrameMatch(
                frame,
                meaning.rule(),
                meaning.cameo(),
                at,
                from,
                to,
                found.subject(),
                others,
                frame.mutual() || joint,
                instruments,
                Circumstances.topics(clause, from, end),
                Circumstances.date(clause, at, dated),
                Circumstances.place(clause, at, end, others),
                frame.speech()
                        ? modality(clause, trigger, rule, frame)
                        : Ahead.of(
                                clause,
                                trigger.form(),
                                at,
                                end,
                                modality(clause, trigger, rule, frame)),
                frame.speech() ? start : 0,
                frame.speech() ? Circumstances.contentEnd(clause, start, end) : 0,
                passiveDoer ? 0.9 : 0.75,
                meaning.own(),
                nouns.occasion(clause, at, end, frame));
    }

    private static Modality modality(
            Clause clause, Trigger.Verbal trigger, Rule rule, Frame frame) {
        Modality modality =
                Circumstances.modality(
                        clause,
                        trigger.at(),
                        frame,
                        trigger.form(),
                        trigger.use().split().future());
        VerbForm form = trigger.form();
        boolean spoken = form == null || form.tense() == VerbForm.Tense.PERFECT;
        if (modality == Modality.PLANNED && frame.speech() && spoken) {
            modality = Modality.ACTUAL; // what is to come is what is spoken of
        }
        return rule.has("negative") && modality == Modality.ACTUAL ? Modality.NEGATED : modality;
    }

    private static boolean saidByNoOne(Clause clause, SubjectFinder.Found found) {
        return found.subject() instanceof Subject.Carried
                && (found.unknown() || Reporters.speak(clause, found.after()));
    }

    /** "ويعتقد أن": it is thought, by no one in particular; "ويقول إن" goes on with a speaker. */
    private static boolean impersonal(
            Clause clause, Trigger.Verbal trigger, VerbForm form, SubjectFinder.Found found) {
        return found.subject() instanceof Subject.Carried
                && form.tense() == VerbForm.Tense.IMPERFECT
                && form.person() == VerbForm.Person.THIRD
                && form.gender() == VerbForm.Gender.MASCULINE
                && form.number() == VerbForm.Number.SINGULAR
                && clause.isThat(trigger.at() + 1)
                && IMPERSONAL.contains(trigger.entry().lemma())
                && !clause.form(trigger.at()).endsWith("يقول");
    }

    /** Whether a passive tells by whom: "من قبل", "على يد". */
    private static boolean agent(Clause clause, int at, int end) {
        for (int i = at + 1; i + 1 < Math.min(end, at + 14); i++) {
            if (clause.form(i).equals("من") && AGENTS.contains(clause.form(i + 1))
                    || clause.form(i).equals("علي") && clause.form(i + 1).equals("يد")) {
                return true;
            }
        }
        return false;
    }
}
