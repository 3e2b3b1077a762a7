package org.mithaq.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/** Reads the names of persons: where they begin, and how far they go. */
final class NameReader {

    private static final int LONGEST = 5;

    private final ArabicWords words;
    private final ArabicGazetteer gazetteer;
    private final PhraseTrie<String> honorifics = new PhraseTrie<>();

    NameReader(ArabicWords words, ArabicGazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
        for (String line : ArabicWords.lines("honorifics.txt")) {
            List<String> phrase = ArabicWords.phrase(line);
            honorifics.add(phrase, line);
        }
    }

    /**
     * A name found: its text without marks, where it begins and ends, and whether its first word is
     * a given name.
     */
    record Name(String text, int from, int to, boolean sure) {}

    /** Index behind the words of courtesy at a token; the token itself where there are none. */
    int skipHonorifics(Reading reading, int at) {
        int i = at;
        while (reading.isWord(i)) {
            int next = honorificEnd(reading, i, i == at);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private int honorificEnd(Reading reading, int at, boolean prefixed) {
        int best = at;
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.hasPronoun() || split.future() || !prefixed && !split.isBare()) {
                continue;
            }
            PhraseTrie.Hit<String> hit =
                    honorifics.longest(
                            split.stem(), reading.tokens(), at, reading.to(), ArabicWords::stems);
            if (hit != null && hit.to() > best) {
                best = hit.to();
            }
        }
        return best > at && reading.form(best - 1).equals("د") && reading.is(best, Kind.STOP)
                ? best + 1
                : best;
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
        if (!reading.isWord(start)) {
            return null;
        }
        if (isOn(reading, start)) {
            return null;
        }
        boolean given =
                words.given.contains(reading.form(start))
                        || words.particles.contains(reading.form(start));
        if (!given && !(announced && mayBeName(reading, start, true))) {
            return null;
        }
        int i = start;
        int count = 0;
        int end = start;
        while (reading.isWord(i) && count < LONGEST) {
            String form = reading.form(i);
            if (isOn(reading, i)) {
                break;
            }
            if (words.particles.contains(form)) {
                i++;
                if (!reading.isWord(i) || !mayBeName(reading, i, true)) {
                    break;
                }
                continue;
            }
            if (!mayBeName(reading, i, i == start)) {
                break;
            }
            count++;
            end = ++i;
            while (isHash(reading, i) && reading.isWord(i + 1)) {
                i++;
            }
            if (reading.is(i, Kind.DASH) && touches(reading, i) && reading.isWord(i + 1)) {
                i++;
            }
        }
        if (end == start) {
            return null;
        }
        return new Name(name(reading, start, end), start, end, given);
    }

    /** The preposition على, which folds like the name علي. */
    private static boolean isOn(Reading reading, int i) {
        return reading.form(i).equals("علي")
                && reading.text().charAt(reading.token(i).end() - 1) != 'ي';
    }

    private static boolean isHash(Reading reading, int i) {
        return i < reading.to() && (reading.form(i).equals("#") || reading.form(i).equals("_"));
    }

    private static boolean touches(Reading reading, int dash) {
        List<Token> tokens = reading.tokens();
        return dash > 0
                && tokens.get(dash - 1).end() == tokens.get(dash).start()
                && dash + 1 < reading.to()
                && tokens.get(dash + 1).start() == tokens.get(dash).end();
    }

    private static String name(Reading reading, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = reading.token(i);
            if (token.isWord()) {
                if (!name.isEmpty()) {
                    name.append(
                            reading.is(i - 1, Kind.DASH)
                                            && touches(reading, i - 1)
                                            && !isHash(reading, i - 1)
                                    ? '-'
                                    : ' ');
                }
                name.append(token.span().of(reading.text()));
            }
        }
        return name.toString();
    }

    private boolean mayBeName(Reading reading, int at, boolean first) {
        String form = reading.form(at);
        if (words.given.contains(form) || words.family.contains(form)) {
            return true;
        }
        if (form.length() < 2 || words.isCommon(form) || words.reporting.contains(form)) {
            return false;
        }
        if (first
                && form.startsWith("ال")
                && form.length() > 4
                && gazetteer.nationality(reading.tokens(), at, reading.to()) != null) {
            return false;
        }
        ArabicGazetteer.Match place = gazetteer.name(reading.tokens(), at, reading.to());
        if (place != null && !words.family.contains(form)) {
            return false;
        }
        ArabicGazetteer.Nationality nationality =
                gazetteer.nationality(reading.tokens(), at, reading.to());
        return nationality == null;
    }

    /** A family name that alone means a well-known person. */
    boolean isFamily(String form) {
        return words.family.contains(form);
    }
}
