package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.frame.Predication.Link;
import org.mithaq.text.Token.Kind;

/** How far each clause of a sentence reaches: to where the next that stands beside it begins. */
final class ClauseReach {

    private final Clause clause;
    private final List<Predication> predications;

    private ClauseReach(Clause clause, List<Predication> predications) {
        this.clause = clause;
        this.predications = predications;
    }

    /** Each predication with its end. */
    static List<Predication> of(Clause clause, List<Predication> predications) {
        return new ClauseReach(clause, predications).bounded();
    }

    private List<Predication> bounded() {
        List<Predication> all = new ArrayList<>();
        for (int k = 0; k < predications.size(); k++) {
            Predication one = predications.get(k);
            int end = stop(one.group().to());
            for (int j = k + 1; j < predications.size() && predications.get(j).from() < end; j++) {
                if (beside(predications.get(j), one)) {
                    end = Math.max(one.group().to(), opening(predications.get(j)));
                    break;
                }
            }
            all.add(one.until(end));
        }
        return all;
    }

    private int stop(int from) {
        for (int i = from; i < clause.to; i++) {
            if (clause.is(i, Kind.STOP) || clause.is(i, Kind.COMMA) && clause.form(i).equals(";")) {
                return i;
            }
        }
        return clause.to;
    }

    /** Whether a later clause stands beside an earlier one and is no part of what that says. */
    private boolean beside(Predication later, Predication one) {
        int opening = later.from() - 1;
        while (EnglishGrammar.isDeterminer(clause.form(opening))) {
            opening--;
        }
        String before = clause.form(opening);
        return switch (later.link()) {
            case COORDINATE ->
                    later.governor() == one
                            || chained(later.governor(), one)
                            || one.link() == Link.INFINITIVE
                                    && one.governor() != null
                                    && chained(later.governor(), one.governor())
                            || one.link() == Link.RELATIVE
                                    && clause.is(later.from() - 1, Kind.COMMA);
            case PARTICIPLE ->
                    (clause.is(later.group().from() - 1, Kind.COMMA)
                                    || before.equals("while")
                                    || before.equals("by")
                                    || before.equals("and"))
                            && one.group().from() != later.group().from();
            case MAIN ->
                    before.equals("while")
                            || before.equals("whereas")
                            || before.equals("and")
                                    && Pronouns.isFirst(later.subject())
                                    && Pronouns.isFirst(one.subject())
                            || (before.equals("and") || before.equals("but"))
                                    && later.group().finite()
                                    && later.subject() instanceof Subject.Named
                                    && !says(one, later)
                            || !one.group().finite()
                                    && one.link() != Link.INFINITIVE
                                    && clause.is(later.from() - 1, Kind.COMMA);
            case RELATIVE, INFINITIVE, REDUCED -> false;
        };
    }

    private static boolean chained(@Nullable Predication governor, Predication one) {
        Predication up = governor;
        for (int i = 0; i < 8 && up != null; i++) {
            if (up.head() == one.head()) {
                return true;
            }
            up = up.link() == Link.COORDINATE ? up.governor() : null;
        }
        return false;
    }

    private int opening(Predication later) {
        int i = later.from();
        while (i > clause.from
                && (clause.is(i - 1, Kind.COMMA)
                        || EnglishGrammar.CONJUNCTIONS.contains(clause.form(i - 1))
                        || clause.form(i - 1).equals("while")
                        || clause.covering(i - 1) == null
                                && EnglishGrammar.isAdverb(clause.form(i - 1)))) {
            i--;
        }
        return i;
    }

    /** Whether an earlier clause opens words of speech that a later one may belong to. */
    private boolean says(Predication one, Predication later) {
        for (int i = one.group().to(); i < later.from(); i++) {
            boolean opens =
                    clause.form(i).equals("that")
                            || clause.is(i, Kind.COLON)
                            || clause.is(i, Kind.QUOTE)
                            || clause.form(i).equals("what")
                            || clause.form(i).equals("if")
                            || clause.form(i).equals("whether");
            if (opens) {
                return true;
            }
        }
        return predications.stream()
                .anyMatch(
                        inner ->
                                inner.head() > one.head()
                                        && inner.head() < later.from()
                                        && inner.link() == Link.MAIN
                                        && inner.group().finite());
    }
}
