package org.mithaq.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** Acts of words that a verb tells, with what they carry → frame matches. */
final class SpeechActs {

    /** Plans that are no act of their own where they plan a deed. */
    private static final Set<String> ONLY_PLANS =
            Set.of("plan", "intend", "decide", "expect", "aim", "prepare", "schedule", "set");

    /** Stances that "of" tells the holder of: "the solidarity of the Union". */
    private static final Set<String> HELD =
            Set.of("Support", "Commitment", "Condolence", "Concern", "Intention", "Appeal");

    private static final Set<String> AGREEING =
            Set.of("agree", "reach", "strike", "clinch", "concur", "decide", "conclude");

    private final SpeechContent content;
    private final PlannedDeeds plans;

    SpeechActs(EnglishLexicon lexicon, PlannedDeeds plans) {
        content = new SpeechContent(lexicon);
        this.plans = plans;
    }

    List<FrameMatch> read(
            Clause clause,
            Predication one,
            List<Predication> all,
            Rule rule,
            List<Carried> carried,
            Scope scope) {
        Subject agent = one.group().passive() ? DeedActs.agent(clause, one) : one.subject();
        Subject subject =
                agent == null && one.group().passive() ? DeedActs.host(clause, one) : agent;
        if (subject == null || opinion(one, rule) || again(clause, one, rule)) {
            return List.of();
        }
        if (one.group().passive()) {
            return List.of(DeedActs.passive(clause, one, rule, subject));
        }
        if (!carried.isEmpty() && rule.has("carrier")) {
            Set<String> kinds = new HashSet<>();
            return carried.stream()
                    .filter(
                            noun ->
                                    kinds.add(noun.frame().type())
                                            || noun.at() > joined(clause, noun))
                    .map(noun -> noun(clause, one, noun, subject))
                    .toList();
        }
        boolean trails = scope.isTrailing(one);
        int from = trails ? clause.from : SpeechContent.start(clause, one, one.group().to());
        int to = trails ? Math.max(clause.from, Math.min(one.from(), one.head()) - 1) : one.end();
        if (ONLY_PLANS.contains(
                        rule.frame().is("Intention") || rule.frame().is("Commitment")
                                ? entry(one)
                                : "")
                && !Pronouns.isFirst(subject)
                && plans.plansDeed(clause, one, all)) {
            return List.of();
        }
        Carried told = rule.frame().is("Affirmation") ? content.read(clause, from, to, all) : null;
        List<FrameMatch> deeds =
                rule.frame().is("Affirmation")
                        ? ownDeeds(clause, one, from, to, all, subject)
                        : List.of();
        if (told == null && !deeds.isEmpty()) {
            return deeds;
        }
        List<FrameMatch> matches = new ArrayList<>();
        matches.add(
                saying(clause, one, rule, told, subject, trails ? clause.from : from, to, trails));
        matches.addAll(deeds);
        return matches;
    }

    /** "(Wishes) and congratulations": the noun's own place where "and" joins it to one before. */
    private static int joined(Clause clause, Carried noun) {
        for (int i = noun.at() - 1; i > noun.at() - 4; i--) {
            if (clause.form(i).equals("and")) {
                return noun.at();
            }
        }
        return noun.at() - 1;
    }

    /** "As we said", "as he noted": what was said once and is said again. */
    private static boolean again(Clause clause, Predication one, Rule rule) {
        return rule.frame().is("Affirmation")
                && one.from() == clause.from + 1
                && clause.form(clause.from).equals("as")
                && one.subject() instanceof Subject.Carried;
    }

    /** "I think", "I say": mere fillers of speech. */
    private static boolean opinion(Predication one, Rule rule) {
        return rule.frame().is("Affirmation")
                && one.subject() instanceof Subject.Carried carried
                && carried.form() != null
                && carried.form().surface().equals("i")
                && Set.of(
                                "think", "say", "tell", "mean", "add", "note", "assure", "mention",
                                "repeat")
                        .contains(entry(one));
    }

    private static String entry(Predication one) {
        return one.group().entry() == null ? "" : one.group().entry().lemma();
    }

    /**
     * What the speaker's own side did or will do, in the speaker's words: "announced that it had
     * signed".
     */
    private List<FrameMatch> ownDeeds(
            Clause clause,
            Predication speech,
            int from,
            int to,
            List<Predication> all,
            Subject subject) {
        for (Predication other : all) {
            boolean inside =
                    other.head() >= from && other.head() < to && other.head() != speech.head();
            if (!inside || !other.group().finite()) {
                continue;
            }
            boolean own =
                    SpeechContent.own(clause, other)
                            && !other.group().passive()
                            && !(other.subject() instanceof Subject.Named named
                                    && named.mentions().get(0) instanceof Mention.Group);
            Rule rule = own ? EnglishRules.choose(clause, other, all, false) : null;
            if (rule == null || rule.frame().speech() || other.group().obliges()) {
                return List.of();
            }
            Modality told =
                    other.group().modality() == Modality.HYPOTHETICAL
                                    && clause.form(other.group().from()).equals("would")
                            ? Modality.PLANNED
                            : other.group().modality();
            Predication mine =
                    new Predication(
                            other.group(),
                            other.link(),
                            other.governor(),
                            subject,
                            speech.from(),
                            other.end());
            return DeedActs.act(clause, mine, rule, told);
        }
        return List.of();
    }

