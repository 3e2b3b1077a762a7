package org.mithaq.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/** Reads the names of persons: where they begin, and how far they go. */
public final class NameReader {

    private static final int LONGEST = 6;

    /** What family names of Turkish and Persian end with. */
    private static final Set<String> ENDINGS = Set.of("اوغلو", "زاده", "اوغلي");

    /** Which of a name a king or pope is. */
    private static final Set<String> ORDINALS =
            Set.of("الثاني", "الثالث", "الرابع", "الخامس", "السادس", "الثانيه");

    /** Given names that are offices before the name of a land. */
    private static final Set<String> RULERS = Set.of("امير", "سلطان", "ملك");

    /** Family names that stand before the given name. */
    private static final Set<String> FAMILY_FIRST =
            Set.of("كيم", "مون", "وانغ", "بارك", "يون", "تشانغ", "تشوي", "كانغ", "يانغ", "ليو");

    /** Grammar that is a part of such a name. */
    private static final Set<String> SYLLABLES = Set.of("كي", "ان", "ما", "لا", "بي", "لي", "في");

    /** What joins a name to one of courtesy that is a part of it: "ولد الشيخ". */
    private static final Set<String> JOINS = Set.of("ولد", "بن", "ابن", "بنت");

    /** What the second part of a Korean given name is like, though it may be another word. */
    private static final Set<String> LAST_SYLLABLES =
            Set.of(
                    "شول", "تشول", "اون", "هو", "سوك", "هوي", "جين", "كيونغ", "يونغ", "سون", "وون",
                    "هيوك", "سيك", "هون", "مين", "نام", "جون", "جونغ", "جو", "سام", "ايل", "هي",
                    "هوا", "سو", "كون", "تيك", "بوم", "سوب", "جاي", "هيون", "كوان");

    /** First syllables of given names that "in" ends. */
    private static final Set<String> BEFORE_IN = Set.of("جاي", "جيه", "جيي", "جي");

    private final ArabicWords words;
    private final NameWords parts;

    NameReader(ArabicWords words, ArabicGazetteer gazetteer) {
        this.words = words;
        this.parts = new NameWords(words, gazetteer);
    }

    /**
     * A name found: its text without marks, where it begins and ends, and whether its first word is
     * a given name.
     */
    record Name(String text, int from, int to, boolean sure) {}

