package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Modality;
import org.mithaq.entity.Discourse;
import org.mithaq.entity.Resolved;
import org.mithaq.frame.FrameMatch;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.frame.FrameMatch.Within;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token;

/**
 * What a sentence tells: a frame match with those who fill its roles.
 *
 * <p>What a speech says of others is the speaker's word alone. What it says of the speaker's own
 * side is that side's act, and takes the place of the speech where the speech says nothing else.
 */
record Told(FrameMatch match, Resolved who, Resolved others) {

    /** The acts that a sentence's matches tell, in the order of the text. */
    static List<Told> of(
            List<FrameMatch> matches, Found found, Discourse discourse, List<Token> tokens) {
        List<Told> all = new ArrayList<>();
        Map<Integer, Told> speeches = new HashMap<>();
        Set<Integer> reports = new HashSet<>();
        Map<Subject, Resolved> subjects = new IdentityHashMap<>();
        for (FrameMatch match : matches) {
            if (match.subject() instanceof Subject.Unnamed unnamed) {
                if (match.within() != null) {
                    continue; // others that a speaker tells of do not take over the report
                }
                discourse.unnamed(unnamed.form(), unnamed.reporter());
                if (unnamed.reporter()) {
                    reports.add(match.trigger());
                }
                continue;
            }
            if (match.subject() instanceof Subject.Carried carried
                    && match.frame().speech()
                    && discourse.reports(carried.form())) {
                reports.add(match.trigger());
                continue;
            }
            Within within = match.within();
            Told told =
                    aimed(
                            faced(resolve(match, discourse, subjects), discourse, tokens),
                            found,
                            discourse,
                            tokens);
            if (match.frame().is("Visit") && !told.others().isUnknown()) {
                discourse.visits(told.others().actors());
            }
            if (Addressing.isWished(match)) {
                reports.add(match.trigger());
                continue; // "as you celebrate your day"
            }
            if (Courtesies.thanks(match.rule()) && told.others().isUnknown()) {
                continue; // thanks to nobody in particular
            }
            if (within != null && !reports.contains(within.speech().trigger())) {
                addReported(told, within, speeches.get(within.speech().trigger()), all);
            } else if (!told.who().isUnknown() && !leadsNowhere(told)) {
                if (!inPassing(match, told.who())
                        && !aside(match, discourse)
                        && !ofMatter(match, told.who(), all)) {
                    discourse.remember(
                            match.subject(), told.who(), told.others().actors(), match.mutual());
                }
                all.add(told);
                speeches.put(match.trigger(), told);
            }
        }
        return all;
    }

    /**
     * "(They discussed) the measures that Chad and Mali have taken": "they" are still the first.
     */
    private static boolean ofMatter(FrameMatch match, Resolved who, List<Told> before) {
        return who.actors().size() > 1
                && match.subject() instanceof Subject.Named named
                && before.stream()
                        .map(Told::match)
                        .anyMatch(
                                other ->
                                        other.rule().startsWith("en/discussion#")
                                                && other.trigger()
                                                        < named.mentions().get(0).from());
    }

    /** What is said to nobody in particular is said to whom the speaker of a talk faces. */
    private static Told faced(Told told, Discourse discourse, List<Token> tokens) {
        boolean nobody = told.who().actors().containsAll(told.others().actors());
        if (!nobody || !Addressing.faces(told.match(), tokens)) {
            return told;
        }
        return new Told(told.match(), told.who(), discourse.faced(told.who()));
    }

    /** What names nobody it is done towards, with whom its words are aimed at. */
    private static Told aimed(Told told, Found found, Discourse discourse, List<Token> tokens) {
        Resolved aim = Aims.of(told, found, discourse, tokens);
        return aim.isUnknown() ? told : new Told(told.match(), told.who(), aim);
    }

    /**
     * A verb of going without a place, whose subject is only guessed: "prices reached", "it
     * arrived".
     */
    private static boolean leadsNowhere(Told told) {
        return told.match().frame().is("Visit")
                && told.who().actors().containsAll(told.others().actors())
                && told.match().place() == null
                && told.match().rule().startsWith("ar/")
                && told.match().subject() instanceof Subject.Carried by
                && by.form() != null;
    }

    /**
     * Whether a noun tells the act in passing: "after X's refusal", "at the summit of Y". A pronoun
     * behind it does not mean its doer.
     */
    private static boolean inPassing(FrameMatch match, Resolved who) {
        return match.subject() instanceof Subject.Named named
                && named.form() == null
                && (ofAntecedent(match, named)
                        || match.frame().is("Conference") && who.actors().size() == 1
                        || match.rule().startsWith("ar/")
                                && match.frame().speech()
                                && !match.frame().is("Affirmation")
                                && !match.frame().is("Commitment"));
    }

