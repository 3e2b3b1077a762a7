package org.mithaq.mention;

import java.util.Set;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token.Kind;

/** Reads how far the name of an instrument goes: its adjectives and what it is about. */
final class InstrumentNames {

    private static final int ABOUT_WORDS = 5;
    private static final int JOINT = 5;
    private static final Set<String> ABOUT =
            Set.of(
                    "بشان",
                    "حول",
                    "المتعلقه",
                    "المتعلق",
                    "الخاصه",
                    "الخاص",
                    "بخصوص",
                    "متعلقه",
                    "خاصه",
                    "تتعلق",
                    "يتعلق",
                    "تقضي",
                    "يقضي",
                    "تنص",
                    "ينص",
                    "تتضمن",
                    "تشمل");
    private static final Set<String> SAYS =
            Set.of("تقضي", "يقضي", "تنص", "ينص", "تتضمن", "تشمل", "تتعلق", "يتعلق");
    private static final Set<String> JOINED =
            Set.of("مشترك", "المشترك", "ثلاثي", "الثلاثي", "رباعي", "الرباعي", "ختامي", "الختامي");
    private static final Set<String> FIELD =
            Set.of("مجال", "مجالي", "مجالات", "المجال", "المجالات", "المجالين", "قطاع", "قطاعي");
    private static final Set<String> STATED =
            Set.of(
                    "مشترك",
                    "المشترك",
                    "مشتركه",
                    "المشتركه",
                    "ثناءي",
                    "الثناءي",
                    "ثنايي",
                    "الثنايي",
                    "الثناييه",
                    "ثناييه",
                    "الختامي",
                    "ختامي",
                    "اطاري",
                    "اطاريه",
                    "الاطاري",
                    "الاطاريه",
                    "نووي",
                    "النووي",
                    "النوويه",
                    "نوويه",
                    "ثلاثي",
                    "الثلاثي",
                    "ثلاثيه",
                    "الثلاثيه",
                    "رباعي",
                    "الرباعي",
                    "رباعيه",
                    "الرباعيه",
                    "اقتصادي",
                    "الاقتصادي",
                    "اقتصاديه",
                    "الاقتصاديه",
                    "استراتيجي",
                    "الاستراتيجي",
                    "استراتيجيه",
                    "الاستراتيجيه",
                    "سياسي",
                    "السياسي",
                    "ملزم",
                    "الملزم",
                    "ملزمه",
                    "موقته",
                    "الموقته",
                    "نهاييه",
                    "النهاييه",
                    "مبدييه",
                    "المبدييه",
                    "اوليه",
                    "الاوليه",
                    "امني",
                    "الامني",
                    "امنيه",
                    "الامنيه",
                    "تجاري",
                    "التجاري",
                    "تجاريه",
                    "التجاريه",
                    "عسكري",
                    "العسكري",
                    "عسكريه",
                    "العسكريه",
                    "دفاعي",
                    "دفاعيه",
                    "الدفاعيه",
                    "جديد",
                    "الجديد",
                    "جديده",
                    "الجديده",
                    "تاريخي",
                    "التاريخي",
                    "تاريخيه",
                    "التاريخيه",
                    "دولي",
                    "الدولي",
                    "دوليه",
                    "الدوليه",
                    "شامل",
                    "الشامل",
                    "شامله",
                    "الشامله",
                    "نهايي",
                    "النهايي",
                    "مبديي",
                    "المبديي",
                    "اولي",
                    "الاولي",
                    "موقت",
                    "الموقت",
                    "المبرم",
                    "المبرمه",
                    "الموقع",
                    "الموقعه");

    /** What agreements are of, behind the noun: "اتفاق سلام", "اتفاقية تسليم المجرمين". */
    private static final Set<String> OF =
            Set.of(
                    "سلام", "تعاون", "شراكه", "تجاره", "وقف", "هدنه", "تبادل", "تسليم", "دفاع",
                    "تفاهم", "اطار", "مبادي", "ترسيم", "حدود", "انسحاب", "مصالحه", "تهديه", "توامه",
                    "قرض", "تمويل", "منحه", "صداقه", "حظر", "حمايه", "اعفاء", "تنظيم", "نقل",
                    "تشجيع", "تجنب", "منع", "انشاء", "اطلاق", "تطبيع", "تقاسم", "استثمار", "غاز",
                    "طيران", "هجره", "مناخ", "تسويه", "تمديد", "تجديد", "اعاده", "خفض", "بيع",
                    "شراء", "توريد", "تصدير", "استيراد", "اسلحه", "سلاح", "امن", "امنيه", "تاسيس",
                    "مكافحه", "تشغيل", "توظيف", "استقدام", "عدم", "حسن", "ازاله", "فتح", "افتتاح",
                    "استضافه", "تطوير", "بناء", "تنفيذ", "عمل", "اعتراف", "اقامه", "خدمات", "ضمان",
                    "شحن", "ملاحه", "صيد", "مياه", "ازدواج", "الغاء", "خروج", "بريكست", "تصالح",
                    "توزيع", "تعليم");

