package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/**
 * What a statement's or speaker's own words do without a verb of speech: "thank you", "this treaty
 * is a milestone".
 */
final class Remarks {

    private static final Set<String> MILESTONES =
            Set.of(
                    "step",
                    "milestone",
                    "cornerstone",
                    "foundation",
                    "testament",
                    "reflection",
                    "priority",
                    "achievement",
                    "breakthrough",
                    "opportunity",
                    "symbol",
                    "pillar",
                    "bedrock",
                    "reminder");
    private static final Set<String> STRENGTHENING =
            Set.of(
                    "strengthen",
                    "strengthens",
                    "reinforce",
                    "reinforces",
                    "bolster",
                    "bolsters",
                    "deepen",
                    "deepens",
                    "enhance",
                    "enhances",
                    "advance",
                    "advances",
                    "expand",
                    "expands");
    private static final Set<String> SHARING =
            Set.of("share", "shares", "enjoy", "enjoys", "have", "has", "maintain", "maintains");
    private static final Set<String> BONDS =
            Set.of(
                    "relationship",
                    "partnership",
                    "friendship",
                    "alliance",
                    "ties",
                    "bonds",
                    "relations",
                    "cooperation",
                    "values",
                    "interests",
                    "goals");

    /** What an assessment may be about beside an instrument. */
    private static final Set<String> MATTERS =
            Set.of(
                    "agreement",
                    "partnership",
                    "relationship",
                    "alliance",
                    "cooperation",
                    "visit",
                    "decision",
                    "treaty",
                    "deal",
                    "guarantee",
                    "announcement",
                    "action");

    private static final Set<String> HARMING =
            Set.of(
                    "threatens",
                    "threaten",
                    "undermines",
                    "undermine",
                    "destabilizes",
                    "destabilises",
                    "destabilize",
                    "destabilise",
                    "jeopardizes",
                    "jeopardises",
                    "jeopardize",
                    "jeopardise",
                    "endangers",
                    "endanger",
                    "violates",
                    "violate",
                    "flouts",
                    "flout");
    private static final Set<String> CONDUCT =
            Set.of(
                    "behaviour",
                    "behavior",
                    "conduct",
                    "actions",
                    "action",
                    "policy",
                    "policies",
                    "activities",
                    "activity",
                    "attacks",
                    "attack",
                    "aggression",
                    "war",
                    "programme",
                    "program",
                    "tests",
                    "test",
                    "launches",
                    "launch",
                    "invasion",
                    "blockade",
                    "disregard",
                    "interference",
                    "support",
                    "refusal",
                    "rhetoric",
                    "decision");
    private static final int REACH = 9;

    private final EnglishLexicon lexicon;