    /** "The criticism that the president of Ghana voiced": a clause about a thing, not its doer. */
    private static boolean aside(FrameMatch match, Discourse discourse) {
        return match.rule().startsWith("ar/")
                && match.subject() instanceof Subject.Named named
                && named.mentions().get(0).from() > match.trigger()
                && discourse.isRelative(match.trigger());
    }

    /** "… with Kenya, which had rejected it, …": the sentence is about another. */
    private static boolean ofAntecedent(FrameMatch match, Subject.Named named) {
        Mention first = named.mentions().get(0);
        return match.rule().startsWith("ar/")
                && first instanceof Mention.Actor
                && first.to() <= match.trigger();
    }

    private static Told resolve(
            FrameMatch match, Discourse discourse, Map<Subject, Resolved> subjects) {
        Resolved all = joint(match, subject(match, discourse, subjects), discourse);
        FrameMatch act = asOwn(match, all, discourse);
        Resolved others = discourse.all(act.others());
        if (addressesItself(act, all, others)) {
            Resolved other = discourse.otherThan(others.actors().get(0));
            all = other.isUnknown() ? all : other;
        }
        if (self(act, all, others)) {
            others = Resolved.UNKNOWN;
        }
        Resolved who = match.frame().is("Visit") ? visitors(match, all, others) : all;
        Resolved first = met(match, who, others, discourse);
        return first.isUnknown()
                ? new Told(act, who, others)
                : new Told(match.of(new Subject.Carried(null)), first, who);
    }

    /** Whom a subject means: the one pronoun of "they met X and thanked Y" means the same twice. */
    private static Resolved subject(
            FrameMatch match, Discourse discourse, Map<Subject, Resolved> subjects) {
        boolean english =
                match.rule().startsWith("en/")
                        && match.subject() instanceof Subject.Carried by
                        && by.form() != null;
        return english
                ? subjects.computeIfAbsent(match.subject(), discourse::subject)
                : discourse.subject(match.subject());
    }

    /**
     * "The minister urged the Kenyan side", "and thanked the king": an office that does not tell
     * whose it is, or one carried on, is not of the one that it calls on.
     */
    private static boolean addressesItself(FrameMatch match, Resolved who, Resolved others) {
        boolean office =
                match.subject() instanceof Subject.Named named
                        && named.mentions().size() == 1
                        && named.mentions().get(0) instanceof Mention.Office one
                        && one.officeOf() == null;
        boolean carried =
                match.subject() instanceof Subject.Carried by
                        && by.form() != null
                        && by.form().person() == VerbForm.Person.THIRD
                        && match.others().stream().allMatch(Told::isAddressed);
        return match.frame().speech()
                && match.rule().startsWith("ar/")
                && (office || carried)
                && others.actors().size() == 1
                && who.actors().equals(others.actors());
    }

    /** "(thanks) to the king": a holder of an office whom a preposition points to. */
    private static boolean isAddressed(Mention other) {
        return (other instanceof Mention.Person || other instanceof Mention.Office)
                && other.lead().hasPreposition();
    }

    /** "The parties must …" where the speaker would be one of the two: others are meant. */
    private static boolean self(FrameMatch match, Resolved who, Resolved others) {
        boolean rest =
                match.rule().startsWith("en/praise#")
                        && others.actors().size() > who.actors().size();
        return match.frame().speech()
                && !rest
                && match.others().size() == 1
                && match.others().get(0) instanceof Mention.Group
                && who.actors().stream().anyMatch(others.actors()::contains);
    }

    /** Of two who acted together before, the one who is not at home there. */
    private static Resolved visitors(FrameMatch match, Resolved all, Resolved visited) {
        List<ActorRef> guests =
                all.actors().stream().filter(one -> !visited.actors().contains(one)).toList();
        boolean carried = match.subject() instanceof Subject.Carried;
        return carried && all.actors().size() == 2 && guests.size() == 1
                ? new Resolved(guests, all.persons(), all.document(), all.certainty())
                : all;
    }

    /**
     * "حيث التقى الرئيس": who is named behind a verb of meeting, alone, is the one that the last
     * actor met. Unknown where it is not so.
     */
    private static Resolved met(
            FrameMatch match, Resolved who, Resolved others, Discourse discourse) {
        boolean alone =
                match.frame().is("Meeting")
                        && match.subject() instanceof Subject.Named named
                        && named.form() != null
                        && named.form().number() == VerbForm.Number.SINGULAR
                        && named.mentions().get(0).from() > match.trigger()
                        && who.actors().size() == 1
                        && others.isUnknown()
                        && match.others().isEmpty();
        if (!alone || !(match.subject() instanceof Subject.Named named)) {
            return Resolved.UNKNOWN;
        }
        Resolved last = discourse.subject(new Subject.Carried(named.form()));
        return last.actors().size() == 1 && !last.actors().equals(who.actors())
                ? last
                : Resolved.UNKNOWN;
    }