    /**
     * Whether the name of a person may begin at a folded word that no title stands before, or a
     * known family name stand there alone.
     */
    boolean begins(String form) {
        if (parts.begins(form)) {
            return true;
        }
        for (Split split : ArabicWords.splits(form)) {
            if (words.given.contains(split.key())
                    || split.key().equals("بن")
                    || isFamily(split.key())
                    || isFamily(split.stem())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is a family name of East Asia, which stands first. */
    public static boolean isFamilyFirst(String form) {
        return FAMILY_FIRST.contains(form);
    }

    /** Whether a folded word only ends a family name, as oğlu does. */
    public static boolean isEnding(String form) {
        return ENDINGS.contains(form);
    }

    /** A family name that alone means a well-known person. */
    boolean isFamily(String form) {
        return words.family.contains(form);
    }

    /**
     * The name at a token, or null.
     *
     * @param announced whether a title or office stood before it, so that any unknown word may be a
     *     name
     */
    @Nullable Name read(Reading reading, int at, boolean announced) {
        int start = at;
        while (reading.is(start, Kind.QUOTE)
                || reading.is(start, Kind.OPEN_BRACKET)
                || isHash(reading, start)) {
            start++;
        }
        if (!reading.isWord(start)
                || parts.isGrammar(reading, start)
                || parts.isPlace(reading, start)) {
            return null;
        }
        boolean given = parts.begins(reading.form(start)) && !parts.isNation(reading, start);
        boolean told = announced || given && parts.isSure(reading, start, reading.form(start));
        if (!told || !given && !parts.mayBeName(reading, start, 0)) {
            return null;
        }
        int end = end(reading, start, given, announced);
        return end == start ? null : new Name(text(reading, start, end, 0), start, end, given);
    }

    /**
     * The name whose given name has a clitic before it: "ولسيرغي لافروف"; null where there is none.
     */
    @Nullable Name attached(Reading reading, int at, Split split) {
        String form = split.key();
        if (split.isBare()
                || split.hasPronoun()
                || split.future()
                || !words.given.contains(form) && !form.equals("بن")
                || words.given.contains(reading.form(at))
                || words.isCommon(reading.form(at)) && !parts.isAli(reading, at)
                || !parts.isSure(reading, at, form)) {
            return null;
        }
        int end = end(reading, at, true, false);
        int cut = reading.form(at).length() - form.length();
        return end < at + 2 ? null : new Name(text(reading, at, end, cut), at, end, true);
    }

    /** A name whose given name may be another word, too, behind و; null where none is. */
    @Nullable Name joined(Reading reading, int at, Split split) {
        String form = split.key();
        if (split.hasPronoun() || split.future() || !words.given.contains(form)) {
            return null;
        }
        int end = end(reading, at, true, false);
        int cut = reading.form(at).length() - form.length();
        return end < at + 2 ? null : new Name(text(reading, at, end, cut), at, end, true);
    }

    /** Index behind the name that begins at a token; the token itself where there is none. */
    private int end(Reading reading, int start, boolean given, boolean announced) {
        int count = 0;
        int end = start;
        int i = start;
        boolean filiation = false;
        while (reading.isWord(i) && count < LONGEST) {
            boolean joined = i > start && reading.is(i - 1, Kind.DASH);
            if (!joined && parts.isGrammar(reading, i)) {
                break;
            }
            String form = reading.form(i);
            if (count > 0 && RULERS.contains(form) && parts.isLand(reading, i + 1)) {
                break; // "(تميم) أمير قطر"
            }
            boolean numbered = announced && count == 1 && ORDINALS.contains(form);
            if (count > 0 && ENDINGS.contains(form) || numbered) {
                end = i + 1;
                break;
            }
            if (words.particles.contains(form) && !words.given.contains(form)) {
                filiation |= form.equals("بن");
                i++;
                if (reading.isWord(i) && words.particles.contains(reading.form(i))) {
                    continue;
                }
                if (!reading.isWord(i)
                        || parts.isOn(reading, i)
                        || !parts.mayFollowParticle(reading, i)) {
                    break;
                }
                end = ++i;
                count++;
                continue;
            }
            boolean syllable =
                    count > 0
                            && isFamilyFirst(reading.form(start))
                            && (reading.is(i + 1, Kind.DASH) && touches(reading, i + 1)
                                    || count == 2 && LAST_SYLLABLES.contains(form)
                                    || SYLLABLES.contains(form)
                                            && reading.isWord(i + 1)
                                            && parts.mayBeName(reading, i + 1, count));
            boolean fits =
                    i == start && given
                            || joined
                            || count > 0 && parts.isServant(reading, i)
                            || syllable
                            || form.equals("الشيخ")
                                    && i > start
                                    && JOINS.contains(reading.form(i - 1))
                            || parts.mayBeName(reading, i, count)
                            || (count == 1 || filiation && count > 1 && form.startsWith("ال"))
                                    && (given || filiation)
                                    && parts.mayBeSurname(reading, i, announced);
            if (!fits || !joined && !syllable && parts.isSurplus(reading, i, filiation, count)) {
                break;
            }
            boolean last = count > 0 && parts.isFamily(reading.form(i));
            count++;
            end = ++i;
            boolean hyphen =
                    reading.is(i, Kind.DASH) && touches(reading, i) && reading.isWord(i + 1);
            if (last && !hyphen) {
                break;
            }
            if (hyphen) {
                i++;
            }
        }
        return isLastSyllable(reading, start, end) ? end + 1 : end;
    }

    /** "مون جاي إن": a last syllable that only looks like a word of grammar. */
    private boolean isLastSyllable(Reading reading, int start, int i) {
        return i == start + 2
                && i < reading.to()
                && isFamilyFirst(reading.form(start))
                && BEFORE_IN.contains(reading.form(i - 1))
                && reading.form(i).equals("ان");
    }

    private static boolean isHash(Reading reading, int i) {
        return i < reading.to() && reading.form(i).equals("#");
    }

    private static boolean touches(Reading reading, int dash) {
        List<Token> tokens = reading.tokens();
        return dash > 0
                && tokens.get(dash - 1).end() == tokens.get(dash).start()
                && dash + 1 < reading.to()
                && tokens.get(dash + 1).start() == tokens.get(dash).end();
    }

    private static String text(Reading reading, int from, int to, int cut) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = reading.token(i);
            if (token.isWord()) {
                if (!name.isEmpty()) {
                    boolean hyphen = reading.is(i - 1, Kind.DASH) && touches(reading, i - 1);
                    name.append(hyphen ? '-' : ' ');
                }
                name.append(reading.printed(i, i == from ? cut : 0));
            }
        }
        return name.toString();
    }
}
