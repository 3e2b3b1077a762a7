package org.mithaq.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.mithaq.name.Likeness;
import org.mithaq.name.Words;

/**
 * Scores an entry for a thing. The name gives most of the score, but never enough of it alone: two
 * people may share one. State, office and the years of a life add to it or take from it.
 */
final class Scoring {

    private static final double NAME = 0.86;
    private static final double STATE = 0.08;
    private static final double OFFICE = 0.05;
    private static final double OTHER_STATE = 0.3;
    private static final double OTHER_OFFICE = 0.02;
    private static final double WRONG_LIFE = 0.4;
    private static final double WHOLE_NAME = 0.06;
    private static final double SAME_OFFICE = 0.8;
    private static final int YOUNGEST = 18;

    /** The names of one of several words that are alike enough to be worth a look. */
    static final double WORTH_A_LOOK = 0.78;

    private Scoring() {}

    static Scored score(Ours ours, Theirs theirs) {
        List<String> reasons = new ArrayList<>();
        double score = NAME * name(ours, theirs, reasons);
        score += state(ours, theirs, reasons);
        score += office(ours, theirs, reasons);
        score += life(ours, theirs, reasons);
        double rounded = Math.round(1000 * Math.max(0, Math.min(1, score))) / 1000.0;
        return new Scored(ours, theirs, rounded, reasons);
    }

    private static double name(Ours ours, Theirs theirs, List<String> reasons) {
        double best = -1;
        String words = "";
        for (String mine : ours.names()) {
            for (String other : theirs.names()) {
                double like = Likeness.of(mine, other);
                if (like > best) {
                    best = like;
                    words = mine + " ~ " + other;
                }
            }
        }
        reasons.add(String.format(Locale.ROOT, "name %.3f: %s", best, words));
        boolean oneWord = ours.names().stream().allMatch(name -> Words.of(name).size() < 2);
        if (ours.kind() != Kind.PERSON && best == 1 && !oneWord) {
            reasons.add("whole name of an organisation or place");
            return best + WHOLE_NAME / NAME;
        }
        return oneWord ? best * 0.9 : best;
    }

    private static double state(Ours ours, Theirs theirs, List<String> reasons) {
        if (ours.states().isEmpty() || theirs.states().isEmpty()) {
            return 0;
        }
        boolean same = !Collections.disjoint(ours.states(), theirs.states());
        reasons.add(
                (same ? "same state: " : "other state: ") + ours.states() + " " + theirs.states());
        return same ? STATE : -OTHER_STATE;
    }

    private static double office(Ours ours, Theirs theirs, List<String> reasons) {
        if (ours.offices().isEmpty() || theirs.offices().isEmpty()) {
            return 0;
        }
        double best = 0;
        for (String mine : ours.offices()) {
            for (String other : theirs.offices()) {
                best = Math.max(best, Offices.alike(mine, other));
            }
        }
        boolean same = best >= SAME_OFFICE;
        reasons.add(same ? "same office" : "no office in common");
        return same ? OFFICE : -OTHER_OFFICE;
    }

    private static double life(Ours ours, Theirs theirs, List<String> reasons) {
        if (ours.kind() != Kind.PERSON || ours.lastSeen() == 0) {
            return 0;
        }
        boolean dead = theirs.died() != 0 && theirs.died() < ours.firstSeen() - 1;
        boolean young = theirs.born() != 0 && theirs.born() + YOUNGEST > ours.firstSeen();
        if (dead || young) {
            reasons.add(
                    dead ? "died before: " + theirs.died() : "too young: born " + theirs.born());
            return -WRONG_LIFE;
        }
        return 0;
    }
}
