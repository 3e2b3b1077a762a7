package org.mithaq.frame;

import java.util.Set;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.morphology.VerbForm.Gender;

/**
 * Tells by gender whether what stands behind a verb can be its subject: "زار قطر" has none there.
 */
final class Agreement {

    /** The states whose names are masculine; all others, and all cities, are feminine. */
    private static final Set<String> MASCULINE =
            Set.of(
                    "المغرب",
                    "العراق",
                    "الاردن",
                    "لبنان",
                    "السودان",
                    "اليمن",
                    "الصومال",
                    "الفاتيكان",
                    "السنغال",
                    "النيجر",
                    "الغابون",
                    "الكاميرون",
                    "جنوب",
                    "تشاد",
                    "كوسوفو",
                    "الكونغو",
                    "الجبل",
                    "لوكسمبورغ",
                    "بنين",
                    "توغو",
                    "الاتحاد",
                    "سري");

    private Agreement() {}

    static boolean fits(VerbForm form, Mention mention, Clause clause) {
        if (form.gender() == Gender.COMMON || form.passive()) {
            return true;
        }
        boolean feminine = form.gender() == Gender.FEMININE;
        return switch (mention) {
            case Mention.Actor actor -> feminine || !isFeminine(actor, clause);
            case Mention.Office office -> office.plural() || feminine == isLady(office.office());
            case Mention.Person person -> !feminine || person.office() == null || mayBeLady(person);
            default -> true;
        };
    }

    private static boolean isFeminine(Mention.Actor actor, Clause clause) {
        boolean named = actor.manner() == Manner.NAME || actor.manner() == Manner.CAPITAL;
        String first = clause.form(actor.from());
        return named
                && actor.actor() instanceof ActorRef.State
                && actor.from() + 1 == actor.to()
                && !MASCULINE.contains(first);
    }

    /** A woman's name may follow an office that is told in the masculine. */
    private static boolean mayBeLady(Mention.Person person) {
        return person.nameFrom() > person.from()
                        && (isLady(String.valueOf(person.office())) || person.officeOf() == null)
                || person.nameFrom() == person.from();
    }

    private static boolean isLady(String office) {
        String first = office.split(" ")[0];
        return first.endsWith("ة")
                || first.endsWith("ه")
                || first.endsWith("ات")
                || first.equals("الخارجية")
                || first.equals("الرئاسة");
    }
}
