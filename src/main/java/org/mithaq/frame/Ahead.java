package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Tells deeds to come by the time that their clause names: "hosts a summit next Friday". */
final class Ahead {

    /** Words that put a deed, its day or week ahead. */
    static final Set<String> WORDS =
            Set.of(
                    "المقرره",
                    "المرتقبه",
                    "المزمعه",
                    "المقبل",
                    "المقبله",
                    "القادم",
                    "القادمه",
                    "المنتظره",
                    "المقرر",
                    "المرتقب",
                    "المزمع",
                    "المنتظر");

    private static final Set<String> COMING = Set.of("المقبل", "المقبله", "القادم", "القادمه");

    private static final Set<String> TIMES =
            Set.of(
                    "الاسبوع",
                    "الشهر",
                    "العام",
                    "السنه",
                    "السبت",
                    "الاحد",
                    "الاثنين",
                    "الثلاثاء",
                    "الاربعاء",
                    "الخميس",
                    "الجمعه",
                    "الايام",
                    "الاسابيع",
                    "الاشهر",
                    "الشهور",
                    "الفتره",
                    "يوم",
                    "اليوم",
                    "الربيع",
                    "الصيف",
                    "الخريف",
                    "الشتاء");

    private static final int REACH = 16;

    private Ahead() {}

    /** The modality of a deed whose verb is in the imperfect, by the time that is told with it. */
    static Modality of(Clause clause, @Nullable VerbForm form, int at, int end, Modality modality) {
        boolean open =
                modality == Modality.ACTUAL
                        && form != null
                        && form.tense() == VerbForm.Tense.IMPERFECT;
        return open && tells(clause, at, end) ? Modality.PLANNED : modality;
    }

    private static boolean tells(Clause clause, int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + REACH); i++) {
            String form = clause.form(i);
            if (clause.is(i, Kind.STOP)
                    || clause.isThat(i)
                    || form.equals("الذي")
                    || form.equals("التي")) {
                return false;
            }
            boolean timed =
                    COMING.contains(form)
                            && (TIMES.contains(clause.form(i - 1)) || clause.dateAt(i - 1) != null);
            if (timed || form.equals("غدا")) {
                return true;
            }
        }
        return false;
    }

    /** "(قمة) ستعقد", "التي سيعقدها": whether a noun's own clause is in the future. */
    static boolean which(Clause clause, int i) {
        String form = clause.form(i);
        boolean relative = clause.form(i - 1).equals("التي") || clause.form(i - 1).equals("الذي");
        return relative && (form.startsWith("ست") || form.startsWith("سي")) && form.length() > 4;
    }
}
