package org.mithaq.frame;

import java.util.List;
import java.util.Map;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** What a headline of remarks tells: "Minister X and Minister Y before their meeting". */
final class EnglishHeadlines {

    private static final Map<String, Modality> WHEN =
            Map.of(
                    "before", Modality.PLANNED,
                    "ahead", Modality.PLANNED,
                    "after", Modality.ACTUAL,
                    "following", Modality.ACTUAL,
                    "during", Modality.ACTUAL);

    /** The rule of a meeting that only a headline tells. */
    private static final String RULE = "en/headline#meeting";

    private final EnglishLexicon lexicon;

    EnglishHeadlines(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The meeting of all whom a headline names before "before their meeting"; empty for others. */
    List<FrameMatch> read(Clause clause) {
        for (int i = clause.from + 3; i < clause.to - 2; i++) {
            Modality modality = WHEN.get(clause.form(i));
            if (modality != null && clause.form(i).equals("ahead")) {
                modality = clause.form(i + 1).equals("of") ? modality : null;
            }
            int their = clause.form(i).equals("ahead") ? i + 2 : i + 1;
            if (modality == null || !clause.form(their).equals("their")) {
                continue;
            }
            for (int j = their + 1; j < Math.min(clause.to, their + 4); j++) {
                for (EnglishLexicon.Noun noun : lexicon.nouns(clause.form(j))) {
                    List<Mention> sides = sides(clause, i);
                    if (noun.frame().mutual() && !noun.frame().speech() && sides.size() > 1) {
                        return List.of(
                                new MatchDraft(
                                                clause,
                                                noun.frame(),
                                                RULE,
                                                j,
                                                new Subject.Named(sides))
                                        .over(sides.get(0).from(), j + 1, clause.to)
                                        .modality(modality)
                                        .strength(0.7)
                                        .done());
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Mention> sides(Clause clause, int end) {
        return clause.mentions(clause.from, end).stream()
                .filter(
                        mention ->
                                mention instanceof Mention.Person
                                        || mention instanceof Mention.Office
                                        || mention instanceof Mention.Actor
                                                && SubjectFinder.acts(mention))
                .toList();
    }
}
