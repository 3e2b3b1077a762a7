package org.mithaq.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Found;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** English sentences and their mentions → frame matches. Built once; immutable. */
public final class EnglishFrameFinder implements FrameFinder {

    private final EnglishLexicon lexicon;
    private final VerbGroupReader groups;
    private final PredicationReader predications;
    private final DeedNouns nouns;
    private final Remarks remarks;
    private final EnglishHeadlines headlines;
    private final Statements statements;

    public EnglishFrameFinder(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
        groups = new VerbGroupReader(lexicon);
        predications = new PredicationReader(lexicon);
        nouns = new DeedNouns(lexicon);
        remarks = new Remarks(lexicon);
        headlines = new EnglishHeadlines(lexicon);
        statements = new Statements(lexicon);
    }

    @Override
    public List<FrameMatch> find(List<Token> tokens, Sentence sentence, Found found) {
        if (sentence.part() == Sentence.Part.HEADLINE) {
            return headlines.read(new Clause(tokens, sentence, found));
        }
        if (!sentence.part().tells()) {
            return List.of();
        }
        Clause clause = new Clause(tokens, sentence, found);
        List<Predication> all = EnglishClauses.of(clause, groups.read(clause));
        List<FrameMatch> matches = new ArrayList<>();
        Scope scope = Scope.of(clause, all);
        for (Predication one : all) {
            List<FrameMatch> read = predications.read(clause, one, all, scope);
            matches.addAll(read);
            read.stream()
                    .filter(match -> match.frame().speech() && says(one, match.contentFrom(), all))
                    .findFirst()
                    .ifPresent(
                            match ->
                                    scope.opens(
                                            clause,
                                            one,
                                            match.contentFrom(),
                                            Asides.after(clause, one, all)));
        }
        nominal(clause, all, matches, scope);
        FrameMatch stated = statements.read(clause, all, matches);
        if (stated != null) {
            matches.add(stated);
        }
        matches.sort(Comparator.comparingInt(FrameMatch::trigger));
        return ReportedDeeds.with(clause, all, TopicScope.trim(clause, matches));
    }

    /** Whether what is said is a clause of its own. */
    private static boolean says(Predication one, int from, List<Predication> all) {
        return all.stream()
                .anyMatch(
                        other ->
                                other.head() >= from
                                                && other.head() < one.end()
                                                && other.head() > one.head()
                                                && other.group().finite()
                                        || other.governor() != null
                                                && other.governor().head() == one.head()
                                                && other.link() == Predication.Link.INFINITIVE);
    }

    /** Adds what nouns tell where no verb has told it already. */
    private void nominal(
            Clause clause, List<Predication> all, List<FrameMatch> matches, Scope scope) {
        boolean[] told = new boolean[clause.to - clause.from];
        for (FrameMatch match : matches) {
            int to =
                    match.frame().speech()
                            ? Math.min(
                                    match.to(), Math.max(match.contentFrom(), match.trigger() + 1))
                            : arrived(match);
            for (int i = match.trigger(); i < to; i++) {
                told[i - clause.from] = true;
            }
        }
        int k = -1;
        for (int i = clause.from; i < clause.to; i++) {
            while (k + 1 < all.size() && all.get(k + 1).head() <= i) {
                k++;
            }
            if (!clause.is(i, Kind.WORD) || clause.covering(i) != null || told[i - clause.from]) {
                continue;
            }
            FrameMatch match = k < 0 || all.get(k).head() != i ? remarks.thanks(clause, i) : null;
            match = match == null ? remarks.thoughts(clause, i) : match;
            match = match == null ? Urgings.lets(clause, i, lexicon) : match;
            match = match == null ? TiesNouns.read(clause, i, lexicon) : match;
            match = match == null ? nouns.free(clause, i, within(all, k)) : match;
            if (match != null && (again(clause, match, matches) || praised(match, matches))) {
                continue;
            }
            if (match != null && (!match.frame().speech() || !scope.inside(i))) {
                matches.add(match);
                FrameMatch judged =
                        discussed(clause, i, matches)
                                ? null
                                : JudgedDeeds.read(clause, match, lexicon);
                if (judged != null && !scope.inside(i)) {
                    matches.add(judged);
                }
            }
        }
    }

    /** "(They) discussed Chad's unprovoked war": what is talked about, by whom it is told. */
    private static boolean discussed(Clause clause, int deed, List<FrameMatch> matches) {
        for (int i = Math.max(clause.from, deed - 12); i < deed; i++) {
            if (clause.form(i).equals("accountable")) {
                return false;
            }
        }
        return matches.stream()
                .anyMatch(
                        match ->
                                match.rule().startsWith("en/discussion#")
                                        && !Pronouns.isFirst(match.subject())
                                        && match.trigger() < deed);
    }

    /** "(Thanked Chad for its) commitment to": what is praised is no act beside the praise. */
    private static boolean praised(FrameMatch match, List<FrameMatch> matches) {
        return match.frame().speech()
                && !match.rule().equals("en/praise#thanks")
                && matches.stream()
                        .anyMatch(
                                other ->
                                        (other.frame().is("Praise") || other.frame().is("Welcome"))
                                                && other.trigger() < match.trigger()
                                                && match.trigger() < other.contentTo());
    }

    /** "(Extends wishes) and congratulations": the same kind of act, joined by "and". */
    private static boolean again(Clause clause, FrameMatch match, List<FrameMatch> matches) {
        int at = match.trigger();
        boolean joined = clause.form(at - 1).equals("and") || clause.form(at - 2).equals("and");
        return joined
                && match.frame().speech()
                && matches.stream()
                        .anyMatch(
                                other ->
                                        other.frame().type().equals(match.frame().type())
                                                && other.from() <= at
                                                && at < other.to());
    }

    /**
     * Where a deed's own words end: a journey's at where it led, as "for talks with" may follow; of
     * what is discussed at the verb.
     */
    private static int arrived(FrameMatch match) {
        if (match.rule().startsWith("en/discussion#")) {
            return match.trigger() + 1;
        }
        return match.frame().is("Visit") && !match.others().isEmpty()
                ? Math.max(match.trigger() + 1, match.others().get(0).to())
                : match.to();
    }

    private static @Nullable Predication within(List<Predication> all, int k) {
        for (int j = k; j >= Math.max(0, k - 6); j--) {
            VerbEntry entry = all.get(j).group().entry();
            boolean joined = entry != null && entry.lemma().equals("join"); // "is joined by"
            if (all.get(j).subject() != null && (!all.get(j).group().passive() || joined)) {
                return all.get(j);
            }
        }
        return all.isEmpty() || k >= 0 ? null : all.get(0);
    }
}
