package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Token.Kind;

/** Reads who made an instrument, as the clause behind its name tells. */
final class InstrumentMakers {

    /** How far behind an instrument the verb of the clause stands that tells who made it. */
    private static final int CLAUSE = 4;

    /** "(التي) وقعتها", "(الذي) أبرمه". */
    private static final Pattern MADE_IT =
            Pattern.compile("(?:وقع|ابرم|عقد|اعلن|امض)(?:ت|تا|ا|و|ت)?(?:ه|ها)");

    /** "(الذي) توصلت (إليه)", "(الذي) اتفق (عليه)". */
    private static final Pattern MADE = Pattern.compile("(?:وقع|توصل|يتوصل|اتفق)(?:ت|تا|ا|وا)?");

    private static final Set<String> REACHED =
            Set.of("اليه", "اليها", "عليه", "عليها", "له", "لها");

    /** How far behind a name the clause begins that a comma parts from it. */
    private static final int APART = 10;

    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "والذي", "والتي");
    private static final Set<String> SIGNED =
            Set.of("الموقع", "الموقعه", "المبرم", "المبرمه", "الصادر");

    private final ArabicGazetteer gazetteer;
    private final InstrumentParties sides;

    InstrumentMakers(ArabicGazetteer gazetteer, InstrumentParties sides) {
        this.gazetteer = gazetteer;
        this.sides = sides;
    }

    /**
     * "الذي أبرمته الهند مع …", "اتفاقا توصلت إليه كينيا وتنزانيا": those who made it, as the
     * clause behind its name tells.
     */
    void read(Reading reading, int at, List<ActorRef> parties) {
        for (int i = at; i < Math.min(at + CLAUSE, reading.to()) && reading.isWord(i); i++) {
            if (!isMaking(reading, i)) {
                continue;
            }
            int first = REACHED.contains(reading.form(i + 1)) ? i + 2 : i + 1;
            List<ActorRef> made = new ArrayList<>();
            int end =
                    reading.isWord(first) && !isWith(reading, first)
                            ? sides.sides(reading, first, made)
                            : first;
            if (made.isEmpty()) {
                return;
            }
            made.forEach(party -> InstrumentParties.add(parties, party));
            for (int with = end; with < Math.min(end + 3, reading.to()); with++) {
                if (isWith(reading, with)) {
                    sides.sides(reading, with + 1, parties);
                    return;
                }
            }
            return;
        }
    }

    /**
     * "(إعلان … في مالي)، الذي وقعه …", "(…)، الموقع بين …": those who made it, as a clause tells
     * that a comma parts from its name.
     */
    void clause(Reading reading, int at, List<ActorRef> parties) {
        int limit = Math.min(at + APART, reading.to() - 1);
        for (int i = at; i < limit && !reading.is(i, Kind.STOP); i++) {
            boolean signed = SIGNED.contains(reading.form(i)) && isWith(reading, i + 1);
            if (signed) {
                sides.sides(reading, i + 2, parties);
            } else if (RELATIVE.contains(reading.form(i))) {
                read(reading, i + 1, parties);
            }
            if (signed || RELATIVE.contains(reading.form(i))) {
                return;
            }
        }
    }

    private static boolean isWith(Reading reading, int i) {
        return reading.isWord(i) && (reading.form(i).equals("مع") || reading.form(i).equals("بين"));
    }

    private static boolean isMaking(Reading reading, int i) {
        String form = reading.form(i);
        return MADE_IT.matcher(form).matches()
                || REACHED.contains(reading.form(i + 1)) && MADE.matcher(form).matches();
    }

    /** "اتفاق روسيا وتونس على": sides right behind, then what they agreed on. */
    boolean agreeOn(Reading reading, int at) {
        int i = at;
        boolean sides = false;
        while (i < Math.min(at + 8, reading.to()) && reading.isWord(i)) {
            ArabicGazetteer.Match name = gazetteer.name(reading.tokens(), i, reading.to());
            if (name != null && name.entry().actor() != null) {
                sides = true;
                i = name.to();
            } else if (reading.form(i).equals("علي")) {
                return sides;
            } else if (sides || InstrumentWords.SIDES.contains(reading.form(i))) {
                sides = true;
                i++;
            } else {
                return false;
            }
        }
        return false;
    }
}
