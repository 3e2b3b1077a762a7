package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token.Kind;

/** Whose deed or word a noun is: "X's visit", "his call", "the Turkish attack". */
final class NounOwners {

    private static final int REACH = 5;

    private NounOwners() {}

    /** Whose deed a noun is: "X's", "his", "the Turkish"; null where nothing tells. */
    static @Nullable Subject of(Clause clause, int i) {
        int first = Math.max(clause.from, i - REACH);
        for (int j = i - 1; j >= first; j--) {
            Mention mention = clause.covering(j);
            if (mention != null) {
                boolean possessive = EnglishSubjects.possessive(clause, mention);
                boolean adjective =
                        mention instanceof Mention.Actor actor
                                && actor.manner() == Manner.ADJECTIVE;
                boolean before = mention instanceof Mention.Actor && j == i - 1;
                return possessive && SubjectFinder.acts(mention)
                                || (adjective || before) && j == i - 1
                        ? new Subject.Named(List.of(mention))
                        : null;
            }
            String form = clause.form(j);
            if (form.equals("our") || form.equals("my")) {
                return Pronouns.voice();
            }
            if (form.equals("his")
                    || form.equals("her")
                    || form.equals("its")
                    || form.equals("their")) {
                Subject mine = form.equals("its") ? itsOwner(clause, i, j) : null;
                if (mine != null) {
                    return mine;
                }
                return new Subject.Carried(null);
            }
            boolean listed = clause.is(j, Kind.COMMA) && JudgedDeeds.judges(clause.form(j - 1));
            first = listed ? Math.max(clause.from, j - REACH) : first;
            if (EnglishGrammar.ARTICLES.contains(form)) {
                return null; // "Chad's help and the need for"
            }
            if (clause.isMark(j) && !listed || EnglishGrammar.PREPOSITIONS.contains(form)) {
                return null;
            }
        }
        return null;
    }

    /** "That Chad halt its attack", "sanctions on Chad for its war": whom "its" means. */
    private static @Nullable Subject itsOwner(Clause clause, int noun, int its) {
        boolean force = FORCE.contains(clause.form(noun));
        for (int k = its - 1; k >= Math.max(clause.from, its - (force ? 8 : 3)); k--) {
            if (clause.covering(k) instanceof Mention.Actor side) {
                boolean acts =
                        SubjectFinder.acts(side)
                                && (force || !side.lead().hasPreposition())
                                && !EnglishSubjects.possessive(clause, side);
                return acts ? new Subject.Named(List.of(side)) : null;
            }
        }
        return null;
    }

    private static final Set<String> FORCE =
            Set.of("war", "aggression", "invasion", "attack", "attacks", "assault", "offensive");

    /** "The commitment of Chad and Mali to": whose a stance is; empty where no one's is told. */
    static List<Mention> holders(Clause clause, int noun, Frame frame) {
        boolean stance = frame.is("Commitment") || frame.is("Intention") || frame.is("Support");
        if (!stance || !clause.form(noun + 1).equals("of")) {
            return List.of();
        }
        int at = clause.form(noun + 2).equals("the") ? noun + 3 : noun + 2;
        Mention first = clause.starting(at);
        if (first == null || !SubjectFinder.acts(first)) {
            return List.of();
        }
        List<Mention> all = EnglishLists.of(clause, first, clause.to);
        String after = clause.form(all.get(all.size() - 1).to());
        return after.equals("to") || after.equals("for") ? all : List.of();
    }
}
