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

    /** Words behind a place by which a declaration is called after it: "إعلان تونس الوزاري". */
    private static final Set<String> CALLED =
            Set.of("الوزاري", "الختامي", "الثلاثي", "الرباعي", "المشترك", "التاريخي", "الموقع");

    /** "ما سمي (بإعلان القاهرة)". */
    private static final Set<String> NAMING =
            Set.of(
                    "سمي", "يسمي", "المسمي", "اسمي", "سماه", "اسماه", "عرف", "يعرف", "المعروف",
                    "عليه", "باسم", "اسم");

    /** Words that tell of a consensus: "هناك اتفاق على". */
    private static final Set<String> THERE =
            Set.of("هناك", "ثمه", "يوجد", "هنالك", "وجود", "بوجود", "شبه");

    /** How many words behind the first what was agreed on may be told. */
    private static final int SIDED_BY = 4;

    /** What sides agree on in their views only. */
    private static final Set<String> VIEWS =
            Set.of(
                    "الاطلاق", "الاقل", "الارجح", "الفور", "ان", "انه", "انها", "ضروره", "اهميه",
                    "ما", "ذلك", "هذا", "هذه", "كل", "جميع");

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
        String bare = form.startsWith("ال") && form.length() > 4 ? form.substring(2) : form;
        boolean feminine = bare.endsWith("ه") && bare.length() > 3;
        String stem = feminine ? bare.substring(0, bare.length() - 1) : bare;
        return InstrumentWords.STATED.contains(stem)
                || InstrumentWords.STATED.contains(ArabicWords.indefinite(stem));
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
        boolean of =
                !known
                        && (isOf(first) && !isBasis(reading, at)
                                || isAgreedOn(reading, at)
                                || isOfDefinite(reading, at));
        if (!field && !purpose && !of && !ABOUT.contains(first)) {
            return at;
        }
        int i = at + 1;
        while (i < at + ABOUT_WORDS && reading.isWord(i) && goesOn(reading, i, at)) {
            i++;
        }
        return i;
    }

    /** "اتفاق السماح بالعبور", but not "اتفاق الطرفين", nor "اتفاق العالم على خطة". */
    private boolean isOfDefinite(Reading reading, int at) {
        String form = reading.form(at);
        boolean noun = form.startsWith("ال") && form.length() > 4 && !isStated(form);
        if (!noun || InstrumentWords.SIDES.contains(form) || names(reading, at)) {
            return false;
        }
        for (int i = at + 1; i < at + SIDED_BY && reading.isWord(i); i++) {
            if (reading.form(i).equals("علي")) {
                return false;
            }
        }
        return gazetteer.nationality(reading.tokens(), at, reading.to()) == null;
    }

    /** "اتفاق على وقف القتال", but not "على أن", "على ضرورة": a consensus is no agreement. */
    private static boolean isAgreedOn(Reading reading, int at) {
        boolean on = reading.form(at).equals("علي") && reading.isWord(at + 1);
        boolean there = THERE.contains(reading.form(at - 2));
        return on
                && reading.form(at - 1).endsWith("اتفاق")
                && !there
                && !VIEWS.contains(reading.form(at + 1));
    }

    private boolean names(Reading reading, int at) {
        return gazetteer.name(reading.tokens(), at, reading.to()) != null;
    }

    /** "(تقييم اتفاق) بناء على الحقائق": the word for building also means "on the basis of". */
    private static boolean isBasis(Reading reading, int at) {
        return reading.form(at).equals("بناء") && reading.form(at + 1).equals("علي");
    }

    private static boolean isOf(String form) {
        return InstrumentWords.OF.contains(form)
                || form.startsWith("ال") && InstrumentWords.OF.contains(form.substring(2));
    }

    private static boolean isField(Reading reading, int at) {
        return reading.isWord(at) && FIELD.contains(reading.form(at));
    }

    private static boolean goesOn(Reading reading, int i, int at) {
        String form = reading.form(i);
        if (InstrumentWords.STOPS.contains(form)) {
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

    /** Whether it is called after a place right behind it. */
    boolean isPlaced(Reading reading, int at, String type) {
        return placeEnd(reading, at, type) > at;
    }

    /** "اتفاق 2015": whether it is told by its year right behind it. */
    static boolean isYear(Reading reading, int at) {
        return reading.is(at, Kind.NUMBER) && reading.form(at).matches("(?:1[89]|20)[0-9]{2}");
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
            if (i >= from
                    && (Reading.isPreposition(form) || InstrumentWords.STOPS.contains(form))) {
                break;
            }
        }
        return 0;
    }

    /**
     * "اتفاق الطائف", "معاهدة لوزان": index behind the place that an agreement is called after; 0
     * where none follows, or one that stands for a side: "اتفاق طهران مع …".
     */
    int placeEnd(Reading reading, int at, String type) {
        boolean accord =
                type.equals("BilateralAgreement")
                        && !InstrumentWords.LAWS.contains(reading.form(at));
        if (!accord && !type.equals("Agreement")) {
            return 0; // a convention is mostly cited as law
        }
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
        boolean accord = CALLED.contains(reading.form(place.to()));
        boolean called =
                NAMING.contains(reading.form(at - 1)) || NAMING.contains(reading.form(at - 2));
        return bare
                && (accord
                        || called && place.entry().place() != null
                        || place.entry().actor() == null
                        || place.entry().manner() == Manner.CAPITAL
                                && (quoted || !reading.isWord(place.to())));
    }

    /**
     * "إعلان تونس الوزاري": index behind the place that a declaration is called after, and its
     * adjective.
     */
    int calledEnd(Reading reading, int at) {
        ArabicGazetteer.Match place =
                reading.isWord(at) ? gazetteer.name(reading.tokens(), at, reading.to()) : null;
        if (place == null) {
            return at;
        }
        return CALLED.contains(reading.form(place.to())) ? place.to() + 1 : place.to();
    }
}