    private static final Set<String> STOPS =
            Set.of(
                    "يوم", "التي", "الذي", "عام", "لعام", "سنه", "لسنه", "الان", "امس", "اليوم",
                    "وقد", "وذلك", "وكان", "وكانت", "كما", "حيث", "اذا", "قد", "كان", "كانت", "ان",
                    "لم", "لن", "هو", "هي", "بين", "مع", "خلال", "بعد", "قبل", "وقال", "واكد",
                    "علي", "بقيمه", "قيمته", "قيمتها", "بمبلغ", "بتكلفه", "بكلفه", "تبلغ", "وصف",
                    "وصفه", "وصفها", "بانه", "بانها", "يهدف", "تهدف", "ينظم", "يمنح", "تتضمن",
                    "يتضمن", "ما", "لا", "هذا", "هذه", "فيما", "بينما", "وقعها", "وقعه");

    /** Words behind a capital that stands for its government. */
    private static final Set<String> SIDED = Set.of("مع", "علي", "وبين", "بان", "في");

    private static final Set<String> MANY_SIDED =
            Set.of(
                    "قاره",
                    "القاره",
                    "القاريه",
                    "قاريه",
                    "متعدده",
                    "المتعدده",
                    "امميه",
                    "الامميه",
                    "الدوليه",
                    "دوليه");

    private final ArabicGazetteer gazetteer;

    InstrumentNames(ArabicGazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static boolean isStated(String form) {
        return STATED.contains(form) || STATED.contains(ArabicWords.indefinite(form));
    }

    /**
     * Index behind the words that name it, with what it is about.
     *
     * @param known whether it has the article: what it is to do or says is no part of its name then
     */
    int end(Reading reading, int at, boolean known) {
        if (!reading.isWord(at) || known && SAYS.contains(reading.form(at))) {
            return at;
        }
        String first = reading.form(at);
        boolean field = first.equals("في") && isField(reading, at + 1);
        boolean purpose =
                !known && first.startsWith("ل") && first.length() > 4 && !names(reading, at);
        boolean of = isOf(first);
        if (!field && !purpose && !of && !ABOUT.contains(first)) {
            return at;
        }
        int i = at + 1;
        while (i < at + ABOUT_WORDS && reading.isWord(i) && goesOn(reading, i, at)) {
            i++;
        }
        return i;
    }

    private boolean names(Reading reading, int at) {
        return gazetteer.name(reading.tokens(), at, reading.to()) != null;
    }

    private static boolean isOf(String form) {
        return OF.contains(form) || form.startsWith("ال") && OF.contains(form.substring(2));
    }

    private static boolean isField(Reading reading, int at) {
        return reading.isWord(at) && FIELD.contains(reading.form(at));
    }

    private static boolean goesOn(Reading reading, int i, int at) {
        String form = reading.form(i);
        if (STOPS.contains(form)) {
            return false;
        }
        return i == at + 1
                || !Reading.isPreposition(form)
                || form.equals("في") && isField(reading, i + 1);
    }

    /** "الاتفاق حول برنامج إيران النووي": whether it is about a state's nuclear programme. */
    boolean isNuclear(Reading reading, int from, int to) {
        for (int i = from; i < Math.min(to + 1, reading.to()); i++) {
            if (reading.isWord(i) && reading.form(i).equals("النووي")) {
                return true;
            }
        }
        return false;
    }

    /** Whether its words tell that many states take part. */
    boolean isMultilateral(Reading reading, int from, int to) {
        for (int i = from - 1; i < to + 2 && i < reading.to(); i++) {
            if (reading.isWord(i) && MANY_SIDED.contains(reading.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Index behind the word "joint" that belongs to a document; 0 where it is none. */
    static int jointEnd(Reading reading, int from, int to) {
        int last = Math.min(reading.to(), Math.max(to, from + JOINT));
        for (int i = Math.max(from - 1, reading.from()); i < last; i++) {
            if (!reading.isWord(i) && !reading.is(i, Kind.DASH)) {
                break;
            }
            String form = reading.form(i);
            if (JOINED.contains(form) || JOINED.contains(ArabicWords.indefinite(form))) {
                return i + 1;
            }
            if (i >= from && (Reading.isPreposition(form) || STOPS.contains(form))) {
                break;
            }
        }
        return 0;
    }

    /**
     * "اتفاق الطائف", "معاهدة لوزان": index behind the place that an agreement is called after; 0
     * where none follows, or one that stands for a side: "اتفاق طهران مع …".
     */
    int placeEnd(Reading reading, int at) {
        ArabicGazetteer.Match place =
                reading.isWord(at) ? gazetteer.name(reading.tokens(), at, reading.to()) : null;
        boolean called =
                place != null
                        && place.split().isBare()
                        && place.entry().place() != null
                        && !SIDED.contains(reading.form(place.to()));
        if (place == null || !called) {
            return 0;
        }
        ArabicGazetteer.Match next =
                reading.isWord(place.to())
                        ? gazetteer.name(reading.tokens(), place.to(), reading.to())
                        : null;
        return next != null && next.split().conjunction() == 'و' ? 0 : place.to();
    }

    /** "إعلان الصخيرات": a declaration that bears the name of a place which is no capital. */
    boolean isNamedByPlace(Reading reading, int at, int end) {
        ArabicGazetteer.Match place =
                reading.isWord(end) ? gazetteer.name(reading.tokens(), end, reading.to()) : null;
        boolean quoted = reading.is(at - 1, Kind.QUOTE) && reading.is(end + 1, Kind.QUOTE);
        if (place == null) {
            return quoted && reading.isWord(end);
        }
        boolean bare = place.split().isBare();
        return bare
                && (place.entry().actor() == null
                        || place.entry().manner() == Manner.CAPITAL
                                && (quoted || !reading.isWord(place.to())));
    }
}
