package org.mithaq.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.mithaq.text.ar.Split;

/**
 * Finds again, by their last names or by two names of which each may be another word, the persons
 * whom an Arabic article has told in full.
 */
final class ArabicSurnames {

    private static final int ENDINGS = 4096;

    /** Names as short as this may be parts of other words. */
    private static final int SHORT = 3;

    private final ArabicWords words;

    ArabicSurnames(ArabicWords words) {
        this.words = words;
    }

    /** The last two letters of names, as bits that may stand for others, too. */
    static BitSet endings(Set<String> names) {
        BitSet endings = new BitSet(ENDINGS);
        for (String name : names) {
            int first = name.indexOf(' ');
            endings.set(ending(first < 0 ? name : name.substring(0, first)));
        }
        return endings;
    }

    private static int ending(String word) {
        int length = word.length();
        int last = length > 0 ? word.charAt(length - 1) : 0;
        int before = length > 1 ? word.charAt(length - 2) : 0;
        return (last * 31 + before) % ENDINGS;
    }

    /** Finds names again between two tokens. */
    void find(
            Reading reading,
            int from,
            int to,
            Set<String> surnames,
            BitSet endings,
            List<Mention> sink) {
        for (int i = from; i < to; i++) {
            if (!reading.isWord(i) || !endings.get(ending(reading.form(i)))) {
                continue;
            }
            for (Split split : ArabicWords.splits(reading.form(i))) {
                boolean whole =
                        !split.future()
                                && !split.hasPronoun()
                                && reading.isWord(i + 1)
                                && i + 1 < to
                                && surnames.contains(split.key() + " " + reading.form(i + 1));
                if (whole) {
                    String name =
                            bare(reading.words(i, i + 1), split.key())
                                    + " "
                                    + reading.words(i + 1, i + 2);
                    sink.add(
                            new Mention.Person(
                                    i, i + 2, reading.lead(i, split), name, i, null, null));
                    i++;
                    break;
                }
                if (!split.future()
                        && !split.hasPronoun()
                        && surnames.contains(split.key())
                        && (split.key().length() > SHORT || alone(reading, i, split))) {
                    String printed = reading.words(i, i + 1);
                    int end = NameReader.isEnding(reading.form(i + 1)) ? i + 2 : i + 1;
                    String name =
                            bare(printed, split.key())
                                    + (end > i + 1 ? " " + reading.words(i + 1, end) : "");
                    sink.add(
                            new Mention.Person(
                                    i, end, reading.lead(i, split), name, i, null, null));
                    break;
                }
            }
        }
    }

    /** A name without what is joined before it: "للسيسي" is "السيسي". */
    private static String bare(String printed, String key) {
        String name = printed.substring(Math.max(0, printed.length() - key.length()));
        return name.startsWith("لل") && key.startsWith("ال") ? "ا" + name.substring(1) : name;
    }

    /** Whether a word of three letters stands as a name alone: no prefix, given name or title. */
    private boolean alone(Reading reading, int i, Split split) {
        boolean bare = split.isBare() || split.key().length() + 1 == reading.form(i).length();
        boolean given = words.given.contains(split.key()) || words.function.contains(split.key());
        boolean marked = reading.printed(i, 0).indexOf('\u0622') >= 0; // آ tells it from أبي
        boolean family = NameReader.isFamilyFirst(split.key());
        return family || bare && split.preposition() == 0 && (!given || marked);
    }
}
