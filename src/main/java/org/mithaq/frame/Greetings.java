package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Token.Kind;

/**
 * Greetings of a guest: "it is a pleasure to welcome you here", "I am glad to have you with us".
 */
final class Greetings {

    private static final Set<String> PLEASURES =
            Set.of("pleasure", "honor", "honour", "privilege", "delight", "joy");
    private static final Set<String> GLAD =
            Set.of(
                    "pleased",
                    "delighted",
                    "glad",
                    "happy",
                    "honored",
                    "honoured",
                    "thrilled",
                    "privileged",
                    "great",
                    "good",
                    "wonderful",
                    "nice",
                    "lovely",
                    "terrific",
                    "excellent",
                    "fantastic");

    /** Verbs that greet whomever they are about. */
    private static final Set<String> RECEIVING = Set.of("welcome", "greet", "host", "receive");

    /** Verbs that greet where they are about the guest. */
    private static final Set<String> HAVING = Set.of("have", "see", "meet", "join");

    /** Verbs that greet where the guest stands beside the speaker. */
    private static final Set<String> BEING = Set.of("be", "stand", "sit", "spend");

    private static final Set<String> HERE = Set.of("here", "washington");
    private static final int REACH = 8;
    private static final int CLAUSE = 16;

    private final EnglishLexicon lexicon;

    Greetings(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The welcome that an infinitive tells, and the visit that it is for; empty where none. */
    List<FrameMatch> read(Clause clause, Predication one) {
        int to = one.group().from();
        int verb =
                one.link() == Predication.Link.INFINITIVE && glad(clause, to - 1) >= 0
                        ? verb(clause, to)
                        : -1;
        if (verb < 0 || clause.inQuote(one.head())) {
            return List.of();
        }
        List<Mention> guests = guests(clause, verb, one.end());
        List<FrameMatch> greeted = new ArrayList<>();
        greeted.add(
                new MatchDraft(
                                clause,
                                lexicon.frame("Welcome"),
                                "en/welcome#pleasure",
                                verb,
                                Pronouns.voice())
                        .over(Math.max(clause.from, to - 4), verb + 5, one.end())
                        .others(guests)
                        .strength(0.7)
                        .done());
        if (!BEING.contains(clause.form(verb)) && here(clause, verb, guests)) {
            greeted.add(visit(clause, verb, one.end(), guests));
        }
        return greeted;
    }

    /**
     * Whether words behind an adjective greet: "(glad) to have you"; or only tell of being there.
     */
    static boolean follow(Clause clause, int adjective) {
        return glad(clause, adjective) >= 0
                && clause.form(adjective + 1).equals("to")
                && (verb(clause, adjective + 1) >= 0 || present(clause, adjective + 1));
    }

    /** "(Glad) to be here", "to be back": no greeting of anyone. */
    private static boolean present(Clause clause, int to) {
        return clause.form(to + 1).equals("be")
                && Set.of("here", "back", "standing").contains(clause.form(to + 2));
    }

    private FrameMatch visit(Clause clause, int verb, int end, List<Mention> guests) {
        return new MatchDraft(
                        clause,
                        lexicon.frame("Visit"),
                        "en/visit#greeted",
                        verb,
                        new Subject.Named(guests))
                .over(verb, verb + 6, end)
                .others(
                        List.of(
                                new Mention.Group(
                                        verb, verb + 1, Lead.NONE, Mention.Group.Kind.SPEAKER)))
                .strength(0.6)
                .done();
    }

    /** The index of a word of pleasure at or shortly before a token; -1 where there is none. */
    private static int glad(Clause clause, int at) {
        for (int i = at; i >= Math.max(clause.from, at - 2); i--) {
            if (PLEASURES.contains(clause.form(i)) || GLAD.contains(clause.form(i))) {
                return told(clause, i) ? i : -1;
            }
            if (!EnglishGrammar.isAdverb(clause.form(i)) && clause.covering(i) == null) {
                return -1;
            }
        }
        return -1;
    }

    /** "It is (a great) pleasure", "I am (so) glad"; not the bare "good to see you". */
    private static boolean told(Clause clause, int word) {
        for (int i = word - 1; i >= Math.max(clause.from, word - 6); i--) {
            String form = clause.form(i);
            if (EnglishGrammar.BE.contains(form)
                    || form.endsWith("'s")
                    || form.endsWith("'m")
                    || form.endsWith("'re")
                    || Set.of("have", "has", "feel", "couldn't", "my").contains(form)) {
                return true;
            }
            if (clause.isMark(i) && !clause.is(i, Kind.DASH)) {
                return false;
            }
        }
        return false;
    }

    /** The verb that greets behind "to"; -1 where there is none. */
    private static int verb(Clause clause, int to) {
        int i = to + 1;
        while (EnglishGrammar.isAdverb(clause.form(i))) {
            i++;
        }
        while (clause.form(i).equals("be") && clause.form(i + 1).equals("able")) {
            i += 3;
        }
        String verb = clause.form(i);
        if (RECEIVING.contains(verb)) {
            return i;
        }
        boolean done = Set.of("been", "had").contains(clause.form(i + 1)); // "to have been invited"
        boolean side = HAVING.contains(verb) && !done && person(clause, i + 1, i + 6);
        boolean beside = BEING.contains(verb) && beside(clause, i + 1);
        return side || beside ? i : -1;
    }

    private static boolean beside(Clause clause, int from) {
        for (int i = from; i < Math.min(clause.to, from + REACH); i++) {
            if (clause.isMark(i)) {
                return false;
            }
            if (clause.form(i).equals("with") || clause.form(i).equals("by")) {
                return person(clause, i + 1, i + 6);
            }
        }
        return false;
    }

    /** Whether "you", an officer or a colleague is named between two tokens. */
    private static boolean person(Clause clause, int from, int to) {
        for (int i = from; i < Math.min(clause.to, to); i++) {
            Mention mention = clause.covering(i);
            if (mention instanceof Mention.Person
                    || mention instanceof Mention.Office
                    || Set.of("you", "colleague", "friend", "counterpart")
                            .contains(clause.form(i))) {
                return true;
            }
            if (clause.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** The guest who is named with his office behind the verb, else whom the speaker faces. */
    private List<Mention> guests(Clause clause, int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + REACH); i++) {
            Mention mention = clause.starting(i);
            boolean told =
                    mention instanceof Mention.Person person && person.officeOf() != null
                            || mention instanceof Mention.Office office
                                    && office.officeOf() != null;
            if (told && mention != null && !EnglishSubjects.possessive(clause, mention)) {
                return EnglishLists.of(clause, mention, end);
            }
            if (clause.form(i).equals("you")) {
                break;
            }
        }
        return List.of(new Mention.Group(verb, verb + 1, Lead.NONE, Mention.Group.Kind.YOU));
    }

    /** Whether the guest has come to where the speaker is: "here", "to Lima". */
    private static boolean here(Clause clause, int verb, List<Mention> guests) {
        for (int i = verb + 1; i < Math.min(clause.to, verb + CLAUSE); i++) {
            Mention place = clause.starting(i);
            boolean to =
                    place instanceof Mention.Place
                            && Set.of("to", "in").contains(place.lead().preposition());
            if (HERE.contains(clause.form(i)) || to && !guests.contains(place)) {
                return true;
            }
            if (clause.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }
}
