package org.mithaq.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.time.Anchor.Side;

/** Days, months and years told from the publication day: "أمس", "الخميس المقبل", "قبل عامين". */
final class ArabicRelative {

    private static final Map<String, DayOfWeek> WEEKDAYS =
            Map.of(
                    "الاثنين",
                    DayOfWeek.MONDAY,
                    "الثلاثاء",
                    DayOfWeek.TUESDAY,
                    "الاربعاء",
                    DayOfWeek.WEDNESDAY,
                    "الخميس",
                    DayOfWeek.THURSDAY,
                    "الجمعه",
                    DayOfWeek.FRIDAY,
                    "السبت",
                    DayOfWeek.SATURDAY,
                    "الاحد",
                    DayOfWeek.SUNDAY);
    private static final Set<String> PAST =
            Set.of(
                    "الماضي",
                    "الماضيه",
                    "الفايت",
                    "الفايته",
                    "المنصرم",
                    "المنصرمه",
                    "الفارط",
                    "الفارطه",
                    "السابق");
    private static final Set<String> PRESENT =
            Set.of("الجاري", "الحالي", "الجاريه", "الحاليه", "الراهن");
    private static final Set<String> NEXT =
            Set.of("المقبل", "القادم", "المقبله", "القادمه", "التالي");
    private static final Set<String> IN_THE = Set.of("في", "ل", "لليوم", "ذلك", "هذا", "طوال");

    private ArabicRelative() {}

    /** Whether a word tells a day from the publication day by itself. */
    static boolean isDay(String form) {
        return form.equals("اليوم") || form.equals("امس") || WEEKDAYS.containsKey(bare(form));
    }

    /** Whether an adjective means what is past, present or to come; null for any other word. */
    static @Nullable Side side(String form) {
        return PAST.contains(form)
                ? Side.PAST
                : PRESENT.contains(form) ? Side.PRESENT : NEXT.contains(form) ? Side.NEXT : null;
    }

    private static String bare(String form) {
        boolean and = form.startsWith("وال") && form.length() > 5;
        return and ? form.substring(1) : form;
    }

    static ArabicDates.@Nullable Found at(
            List<Token> tokens, int i, int from, int limit, Anchor anchor) {
        String form = tokens.get(i).form();
        String next = i + 1 < limit ? tokens.get(i + 1).form() : "";
        String before = i > from ? tokens.get(i - 1).form() : "";
        return switch (form) {
            case "اليوم" -> today(i, before, next, anchor);
            case "امس" -> yesterday(tokens, i, limit, next, anchor);
            case "غدا" -> found(i, i + 1, anchor.plusDays(1));
            case "بعد" ->
                    next.equals("غد")
                            ? found(i, i + 2, anchor.plusDays(2))
                            : ago(tokens, i, limit, 1, anchor);
            case "قبل", "منذ" -> ago(tokens, i, limit, -1, anchor);
            case "اول" -> dayBefore(tokens, i, limit, anchor);
            case "الشهر", "شهر" -> month(i, form, next, before, anchor);
            case "العام", "السنه" ->
                    before.equals("هذا") || before.equals("هذه")
                            ? found(i, i + 1, anchor.plusYears(0))
                            : null;
            default -> weekday(i, form, next, anchor);
        };
    }

    private static ArabicDates.Found found(int from, int to, PartialDate date) {
        return new ArabicDates.Found(from, to, date);
    }

    /** "Today", but not "the next day" or "the national day". */
    private static ArabicDates.@Nullable Found today(
            int i, String before, String next, Anchor anchor) {
        boolean other =
                IN_THE.contains(before)
                        || next.startsWith("ال") && !WEEKDAYS.containsKey(next)
                        || next.equals("نفسه")
                        || next.equals("ذاته");
        return other ? null : found(i, i + 1, anchor.plusDays(0));
    }

    private static ArabicDates.Found yesterday(
            List<Token> tokens, int i, int limit, String next, Anchor anchor) {
        boolean first = next.equals("الاول") && (i + 2 >= limit || !tokens.get(i + 2).is("من"));
        return first ? found(i, i + 2, anchor.plusDays(-2)) : found(i, i + 1, anchor.plusDays(-1));
    }

    /** "أول أمس", "أول من أمس". */
    private static ArabicDates.@Nullable Found dayBefore(
            List<Token> tokens, int i, int limit, Anchor anchor) {
        int at = i + 1 < limit && tokens.get(i + 1).is("من") ? i + 2 : i + 1;
        return at < limit && tokens.get(at).is("امس")
                ? found(i, at + 1, anchor.plusDays(-2))
                : null;
    }

    /** "قبل يومين", "منذ ثلاثة أشهر", "بعد عامين": as exact as the unit. */
    private static ArabicDates.@Nullable Found ago(
            List<Token> tokens, int i, int limit, int direction, Anchor anchor) {
        if (i + 1 >= limit) {
            return null;
        }
        ArabicOrdinals.Read count = ArabicOrdinals.count(tokens, i + 1, limit);
        if (count.value() == 0 || count.to() >= limit) {
            return null;
        }
        int shift = count.value() * direction;
        boolean many = count.to() > i + 1;
        return switch (tokens.get(count.to()).form()) {
            case "ايام" -> found(i, count.to() + 1, anchor.plusDays(shift));
            case "يوم" -> many ? found(i, count.to() + 1, anchor.plusDays(shift)) : null;
            case "يومين" -> found(i, count.to() + 1, anchor.plusDays(shift));
            case "اشهر", "شهرين" -> found(i, count.to() + 1, anchor.plusMonths(shift));
            case "اعوام", "سنوات", "عامين", "سنتين" ->
                    found(i, count.to() + 1, anchor.plusYears(shift));
            default -> null;
        };
    }

    private static ArabicDates.@Nullable Found month(
            int i, String form, String next, String before, Anchor anchor) {
        if (form.equals("الشهر") && before.equals("هذا")) {
            return found(i, i + 1, anchor.plusMonths(0));
        }
        Side side = form.equals("الشهر") ? side(next) : null;
        return side == null ? null : found(i, i + 2, anchor.plusMonths(side.ordinal() - 1L));
    }

    private static ArabicDates.@Nullable Found weekday(
            int i, String form, String next, Anchor anchor) {
        DayOfWeek weekday = WEEKDAYS.get(bare(form));
        if (weekday == null) {
            return null;
        }
        Side side = side(next);
        return side == null
                ? found(i, i + 1, anchor.weekday(weekday, Side.PRESENT))
                : found(i, i + 2, anchor.weekday(weekday, side));
    }
}
