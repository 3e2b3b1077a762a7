package org.mithaq.frame;

import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * Tells resolves whose subject is a thing: "(said that) the drilling will go on", "the revenue will
 * be shared".
 */
final class GoingOn {

    private static final Pattern GOES_ON = Pattern.compile("س[يت](ستمر|تواصل|مضي)");

    private static final Set<String> SEEN_TO = Set.of("سيتم", "ستتم", "سيجري");

    private static final Pattern BEING_DONE = Pattern.compile(".{3,}(ه|ها|هم|هما)");

    /** What goes on whatever a speaker wills. */
    private static final Pattern EVILS =
            Pattern.compile(
                    "(ال)?(ازم|معاناه|معانا|توتر|صراع|نزاع|عنف|حرب|تداعيات|خلاف|مشكل|تهديد|هجم|هجوم|ارهاب"
                            + "|انتهاك|فوضي|كارث|خطر|مخاطر|تدهور|احتلال|عدوان).*");

    private static final int REACH = 14;

    private GoingOn() {}

    /** Whether a content clause that begins at a token tells that a thing will go on or be done. */
    static boolean tells(Clause clause, int start, int end) {
        if (!clause.isWord(start)
                || clause.covering(start) != null
                || EVILS.matcher(clause.form(start)).matches()) {
            return false;
        }
        for (int i = start + 1; i < Math.min(end, start + REACH); i++) {
            if (clause.isThat(i)
                    || clause.is(i, Kind.COMMA)
                    || clause.is(i, Kind.STOP)
                    || clause.is(i, Kind.QUOTE)) {
                return false;
            }
            String form = clause.form(i);
            if (clause.covering(i) == null && GOES_ON.matcher(form).matches()) {
                return true;
            }
            if (SEEN_TO.contains(form)) {
                return clause.covering(i + 1) == null
                        && BEING_DONE.matcher(clause.form(i + 1)).matches();
            }
            if (form.equals("لن") || form.equals("لا") || form.equals("لم")) {
                return false;
            }
        }
        return false;
    }

    /** Index behind "(the presidency) of his country" at the beginning of a clause; else -1. */
    static int behindOwn(Clause clause, int start) {
        return clause.isWord(start)
                        && clause.covering(start) == null
                        && clause.starting(start + 1) instanceof Mention.Group group
                        && group.kind() == Mention.Group.Kind.OWN
                ? group.to()
                : -1;
    }
}