    Remarks(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a clause without a frame of its own does; null where it does nothing. */
    @Nullable FrameMatch read(Clause clause, Predication one) {
        if (clause.inQuote(one.head())) {
            return null;
        }
        FrameMatch match = TalksMatter.read(clause, one, lexicon.frame("Meeting"));
        match = match == null ? offence(clause, one) : match;
        match = match == null ? evidence(clause, one) : match;
        return match == null ? assessment(clause, one) : match;
    }

    /** "Chad's conduct threatens the peace": what the article's own voice holds against a side. */
    private @Nullable FrameMatch offence(Clause clause, Predication one) {
        VerbGroup group = one.group();
        if (!group.finite()
                || group.passive()
                || group.modality() != Modality.ACTUAL
                || one.link() == Predication.Link.RELATIVE
                || !HARMING.contains(clause.form(group.head()))) {
            return null;
        }
        for (int i = clause.from; i < group.from(); i++) {
            Mention side = clause.starting(i);
            if (side instanceof Mention.Actor
                    && EnglishSubjects.possessive(clause, side)
                    && conduct(clause, side.to(), group.from())) {
                return new MatchDraft(
                                clause,
                                lexicon.frame("Condemnation"),
                                "en/condemnation#harm",
                                one.head(),
                                new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL)))
                        .over(side.from(), one.head() + 3, one.end())
                        .others(List.of(side))
                        .strength(0.6)
                        .done();
            }
        }
        return null;
    }

    /** "All evidence points to Chad": whom the article's own voice holds responsible. */
    private @Nullable FrameMatch evidence(Clause clause, Predication one) {
        VerbGroup group = one.group();
        int to = group.to();
        boolean points =
                clause.form(group.head()).startsWith("point") && clause.form(to).equals("to");
        Mention side = points ? clause.starting(to + 1) : null;
        boolean found = false;
        for (int i = Math.max(clause.from, group.from() - 6); i < group.from(); i++) {
            found |= clause.form(i).equals("evidence") || clause.form(i).equals("indications");
        }
        if (!found
                || !(side instanceof Mention.Actor)
                || EnglishSubjects.possessive(clause, side)) {
            return null;
        }
        return new MatchDraft(
                        clause,
                        lexicon.frame("Condemnation"),
                        "en/condemnation#evidence",
                        one.head(),
                        new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL)))
                .over(Math.max(clause.from, group.from() - 4), side.to(), one.end())
                .others(List.of(side))
                .strength(0.6)
                .done();
    }

    private static boolean conduct(Clause clause, int from, int to) {
        for (int i = from; i < Math.min(to, from + 4); i++) {
            if (CONDUCT.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Thank you (so much) for …", "thank you, Mr. President": said to whom the speaker faces. */
    @Nullable FrameMatch thanks(Clause clause, int at) {
        String next = clause.form(at + 2);
        boolean all = next.equals("all") || next.equals("everyone");
        boolean thank = clause.form(at).equals("thank") && clause.form(at + 1).equals("you");
        return thank && !all && !clause.inQuote(at) && !isBare(clause, at)
                ? spoken(clause, at, clause.to, "Praise", thanked(clause, at), at)
                : null;
    }

    private static final Set<String> MUCH =
            Set.of("very", "so", "much", "again", "kindly", "everyone", "everybody", "all");

    /** "Thank you very much." as all that is said: it only ends a talk. */
    private static boolean isBare(Clause clause, int at) {
        int to = at + 2;
        while (MUCH.contains(clause.form(to)) || clause.is(to, Kind.COMMA)) {
            to++;
        }
        return (to >= clause.to || clause.is(to, Kind.STOP))
                && (at == clause.from || clause.is(at - 1, Kind.COLON));
    }

    /** Whether more thanks follow in a sentence. */
    private static boolean further(Clause clause, int after) {
        for (int i = after; i < clause.to; i++) {
            if (clause.form(i).equals("thank")) {
                return true;
            }
        }
        return false;
    }

    /** What guests and hosts of a talk are thanked for in mere courtesy. */
    private static final Set<String> PRESENCE =
            Set.of("joining", "being", "coming", "listening", "that", "doing");

    /** The rule of thanks that tell what for, else of mere courtesy. */
    private static String thanked(Clause clause, int at) {
        boolean again = clause.form(at - 1).equals("again") || clause.form(at - 2).equals("again");
        for (int i = at + 2; i < Math.min(clause.to, at + 14); i++) {
            if (clause.form(i).equals("for") && !again) {
                boolean there = PRESENCE.contains(clause.form(i + 1)) && further(clause, i);
                return there ? "en/praise#you" : "en/praise#thanks";
            }
            if (clause.is(i, Kind.STOP) || clause.form(i).equals("thank")) {
                return "en/praise#you";
            }
        }
        return "en/praise#you";
    }

    private static final Set<String> THOUGHTS =
            Set.of("thoughts", "hearts", "prayers", "sympathies", "heart", "condolences");

    /** "Our thoughts and prayers are with the people of Chad", "my heart goes out to". */
    @Nullable FrameMatch thoughts(Clause clause, int at) {
        if (!THOUGHTS.contains(clause.form(at)) || clause.inQuote(at) || !ours(clause, at)) {
            return null;
        }
        for (int i = at + 1; i < Math.min(clause.to, at + 6); i++) {
            boolean reach =
                    clause.form(i).equals("with")
                            || clause.form(i).equals("to")
                                    && (clause.form(i - 1).equals("out")
                                            || clause.form(i - 1).startsWith("go"));
            if (reach) {
                return spoken(
                        clause, at, clause.to, "Condolence", "en/condolence#thoughts", at - 1);
            }
            if (clause.is(i, Kind.STOP) || THOUGHTS.contains(clause.form(i)) && i > at + 3) {
                return null;
            }
        }
        return null;
    }

    private static boolean ours(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - 4); i--) {
            if (clause.form(i).equals("our") || clause.form(i).equals("my")) {
                return true;
            }
            if (THOUGHTS.contains(clause.form(i))) {
                return false; // told by the first of "thoughts and prayers"
            }
        }
        return false;
    }

    private FrameMatch spoken(
            Clause clause, int head, int end, String type, String rule, int from) {
        Frame frame = lexicon.frame(type);
        int after = head + 1;
        List<Mention> others =
                clause.form(after).equals("you")
                        ? List.of(
                                new Mention.Group(
                                        after,
                                        after + 1,
                                        Mention.Lead.NONE,
                                        Mention.Group.Kind.YOU))
                        : EnglishObjects.of(clause, frame, after, end, null);
        return new MatchDraft(clause, frame, rule, head, Pronouns.voice())
                .over(from, after + 4, end)
                .others(others)
                .strength(0.7)
                .done();
    }

    /** "This treaty is a milestone", "Fiji and Tonga enjoy a close partnership". */
    private @Nullable FrameMatch assessment(Clause clause, Predication one) {
        VerbGroup group = one.group();
        if (!group.finite()
                || group.modality() != Modality.ACTUAL
                || group.passive()
                || one.link() != Predication.Link.MAIN) {
            return null;
        }
        boolean bond = SHARING.contains(clause.form(group.head())) && sides(one.subject());
        boolean valued = !bond && matter(clause, group.from() - 1);
        boolean told =
                bond && near(clause, one, BONDS)
                        || valued
                                && (STRENGTHENING.contains(clause.form(group.head()))
                                        || group.shape() == VerbGroup.Shape.COPULA
                                                && near(clause, one, MILESTONES));
        if (!told) {
            return null;
        }
        Subject voice = new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL));
        return new MatchDraft(
                        clause,
                        lexicon.frame("Affirmation"),
                        "en/affirmation#assessment",
                        one.head(),
                        voice)
                .over(
                        Math.min(one.from(), Math.max(clause.from, group.from() - 4)),
                        one.head() + 7,
                        one.end())
                .content(Math.max(clause.from, group.from() - 4))
                .strength(0.55)
                .done();
    }

    private static boolean sides(@Nullable Subject subject) {
        return subject instanceof Subject.Named named
                && named.mentions().stream()
                        .allMatch(
                                mention ->
                                        mention instanceof Mention.Actor
                                                || mention instanceof Mention.Group)
                && (named.mentions().size() > 1
                        || named.mentions().get(0) instanceof Mention.Group);
    }

    /** Whether a noun phrase that may be judged ends at a token: "this (loan) agreement". */
    private static boolean matter(Clause clause, int at) {
        int last = at;
        while (last > clause.from && EnglishGrammar.isAdverb(clause.form(last))) {
            last--;
        }
        return MATTERS.contains(clause.form(last))
                || clause.covering(last) instanceof Mention.Instrument instrument
                        && !instrument.document();
    }

    private static boolean near(Clause clause, Predication one, Set<String> words) {
        for (int i = one.group().to(); i < Math.min(one.end(), one.group().to() + REACH); i++) {
            if (words.contains(clause.form(i))) {
                return true;
            }
            if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }
}
