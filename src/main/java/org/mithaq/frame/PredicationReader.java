package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** A clause of an English sentence → the acts that its verb tells. */
final class PredicationReader {

    private static final int STANCE = 4;
    private static final Set<String> FIRM =
            Set.of(
                    "steadfast",
                    "unwavering",
                    "resolute",
                    "firm",
                    "firmly",
                    "unequivocal",
                    "united",
                    "consistent",
                    "clear",
                    "strong",
                    "unceasing",
                    "unstinting",
                    "tireless");

    private final EnglishLexicon lexicon;
    private final CarriedNouns nouns;
    private final DeedNouns deeds;
    private final PlannedDeeds plans;
    private final SpeechActs speeches;
    private final OwnVoice voice;
    private final Remarks remarks;
    private final Greetings greetings;
    private final DrawnActs draws;

    PredicationReader(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
        nouns = new CarriedNouns(lexicon);
        deeds = new DeedNouns(lexicon);
        plans = new PlannedDeeds(deeds);
        speeches = new SpeechActs(lexicon, plans);
        voice = new OwnVoice(lexicon);
        remarks = new Remarks(lexicon);
        greetings = new Greetings(lexicon);
        draws = new DrawnActs(lexicon);
    }

    /** The acts of one predication; none where it is what another says. */
    List<FrameMatch> read(Clause clause, Predication one, List<Predication> all, Scope scope) {
        List<FrameMatch> decided = decided(clause, one, all);
        if (!decided.isEmpty()) {
            return decided;
        }
        if (scope.inside(one.head()) && !scope.isTrailing(one)) {
            return plans.planned(clause, one, all);
        }
        FrameMatch drawn = draws.read(clause, one);
        if (drawn != null) {
            return List.of(drawn);
        }
        List<FrameMatch> greeted = greetings.read(clause, one);
        if (!greeted.isEmpty()) {
            return greeted;
        }
        List<FrameMatch> verbal = verbal(clause, one, all, scope);
        if (!verbal.isEmpty()) {
            return verbal;
        }
        FrameMatch match =
                one.subject() == null && !one.group().passive()
                        ? null
                        : deeds.light(clause, one, modality(clause, one));
        match = match == null ? adjective(clause, one, all) : match;
        if (match == null && Governing.onlyOpens(clause, one, all)) {
            return List.of();
        }
        match = match == null ? voice.read(clause, one) : match;
        match = match == null ? remarks.read(clause, one) : match;
        return match == null ? List.of() : List.of(match);
    }

    /** "Chad's decision to invade Mali": a deed of the one who decided. */
    private static List<FrameMatch> decided(Clause clause, Predication one, List<Predication> all) {
        int noun = one.group().from() - 1;
        boolean decision =
                one.link() == Predication.Link.INFINITIVE && clause.form(noun).equals("decision");
        Subject owner = decision ? NounOwners.of(clause, noun) : null;
        Rule rule =
                owner instanceof Subject.Named
                        ? EnglishRules.choose(clause, one, all, false)
                        : null;
        if (rule == null || rule.frame().speech() || one.group().passive()) {
            return List.of();
        }
        int from = owner instanceof Subject.Named named ? named.mentions().get(0).from() : noun;
        Predication mine =
                new Predication(one.group(), one.link(), one.governor(), owner, from, one.end());
        return DeedActs.act(clause, mine, rule, Modality.ACTUAL);
    }

    private static Modality modality(Clause clause, Predication one) {
        Modality governed =
                one.link() == Predication.Link.INFINITIVE ? Governing.modality(clause, one) : null;
        return governed == null ? one.group().modality() : governed;
    }

    private List<FrameMatch> verbal(
            Clause clause, Predication one, List<Predication> all, Scope scope) {
        VerbEntry entry = one.group().entry();
        if (entry == null) {
            return List.of();
        }
        List<Carried> carried =
                entry.expressing()
                        ? nouns.of(clause, assured(clause, one, entry), one.end())
                        : List.of();
        Rule rule = EnglishRules.choose(clause, one, all, !carried.isEmpty());
        boolean purpose = entry.lemma().equals("help") && !one.group().finite();
        if (rule == null
                || one.group().obliges()
                || purpose
                || Governing.onlyOpens(clause, one, all)) {
            return List.of();
        }
        boolean speech = rule.frame().speech();
        String first = clause.form(one.group().from());
        if (!speech && (first.equals("let") || first.equals("allow"))) {
            return List.of(); // "let me just speak to that"
        }
        if (one.link() == Predication.Link.INFINITIVE) {
            Modality governed = Governing.modality(clause, one);
            if (speech ? !Governing.performs(clause, one) : governed == null) {
                return List.of();
            }
            if (speech && repeats(one, rule)) {
                return List.of();
            }
            return speech
                    ? speeches.read(clause, one, all, rule, carried, scope)
                    : DeedActs.act(
                            clause, one, rule, governed == null ? Modality.ACTUAL : governed);
        }
        if (speech
                && pending(one)
                && one.link() != Predication.Link.RELATIVE
                && !announced(one, rule)) {
            return List.of(voice.willing(clause, one));
        }
        return speech
                ? speeches.read(clause, one, all, rule, carried, scope)
                : DeedActs.act(clause, one, rule, hoped(clause, one));
    }

