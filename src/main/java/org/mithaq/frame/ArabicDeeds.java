package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Finds the nouns of a clause that name a deed: "a meeting", "the signing of an agreement". */
final class ArabicDeeds {

    /** What counts as noun of a deed though its rule asks for nothing more. */
    private static final Set<String> PLAIN =
            Set.of("Withdrawal", "MilitaryAction", "Expulsion", "Recognition", "Mediation");

    /** Nouns that only count the deed behind them: "a round of talks". */
    private static final Set<String> ROUNDS =
            Set.of("جوله", "جولات", "جولتي", "جلسه", "جلسات", "الجوله", "اجتماعات");

    /** Of the press: "a press conference" is no conference. */
    private static final Set<String> PRESS =
            Set.of(
                    "صحفي",
                    "صحافي",
                    "صحفيا",
                    "صحافيا",
                    "صحفيه",
                    "صحافيه",
                    "تلفزيوني",
                    "تلفزيونيه",
                    "اعلامي",
                    "اعلاميه",
                    "اذاعي",
                    "اذاعيه",
                    "متلفز");

    private static final int OCCASION_REACH = 60;

    private final ArabicLexicon lexicon;

    ArabicDeeds(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A deed that a noun names, with the noun's place. */
    record Deed(Frame frame, Rule rule, int at) {}

    /** The first deed that a stretch names; null where it names none. */
    @Nullable Deed first(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.is(i, Kind.STOP) || clause.is(i, Kind.COMMA) || clause.isThat(i)) {
                return null;
            }
            Deed deed = clause.isWord(i) && free(clause, i) ? at(clause, i) : null;
            if (deed != null) {
                Deed inner = ROUNDS.contains(clause.form(i)) ? ofRound(clause, i) : null;
                return inner == null ? deed : inner;
            }
        }
        return null;
    }

    /** What a round is of: "جولة محادثات", "جولة جديدة من المحادثات". */
    private @Nullable Deed ofRound(Clause clause, int round) {
        Deed next = at(clause, round + 1);
        for (int i = round + 1; next == null && i < round + 4; i++) {
            if (clause.form(i).equals("من") && clause.isWord(i + 1)) {
                return at(clause, i + 1);
            }
            next = clause.form(i).startsWith("لل") ? at(clause, i) : null;
        }
        return next;
    }

    /**
     * Whether a word is no part of a name, but perhaps the head of one: "the donors' conference".
     */
    private static boolean free(Clause clause, int i) {
        Mention covering = clause.covering(i);
        return covering == null
                || covering.from() == i
                        && covering instanceof Mention.Actor actor
                        && actor.actor() instanceof ActorRef.Named
                || isSummit(clause, i);
    }

    /** "القمة العربية": the summit of the organisation that its name means. */
    static boolean isSummit(Clause clause, int i) {
        return clause.stem(i).endsWith("قمه")
                && clause.starting(i) instanceof Mention.Actor actor
                && actor.actor() instanceof ActorRef.Organization;
    }

    /** The deed that the word at a place names, or null. */
    @Nullable Deed at(Clause clause, int i) {
        Deed found = null;
        for (Use use : lexicon.uses(clause.form(i))) {
            Deed deed =
                    switch (use) {
                        case Use.Noun noun -> named(clause, noun, i);
                        case Use.Masdar masdar -> done(clause, masdar, i);
                        default -> null;
                    };
            boolean fuller =
                    deed != null
                            && (found == null
                                    || use instanceof Use.Noun noun && noun.second() != null);
            if (fuller) {
                found = deed;
            }
        }
        boolean advice = found != null && found.frame().is("Visit") && Journeys.warned(clause, i);
        return advice ? null : found;
    }

    private static @Nullable Deed named(Clause clause, Use.Noun noun, int i) {
        boolean press = clause.stem(i).endsWith("مؤتمر") || clause.stem(i).endsWith("موتمر");
        if (noun.frame().speech()
                || press && clause.stem(i + 1).equals("مشترك")
                || !noun.follows(clause, i + 1)
                || PRESS.contains(clause.stem(i + 1))) {
            return null;
        }
        Rule rule =
                new Rule(
                        noun.frame(),
                        noun.rule(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null);
        return new Deed(noun.frame(), rule, i);
    }

    private static @Nullable Deed done(Clause clause, Use.Masdar masdar, int i) {
        Rule rule =
                RuleMatcher.choose(
                        clause, open(clause, masdar, i), i, Math.min(clause.to, i + 8), true);
        boolean asked =
                rule != null
                        && !rule.frame().speech()
                        && (!rule.of().isEmpty()
                                || rule.has("instrument")
                                || PLAIN.contains(rule.frame().type())
                                || rule.has("assembly") && byAssembly(clause, i)
                                || rule.frame().is("Aid") && masdar.split().stem().equals("تبرع"));
        return rule != null && asked ? new Deed(rule.frame(), rule, i) : null;
    }

    private static List<Rule> open(Clause clause, Use.Masdar masdar, int i) {
        boolean votes = byAssembly(clause, i);
        return masdar.entry().rules().stream()
                .filter(rule -> votes || !rule.has("assembly"))
                .filter(rule -> !rule.has("embassy"))
                .toList();
    }

    /** "تبني البرلمان الكيني لقانون": whether a parliament does it. */
    private static boolean byAssembly(Clause clause, int i) {
        Mention next = clause.starting(i + 1);
        return next != null
                && !next.lead().hasPreposition()
                && FittingSubjects.isAssembly(clause, next);
    }

    /** What was discussed, where nothing but that is told: "تم بحث الأوضاع". */
    @Nullable Deed discussed(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!clause.isWord(i) || clause.covering(i) != null) {
                continue;
            }
            for (Use use : lexicon.uses(clause.form(i))) {
                if (!(use instanceof Use.Masdar masdar) || use.split().hasPreposition()) {
                    continue;
                }
                for (Rule rule : masdar.entry().rules()) {
                    if (rule.frame().is("Meeting") && rule.of().isEmpty()) {
                        return new Deed(rule.frame(), rule, i);
                    }
                }
            }
        }
        return null;
    }

    /** The interaction that a clause says it happened in: "within the sessions of the dialogue". */
    @Nullable String occasion(Clause clause, int from, int end, Frame own) {
        for (int i = from + 1; i < Math.min(end, from + OCCASION_REACH); i++) {
            if (!clause.isWord(i)
                    || clause.covering(i) != null
                    || ROUNDS.contains(clause.form(i))
                    || !within(clause, i)) {
                continue;
            }
            for (Use use : lexicon.uses(clause.form(i))) {
                if (use instanceof Use.Noun noun
                        && noun.frame().mutual()
                        && !noun.frame().is(own.type())
                        && (noun.second() == null || clause.form(i + 1).endsWith(noun.second()))) {
                    return noun.frame().type();
                }
            }
        }
        return null;
    }

    private static boolean within(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - 3); i--) {
            if (clause.form(i).equals("في")
                    || clause.form(i).equals("خلال")
                    || clause.form(i).equals("ضمن")) {
                return true;
            }
        }
        return false;
    }
}
