package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token.Kind;

/**
 * Acts that nouns tell: "held talks with", "X's visit to", "talks between X and Y", "in a call
 * with", "our commitment to".
 */
final class DeedNouns {

    private static final Set<String> PENDING =
            Set.of(
                    "ahead",
                    "before",
                    "upcoming",
                    "planned",
                    "scheduled",
                    "proposed",
                    "possible",
                    "next",
                    "future",
                    "forthcoming",
                    "for");
    private static final Set<String> CALLED_OFF =
            Set.of("cancel", "postpone", "call", "scrap", "abandon", "shelve", "suspend");
    private static final Set<String> SETTING =
            Set.of(
                    "during",
                    "in",
                    "after",
                    "at",
                    "following",
                    "before",
                    "on",
                    "for",
                    "through",
                    "from");
    private static final int OWNER_REACH = 5;

    private static final Set<String> ABOUT =
            Set.of(
                    "to",
                    "for",
                    "of",
                    "over",
                    "at",
                    "against",
                    "on",
                    "about",
                    "that",
                    "in",
                    "with",
                    "regarding",
                    "concerning",
                    "from");

    /** Behind these a noun is no longer a light verb's object. */
    private static final Set<String> OUTSIDE =
            Set.of(
                    "on",
                    "about",
                    "over",
                    "regarding",
                    "against",
                    "concerning",
                    "during",
                    "after",
                    "for",
                    "to",
                    "that");

    private final EnglishLexicon lexicon;