    /** An act told in speech counts where the speaker's side takes part in it. */
    private static void addReported(
            Told told, Within within, @Nullable Told speech, List<Told> all) {
        if (speech == null) {
            return;
        }
        FrameMatch match = told.match();
        List<ActorRef> speakers = speech.who().actors();
        boolean denied = speech.match().frame().is("Denial");
        boolean theirs =
                speakers.size() == 1
                        && match.subject() instanceof Subject.Carried by
                        && by.form() != null
                        && by.form().person() == VerbForm.Person.THIRD
                        && by.form().number() != VerbForm.Number.SINGULAR;
        if (denied || theirs) {
            return;
        }
        boolean promise = match.frame().speech() && match.modality() == Modality.PLANNED;
        if (promise
                || match.frame().speech()
                        && match.subject() instanceof Subject.Carried carried
                        && carried.form() == null) {
            return;
        }
        boolean unnamed = told.who().isUnknown() && match.subject() instanceof Subject.Carried;
        Resolved who = unnamed ? speech.who() : told.who();
        boolean does = who.actors().stream().anyMatch(speakers::contains);
        boolean undergoes =
                !match.frame().speech()
                        && told.others().actors().stream().anyMatch(speakers::contains);
        Told act = new Told(match, who, told.others());
        int place = all.indexOf(speech);
        boolean says = speech.match().frame().is("Affirmation");
        boolean undone =
                match.modality() == Modality.NEGATED && !match.frame().speech() && place >= 0;
        if (undone && does && says) {
            return; // that one's own side did not do a thing is what the speech says
        }
        boolean inPassing =
                match.rule().startsWith("ar/")
                        && !match.frame().speech()
                        && (match.subject() instanceof Subject.Named named && named.form() == null
                                || match.subject() instanceof Subject.Carried by
                                        && by.form() == null);
        boolean again =
                !inPassing
                        && match.frame().is(speech.match().frame().type())
                        && !match.frame().speech();
        if (does && again && place >= 0) {
            all.set(place, act.instead(speech)); // "announced that it had expelled"
        } else if (does && within.first() && says && place >= 0 && !inPassing) {
            if (!match.frame().is("Affirmation")) {
                all.set(place, act.instead(speech));
            }
        } else if (inPassing
                || does && !match.frame().is("Affirmation")
                || undergoes && !who.isUnknown()) {
            all.add(act);
        }
    }

    private Told instead(Told speech) {
        Resolved voiced =
                who.persons().isEmpty() && who.actors().equals(speech.who().actors())
                        ? speech.who()
                        : who;
        return new Told(match.reported(), voiced, others);
    }

    /** Speech about one's own side does what its content says. */
    private static FrameMatch asOwn(FrameMatch match, Resolved who, Discourse discourse) {
        FrameMatch.Own own = match.own();
        if (own == null) {
            return match;
        }
        Resolved subject = discourse.all(List.of(own.subject()));
        boolean same =
                !subject.isUnknown() && subject.actors().stream().anyMatch(who.actors()::contains);
        return same ? match.asOwn(own) : match;
    }

    /** Whether English words tell a deed of "we". */
    private static boolean ours(FrameMatch match) {
        return match.subject() instanceof Subject.Carried by
                && by.form() != null
                && by.form().surface().equals("we");
    }

    /** What both sides do together has both, where the words name only one or none. */
    private static Resolved joint(FrameMatch match, Resolved who, Discourse discourse) {
        boolean impersonal =
                match.subject() instanceof Subject.Carried carried
                        && carried.form() == null
                        && !match.frame().speech();
        boolean discussed = match.rule().startsWith("en/discussion#");
        Resolved talk = ours(match) ? discourse.talkOf(who) : Resolved.UNKNOWN;
        if (match.mutual() && !talk.isUnknown() && match.others().isEmpty()) {
            return talk;
        }
        boolean we =
                match.subject() instanceof Subject.Carried by
                        && by.form() != null
                        && by.form().person() == VerbForm.Person.FIRST
                        && by.form().number() == VerbForm.Number.PLURAL;
        if (!match.mutual()
                || !(impersonal || we) && !discussed
                || who.actors().size() != 1
                || !match.others().isEmpty()) {
            return who;
        }
        Resolved pair = we ? discourse.pairOf(who) : discourse.pair();
        return pair.actors().containsAll(who.actors()) ? pair : who;
    }
}
