package org.mithaq.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Broken plurals → what their singulars may be, in folded spelling: by pattern, as grammars list
 * them, and by a list of those that no pattern tells.
 */
final class BrokenPlurals {

    /**
     * Plural and singulars, {@code 1 2 3 4} being the letters of the root, all other letters
     * themselves.
     */
    private static final String[] PATTERNS = {
        "123اء 12ي3 1ا23", // وزراء وزير، علماء عالم
        "ا123اء 12ي3", // اصدقاء صديق
        "ا12ا3 123", // اعمال عمل
        "12و3 123", // وفود وفد
        "ا123ه 12ا3 12ي3", // اسلحه سلاح
        "1وا23 1ا23 1ا23ه 1و23", // عواصم عاصمه، كوارث
        "12اي3 12ي3ه 12ا3ه 12و3ه", // وثايق وثيقه، رسايل رساله
        "1ا23ات 1ا23ه", // جامعات
        "12ا34 1234 1234ه", // مواقف موقف، مناطق منطقه
        "12ا3ي4 123و4 123ا4 123ي4", // مشاريع مشروع، ملايين
        "12ا3 123 12ي3 1ا23", // رجال رجل، كبار كبير
        "123 123ه 12ي3ه 12ا3", // خدم، سفن
    };

    private static final String ROOT = "1234";
    private static final Map<String, List<String>> LISTED = listed();

    private BrokenPlurals() {}

    private static Map<String, List<String>> listed() {
        Map<String, List<String>> listed = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        BrokenPlurals.class.getResourceAsStream(
                                                "broken-plurals.txt")),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.strip().split(" "))
                    .filter(pair -> pair.length == 2)
                    .forEach(
                            pair ->
                                    listed.computeIfAbsent(pair[0], p -> new ArrayList<>())
                                            .add(pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }

    /** What the singulars of a word may be; empty where it is no plural of a known kind. */
    static List<String> singulars(String word) {
        List<String> known = LISTED.get(word);
        if (known != null) {
            return known;
        }
        List<String> found = new ArrayList<>();
        for (String line : PATTERNS) {
            String[] patterns = line.split(" ");
            char[] root = root(word, patterns[0]);
            if (root.length > 0) {
                for (int i = 1; i < patterns.length; i++) {
                    found.add(built(patterns[i], root));
                }
            }
        }
        return found;
    }

    /** The letters of the root where a word has the pattern; none where it has not. */
    private static char[] root(String word, String pattern) {
        if (word.length() != pattern.length()) {
            return new char[0];
        }
        char[] root = new char[ROOT.length()];
        for (int i = 0; i < word.length(); i++) {
            int letter = ROOT.indexOf(pattern.charAt(i));
            if (letter >= 0) {
                root[letter] = word.charAt(i);
            } else if (word.charAt(i) != pattern.charAt(i)) {
                return new char[0];
            }
        }
        return root;
    }

    private static String built(String pattern, char[] root) {
        StringBuilder word = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            int letter = ROOT.indexOf(c);
            word.append(letter >= 0 ? root[letter] : c);
        }
        // A doubled root: حدود → حدد → حد
        int last = word.length() - 1;
        if (last == 2 && word.charAt(2) == word.charAt(1)) {
            word.setLength(2);
        }
        return word.toString();
    }
}
