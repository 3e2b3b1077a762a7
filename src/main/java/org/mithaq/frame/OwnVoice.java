package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;

/** What the article's or a speaker's own words do whatever their verb: "we will …", "X must …". */
final class OwnVoice {

    private static final Set<String> WILLING =
            Set.of(
                    "continue",
                    "work",
                    "cooperate",
                    "support",
                    "help",
                    "ensure",
                    "take",
                    "strengthen",
                    "remain",
                    "provide",
                    "stand",
                    "pursue",
                    "seek",
                    "keep",
                    "protect",
                    "respond",
                    "defend",
                    "maintain",
                    "deliver",
                    "join",
                    "assist",
                    "act",
                    "use",
                    "do",
                    "make",
                    "respect",
                    "contribute",
                    "enhance",
                    "promote",
                    "never",
                    "give",
                    "send",
                    "spare",
                    "intensify",
                    "expand",
                    "increase",
                    "invest",
                    "build",
                    "deepen",
                    "uphold",
                    "honour",
                    "honor",
                    "abide",
                    "comply",
                    "implement",
                    "fight",
                    "retaliate",
                    "allow");

    private static final Set<String> BEARING =
            Set.of("accept", "tolerate", "allow", "permit", "condone", "countenance");
    private static final Set<String> JUDGING = Set.of("constitute", "represent", "amount");
    private static final Set<String> OFFENCES =
            Set.of(
                    "violation",
                    "breach",
                    "crime",
                    "aggression",
                    "provocation",
                    "outrage",
                    "affront",
                    "assault",
                    "atrocity",
                    "escalation",
                    "unacceptable",
                    "illegal",
                    "unlawful",
                    "unjustified",
                    "unprovoked",
                    "abhorrent",
                    "reprehensible",
                    "deplorable",
                    "despicable",
                    "barbaric");

    /** What a deed shows of its doer: "displays utter contempt for". */
    private static final Set<String> CONTEMPT =
            Set.of(
                    "contempt",
                    "disregard",
                    "disrespect",
                    "disdain",
                    "mockery",
                    "betrayal",
                    "travesty");

    private static final Set<String> SHOWING =
            Set.of(
                    "show",
                    "demonstrate",
                    "reveal",
                    "display",
                    "exhibit",
                    "expose",
                    "reflect",
                    "betray",
                    "signal",
                    "illustrate");

    private static final Set<String> REGRETS =
            Set.of(
                    "regrettable",
                    "unfortunate",
                    "disappointing",
                    "worrying",
                    "alarming",
                    "troubling",
                    "lamentable");

    private static final Set<String> IDLE =
            Set.of(
                    "have",
                    "cover",
                    "see",
                    "hear",
                    "go",
                    "get",
                    "know",
                    "find",
                    "turn",
                    "start",
                    "begin",
                    "come",
                    "let",
                    "say",
                    "take questions",
                    "talk",
                    "remember",
                    "learn");

    private static final Set<String> EXCUSES =
            Set.of("justification", "excuse", "place", "pretext");

    private final EnglishLexicon lexicon;

