package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/**
 * Rules of a verb that ask who its subject is: a president who "attacks" does so in words, and a
 * parliament that "agrees to" something votes on it.
 */
final class FittingSubjects {

    /** Words of which one names an assembly that votes. */
    private static final Set<String> ASSEMBLIES =
            Set.of(
                    "برلمان",
                    "نواب",
                    "شيوخ",
                    "كونغرس",
                    "كونجرس",
                    "كنيست",
                    "كنيسيت",
                    "بوندستاغ",
                    "دوما",
                    "عموم",
                    "لوردات",
                    "مستشارين",
                    "شوري",
                    "برلمانيه",
                    "نيابي",
                    "امه");

    private static final Set<String> EMBASSIES =
            Set.of("سفاره", "سفارتها", "سفارته", "قنصليه", "قنصليتها", "سفارتا");

    private static final Set<String> ASKED = Set.of("voiced", "assembly", "embassy");

    private FittingSubjects() {}

    /** The rules whose subject the clause's may be. */
    static List<Rule> of(Clause clause, List<Rule> rules, int at, SubjectFinder.Found found) {
        if (rules.stream().noneMatch(rule -> rule.flags().stream().anyMatch(ASKED::contains))) {
            return rules;
        }
        boolean voices = voices(found.subject());
        boolean votes = names(clause, at, found, ASSEMBLIES);
        boolean opens = names(clause, at, found, EMBASSIES);
        return rules.stream()
                .filter(rule -> voices || !rule.has("voiced"))
                .filter(rule -> votes || !rule.has("assembly"))
                .filter(rule -> opens || !rule.has("embassy"))
                .toList();
    }

    /** Whether all who act are persons, by name or office. */
    private static boolean voices(Subject subject) {
        return subject instanceof Subject.Named named
                && named.mentions().stream()
                        .allMatch(
                                one ->
                                        one instanceof Mention.Person
                                                || one instanceof Mention.Office office
                                                        && !office.plural());
    }

    /** Whether the words of a mention name an assembly: "تبني البرلمان". */
    static boolean isAssembly(Clause clause, Mention mention) {
        return holds(clause, mention.from(), mention.to(), -1, ASSEMBLIES);
    }

    private static boolean names(
            Clause clause, int at, SubjectFinder.Found found, Set<String> words) {
        int from = at + 1;
        int to = found.after();
        if (found.subject() instanceof Subject.Named named) {
            from = Math.min(from, named.mentions().get(0).from());
            to = Math.max(to, named.mentions().get(0).to());
        }
        return holds(clause, from, to, at, words);
    }

    private static boolean holds(Clause clause, int from, int to, int but, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (i != but && words.contains(stem(clause, i))) {
                return true;
            }
        }
        return false;
    }

    private static String stem(Clause clause, int i) {
        String form = clause.form(i);
        String bare = form.startsWith("وال") ? form.substring(1) : form;
        return bare.startsWith("ال") ? bare.substring(2) : bare;
    }
}
