package org.mithaq.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they are compared: no marks, hamza and final letters folded, no definite article. */
final class Names {

    private static final Pattern MARKS =
            Pattern.compile(
                    "[\\u064b-\\u065f\\u0670\\u0640\\u200e\\u200f\\u202a-\\u202e\"'«»“”‘’()\\[\\]]");

    private Names() {}

    static List<String> fold(String name) {
        String s =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        s =
                s.replace('أ', 'ا')
                        .replace('إ', 'ا')
                        .replace('آ', 'ا')
                        .replace('ى', 'ي')
                        .replace('ة', 'ه')
                        .replace('ؤ', 'و')
                        .replace('ئ', 'ي')
                        .replace('-', ' ')
                        .replace('_', ' ');
        List<String> words = new ArrayList<>();
        for (String word : s.split("(?U)\\s+")) {
            if (!word.isEmpty()) {
                words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
            }
        }
        return words;
    }

    /**
     * Whether two names may be the same: one holds the other, or half of their words are shared.
     */
    static boolean same(String a, String b) {
        List<String> x = fold(a);
        List<String> y = fold(b);
        Set<String> small = new HashSet<>(x.size() <= y.size() ? x : y);
        Set<String> large = new HashSet<>(x.size() <= y.size() ? y : x);
        if ((x.size() <= y.size() ? x : y).isEmpty()) {
            return false;
        }
        if (large.containsAll(small)) {
            return true;
        }
        Set<String> all = new HashSet<>(large);
        all.addAll(small);
        small.retainAll(large);
        return (double) small.size() / all.size() >= 0.5;
    }
}
