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

/** Finds what stands as the subject to the left of an English verb. */
final class EnglishSubjects {

    private static final int REACH = 24;
    private static final int ASIDE = 40;

    /**
     * Nouns that stand for those whose they are: "officials of Chad", "the head of the delegation".
     */
    private static final Set<String> STANDING_FOR =
            Set.of(
                    "officials",
                    "members",
                    "representatives",
                    "leaders",
                    "head",
                    "leader",
                    "people",
                    "envoys",
                    "governments",
                    "government",
                    "ministers",
                    "diplomats",
                    "forces",
                    "authorities",
                    "delegations",
                    "delegation",
                    "negotiators",
                    "delegates",
                    "presidents",
                    "parliament",
                    "lawmakers",
                    "experts",
                    "troops",
                    "leadership");

    private static final Set<String> SPEAKING =
            Set.of(
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "government",
                    "leaders",
                    "leader",
                    "officials",
                    "ministers",
                    "parliament",
                    "army",
                    "troops",
                    "forces",
                    "diplomats",
                    "envoy",
                    "minister",
                    "president",
                    "premier",
                    "ambassador",
                    "king",
                    "chancellor",
                    "ministry");

    /** "NATO allies", "ECOWAS leaders": words for those who make up what a name names. */
    private static final Set<String> GROUPS =
            Set.of(
                    "allies",
                    "members",
                    "leaders",
                    "countries",
                    "states",
                    "ministers",
                    "officials",
                    "envoys",
                    "negotiators",
                    "diplomats",
                    "lawmakers");

    /** Prepositions that open a clause, too: "after Chad left". */
    private static final Set<String> OPENING = Set.of("after", "before", "since", "until", "as");

    private EnglishSubjects() {}

    /** What is left of a verb. */
    sealed interface Left {

        /** Its subject, and where that begins. */
        record Found(Subject subject, int from) implements Left {}

        /** "who", "which": what is before it is the subject, and what it says is an aside. */
        record Relative(@Nullable Mention antecedent, int from) implements Left {}

        /** Nothing of its own: joined by "and" or a comma. */
        record Joined() implements Left {}

        /** A noun that is no actor, or nothing. */
        record Unknown() implements Left {}
    }