    /** "(Looks) forward to discussing": what is still to come. */
    private static Modality hoped(Clause clause, Predication one) {
        int to = one.group().from() - 1;
        boolean forward = clause.form(to).equals("to") && clause.form(to - 1).equals("forward");
        return forward ? Modality.PLANNED : one.group().modality();
    }

    /** Where what a verb carries begins: behind "of" in "assured him of his support". */
    private static int assured(Clause clause, Predication one, VerbEntry entry) {
        int after = one.group().to();
        if (!entry.lemma().endsWith("assure")) {
            return after;
        }
        for (int i = after; i < Math.min(one.end(), after + 7); i++) {
            if (clause.form(i).equals("of") && clause.covering(i) == null) {
                return i + 1;
            }
        }
        return after;
    }

    /** "Summoned the envoy to protest": the purpose is what the deed above already says. */
    private static boolean repeats(Predication one, Rule rule) {
        Predication above = one.governor();
        return above != null
                && above.group().entry() != null
                && above.group().entry().rules().stream()
                        .anyMatch(other -> other.frame().type().equals(rule.frame().type()));
    }

    /** "The minister will stress the need for": what another will say, not what "we" promise. */
    private static boolean announced(Predication one, Rule rule) {
        boolean says = rule.frame().is("Affirmation") || rule.frame().is("Appeal");
        return says && !Pronouns.isFirst(one.subject());
    }

    private static boolean pending(Predication one) {
        return one.group().modality() == Modality.PLANNED
                && one.subject() != null
                && !one.group().passive();
    }

    /** "Is steadfast in its support for", "are united in their belief that". */
    private @Nullable FrameMatch stance(Clause clause, Predication one, int at) {
        int in = at;
        while (in < at + STANCE && !clause.form(in).equals("in")) {
            in++;
        }
        boolean firm = in > at && in < at + STANCE && FIRM.contains(clause.form(in - 1));
        if (!firm || !EnglishGrammar.POSSESSIVES.contains(clause.form(in + 1))) {
            return null;
        }
        List<Carried> carried = nouns.of(clause, in + 1, one.end());
        Subject subject = one.subject();
        if (carried.isEmpty() || subject == null) {
            return null;
        }
        Carried noun = carried.get(0);
        return MatchDraft.of(clause, one, noun.frame(), noun.rule(), subject, one.end())
                .over(one.from(), noun.at() + 4, one.end())
                .others(EnglishObjects.of(clause, noun.frame(), noun.after(), one.end(), subject))
                .content(noun.after())
                .strength(0.75)
                .done();
    }

    /** "Is concerned about", "remain committed to". */
    private @Nullable FrameMatch adjective(Clause clause, Predication one, List<Predication> all) {
        VerbGroup group = one.group();
        boolean linking =
                group.shape() == VerbGroup.Shape.COPULA
                        || group.entry() != null
                                && EnglishGrammar.LINKING.contains(group.entry().lemma());
        int at =
                linking
                        ? SpeechContent.past(clause, group.to())
                        : group.passive() ? group.head() : -1;
        EnglishLexicon.Noun adjective =
                at < 0 || clause.covering(at) != null ? null : lexicon.adjective(clause.form(at));
        if (adjective == null && linking && one.subject() != null) {
            return stance(clause, one, at);
        }
        if (adjective == null
                || one.subject() == null
                || Governing.honours(clause, at, all)
                || Greetings.follow(clause, at)
                || one.link() == Predication.Link.INFINITIVE
                || one.link() == Predication.Link.RELATIVE
                        && clause.form(group.from() - 1).equals("which")
                || group.passive()
                        && clause.form(group.to()).equals("by")
                        && DeedActs.agent(clause, one) != null) {
            return null;
        }
        List<Mention> others =
                EnglishObjects.of(clause, adjective.frame(), at + 1, one.end(), one.subject());
        others = others.isEmpty() ? blamed(clause, at + 1, adjective.frame(), one) : others;
        return MatchDraft.of(
                        clause, one, adjective.frame(), adjective.rule(), one.subject(), one.end())
                .over(one.from(), at + 4, one.end())
                .others(others)
                .content(at + 1)
                .modality(group.modality() == Modality.NEGATED ? Modality.NEGATED : Modality.ACTUAL)
                .strength(0.75)
                .done();
    }

    /** "(Disappointed that) the junta has …": who is regretted is who does it. */
    private static List<Mention> blamed(Clause clause, int after, Frame frame, Predication one) {
        if (!frame.is("Concern")) {
            return List.of();
        }
        int at = after;
        while (clause.form(at).equals("that") || clause.form(at).equals("the")) {
            at++;
        }
        Mention side = at < one.end() ? clause.starting(at) : null;
        return side != null
                        && SubjectFinder.acts(side)
                        && !EnglishSubjects.possessive(clause, side)
                        && !(side instanceof Mention.Instrument)
                ? EnglishLists.of(clause, side, one.end())
                : List.of();
    }
}
