package org.mithaq.morphology;

/**
 * The stems of a verb in folded spelling: a hamza on any seat is the seat's letter, ى is ي.
 *
 * @param perfect before no suffix or one that begins with a vowel: وقع, قال, رد
 * @param perfectShort before a suffix that begins with a consonant: وقع, قل, ردد
 * @param imperfect without prefix, before no suffix or a vowel: وقع, قول, رد
 * @param imperfectShort the jussive: وقع, قل, رد
 * @param perfectPassive where the spelling shows it, else an empty string: قيل, ادين
 * @param imperfectPassive where the spelling shows it, else an empty string: قال, دان
 */
record ArabicStems(
        String perfect,
        String perfectShort,
        String imperfect,
        String imperfectShort,
        String perfectPassive,
        String imperfectPassive) {

    static ArabicStems of(ArabicVerb verb) {
        if (verb.form() == 1 && verb.root().equals("رءي")) {
            return new ArabicStems("راي", "راي", "ري", "ر", "", ""); // رأى drops its hamza: يرى
        }
        if (verb.form() == 11) {
            String all = fold(verb.root());
            return plain(all, all);
        }
        String prefix = perfectPrefix(verb);
        String impPrefix = imperfectPrefix(verb);
        if (verb.hollow()) {
            return verb.last() == 'ء'
                    ? glottal(verb, prefix, impPrefix)
                    : hollow(verb, prefix, impPrefix);
        }
        if (verb.form() == 9) { // its last radical is written once where it is not parted
            String colour = head(verb, false) + verb.last();
            return new ArabicStems(
                    "ا" + colour, "ا" + colour + verb.last(), colour, colour, "", "");
        }
        String head = head(verb, false);
        String impHead = head(verb, true);
        if (verb.defective()) {
            return defective(verb, prefix + head, impPrefix + impHead);
        }
        String end = String.valueOf(verb.last());
        if (verb.doubled()) {
            String shortHead = prefix + head;
            return new ArabicStems(
                    shortHead, shortHead + end, impPrefix + impHead, impPrefix + impHead, "", "");
        }
        if (verb.last() == 'ء') {
            boolean open = verb.form() == 1 || verb.form() == 5 || verb.form() == 6;
            return plain(prefix + head + "ا", impPrefix + impHead + (open ? "ا" : "ي"));
        }
        ArabicStems stems = plain(prefix + head + end, impPrefix + impHead + end);
        return verb.form() == 3 && verb.first() != 'ء' && verb.middle() != 'ء'
                ? stems.withPassive(verb.first() + "و" + verb.middle() + end)
                : stems;
    }

    /** These with a passive that only the perfect shows: قوبل. */
    private ArabicStems withPassive(String passive) {
        return new ArabicStems(
                perfect, perfectShort, imperfect, imperfectShort, passive, imperfectPassive);
    }

    private static ArabicStems plain(String perfect, String imperfect) {
        return new ArabicStems(perfect, perfect, imperfect, imperfect, "", "");
    }

    private static ArabicStems hollow(ArabicVerb verb, String prefix, String impPrefix) {
        String f = radical(verb.first(), verb.form() == 1 ? "ا" : "");
        String infix = verb.form() == 8 ? "ت" : "";
        String first = verb.form() == 8 ? eighth(verb) : f + infix;
        String end = fold(String.valueOf(verb.last()));
        boolean keepsAlif = verb.form() == 7 || verb.form() == 8;
        String vowel =
                keepsAlif ? "ا" : verb.form() == 1 ? String.valueOf(verb.imperfectVowel()) : "ي";
        String perfect = prefix + first + "ا" + end;
        return new ArabicStems(
                perfect,
                prefix + first + end,
                impPrefix + first + vowel + end,
                impPrefix + first + end,
                keepsAlif ? "" : prefix + first + "ي" + end,
                keepsAlif ? "" : impPrefix + first + "ا" + end);
    }

    /** A hollow verb that ends with a hamza, which stands alone behind a long vowel: جاء, يسيء. */
    private static ArabicStems glottal(ArabicVerb verb, String prefix, String impPrefix) {
        String first = verb.form() == 8 ? eighth(verb) : String.valueOf(verb.first());
        boolean keepsAlif = verb.form() == 7 || verb.form() == 8;
        String vowel =
                keepsAlif ? "ا" : verb.form() == 1 ? String.valueOf(verb.imperfectVowel()) : "ي";
        return new ArabicStems(
                prefix + first + "اء",
                prefix + first + (verb.form() == 1 ? "ي" : "ا"),
                impPrefix + first + vowel + "ء",
                impPrefix + first + (keepsAlif ? "ا" : "ي"),
                "",
                "");
    }

    private static ArabicStems defective(ArabicVerb verb, String perfect, String imperfect) {
        boolean alif = verb.form() == 1 && verb.last() == 'و';
        String end = alif ? "ا" : "ي";
        String impEnd =
                verb.form() == 1 && verb.imperfectVowel() == 'و' && verb.last() == 'و' ? "و" : "ي";
        return new ArabicStems(
                perfect + end,
                perfect + (alif ? "و" : "ي"),
                imperfect + impEnd,
                imperfect,
                alif ? perfect + "ي" : "",
                alif ? imperfect + "ي" : "");
    }

    /** The stem up to and with the middle radical. */
    private static String head(ArabicVerb verb, boolean imperfect) {
        String middle = radical(verb.middle(), "ا");
        char f = verb.first();
        String first =
                radical(
                        f,
                        imperfect && (verb.form() == 2 || verb.form() == 3 || verb.form() == 4)
                                ? "و"
                                : "ا");
        return switch (verb.form()) {
            case 1 ->
                    imperfect && f == 'و' && verb.middle() != verb.last() ? middle : first + middle;
            case 2, 5, 7 -> first + middle;
            case 4 -> imperfect || f != 'ء' ? first + middle : middle;
            case 3, 6 ->
                    (f == 'ء' && !imperfect ? "ا" : first + "ا")
                            + (verb.middle() == 'ء' ? "ء" : middle); // تساءل: alone behind ا
            case 8 -> eighth(verb) + middle;
            default -> first + middle;
        };
    }

    /** First radical and infix of form VIII, assimilated where they must be. */
    static String eighth(ArabicVerb verb) {
        return switch (verb.first()) {
            case 'و', 'ت' -> "ت";
            case 'د' -> "د";
            case 'ط' -> "ط";
            case 'ز' -> "زد";
            case 'ص' -> "صط";
            case 'ض' -> "ضط";
            case 'ء' -> "ت";
            default -> verb.first() + "ت";
        };
    }

    static String perfectPrefix(ArabicVerb verb) {
        return switch (verb.form()) {
            case 4, 8 -> "ا";
            case 5, 6 -> "ت";
            case 7 -> "ان";
            case 10 -> "است";
            default -> "";
        };
    }

    static String imperfectPrefix(ArabicVerb verb) {
        return switch (verb.form()) {
            case 5, 6 -> "ت";
            case 7 -> "ن";
            case 10 -> "ست";
            default -> "";
        };
    }

    static String radical(char radical, String seat) {
        return radical == 'ء' ? seat : String.valueOf(radical);
    }

    static String fold(String letters) {
        return letters.replace('ء', 'ا').replace('أ', 'ا').replace('إ', 'ا');
    }
}
