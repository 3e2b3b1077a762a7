package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token.Kind;

/** Whose the unnamed officers and the sites are that an English clause tells of. */
final class EnglishHosts {

    private static final Set<String> OFFICERS =
            Set.of(
                    "officials",
                    "counterparts",
                    "leaders",
                    "leadership",
                    "authorities",
                    "ministers",
                    "lawmakers",
                    "parliamentarians");

    private EnglishHosts() {}

    /**
     * "(In Lima, X will meet with) senior officials": officers who are not named are the place's.
     */
    static List<Mention> met(Clause clause, int after, int end) {
        if (!clause.form(after).equals("with")) {
            return List.of();
        }
        int noun = after + 1;
        boolean theirs = true;
        while (noun < Math.min(end, after + 5)
                && !OFFICERS.contains(clause.form(noun))
                && (clause.isWord(noun) || clause.is(noun, Kind.DASH))
                && clause.covering(noun) == null) {
            theirs &= LOCAL.contains(clause.form(noun)) || clause.is(noun, Kind.DASH);
            noun++;
        }
        if (!OFFICERS.contains(clause.form(noun)) || clause.form(noun + 1).equals("of")) {
            return List.of();
        }
        for (int i = after - 1; i >= clause.from; i--) {
            Mention mention = clause.starting(i);
            boolean located =
                    mention != null
                            && Set.of("in", "to", "at").contains(mention.lead().preposition());
            if (located
                    && (mention instanceof Mention.Place place && place.state() != null
                            || mention instanceof Mention.Actor actor
                                    && (actor.manner() == Manner.NAME
                                            || actor.manner() == Manner.CAPITAL)
                                    && actor.actor() instanceof ActorRef.State)) {
                return List.of(mention);
            }
        }
        return theirs
                ? List.of(new Mention.Group(noun, noun + 1, Lead.NONE, Mention.Group.Kind.HOSTS))
                : List.of();
    }

    /** Words before officers of the place that one is in: "senior government officials". */
    private static final Set<String> LOCAL =
            Set.of(
                    "senior",
                    "government",
                    "high-level",
                    "local",
                    "host",
                    "national",
                    "state",
                    "political",
                    "key",
                    "top",
                    "military",
                    "security",
                    "high",
                    "level",
                    "ranking");

    /** "(Toured) the Chadian ministry's centre": whose what one goes to see is. */
    static List<Mention> site(Clause clause, int after, int end) {
        String verb = clause.form(after - 1);
        boolean goes = verb.startsWith("visit") || verb.startsWith("tour");
        if (goes && clause.form(after).equals("a") && clause.covering(after + 1) == null) {
            return List.of(
                    new Mention.Group(after, after + 1, Lead.NONE, Mention.Group.Kind.HOSTS));
        }
        int at = EnglishGrammar.isDeterminer(clause.form(after)) ? after + 1 : after;
        return at < end
                        && clause.starting(at) instanceof Mention.Actor actor
                        && !actor.lead().hasPreposition()
                ? List.of(actor)
                : List.of();
    }

    /** "(Welcomes) and strongly supports X": where the object that verbs share begins. */
    static int shared(Clause clause, int behind) {
        String first = clause.form(behind - 1);
        boolean inflected = first.endsWith("s") || first.endsWith("ed") || first.endsWith("ing");
        if (!clause.form(behind).equals("and") || clause.covering(behind) != null || !inflected) {
            return behind;
        }
        int verb = behind + 1;
        while (verb < clause.to && EnglishGrammar.isAdverb(clause.form(verb))) {
            verb++;
        }
        boolean other =
                verb + 1 < clause.to
                        && clause.isWord(verb)
                        && clause.covering(verb) == null
                        && !EnglishGrammar.isDeterminer(clause.form(verb))
                        && !EnglishGrammar.PREPOSITIONS.contains(clause.form(verb));
        return other ? verb + 1 : behind;
    }
}
