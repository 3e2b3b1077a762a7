package org.mithaq.frame;

import java.util.Set;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * Tells encounters that go with a journey: "went to Ghana to meet …", "his visit and his talks".
 */
final class Journeys {

    private static final Set<String> TO_MEET = Set.of("للقاء", "للاجتماع");

    private static final int GOING = 12;

    private static final int POWER_REACH = 7;

    /** What one comes to without going anywhere. */
    private static final Set<String> POWER =
            Set.of(
                    "السلطه", "الحكم", "سده", "الرياسه", "للسلطه", "للحكم", "للرياسه", "منصبه",
                    "منصبها", "المنصب", "الابيض", "اتفاق", "تفاهم", "تسويه", "توافق", "العرش");

    /** What is told or given to those who would travel. */
    private static final Set<String> TRAVELLERS =
            Set.of(
                    "تحذير", "تحذيرات", "نصايح", "ارشادات", "حظر", "قيود", "جواز", "جوازات",
                    "تاشيره", "تاشيرات", "وثيقه", "وثايق");

    private Journeys() {}

    /** Whether a noun of going tells no journey: "وصول الرئيس إلى السلطة", coming to power. */
    static boolean figure(Clause clause, int at) {
        for (int i = at + 1; i < at + POWER_REACH; i++) {
            if (POWER.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** "تحذير السفر إلى …": the warning of travel, which nobody is on. */
    static boolean warned(Clause clause, int at) {
        return TRAVELLERS.contains(clause.stem(at - 1));
    }

    /** "(توجه إلى غانا) للقاء": whether a journey's aim is told at a place. */
    static boolean toMeet(Clause clause, int at) {
        return TO_MEET.contains(clause.form(at)) && goes(clause, at);
    }

    /**
     * "(أكد الوزير) في ختام زيارته إلى غانا التزام …": an encounter told before what a verb of
     * speech carries.
     */
    static boolean aside(Clause clause, Trigger trigger) {
        return trigger instanceof Trigger.Nominal && NominalReader.happens(clause, trigger.at());
    }

    /** Whether a journey is told before a place, in the same clause. */
    private static boolean goes(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - GOING) && !clause.isThat(i); i--) {
            if (clause.form(i).equals("الي")
                    || clause.covering(i) instanceof Mention one
                            && one.lead().preposition().equals("ل")) {
                return true;
            }
        }
        return false;
    }

    /** "زيارة الوزير … ولقائه نظيره": a meeting joined to the visit that it was held on. */
    static boolean joined(Clause clause, int at) {
        if (!clause.form(at).startsWith("و")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(clause.from, at - GOING) && !clause.isThat(i); i--) {
            if (clause.is(i, Kind.STOP)) {
                return false;
            }
            if (clause.stem(i).startsWith("زيار") || clause.form(i).startsWith("لزيار")) {
                return true;
            }
        }
        return false;
    }
}
