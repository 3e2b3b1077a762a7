package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Tells what plain nouns and pronouns beside a verb are to it: its subject or its object. */
final class NounSubjects {

    /** Nouns of what is said or called for: never who does it. */
    private static final Set<String> OBJECTS = SubjectFinder.words("no-doers.txt");

    /** Plurals and titles of men that end like the feminine. */
    private static final Set<String> PLURALS =
            Set.of("قاده", "ساسه", "طلبه", "ساده", "اساتذه", "خليفه", "رعاه");

    /** Those whose sender stands behind "from". */
    private static final Set<String> SENT =
            Set.of(
                    "وفد", "مبعوث", "موفد", "مبعوثون", "مسوول", "مسوولون", "مسوولان", "مصدر",
                    "مصادر", "مصدران", "خبراء", "فريق");

    /** How many words a body's name has at most before it is told whose it is. */
    private static final int BODY = 7;

    /** How many words a quoted name has at most. */
    private static final int NAME = 6;

    /** What governs under its head's name: "the Biden administration". */
    private static final Set<String> GOVERNING = Set.of("اداره", "حكومه", "نظام", "قوات");

    private NounSubjects() {}

    /** Whether a word may stand for a government before its head's name or office. */
    static boolean governs(Clause clause, int i) {
        String form = clause.form(i);
        return GOVERNING.contains(form.startsWith("و") ? form.substring(1) : form);
    }

    /** "إدارة ترامب", "حكومة الرئيس": the one whose government acts; null where none is named. */
    static @Nullable Mention head(Clause clause, int next) {
        Mention mention = GOVERNING.contains(clause.form(next)) ? clause.starting(next + 1) : null;
        boolean one =
                mention instanceof Mention.Person
                        || mention instanceof Mention.Office office && !office.plural();
        return mention != null && one && !mention.lead().hasPreposition() && !mention.lead().and()
                ? mention
                : null;
    }

    /**
     * "مكتب حقوق الإنسان التابع للأمم المتحدة": the organisation or state that the body named
     * behind a verb belongs to; null where none is told.
     */
    static @Nullable Mention whole(Clause clause, int next, int end) {
        for (int i = next; i < Math.min(end, next + BODY); i++) {
            boolean belongs =
                    clause.form(i).equals("التابع")
                            || clause.form(i).equals("التابعه")
                            || clause.form(i).equals("تابع")
                            || clause.form(i).equals("تابعه");
            if (belongs && i > next) {
                Mention mention = clause.starting(i + 1);
                return mention instanceof Mention.Actor actor
                                && actor.manner() != Manner.ADJECTIVE
                                && mention.lead().preposition().equals("ل")
                        ? mention
                        : null;
            }
            if (!clause.isWord(i) || clause.covering(i) != null || clause.isThat(i)) {
                return null;
            }
        }
        return null;
    }

    /** "زار وفد رفيع المستوى من كينيا": whose delegation it is. */
    static @Nullable Mention sent(Clause clause, int next, int end) {
        if (!SENT.contains(clause.form(next))) {
            return null;
        }
        for (int i = next + 1; i < Math.min(end, next + SubjectFinder.REACH); i++) {
            Mention mention = clause.starting(i);
            if (mention != null || !clause.isWord(i) || clause.isThat(i)) {
                boolean side =
                        mention instanceof Mention.Actor actor && actor.manner() != Manner.ADJECTIVE
                                || mention instanceof Mention.Place place && place.state() != null;
                boolean organ =
                        mention instanceof Mention.Actor actor
                                && (actor.manner() == Manner.ORGAN
                                        || actor.manner() == Manner.METONYM);
                String preposition = mention == null ? "" : mention.lead().preposition();
                boolean of =
                        preposition.equals("من")
                                || organ && (preposition.equals("ب") || preposition.equals("في"));
                return side && of ? mention : null;
            }
        }
        return null;
    }

    /** "(said) that he met the president": the pronoun is the subject, not who stands behind. */
    static boolean saidOfOneself(Clause clause, int at, VerbForm form) {
        String that = clause.form(at - 1);
        boolean one = form.number() == VerbForm.Number.SINGULAR;
        boolean he = form.gender() == VerbForm.Gender.MASCULINE;
        return one
                && !form.passive()
                && clause.isThat(at - 1)
                && (he ? that.endsWith("نه") : that.endsWith("نها"));
    }

    /** Whether a quotation of more than a name opens at a place. */
    static boolean opensWords(Clause clause, int at) {
        if (!clause.is(at, Kind.QUOTE)) {
            return false;
        }
        int i = at + 1;
        while (i < at + NAME && clause.isWord(i)) {
            i++;
        }
        return i == at + NAME || !clause.is(i, Kind.QUOTE);
    }

    /**
     * Whether the definite noun at a place may be the subject of the verb before it: it agrees with
     * it in gender, and is not what such verbs only have as object.
     */
    static boolean mayDo(Clause clause, int at, VerbForm form, @Nullable VerbEntry entry) {
        if (!isNoun(clause, at) || entry == null) {
            return isNoun(clause, at);
        }
        String noun = clause.stem(at);
        boolean feminine = noun.endsWith("ه") && !PLURALS.contains(noun) || noun.endsWith("ات");
        boolean he = form.gender() == VerbForm.Gender.MASCULINE && !form.passive();
        boolean speaks = entry.rules().stream().anyMatch(rule -> rule.frame().speech());
        return !(he && feminine) && !(speaks && OBJECTS.contains(noun));
    }

    /** Whether a definite noun that no mention covers stands at a place. */
    static boolean isNoun(Clause clause, int at) {
        String form = clause.form(at);
        return clause.isWord(at)
                && form.startsWith("ال")
                && form.length() > 4
                && clause.covering(at) == null
                && !SubjectFinder.SKIPPED.contains(form)
                && !clause.isThat(at)
                && !form.equals("الي");
    }
}
