package org.mithaq.text.ar;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits folded Arabic words into proclitics (و ف ب ل ك س ال), stem and attached pronoun, in every
 * way that leaves a stem of two letters or more; a single letter is a stem of its own. The whole
 * word comes first; longer stems come before shorter ones.
 */
public final class Clitics {

    private static final String[] PRONOUNS = {
        "هما", "كما", "كم", "هم", "هن", "نا", "ها", "ني", "ه", "ك", "ي"
    };

    /** How many words are remembered: more than the texts of a language hold often. */
    private static final int CACHE = 200_000;

    /** In UTF-16 units; longer ones are hardly words and are not remembered. */
    private static final int LONGEST = 40;

    private static final ConcurrentHashMap<String, List<Split>> KNOWN = new ConcurrentHashMap<>();

    private Clitics() {}

    /** All splits of a folded word, remembered; not to be changed. */
    public static List<Split> splits(String word) {
        List<Split> splits = KNOWN.get(word);
        if (splits == null) {
            splits = List.copyOf(split(word));
            if (word.length() <= LONGEST && KNOWN.size() < CACHE) {
                KNOWN.put(word, splits);
            }
        }
        return splits;
    }

    private static List<Split> split(String word) {
        List<Split> splits = new ArrayList<>(8);
        afterConjunction((char) 0, word, splits);
        if (word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            afterConjunction(word.charAt(0), word.substring(1), splits);
        }
        if (splits.isEmpty()) {
            splits.add(new Split((char) 0, (char) 0, false, false, word, ""));
        }
        return splits;
    }

    private static void afterConjunction(char conjunction, String rest, List<Split> splits) {
        afterPreposition(conjunction, (char) 0, rest, splits);
        if (rest.length() < 3) {
            return;
        }
        char first = rest.charAt(0);
        if (first == 'ل' && rest.charAt(1) == 'ل') {
            afterPreposition(conjunction, 'ل', "ا" + rest.substring(1), splits);
        }
        if (first == 'ب' || first == 'ل' || first == 'ك') {
            afterPreposition(conjunction, first, rest.substring(1), splits);
        }
        if (first == 'س') {
            stem(conjunction, (char) 0, true, false, rest.substring(1), splits);
        }
    }

    private static void afterPreposition(
            char conjunction, char preposition, String rest, List<Split> splits) {
        if (rest.length() < 2) {
            return;
        }
        if (rest.length() > 3 && rest.startsWith("ال")) {
            splits.add(new Split(conjunction, preposition, false, true, rest.substring(2), ""));
        }
        stem(conjunction, preposition, false, false, rest, splits);
    }

    private static void stem(
            char conjunction,
            char preposition,
            boolean future,
            boolean article,
            String stem,
            List<Split> splits) {
        splits.add(new Split(conjunction, preposition, future, article, stem, ""));
        for (String pronoun : PRONOUNS) {
            if (stem.length() >= pronoun.length() + 2 && stem.endsWith(pronoun)) {
                String bare = stem.substring(0, stem.length() - pronoun.length());
                splits.add(new Split(conjunction, preposition, future, article, bare, pronoun));
            }
        }
    }
}
