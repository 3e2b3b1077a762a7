package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** Acts of others that a clause's subject brings about: "drew criticism from Chad". */
final class DrawnActs {

    private static final Set<String> DRAWING =
            Set.of(
                    "draw", "earn", "win", "attract", "receive", "provoke", "prompt", "trigger",
                    "spark", "elicit", "face", "invite", "bring", "garner", "gain", "get");
    private static final Set<String> STANCES =
            Set.of(
                    "Praise",
                    "Condemnation",
                    "Concern",
                    "Support",
                    "Welcome",
                    "Rejection",
                    "Warning",
                    "Condolence",
                    "Congratulation");
    private static final Set<String> REACTIONS =
            Set.of("rebuke", "backlash", "ire", "fury", "protests", "outcry", "wrath", "scorn");
    private static final Set<String> ANSWERS = Set.of("response", "reaction", "retort", "reply");
    private static final Set<String> ANGRY =
            Set.of("angry", "furious", "sharp", "stern", "harsh", "fierce", "strong");
    private static final int REACH = 5;
    private static final int FROM = 4;

    private final EnglishLexicon lexicon;

    DrawnActs(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What others say of the subject or its deed; null where the clause tells no such thing. */
    @Nullable FrameMatch read(Clause clause, Predication one) {
        VerbEntry entry = one.group().entry();
        if (entry == null || !DRAWING.contains(entry.lemma()) || one.group().passive()) {
            return null;
        }
        int after = one.group().to();
        for (int i = after; i < Math.min(one.end(), after + REACH); i++) {
            if (clause.covering(i) != null || clause.isMark(i)) {
                return null;
            }
            EnglishLexicon.Noun noun =
                    noun(clause, reaction(clause, i) ? "condemnation" : clause.form(i));
            Mention source = noun == null ? null : source(clause, i + 1, one.end());
            if (noun != null && source != null) {
                Subject sides = new Subject.Named(EnglishLists.of(clause, source, one.end()));
                return MatchDraft.of(clause, one, noun.frame(), noun.rule(), sides, one.end())
                        .over(one.head(), source.to(), one.end())
                        .others(
                                one.subject() instanceof Subject.Named named
                                        ? named.mentions()
                                        : List.of())
                        .topicsFrom(clause.from)
                        .strength(0.7)
                        .done();
            }
        }
        return null;
    }

    /** "A rebuke", "an angry response". */
    private static boolean reaction(Clause clause, int i) {
        return REACTIONS.contains(clause.form(i))
                || ANSWERS.contains(clause.form(i)) && ANGRY.contains(clause.form(i - 1));
    }

    private EnglishLexicon.@Nullable Noun noun(Clause clause, String form) {
        for (EnglishLexicon.Noun noun : lexicon.nouns(form)) {
            boolean stance =
                    noun.frame().speech()
                            && noun.second() == null
                            && STANCES.contains(noun.frame().type());
            if (stance) {
                return noun;
            }
        }
        return null;
    }

    private static @Nullable Mention source(Clause clause, int from, int end) {
        for (int i = from; i < Math.min(end, from + FROM); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                boolean place = mention instanceof Mention.Place at && at.state() != null;
                return mention.lead().preposition().equals("from")
                                && (place || SubjectFinder.acts(mention))
                        ? mention
                        : null;
            }
        }
        return null;
    }
}
