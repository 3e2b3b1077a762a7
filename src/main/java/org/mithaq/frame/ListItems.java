package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.mithaq.frame.EnglishSubjects.Left;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/**
 * Items of a list whose subject stands above it: "The ministers: – welcomed the accord; – called on
 * …".
 */
final class ListItems {

    private static final Set<String> SUBORDINATING =
            Set.of("that", "which", "who", "whether", "if", "what", "as", "where", "when", "until");
    private static final Set<String> BEHIND =
            Set.of("on", "upon", "for", "to", "with", "its", "their", "also", "further");

    private ListItems() {}

    /** Index of the first word behind a bullet, a number or a letter in brackets. */
    static int opening(Clause clause) {
        int i = clause.from;
        while (i < clause.to - 1
                && (!clause.isWord(i)
                        || clause.is(i + 1, Kind.CLOSE_BRACKET) && i < clause.from + 3
                        || clause.covering(i) == null
                                && i == clause.from
                                && EnglishGrammar.isAdverb(clause.form(i))
                        || clause.covering(i) == null
                                && EnglishGrammar.isAdverb(clause.form(i))
                                && i > clause.from
                                && !clause.isWord(i - 1))) {
            i++;
        }
        return i;
    }

    /** Whether a verb may open an item: an object or a word that such verbs take follows it. */
    static boolean opens(Clause clause, int verb, VerbEntry entry) {
        int next = verb + 1;
        boolean object =
                clause.starting(next) != null
                        || EnglishGrammar.isDeterminer(clause.form(next))
                        || clause.form(next).equals("that")
                        || BEHIND.contains(clause.form(next));
        boolean speech =
                entry.rules().stream()
                        .anyMatch(rule -> rule.frame().speech() || rule.frame().mutual());
        return object && speech && !entry.lemma().equals("ask") && verb == opening(clause);
    }

    /** Whether no clause with a subject of its own stands behind the first verb. */
    static boolean alone(Clause clause, List<VerbGroup> groups, int k) {
        for (int j = k + 1; j < groups.size(); j++) {
            VerbGroup later = groups.get(j);
            if (later.finite()
                    && EnglishSubjects.find(clause, later.from(), groups.get(j - 1).to())
                            instanceof Left.Found
                    && !subordinated(clause, groups.get(k).to(), later.from())) {
                return false;
            }
        }
        return true;
    }

    private static boolean subordinated(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SUBORDINATING.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Those whom the line above the list names. */
    static Subject subject() {
        return new Subject.Carried(Pronouns.form("list", VerbForm.Number.PLURAL));
    }
}
