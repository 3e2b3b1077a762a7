package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Token.Kind;

/**
 * Relations that nouns tell: "the reopening of Chad's embassy in Mali", "60 years of relations".
 */
final class TiesNouns {

    private static final Set<String> OPENING = Set.of("opening", "reopening", "inauguration");
    private static final Set<String> MISSIONS =
            Set.of("embassy", "embassies", "consulate", "mission", "liaison", "consulates");
    private static final Set<String> TIES =
            Set.of("relations", "relationships", "relationship", "ties", "friendship");
    private static final Set<String> BETWEEN =
            Set.of("diplomatic", "bilateral", "formal", "official");
    private static final int REACH = 6;
    private static final int PLACE = 8;

    private TiesNouns() {}

    /** What a noun at a token tells of relations; null where it tells nothing. */
    static @Nullable FrameMatch read(Clause clause, int at, EnglishLexicon lexicon) {
        FrameMatch opened = opened(clause, at, lexicon);
        return opened == null ? years(clause, at, lexicon) : opened;
    }

    /** "The reopening of the Chadian embassy in Bamako". */
    private static @Nullable FrameMatch opened(Clause clause, int at, EnglishLexicon lexicon) {
        if (!OPENING.contains(clause.form(at)) || !clause.form(at + 1).equals("of")) {
            return null;
        }
        int mission = -1;
        List<Mention> sides = new ArrayList<>();
        for (int i = at + 2; i < Math.min(clause.to, at + PLACE + REACH); i++) {
            mission = MISSIONS.contains(clause.form(i)) && mission < 0 ? i : mission;
            Mention mention = clause.starting(i);
            boolean side =
                    mention instanceof Mention.Actor
                            || mission > 0
                                    && mention instanceof Mention.Place place
                                    && place.state() != null;
            if (mention != null && side) {
                sides.add(mention);
            }
            if (clause.isMark(i) || mission < 0 && i > at + REACH) {
                break;
            }
        }
        return mission < 0 || sides.isEmpty()
                ? null
                : match(clause, at, mission + 1, sides, "en/relations-established#opened", lexicon);
    }

    /** "100 years of diplomatic relations between Chad and Mali", "60 years of ties with Chad". */
    private static @Nullable FrameMatch years(Clause clause, int at, EnglishLexicon lexicon) {
        boolean span =
                Set.of("years", "decades", "century").contains(clause.form(at))
                        && clause.form(at + 1).equals("of")
                        && (clause.is(at - 1, Kind.NUMBER) || clause.isWord(at - 1));
        int ties = at + 2;
        boolean kind = false;
        while (span && ties < at + 5 && !TIES.contains(clause.form(ties))) {
            kind |= BETWEEN.contains(clause.form(ties));
            ties++;
        }
        if (!span || !kind || !TIES.contains(clause.form(ties))) {
            return null;
        }
        int end = Math.min(clause.to, ties + PLACE);
        List<Mention> sides =
                new ArrayList<>(EnglishObjects.partners(clause, ties + 1, end, null, false));
        if (sides.size() < 2) {
            Mention.Group.Kind us = Mention.Group.Kind.SPEAKER;
            sides.add(new Mention.Group(at, at + 1, Lead.NONE, us));
        }
        if (sides.size() < 2) {
            sides.add(new Mention.Group(at, at + 1, Lead.NONE, Mention.Group.Kind.YOU));
        }
        return match(clause, at, ties + 1, sides, "en/relations-established#years", lexicon);
    }

    private static FrameMatch match(
            Clause clause,
            int at,
            int to,
            List<Mention> sides,
            String rule,
            EnglishLexicon lexicon) {
        return new MatchDraft(
                        clause,
                        lexicon.frame("RelationsEstablished"),
                        rule,
                        at,
                        new Subject.Named(sides))
                .over(at - 1, to + 2, clause.to)
                .modality(Modality.ACTUAL)
                .strength(0.6)
                .done();
    }
}
