package org.mithaq.mention;

import java.util.Set;

/** Tells which words may be parts of a person's name. */
final class NameWords {

    private static final Set<String> NEVER_FIRST = Set.of("ام", "الدين", "الله", "ذو", "سو", "ال");
    private static final Set<String> JOINS = Set.of("بن", "ابن", "بنت", "ال", "ولد");

    /** Times of day that are given names, too: "صباح الاثنين" is no name. */
    private static final Set<String> TIMES =
            Set.of("صباح", "مساء", "ظهر", "فجر", "عصر", "ضحي", "ليله", "ربيع");

    private static final Set<String> DAYS =
            Set.of(
                    "السبت",
                    "الاحد",
                    "الاثنين",
                    "الثلاثاء",
                    "الاربعاء",
                    "الخميس",
                    "الجمعه",
                    "اليوم",
                    "امس",
                    "يوم",
                    "الامس",
                    "غد",
                    "هذا");

    private final ArabicWords words;
    private final ArabicGazetteer gazetteer;

    NameWords(ArabicWords words, ArabicGazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** Whether names begin with this word. */
    boolean begins(String form) {
        return words.given.contains(form)
                || words.particles.contains(form) && !NEVER_FIRST.contains(form);
    }

    /** "تركي" and "هندي" are names, but adjectives of nationality where no name goes on. */
    boolean isNation(Reading reading, int at) {
        return gazetteer.nationality(reading.tokens(), at, reading.to()) != null
                && !(reading.isWord(at + 1)
                        && (JOINS.contains(reading.form(at + 1))
                                || words.given.contains(reading.form(at + 1))));
    }

    /** Whether the name of a state, or a word that announces one, stands at a place. */
    boolean isLand(Reading reading, int at) {
        if (!reading.isWord(at)) {
            return false;
        }
        String form = reading.form(at);
        ArabicGazetteer.Match name = gazetteer.name(reading.tokens(), at, reading.to());
        return name != null && name.split().isBare()
                || form.equals("دوله")
                || form.equals("البلاد")
                || form.equals("منطقه")
                || form.equals("مملكه");
    }

    /** "رام الله": whether the name of a place in several words begins at a token. */
    boolean isPlace(Reading reading, int at) {
        ArabicGazetteer.Match name = gazetteer.name(reading.tokens(), at, reading.to());
        return name != null && name.to() > at + 1 && name.split().isBare();
    }

    /** Whether a given name is no other word, or what follows it shows that it is a name. */
    boolean isSure(Reading reading, int at, String form) {
        if (!words.ambiguousGiven.contains(form)) {
            return true;
        }
        if (!reading.isWord(at + 1)) {
            return false;
        }
        String next = reading.form(at + 1);
        if (form.equals("عبد")) {
            return next.startsWith("ال") || next.equals("ربه");
        }
        return JOINS.contains(next)
                || words.family.contains(next)
                || words.given.contains(next) && !words.common.contains(next);
    }

    /** على, which folds like the name علي; إن, بأن and فإن, which fold like parts of names. */
    boolean isGrammar(Reading reading, int i) {
        String form = reading.form(i);
        char last = reading.text().charAt(reading.token(i).end() - 1);
        if (form.equals("علي")) {
            return last != 'ي';
        }
        if (TIMES.contains(form) && i + 1 < reading.to() && DAYS.contains(reading.form(i + 1))) {
            return true;
        }
        if (form.equals("انا") || form.equals("شي")) {
            String word = reading.printed(i, 0);
            return !word.startsWith("آ") && !word.equals("شي");
        }
        boolean that = form.endsWith("ان") && form.length() <= 3;
        if (!that && last != 'ا') {
            return last == 'ً';
        }
        String printed = reading.printed(i, 0);
        return that && (printed.contains("أن") || printed.contains("إن"))
                || last == 'ً'
                || printed.endsWith("ًا");
    }

    /** على, which folds like the name علي and is no name. */
    boolean isOn(Reading reading, int i) {
        return reading.form(i).equals("علي")
                && reading.text().charAt(reading.token(i).end() - 1) == 'ى';
    }

    /** The name علي behind a clitic, by its last letter. */
    boolean isAli(Reading reading, int i) {
        return reading.form(i).endsWith("علي") && reading.printed(i, 0).endsWith("ي");
    }

    /** Whether the word behind a particle such as بن or دي goes on with the name. */
    boolean mayFollowParticle(Reading reading, int at) {
        String form = reading.form(at);
        return words.given.contains(form)
                || words.particles.contains(form)
                || mayBeName(reading, at, 1)
                || !words.function.contains(form) && !words.common.contains(form)
                || reading.form(at - 1).equals("بن")
                || reading.printed(at - 1, 0).equals("آل") && !words.function.contains(form)
                || mayBeSurname(reading, at, true);
    }

    /**
     * Whether a word may be part of a name.
     *
     * @param before how many words of the name stand before it
     */
    boolean mayBeName(Reading reading, int at, int before) {
        String form = reading.form(at);
        if (words.given.contains(form) || words.family.contains(form)) {
            return before > 0 || !isNation(reading, at);
        }
        if (before == 0 && form.equals("ان") && reading.printed(at, 0).startsWith("آ")) {
            return reading.isWord(at + 1) && !words.isCommon(reading.form(at + 1)); // "آن"
        }
        if (before > 0 && form.startsWith("ال") && words.given.contains(form.substring(2))) {
            return !words.unnameable.contains(form) && !words.reporting.contains(form);
        }
        if (form.length() < 2
                || words.isCommon(form)
                || words.reporting.contains(form)
                || before > 0 && isVerbOrPrefixed(form)) {
            return false;
        }
        return gazetteer.name(reading.tokens(), at, reading.to()) == null
                && gazetteer.nationality(reading.tokens(), at, reading.to()) == null;
    }

    /** Whether a word cannot go on with a name that is complete. */
    boolean isSurplus(Reading reading, int at, boolean filiation, int before) {
        String form = reading.form(at);
        boolean known = words.given.contains(form) || words.family.contains(form);
        boolean last =
                before == 2 && !reading.isWord(at + 1) && "يتناسوبلفكم".indexOf(form.charAt(0)) < 0;
        return !known
                && !isServant(reading, at)
                && (before > 2 || filiation && before > 1 && !form.startsWith("ال") && !last);
    }

    /** "عبد العزيز", "عبد ربه": whether a word goes on with a name of two. */
    boolean isServant(Reading reading, int at) {
        String form = reading.form(at);
        return reading.form(at - 1).equals("عبد") && (form.startsWith("ال") || form.equals("ربه"));
    }

    boolean isFamily(String form) {
        return words.family.contains(form);
    }

    private boolean isVerbOrPrefixed(String form) {
        if (form.length() < 4) {
            return false;
        }
        char first = form.charAt(0);
        String rest = form.substring(1);
        if (first == 'و' && ("ويالاهن".indexOf(rest.charAt(0)) < 0 || words.given.contains(rest))) {
            return true;
        }
        boolean definite = rest.startsWith("ال") && form.length() > 5;
        if (form.startsWith("لل") || definite && "وبفك".indexOf(first) >= 0) {
            return true;
        }
        return first == 'ي' && "اوي".indexOf(form.charAt(1)) < 0 && form.length() <= 6;
    }

    /**
     * A common word that stands as a family name behind a lone given name: one with the article, or
     * an adjective of origin.
     *
     * @param announced whether a title or office stood before the name
     */
    boolean mayBeSurname(Reading reading, int at, boolean announced) {
        String form = reading.form(at);
        String stem = form.startsWith("ال") ? form.substring(2) : "";
        boolean nisba = stem.isEmpty() && form.endsWith("ي") && form.length() > 3;
        if (nisba) { // an adjective would have the article
            stem = form;
        }
        boolean many = stem.endsWith("ات") || stem.endsWith("ين") || stem.endsWith("ون");
        boolean singular = stem.length() > 2 && !stem.endsWith("ه") && !(many && stem.length() > 4);
        return singular
                && (announced || form.endsWith("ي"))
                && !words.function.contains(form)
                && !words.unnameable.contains(form)
                && gazetteer.nationality(reading.tokens(), at, reading.to()) == null
                && gazetteer.name(reading.tokens(), at, reading.to()) == null;
    }
}
