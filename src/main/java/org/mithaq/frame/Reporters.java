package org.mithaq.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Folding;
import org.mithaq.text.ar.Clitics;
import org.mithaq.text.ar.Split;

/** Agencies, papers and unnamed sources: what they report is the article's own word. */
final class Reporters {

    private static final Set<String> WORDS = words();

    private static final Set<String> BEFORE =
            Set.of("في", "من", "عن", "خلال", "عبر", "بعد", "قبل", "مع", "علي", "الي", "عقب", "لدي");

    private Reporters() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String line : ArabicLexicon.lines("reporting.txt")) {
            words.add(Folding.fold(line).split(" ")[0]);
        }
        return words;
    }

    /** Whether one of them stands at a place, perhaps behind a word like "some". */
    static boolean speak(Clause clause, int at) {
        if (BEFORE.contains(clause.form(at))) {
            return false; // "(he affirmed) in a statement"
        }
        for (int i = at; i < at + 2; i++) {
            for (Split split : Clitics.splits(clause.form(i))) {
                if (!split.hasPreposition()
                        && !split.hasPronoun()
                        && WORDS.contains(split.stem())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Speech of one who is no actor: what an agency reports is the article's own word, what
     * somebody says is not.
     */
    static FrameMatch said(
            Clause clause, Rule rule, Trigger.Verbal trigger, VerbForm form, int end) {
        int next = trigger.at() + 1;
        boolean reporter = speak(clause, next);
        int contentFrom = VerbSpan.contentStart(clause, next, end);
        return new FrameMatch(
                rule.frame(),
                rule.name(),
                null,
                trigger.at(),
                trigger.at(),
                next,
                new Subject.Unnamed(form, reporter),
                List.of(),
                false,
                List.of(),
                List.of(),
                null,
                null,
                Modality.ACTUAL,
                Math.max(contentFrom, 0),
                contentFrom < 0 ? 0 : end,
                0,
                null,
                null);
    }
}