    OwnVoice(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a clause without a frame of its own does; null where it does nothing. */
    @Nullable FrameMatch read(Clause clause, Predication one) {
        FrameMatch match = bare(clause, one);
        match = match == null ? judgement(clause, one) : match;
        return match == null ? Tributes.read(clause, one, lexicon) : match;
    }

    /** "We will …", "X must …", "we continue to …": what the words do whatever their verb. */
    @Nullable FrameMatch bare(Clause clause, Predication one) {
        Subject subject = one.subject();
        VerbGroup group = one.group();
        boolean goesOnLike =
                one.link() == Predication.Link.COORDINATE
                        && one.governor() != null
                        && one.governor().group().modality() == group.modality();
        if (group.obliges() && Announced.routine(clause.form(group.head()))) {
            return null; // "applications should be submitted by June"
        }
        if (subject == null
                && group.obliges()
                && (one.link() == Predication.Link.MAIN || one.governor() == null)
                && !clause.inQuote(group.head())) {
            return demand(clause, one, List.of());
        }
        if (subject == null
                || one.link() == Predication.Link.INFINITIVE
                || one.link() == Predication.Link.RELATIVE
                || goesOnLike) {
            return null;
        }
        if (group.obliges() && Urgings.together(clause, one)) {
            return Urgings.towards(clause, one, lexicon);
        }
        if (group.obliges() && group.modality() != Modality.ACTUAL) {
            return subject instanceof Subject.Named named
                            && !(named.mentions().get(0) instanceof Mention.Instrument)
                    ? demand(clause, one, named.mentions())
                    : null;
        }
        if (refuses(clause, group)) {
            return MatchDraft.of(
                            clause,
                            one,
                            lexicon.frame("Rejection"),
                            "en/rejection#bear",
                            subject,
                            one.end())
                    .content(group.to())
                    .strength(0.7)
                    .done();
        }
        boolean first = Pronouns.isFirst(subject);
        boolean goesOn =
                first && Governing.goesOn(group.entry()) && group.modality() == Modality.ACTUAL;
        boolean will =
                group.modality() == Modality.PLANNED
                        && !group.passive()
                        && group.shape() == VerbGroup.Shape.FINITE
                        && (first || named(subject) && WILLING.contains(clause.form(group.head())));
        boolean only = first ? idle(clause, group.head()) : Announced.only(clause, one);
        return goesOn && clause.form(group.to()).equals("to") || will && !only
                ? willing(clause, one)
                : null;
    }

    /** "We will have a chance", "as we will see", "the work we will do": nothing is promised. */
    private static boolean idle(Clause clause, int head) {
        String verb = clause.form(head);
        boolean alone =
                clause.isMark(head + 1)
                        || EnglishGrammar.PREPOSITIONS.contains(clause.form(head + 1));
        return IDLE.contains(verb) || verb.equals("do") && alone;
    }

    /** "Will not accept", "cannot tolerate". */
    private static boolean refuses(Clause clause, VerbGroup group) {
        String first = clause.form(group.from());
        return group.modality() == Modality.NEGATED
                && !group.passive()
                && BEARING.contains(clause.form(group.head()))
                && (first.equals("will") || first.startsWith("wo") || first.startsWith("can"));
    }

    /** "X must …", "X should …" in the article's own voice. */
    private FrameMatch demand(Clause clause, Predication one, List<Mention> towards) {
        Subject voice =
                clause.inQuote(one.head())
                        ? Pronouns.voice()
                        : new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL));
        boolean should = Urgings.mildly(clause, one.group());
        Frame frame = lexicon.frame(should ? "Appeal" : "Demand");
        String rule = should ? "en/appeal#should" : "en/demand#must";
        return MatchDraft.of(clause, one, frame, rule, voice, one.end())
                .others(towards)
                .content(one.group().to())
                .topicsFrom(Math.min(one.from(), clause.from))
                .done();
    }

    /**
     * "This is a clear violation of …", "there is no justification for …" in the article's own
     * voice.
     */
    private @Nullable FrameMatch judgement(Clause clause, Predication one) {
        VerbGroup group = one.group();
        String verb = group.entry() == null ? clause.form(group.head()) : group.entry().lemma();
        boolean shows = group.entry() != null && SHOWING.contains(verb);
        boolean is = group.shape() == VerbGroup.Shape.COPULA || JUDGING.contains(verb);
        if (!is && !shows
                || one.subject() != null && !it(one.subject())
                || clause.inQuote(group.head())
                || one.link() == Predication.Link.RELATIVE) {
            return null;
        }
        boolean none =
                clause.form(group.from() - 1).equals("there")
                        && clause.form(group.to()).equals("no");
        for (int i = group.to(); i < Math.min(one.end(), group.to() + 14); i++) {
            if (clause.form(i).equals("to") || clause.form(i).equals("that")) {
                return null;
            }
            boolean worry = clause.form(i).equals("concern") && i < group.to() + 4;
            if (!none && (worry || REGRETS.contains(clause.form(i)))) {
                return regret(clause, one, i);
            }
            if (none && EXCUSES.contains(clause.form(i))
                    || !none
                            && (is && OFFENCES.contains(clause.form(i))
                                    || CONTEMPT.contains(clause.form(i)))
                            && !clause.form(i - 1).equals("no")) {
                Subject voice = new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL));
                return MatchDraft.of(
                                clause,
                                one,
                                lexicon.frame("Condemnation"),
                                "en/condemnation#judgement",
                                voice,
                                one.end())
                        .over(Math.max(clause.from, group.from() - 1), i + 1, one.end())
                        .others(blamed(clause, group, i))
                        .strength(0.6)
                        .done();
            }
        }
        return null;
    }

    /** "Chad's decision (is a breach)", "(show) Chad's contempt": whose deed is judged. */
    private static List<Mention> blamed(Clause clause, VerbGroup group, int offence) {
        for (int i = offence - 1; i >= Math.max(clause.from, group.from() - 4); i--) {
            Mention owner = clause.covering(i);
            if (owner != null) {
                boolean doer =
                        EnglishSubjects.possessive(clause, owner) && SubjectFinder.acts(owner);
                return doer ? List.of(owner) : List.of();
            }
        }
        return List.of();
    }

    /** "It is regrettable that Chad has …" in the article's own voice. */
    private FrameMatch regret(Clause clause, Predication one, int at) {
        int side = clause.form(at + 1).equals("that") ? at + 2 : at + 1;
        while (EnglishGrammar.isDeterminer(clause.form(side)) && clause.covering(side) == null) {
            side++;
        }
        Mention blamed = clause.starting(side);
        boolean acts = blamed != null && SubjectFinder.acts(blamed);
        return MatchDraft.of(
                        clause,
                        one,
                        lexicon.frame("Concern"),
                        "en/concern#regrettable",
                        new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL)),
                        one.end())
                .over(Math.max(clause.from, one.group().from() - 1), at + 4, one.end())
                .others(
                        acts && blamed != null
                                ? EnglishLists.of(clause, blamed, one.end())
                                : List.of())
                .content(at + 1)
                .strength(0.65)
                .done();
    }

    private static boolean it(Subject subject) {
        return subject instanceof Subject.Carried carried
                && carried.form() != null
                && carried.form().surface().equals("it");
    }

    private static boolean named(Subject subject) {
        return subject instanceof Subject.Carried carried
                        && carried.form() != null
                        && !carried.form().surface().equals("they")
                || subject instanceof Subject.Named named
                        && named.mentions().stream()
                                .noneMatch(
                                        m ->
                                                m instanceof Mention.Actor actor
                                                                && actor.manner()
                                                                        == Manner.ADJECTIVE
                                                        || m instanceof Mention.Instrument);
    }

    FrameMatch willing(Clause clause, Predication one) {
        Subject subject = one.subject() == null ? new Subject.Carried(null) : one.subject();
        Frame frame = lexicon.frame("Commitment");
        List<Mention> others =
                EnglishObjects.of(clause, frame, one.group().to(), one.end(), subject);
        return MatchDraft.of(clause, one, frame, "en/commitment#will", subject, one.end())
                .others(others)
                .content(one.group().to())
                .strength(0.7)
                .done();
    }
}
