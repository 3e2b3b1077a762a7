package org.mithaq.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** The months of all Arab traditions and of the Hijri calendar. */
final class ArabicMonths {

    private static final Map<String, Integer> GREGORIAN = new HashMap<>();
    private static final Map<String, Integer> HIJRI = new HashMap<>();

    /** Names that are also other words: months only behind a day, before a year or with "شهر". */
    private static final Set<String> HOMOGRAPHS =
            Set.of(
                    "اب", "ماي", "جوان", "مارس", "اوت", "محرم", "المحرم", "صفر", "رجب", "شعبان",
                    "رمضان", "شوال");

    static {
        String[][] gregorian = {
            {"يناير", "كانون الثاني", "كانون ثاني", "جانفي", "ينير", "جانفييه"},
            {"فبراير", "شباط", "فيفري", "فبرابر"},
            {"مارس", "آذار"},
            {"أبريل", "نيسان", "أفريل"},
            {"مايو", "أيار", "ماي"},
            {"يونيو", "حزيران", "جوان", "يونيه"},
            {"يوليو", "تموز", "جويلية", "يوليوز", "يوليه"},
            {"أغسطس", "آب", "أوت", "غشت", "أغشت"},
            {"سبتمبر", "أيلول", "شتنبر", "شتمبر"},
            {"أكتوبر", "تشرين الأول", "تشرين أول", "أكتوبير"},
            {"نوفمبر", "تشرين الثاني", "تشرين ثاني", "نونبر"},
            {"ديسمبر", "كانون الأول", "كانون أول", "دجنبر", "دجمبر"},
        };
        names(gregorian, GREGORIAN);
        String[][] hijri = {
            {"محرم", "المحرم"},
            {"صفر"},
            {"ربيع الأول", "ربيع أول"},
            {"ربيع الآخر", "ربيع الثاني", "ربيع آخر", "ربيع ثاني"},
            {"جمادى الأولى", "جمادى الأول", "جماد الأول", "جمادى أولى"},
            {"جمادى الآخرة", "جمادى الثانية", "جماد الثاني", "جمادى الآخر", "جماد الآخر"},
            {"رجب"},
            {"شعبان"},
            {"رمضان"},
            {"شوال"},
            {"ذو القعدة", "ذي القعدة"},
            {"ذو الحجة", "ذي الحجة"},
        };
        names(hijri, HIJRI);
    }

    /** The first words of all names, which most words are not. */
    private static final Set<String> FIRST = new HashSet<>();

    static {
        for (Map<String, Integer> months : List.of(GREGORIAN, HIJRI)) {
            for (String name : months.keySet()) {
                int space = name.indexOf(' ');
                FIRST.add(space < 0 ? name : name.substring(0, space));
            }
        }
    }

    private ArabicMonths() {}

    private static void names(String[][] table, Map<String, Integer> months) {
        for (int i = 0; i < table.length; i++) {
            for (String name : table[i]) {
                months.put(Folding.fold(name), i + 1);
            }
        }
    }

    /**
     * A month's name found.
     *
     * @param to index behind it
     * @param homograph whether the name is also another word
     */
    record Month(int number, int to, boolean hijri, boolean homograph) {}

    /** The month named at a token, in one tradition or in two joined by a slash or in brackets. */
    static @Nullable Month at(List<Token> tokens, int i, int limit) {
        if (i >= limit || !tokens.get(i).isWord()) {
            return null;
        }
        Month month = single(tokens, i, limit);
        if (month == null || month.hijri()) {
            return month;
        }
        int to = month.to();
        boolean bracket = to < limit && tokens.get(to).kind() == Kind.OPEN_BRACKET;
        if (to + 1 < limit && (bracket || tokens.get(to).kind() == Kind.DASH)) {
            Month second = single(tokens, to + 1, limit);
            if (second != null && second.number() == month.number() && !second.hijri()) {
                int end = second.to();
                boolean closes = end < limit && tokens.get(end).kind() == Kind.CLOSE_BRACKET;
                return new Month(month.number(), closes ? end + 1 : end, false, false);
            }
        }
        return month;
    }

    private static @Nullable Month single(List<Token> tokens, int i, int limit) {
        String form = unprefixed(tokens.get(i).form());
        if (!FIRST.contains(form)) {
            return null;
        }
        String two = i + 1 < limit ? form + " " + tokens.get(i + 1).form() : form;
        for (Map<String, Integer> months : List.of(GREGORIAN, HIJRI)) {
            boolean hijri = months == HIJRI;
            Integer number = months.get(two);
            if (number != null && i + 1 < limit) {
                return new Month(number, i + 2, hijri, false);
            }
            number = months.get(form);
            if (number != null) {
                boolean homograph = HOMOGRAPHS.contains(form);
                return new Month(number, i + 1, hijri, homograph);
            }
        }
        return null;
    }

    /** "بيناير", "ليونيو", "ويوليو": a month behind a clitic. */
    private static String unprefixed(String form) {
        if (form.length() < 5 || GREGORIAN.containsKey(form) || HIJRI.containsKey(form)) {
            return form;
        }
        if ("وبلف".indexOf(form.charAt(0)) < 0) {
            return form;
        }
        String rest = form.substring(1);
        boolean month = GREGORIAN.containsKey(rest) || rest.equals("تشرين") || rest.equals("كانون");
        return month ? rest : form;
    }
}
