package org.mithaq.name;

import java.util.Arrays;
import java.util.List;

/**
 * How alike two names are, from 0 to 1, in one script or across two.
 *
 * <p>Words are paired in any order; an initial pairs with a word that it begins; a word that only
 * one of the two has costs a little, since middle names come and go; where the last words (family
 * names) have no partner, the names are hardly alike.
 */
public final class Likeness {

    private static final double ACROSS_SCRIPTS = 0.97;
    private static final double SPELLINGS = 0.93;
    private static final double INITIAL = 0.9;
    private static final double SURPLUS_WORD = 0.06;
    private static final double NO_FAMILY = 0.55;
    private static final double PAIR = 0.75;

    private Likeness() {}

    /** 1 only for names that are the same when folded. */
    public static double of(String a, String b) {
        return of(Spelling.of(a), Spelling.of(b));
    }

    static double of(Spelling a, Spelling b) {
        if (a.folded().equals(b.folded())) {
            return 1;
        }
        List<String> first = a.words();
        List<String> second = b.words();
        return first.size() <= second.size() ? paired(first, second) : paired(second, first);
    }

    private static double paired(List<String> fewer, List<String> more) {
        if (fewer.isEmpty()) {
            return 0;
        }
        boolean[] taken = new boolean[more.size()];
        double sum = 0;
        boolean family = false;
        for (int i = fewer.size() - 1; i >= 0; i--) {
            int best = partner(fewer.get(i), more, taken);
            double like = best < 0 ? 0 : word(fewer.get(i), more.get(best));
            if (like >= PAIR) {
                taken[best] = true;
                sum += like;
                family |= i == fewer.size() - 1;
            }
        }
        double mean = sum / fewer.size();
        double surplus = SURPLUS_WORD * (more.size() - fewer.size());
        double single = fewer.size() == 1 && more.size() > 1 ? 0.15 : 0;
        double score = Math.max(0, Math.min(mean - surplus - single, 0.995));
        return family ? score : score * NO_FAMILY;
    }

    /** The last of the most alike words that are still free; -1 where there is none. */
    private static int partner(String word, List<String> among, boolean[] taken) {
        int best = -1;
        double like = -1;
        for (int i = among.size() - 1; i >= 0; i--) {
            double found = taken[i] ? -1 : word(word, among.get(i));
            if (found > like) {
                like = found;
                best = i;
            }
        }
        return best;
    }

    /** How alike two folded words are. */
    static double word(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() == 1 || b.length() == 1) {
            String sounds = Consonants.latin(a.length() == 1 ? b : a);
            String initial = Consonants.latin(a.length() == 1 ? a : b);
            return !initial.isEmpty() && sounds.startsWith(initial) ? INITIAL : 0;
        }
        boolean latin = isLatin(a);
        boolean oneScript = latin == isLatin(b);
        Sounds left = Consonants.sounds(a);
        Sounds right = Consonants.sounds(b);
        double sounds = spelled(left.consonants(), right.consonants());
        if (!oneScript) {
            double vowels = latin ? right.heardAs(left) : left.heardAs(right);
            return ACROSS_SCRIPTS * sounds * vowels * (sounds < 1 ? longEnough(left, right) : 1);
        }
        double letters = 0.98 * spelled(a, b);
        return latin ? Math.max(letters, SPELLINGS * sounds) * left.vowelsLike(right) : letters;
    }

    /** A different consonant in a short word is a different word. */
    private static double longEnough(Sounds a, Sounds b) {
        return Math.min(a.consonants().length(), b.consonants().length()) >= 4 ? 1 : 0.8;
    }

    private static boolean isLatin(String word) {
        return word.codePoints().allMatch(c -> c < 0x250);
    }

    /** 1 less the share of letters to be changed. */
    private static double spelled(String a, String b) {
        return 1 - distance(a, b) / (double) Math.max(a.length(), b.length());
    }

    /** Letters to be put in, left out or replaced (Levenshtein). */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + same, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