    /** What stands to the left of a verb group that begins at a token. */
    static Left find(Clause clause, int at, int floor) {
        int i = at - 1;
        int limit = Math.max(Math.max(clause.from, floor), at - REACH);
        VerbForm inner = Pronouns.contracted(clause.form(at));
        if (inner != null) {
            return new Left.Found(new Subject.Carried(inner), at);
        }
        if (floor <= clause.from && OpeningVoice.at(clause, at)) {
            return new Left.Found(Pronouns.voice(), clause.from);
        }
        boolean me = clause.form(at + 1).equals("me") || clause.form(at + 1).equals("us");
        if (me && (clause.form(at).equals("let") || clause.form(at).equals("allow"))) {
            return new Left.Found(
                    new Subject.Carried(Pronouns.form("i", VerbForm.Number.PLURAL)), at);
        }
        while (i >= limit && clause.covering(i) == null) {
            int before = passes(clause, i) ? i - 1 : TimePhrases.before(clause, i);
            if (before == i) {
                break;
            }
            i = before;
        }
        if (i < limit) {
            return i < clause.from ? new Left.Unknown() : new Left.Joined();
        }
        String form = clause.form(i);
        if (clause.covering(i) == null) {
            VerbForm pronoun = Pronouns.pronoun(form);
            if (pronoun != null && clause.form(i - 1).equals("what")) {
                return new Left.Unknown(); // "what it called …" names a thing
            }
            if (pronoun != null) {
                return new Left.Found(new Subject.Carried(pronoun), i);
            }
            if (EnglishGrammar.RELATIVES.contains(form)) {
                return relative(clause, i);
            }
            if (EnglishGrammar.CONJUNCTIONS.contains(form)) {
                return new Left.Joined();
            }
            Subject telling = TellingNouns.subject(clause, i);
            if (telling != null) {
                return new Left.Found(telling, i);
            }
        }
        if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.DASH)) {
            return overAside(clause, i, limit);
        }
        return noun(clause, i, limit);
    }

    private static boolean passes(Clause clause, int i) {
        return clause.is(i, Kind.CLOSE_BRACKET)
                || clause.is(i, Kind.QUOTE) && clause.covering(i - 1) != null;
    }

    /** The relative pronoun's antecedent: the mention before it, perhaps behind a comma. */
    private static Left relative(Clause clause, int i) {
        int before = i - 1;
        while (before > clause.from
                && (clause.is(before, Kind.COMMA)
                        || clause.is(before, Kind.CLOSE_BRACKET)
                        || clause.is(before, Kind.QUOTE))) {
            before--;
        }
        Mention mention = clause.covering(before);
        if (mention == null && STANDING_FOR.contains(clause.form(before))) {
            mention = clause.covering(before - 1);
        }
        return new Left.Relative(
                mention != null && SubjectFinder.acts(mention) ? mention : null, i);
    }

    /**
     * "X, who had come, said": the noun before the first of two commas, else nothing of its own.
     */
    private static boolean apposed(Clause clause, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (clause.is(i, Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    private static Left overAside(Clause clause, int comma, int limit) {
        Mention told = clause.ending(comma);
        if (told != null
                && apposed(clause, told)
                && SubjectFinder.acts(told)
                && !told.lead().hasPreposition()) {
            return new Left.Found(new Subject.Named(back(clause, told)), told.from());
        }
        int open = comma - 1;
        int bound = Math.max(clause.from, comma - ASIDE);
        while (open > bound
                && (clause.covering(open) != null
                        || !clause.is(open, Kind.COMMA) && !clause.is(open, Kind.DASH))) {
            if (clause.is(open, Kind.QUOTE) && clause.covering(open) == null) {
                return new Left.Joined();
            }
            open--;
        }
        if (open <= bound) {
            Mention right = clause.ending(comma);
            boolean alone = right != null && right.from() == clause.from;
            return alone ? noun(clause, comma - 1, limit) : new Left.Joined();
        }
        Mention mention = clause.ending(open);
        boolean whole =
                mention != null && SubjectFinder.acts(mention) && !mention.lead().hasPreposition();
        boolean listed =
                mention != null
                        && clause.starting(open + 1) != null
                        && clause.ending(comma) != null;
        if (whole && listed && clause.ending(comma) instanceof Mention.Actor) {
            return noun(clause, comma - 1, limit);
        }
        if (!whole || mention == null) {
            return new Left.Joined();
        }
        List<Mention> group = back(clause, mention);
        group.addAll(JoinedSides.beside(clause, open + 1, comma));
        return new Left.Found(new Subject.Named(group), mention.from());
    }

    /** The noun phrase that ends at a token. */
    private static Left noun(Clause clause, int at, int limit) {
        int i = at;
        Mention officers = JoinedOfficers.to(clause, at);
        if (officers != null) {
            List<Mention> group = back(clause, officers);
            return new Left.Found(new Subject.Named(group), group.get(0).from());
        }
        while (i >= limit) {
            Mention mention = clause.covering(i);
            Mention full =
                    mention != null && clause.is(mention.from() - 1, Kind.OPEN_BRACKET)
                            ? clause.ending(mention.from() - 1)
                            : null;
            if (full instanceof Mention.Actor) {
                i = full.to() - 1; // "the Development Programme (UNDP)"
                continue;
            }
            if (mention != null && clause.form(mention.from() - 1).equals("whose")) {
                return relative(clause, mention.from() - 1);
            }
            if (mention == null && clause.form(i).equals("whose")) {
                return SPEAKING.contains(clause.form(at))
                        ? relative(clause, i)
                        : new Left.Unknown();
            }
            if (mention != null) {
                boolean last = i == at;
                Mention first = JoinedSides.inPhrase(clause, mention);
                if (first != null) {
                    i = first.from() - 1; // "relations between Chad and Mali"
                    continue;
                }
                if (heads(clause, mention, last)) {
                    List<Mention> group = back(clause, mention);
                    return new Left.Found(new Subject.Named(group), group.get(0).from());
                }
                i = mention.from() - 1;
                boolean of =
                        mention.lead().preposition().equals("of")
                                || mention.lead().preposition().equals("from");
                if (of && standsFor(clause, mention)) {
                    return new Left.Found(
                            new Subject.Named(back(clause, mention)), mention.from() - 2);
                }
                continue;
            }
            boolean bound =
                    clause.isMark(i)
                                    && !clause.is(i, Kind.OPEN_BRACKET)
                                    && !clause.is(i, Kind.CLOSE_BRACKET)
                                    && !clause.is(i, Kind.DASH)
                                    && !clause.is(i, Kind.OTHER)
                            || EnglishGrammar.RELATIVES.contains(clause.form(i))
                            || EnglishGrammar.PRONOUNS.contains(clause.form(i));
            if (bound) {
                return new Left.Unknown();
            }
            i--;
        }
        return new Left.Unknown();
    }

    private static boolean standsFor(Clause clause, Mention mention) {
        int noun = mention.from() - 2;
        if (clause.form(noun).equals("of") || clause.form(noun).equals("from")) {
            noun--;
        }
        return SubjectFinder.acts(mention) && STANDING_FOR.contains(clause.form(noun));
    }

    private static boolean heads(Clause clause, Mention mention, boolean last) {
        boolean opened = last && OPENING.contains(mention.lead().preposition());
        if (!SubjectFinder.acts(mention)
                || mention.lead().hasPreposition() && !opened
                || possessive(clause, mention)) {
            return false;
        }
        String behind = clause.form(mention.from() - 2);
        boolean called =
                mention instanceof Mention.Person
                        && clause.isWord(mention.from() - 1)
                        && clause.covering(mention.from() - 1) == null
                        && !EnglishGrammar.isDeterminer(clause.form(mention.from() - 1))
                        && EnglishGrammar.PREPOSITIONS.contains(behind)
                        && !OPENING.contains(behind);
        if (called) {
            return false; // "the arrest of journalist X"
        }
        boolean follows = clause.form(mention.to()).equals("'s");
        boolean names = mention instanceof Mention.Actor actor && actor.manner() == Manner.NAME;
        boolean modifies =
                !last
                        && names
                        && clause.isWord(mention.to())
                        && clause.covering(mention.to()) == null
                        && !GROUPS.contains(clause.form(mention.to()))
                        && !EnglishGrammar.PREPOSITIONS.contains(clause.form(mention.to()))
                        && !EnglishGrammar.CONJUNCTIONS.contains(clause.form(mention.to()));
        return !follows && !modifies;
    }

    static boolean possessive(Clause clause, Mention mention) {
        return clause.form(mention.to() - 1).equals("'s")
                || clause.form(mention.to()).equals("'s") && clause.covering(mention.to()) == null;
    }

    /** A mention and those joined before it: "Chad, Mali and Niger" from "Niger". */
    static List<Mention> back(Clause clause, Mention last) {
        List<Mention> group = new ArrayList<>();
        group.add(last);
        Mention mention = last;
        boolean listed = true;
        while (group.size() < 40) {
            int before = mention.from() - 1;
            while (clause.form(before).equals("the")
                    || clause.form(before).equals("both")
                    || clause.form(before).equals("his")
                    || clause.form(before).equals("its")) {
                before--;
            }
            boolean and = clause.form(before).equals("and") || clause.form(before).equals("&");
            boolean comma = clause.is(before, Kind.COMMA);
            boolean apart = and && clause.is(before - 1, Kind.COMMA);
            if (apart) {
                before--;
            }
            if (!and && !(comma && group.size() > 1 && listed)) {
                break;
            }
            Mention previous = clause.ending(before);
            if (previous == null && clause.is(before - 1, Kind.CLOSE_BRACKET)) {
                previous = clause.ending(before - 3);
            }
            boolean shares =
                    previous instanceof Mention.Actor actor
                            && actor.manner() == Manner.ADJECTIVE
                            && shared(mention);
            if (previous == null
                    || !SubjectFinder.acts(previous) && !shares
                    || possessive(clause, previous)) {
                break;
            }
            if (previous.lead().hasPreposition()
                    && !previous.lead().preposition().equals("of")
                    && !(previous.lead().preposition().equals("from")
                            && standsFor(clause, previous))) {
                break;
            }
            if (and && apart && !JoinedSides.listed(clause, previous)) {
                break; // "thanked Chad, and Mali said"
            }
            group.add(0, previous);
            mention = previous;
        }
        return group;
    }

    /** "The Chadian and Malian presidents": whether a noun may be of several. */
    static boolean shared(Mention mention) {
        return mention instanceof Mention.Office office && office.plural()
                || mention instanceof Mention.Actor actor && actor.manner() == Manner.ORGAN;
    }
}
