package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * Those whom "and" and commas join to a first one: "Chad, Mali (ML), and the Republic of Niger".
 */
final class EnglishLists {

    private static final int MOST = 40;

    private static final Set<String> REALMS = Set.of("republic", "kingdom", "state", "government");

    private EnglishLists() {}

    /** The first and those joined behind it; a list counts only where "and" ends it. */
    static List<Mention> of(Clause clause, Mention first, int end) {
        if (first instanceof Mention.Group) {
            return SubjectFinder.group(clause, first, end);
        }
        List<Mention> sure = new ArrayList<>();
        sure.add(first);
        List<Mention> listed = new ArrayList<>();
        Mention last = first;
        while (sure.size() + listed.size() < MOST) {
            int behind = pastBrackets(clause, last);
            int next = pastRole(clause, behind);
            boolean role = next > behind;
            boolean comma = clause.is(next, Kind.COMMA) && !clause.form(next).equals(";");
            next = comma ? next + 1 : next;
            boolean and = clause.form(next).equals("and") || clause.form(next).equals("&");
            next = and ? next + 1 : next;
            while (EnglishGrammar.isDeterminer(clause.form(next))
                    && clause.covering(next) == null) {
                next++;
            }
            boolean styled =
                    REALMS.contains(clause.form(next)) && clause.form(next + 1).equals("of");
            next = styled && clause.covering(next) == null ? next + 2 : next;
            Mention joined = comma || and ? clause.starting(next) : null;
            joined = joined == null && and && !comma ? JoinedOfficers.from(clause, next) : joined;
            boolean apart = comma && and && listed.isEmpty() && !role;
            if (joined == null
                    || apart
                    || joined.from() >= end
                    || !joins(clause, first, joined)
                    || comma && !and && !alike(first, joined)) {
                break;
            }
            listed.add(joined);
            last = joined;
            if (and) {
                sure.addAll(listed);
                listed.clear();
            }
        }
        return sure;
    }

    private static boolean joins(Clause clause, Mention first, Mention joined) {
        boolean free = !joined.lead().hasPreposition() || joined.lead().preposition().equals("of");
        return free
                && (SubjectFinder.acts(joined) || isPlace(joined) && located(first))
                && !(joined instanceof Mention.Instrument)
                && (!EnglishSubjects.possessive(clause, joined)
                        || EnglishSubjects.possessive(clause, first));
    }

    /** Whether both are sides or both are persons: "Chad, President X" are no list. */
    private static boolean alike(Mention first, Mention joined) {
        if (isPlace(joined) || isPlace(first)) {
            return located(first) && (isPlace(joined) || joined instanceof Mention.Actor);
        }
        return joined instanceof Mention.Actor
                ? first instanceof Mention.Actor || first instanceof Mention.Office
                : joined.getClass() == first.getClass();
    }

    private static boolean isPlace(Mention mention) {
        return mention instanceof Mention.Place place && place.state() != null;
    }

    /** A place or a name of a state: "(to) Lima, Quito, and Bolivia". */
    private static boolean located(Mention first) {
        return isPlace(first) || first instanceof Mention.Actor;
    }

    /** "X representing the Union, (and Y)": the index of the comma behind a role. */
    private static int pastRole(Clause clause, int at) {
        if (!clause.form(at).equals("representing") && !clause.form(at).equals("acting")) {
            return at;
        }
        for (int i = at + 1; i < at + 12; i++) {
            if (clause.is(i, Kind.COMMA)) {
                return i;
            }
        }
        return at;
    }

    /** "The Development Programme (UNDP)": the index behind a name in brackets. */
    private static int pastBrackets(Clause clause, Mention last) {
        int i = last.to();
        if (clause.is(i, Kind.QUOTE)) {
            i++;
        }
        if (clause.is(i, Kind.OPEN_BRACKET)) {
            for (int close = i + 1; close < i + 6; close++) {
                if (clause.is(close, Kind.CLOSE_BRACKET)) {
                    return close + 1;
                }
            }
        }
        return clause.is(i, Kind.CLOSE_BRACKET) ? i + 1 : i;
    }
}
