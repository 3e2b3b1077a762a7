package org.mithaq.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Manner;

/**
 * Organisations that the reference data does not know, by the words that end or begin their names.
 */
final class EnglishOrganisations {

    private static final int LONGEST = 9;
    private static final Set<String> TITLES =
            Set.of(
                    "director",
                    "president",
                    "chief",
                    "secretary",
                    "head",
                    "chair",
                    "chairman",
                    "chairperson",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "commissioner",
                    "administrator",
                    "executive",
                    "ambassador",
                    "envoy",
                    "coordinator",
                    "minister");
    private final Set<String> heads = EnglishWords.set("organisation-heads.txt");
    private final EnglishGazetteer gazetteer;
    private final EnglishNames names;

    EnglishOrganisations(EnglishGazetteer gazetteer, EnglishNames names) {
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /** The organisation whose name begins at a token; null where none does. */
    Mention.@Nullable Actor at(Reading reading, int from) {
        if (!EnglishWords.capitalised(reading, from)
                || slashed(reading, from)
                || names.isCommon(reading.form(from)) && !heads.contains(reading.form(from))) {
            return null;
        }
        int i = from;
        int end = -1;
        while (i < Math.min(reading.to(), from + LONGEST)) {
            String form = reading.form(i);
            boolean capital = EnglishWords.capitalised(reading, i) && !form.equals("'s");
            boolean joins =
                    i > from
                            && end == i
                            && (form.equals("of") || form.equals("for") || form.equals("and"))
                            && continues(reading, i);
            joins |=
                    i > from
                            && form.equals("and")
                            && end >= from
                            && gazetteer.name(reading, i + 1) == null
                            && EnglishWords.capitalised(reading, i + 1)
                            && heads.contains(reading.form(i + 2));
            if (!capital && !joins) {
                break;
            }
            boolean head =
                    capital
                            && heads.contains(form)
                            && (i > from
                                    || i + 1 < reading.to() && reading.form(i + 1).equals("of")
                                    || reading.form(i + 1).equals("for"));
            end =
                    head
                                    || end == i
                                            && capital
                                            && i > from
                                            && (purpose(reading, from, i)
                                                    || reading.form(i - 1).equals("of")
                                                    || reading.form(i - 1).equals("and"))
                            ? i + 1
                            : joins ? i + 1 : end;
            i++;
        }
        while (end > from && !EnglishWords.capitalised(reading, end - 1)) {
            end--;
        }
        if (end <= from + 1 || gazetteer.nationality(reading, from) != null && end == from + 1) {
            return null;
        }
        return new Mention.Actor(
                from,
                end,
                EnglishLeads.before(reading, from),
                new ActorRef.Named(reading.words(from, end)),
                Manner.NAME);
    }

    /** Whether a word belongs to what an organisation is for: "Centre for Flood Control". */
    private boolean purpose(Reading reading, int from, int i) {
        for (int j = i - 1; j > from && j >= i - 3; j--) {
            if (reading.form(j).equals("for")) {
                return j == i - 1 || !TITLES.contains(reading.form(i));
            }
        }
        return false;
    }

    private boolean continues(Reading reading, int i) {
        boolean another = reading.form(i).equals("and") && gazetteer.name(reading, i + 1) != null;
        return !another && i + 1 < reading.to() && EnglishWords.capitalised(reading, i + 1);
    }

    /** "FGM/(C Donor Group)": a part of a word is no name. */
    private static boolean slashed(Reading reading, int from) {
        return from > reading.from()
                && reading.token(from - 1).form().equals("/")
                && reading.token(from - 1).end() == reading.token(from).start();
    }
}