    DeedNouns(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun of a frame at a token; null where it is none. */
    private EnglishLexicon.@Nullable Noun noun(Clause clause, int i, boolean speech) {
        String form = clause.form(i);
        EnglishLexicon.Noun found = exact(clause, i, form, speech);
        return found == null && form.length() > 4 && form.endsWith("s") && !form.equals("interests")
                ? exact(clause, i, form.substring(0, form.length() - 1), speech)
                : found;
    }

    private EnglishLexicon.@Nullable Noun exact(Clause clause, int i, String form, boolean speech) {
        boolean press =
                form.equals("conference")
                        && (clause.form(i - 1).equals("news")
                                || clause.form(i - 1).equals("press"));
        boolean summit = form.equals("summit") && clause.form(i + 1).equals("meeting");
        for (EnglishLexicon.Noun noun :
                press || summit ? List.<EnglishLexicon.Noun>of() : lexicon.nouns(form)) {
            String next = clause.form(i + 1);
            boolean follows =
                    noun.second() == null
                            || next.equals(noun.second())
                            || next.equals(noun.second() + "s");
            if (noun.frame().speech() == speech && follows) {
                return noun;
            }
        }
        return null;
    }

    /**
     * "Held a meeting with", "called off his visit to": the act that a light verb's object tells.
     */
    @Nullable FrameMatch light(Clause clause, Predication one, Modality modality) {
        boolean off =
                one.group().entry() != null && CALLED_OFF.contains(one.group().entry().lemma());
        if (!lexicon.isLight(one.group().entry())
                || one.group().entry() == null
                || off
                        && one.group().entry().lemma().equals("call")
                        && !clause.form(one.group().to()).equals("off")) {
            return null;
        }
        int from =
                one.group().passive()
                        ? Math.max(clause.from, one.group().from() - 6)
                        : one.group().to();
        int to = one.group().passive() ? one.group().from() : Math.min(one.end(), from + 9);
        for (int i = from; i < to; i++) {
            Mention covering = clause.covering(i);
            boolean others = covering != null && EnglishSubjects.possessive(clause, covering);
            boolean about =
                    covering == null
                            && !one.group().passive()
                            && OUTSIDE.contains(clause.form(i))
                            && i > from;
            if (covering != null && !(covering instanceof Mention.Actor) || others || about) {
                return null;
            }
            EnglishLexicon.Noun noun = covering == null ? noun(clause, i, false) : null;
            if (noun != null) {
                return carried(clause, one, noun, i, off ? Modality.NEGATED : modality);
            }
        }
        return null;
    }

    private static @Nullable FrameMatch carried(
            Clause clause, Predication one, EnglishLexicon.Noun noun, int i, Modality modality) {
        int after = one.group().passive() ? one.group().to() : i + 1;
        Subject subject = one.group().passive() ? null : one.subject();
        List<Mention> pair = noun.frame().mutual() ? pair(clause, i) : List.of();
        List<Mention> others =
                pair.isEmpty()
                        ? EnglishObjects.of(clause, noun.frame(), after, one.end(), subject)
                        : pair;
        others =
                others.isEmpty()
                        ? Pronouns.faced(clause, noun.frame(), subject, after, one.end())
                        : others;
        if (subject == null && noun.frame().mutual() && others.size() > 1) {
            subject = new Subject.Named(others);
        }
        return subject == null
                ? null
                : new MatchDraft(
                                clause,
                                noun.frame(),
                                noun.rule(),
                                one.group().passive() ? one.head() : i,
                                subject)
                        .over(one.group().passive() ? i : one.from(), i + 3, one.end())
                        .others(others)
                        .modality(modality)
                        .done();
    }

    /** What a noun at a token tells without a verb of its own; null where it tells nothing. */
    @Nullable FrameMatch free(Clause clause, int i, @Nullable Predication within) {
        FrameMatch brokered = OwnedDeeds.brokered(clause, i, lexicon.frame("Mediation"));
        if (brokered != null) {
            return brokered;
        }
        EnglishLexicon.Noun deed = noun(clause, i, false);
        if (deed != null) {
            return deed(clause, i, deed, within);
        }
        EnglishLexicon.Noun speech = noun(clause, i, true);
        return speech == null ? null : owned(clause, i, speech, within);
    }

    private static @Nullable FrameMatch deed(
            Clause clause, int i, EnglishLexicon.Noun noun, @Nullable Predication within) {
        Frame frame = noun.frame();
        boolean civil = clause.form(i).equals("war") && clause.form(i - 1).equals("civil");
        if (frame.is("MilitaryAction") && (civil || OwnedDeeds.figure(clause, i))) {
            return null;
        }
        int after = noun.second() == null ? i + 1 : i + 2;
        int end = within == null ? clause.to : Math.max(after, Math.min(clause.to, i + 20));
        Subject owner = OwnedDeeds.doer(clause, i, frame, NounOwners.of(clause, i));
        List<Mention> dashed = frame.mutual() ? pair(clause, i) : List.of();
        if (frame.is("RelationsEstablished")) {
            if (!OwnedDeeds.tiesFollow(clause, after)) {
                return null;
            }
            dashed = EnglishObjects.joined(clause, after, Math.min(end, after + 4));
        }
        if (!dashed.isEmpty()) {
            return draft(
                    clause,
                    noun,
                    i,
                    new Subject.Named(dashed),
                    List.of(),
                    end,
                    dashed.get(0).from());
        }
        if (frame.is("Signing") && noun.rule().startsWith("en/signing") && noun.second() != null) {
            return OwnedDeeds.signing(clause, i, noun, owner);
        }
        List<Mention> others =
                EnglishObjects.of(clause, frame, after, Math.min(end, after + 10), owner);
        boolean between = !others.isEmpty() && others.get(0).lead().preposition().equals("between");
        if (frame.mutual() && between && others.size() > 1) {
            return draft(
                    clause,
                    noun,
                    i,
                    new Subject.Named(others),
                    List.of(),
                    end,
                    others.get(0).from());
        }
        if (owner != null && (!others.isEmpty() || OwnedDeeds.suffices(clause, i, frame, owner))) {
            return draft(clause, noun, i, owner, others, end, start(owner, i));
        }
        Subject both = within == null ? null : within.subject();
        if (frame.mutual()
                && others.isEmpty()
                && owner == null
                && both != null
                && OwnedDeeds.together(clause, i, both)
                && within != null
                && within.from() > i) {
            return draft(clause, noun, i, both, others, end, i);
        }
        boolean set = frame.mutual() && setting(clause, i) && !others.isEmpty() && !between;
        Subject subject = within == null ? null : within.subject();
        if (set && within != null && subject != null && others.get(0).from() - i < 6) {
            boolean planned = within.group().modality() == Modality.PLANNED && setFor(clause, i);
            return draft(
                    clause,
                    noun,
                    i,
                    subject,
                    others,
                    end,
                    start(subject, i),
                    planned ? Modality.PLANNED : modality(clause, i));
        }
        return null;
    }

    private static int start(Subject owner, int i) {
        return owner instanceof Subject.Named named ? named.mentions().get(0).from() : i;
    }

    private static FrameMatch draft(
            Clause clause,
            EnglishLexicon.Noun noun,
            int i,
            Subject subject,
            List<Mention> others,
            int end,
            int from) {
        Modality modality =
                noun.frame().speech() ? Modality.ACTUAL : modality(clause, Math.min(from, i));
        return draft(clause, noun, i, subject, others, end, from, modality);
    }

    private static FrameMatch draft(
            Clause clause,
            EnglishLexicon.Noun noun,
            int i,
            Subject subject,
            List<Mention> others,
            int end,
            int from,
            Modality modality) {
        return new MatchDraft(clause, noun.frame(), noun.rule(), i, subject)
                .over(Math.min(from, i), i + 3, end)
                .others(others)
                .modality(modality)
                .date(Anniversaries.before(clause, i))
                .strength(0.7)
                .done();
    }

    private static Modality modality(Clause clause, int from) {
        for (int i = from; i >= Math.max(clause.from, from - 3); i--) {
            if (clause.form(i).equals("forward")) {
                return Modality.PLANNED; // "looks forward to his visit"
            }
            if (PENDING.contains(clause.form(i)) && !clause.form(i).equals("for")) {
                return Modality.PLANNED;
            }
        }
        return Modality.ACTUAL;
    }

    /** "(Will travel to Lima) for a meeting": as planned as the journey. */
    private static boolean setFor(Clause clause, int i) {
        for (int j = i - 1; j >= Math.max(clause.from, i - 4); j--) {
            if (clause.form(j).equals("for")) {
                return true;
            }
        }
        return false;
    }

    private static boolean setting(Clause clause, int i) {
        for (int j = i - 1; j >= Math.max(clause.from, i - 4); j--) {
            if (SETTING.contains(clause.form(j))) {
                return true;
            }
        }
        return false;
    }

    /** "The U.S.-Chad (strategic) dialogue": two sides joined by a hyphen before a noun. */
    private static List<Mention> pair(Clause clause, int i) {
        for (int j = i - 1; j >= Math.max(clause.from, i - OWNER_REACH); j--) {
            Mention second = clause.covering(j);
            if (second != null) {
                Mention first =
                        clause.is(second.from() - 1, Kind.DASH)
                                ? clause.ending(second.from() - 1)
                                : null;
                boolean sides = first instanceof Mention.Actor && second instanceof Mention.Actor;
                return sides ? List.of(first, second) : List.of();
            }
            if (!clause.isWord(j) || EnglishGrammar.opensNoun(clause.form(j))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Our commitment to", "the president's call for": a speech act that its noun alone tells. */
    private static @Nullable FrameMatch owned(
            Clause clause, int i, EnglishLexicon.Noun noun, @Nullable Predication within) {
        Subject owner = NounOwners.of(clause, i);
        Mention by =
                clause.form(i + 1).equals("by")
                        ? clause.starting(clause.form(i + 2).equals("the") ? i + 3 : i + 2)
                        : null;
        if (owner == null && by != null && SubjectFinder.acts(by)) {
            owner = new Subject.Named(List.of(by));
        }
        List<Mention> holders =
                owner == null ? NounOwners.holders(clause, i, noun.frame()) : List.of();
        if (!holders.isEmpty()) {
            int after = holders.get(holders.size() - 1).to();
            int reach = Math.min(clause.to, after + 25);
            return draft(clause, noun, i, new Subject.Named(holders), List.of(), reach, i);
        }
        boolean adjective =
                owner instanceof Subject.Named named
                        && named.mentions().get(0) instanceof Mention.Actor actor
                        && actor.manner() == Manner.ADJECTIVE;
        String next = clause.form(i + 1);
        boolean is = next.equals("is") && noun.frame().is("Intention");
        boolean about =
                is || ABOUT.contains(next) || by != null && ABOUT.contains(clause.form(by.to()));
        if (owner == null
                || !about
                || owner instanceof Subject.Carried carried && carried.form() == null) {
            return null;
        }
        if (adjective
                && !Set.of("Commitment", "Support", "Appeal", "Condemnation")
                        .contains(noun.frame().type())) {
            return null;
        }
        int end = Math.min(clause.to, i + 25);
        List<Mention> others = EnglishObjects.of(clause, noun.frame(), i + 1, end, owner);
        return draft(
                clause,
                noun,
                i,
                owner,
                others,
                within == null ? end : Math.max(i + 1, Math.min(within.end(), end)),
                start(owner, i));
    }
}