    private FrameMatch saying(
            Clause clause,
            Predication one,
            Rule rule,
            @Nullable Carried told,
            Subject subject,
            int from,
            int to,
            boolean trails) {
        boolean direct = told != null && told.named() == null;
        Frame frame = told != null && direct ? told.frame() : rule.frame();
        String name = told != null && direct ? told.rule() : rule.name();
        if (told != null && told.named() != null && told.frame().is("Appeal")) {
            MatchDraft appeal =
                    MatchDraft.of(
                                    clause,
                                    one,
                                    told.frame(),
                                    told.rule(),
                                    subject,
                                    trails ? one.end() : to)
                            .content(from);
            if (trails) {
                appeal.over(Math.max(clause.from, to - 12), one.end(), one.end())
                        .topicsFrom(clause.from);
            }
            return appeal.others(List.of(told.named())).done();
        }
        int after = direct && told != null ? told.after() : one.group().to();
        List<Mention> others =
                frame.is("Affirmation") && rule.frame().recipient().isEmpty()
                        ? List.of()
                        : EnglishObjects.of(clause, frame, after, Math.max(after, to), subject);
        if (others.isEmpty() && told == null && (frame.is("Demand") || frame.is("Appeal"))) {
            others = asked(clause, from, to);
        }
        boolean together = agrees(one, frame, others);
        Subject side =
                together && subject instanceof Subject.Named named
                        ? new Subject.Named(joined(named.mentions(), others))
                        : subject;
        others = side == subject ? others : List.of();
        MatchDraft draft =
                MatchDraft.of(clause, one, frame, name, side, trails ? one.end() : to)
                        .others(others)
                        .cameo(rule.cameo());
        draft.content(from);
        if (trails) {
            draft.over(Math.max(clause.from, to - 12), one.end(), one.end())
                    .topicsFrom(clause.from);
        }
        if (told != null && told.named() != null) {
            draft.own(
                    new FrameMatch.Own(
                            told.named(),
                            told.frame(),
                            told.rule(),
                            EnglishObjects.of(
                                    clause,
                                    told.frame(),
                                    told.after(),
                                    Math.max(told.after(), to),
                                    new Subject.Named(List.of(told.named())))));
        }
        return draft.modality(one.group().modality()).done();
    }

    /** "Agreed with X to", "reached an agreement with X": what all of them undertake. */
    private static boolean agrees(Predication one, Frame frame, List<Mention> others) {
        return frame.is("Commitment")
                && AGREEING.contains(entry(one))
                && !others.isEmpty()
                && others.get(0).lead().preposition().equals("with");
    }

    private static List<Mention> joined(List<Mention> first, List<Mention> second) {
        List<Mention> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** "That X do …": of whom something is asked. */
    private static List<Mention> asked(Clause clause, int from, int to) {
        int at =
                clause.form(from).equals("the") || clause.form(from).equals("all")
                        ? from + 1
                        : from;
        Mention mention =
                clause.form(from - 1).equals("that") && at < to ? clause.starting(at) : null;
        return mention != null
                        && SubjectFinder.acts(mention)
                        && !EnglishSubjects.possessive(clause, mention)
                        && !(mention instanceof Mention.Instrument)
                ? EnglishLists.of(clause, mention, to)
                : List.of();
    }

    /** "The solidarity of the Union": whose the noun is, not towards whom. */
    private static boolean owns(Clause clause, Mention side, int after) {
        return side.lead().preposition().equals("of")
                && side.from() - after < 3
                && clause.form(after).equals("of");
    }

    private FrameMatch noun(Clause clause, Predication one, Carried noun, Subject subject) {
        List<Mention> others =
                EnglishObjects.of(clause, noun.frame(), noun.after(), one.end(), subject);
        if (!others.isEmpty()
                && HELD.contains(noun.frame().type())
                && owns(clause, others.get(0), noun.after())) {
            others = List.of();
        }
        Mention told =
                others.isEmpty() && noun.at() - one.head() > 2
                        ? EnglishRules.side(clause, one.group().to(), noun.at())
                        : null;
        others = told == null || clause.form(told.to()).equals("'s") ? others : List.of(told);
        boolean supposed = one.group().modality() == Modality.HYPOTHETICAL;
        return MatchDraft.of(clause, one, noun.frame(), noun.rule(), subject, one.end())
                .over(one.from(), noun.at() + 4, one.end())
                .others(others)
                .content(noun.after())
                .modality(supposed ? Modality.ACTUAL : one.group().modality())
                .done();
    }
}
