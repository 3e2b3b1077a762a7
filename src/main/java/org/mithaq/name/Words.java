package org.mithaq.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;

/**
 * A name as folded words: without articles and particles, with عبد and its like parted from what
 * follows, however it was written.
 */
public final class Words {

    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "el", "ul", "bin", "ibn", "bint", "ben", "of", "the", "and", "for", "de",
                    "von", "van", "ال", "بن", "ابن", "بنت", "في", "من", "و", "لل");

    private Words() {}

    /** The words of a name; of a name that has particles only, those. */
    public static List<String> of(String name) {
        List<String> all = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : folded(name).split(" ")) {
            if (!word.isEmpty()) {
                all.add(word);
                add(word, words);
            }
        }
        return words.isEmpty() ? all : words;
    }

    /** Letters and digits of a name, folded, with single spaces between words. */
    public static String folded(String name) {
        String folded = Folding.fold(name);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean inWord = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            boolean joins = c == '\'' || c == 'ʿ' || c == 'ʾ' || c == '.' && isInitials(folded, i);
            if (inWord) {
                out.append(c);
            } else if (!joins && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** Whether a stop stands within an abbreviation such as u.s.a. */
    private static boolean isInitials(String text, int stop) {
        boolean before =
                stop >= 1
                        && Character.isLetter(text.charAt(stop - 1))
                        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
        boolean behind =
                stop + 2 >= text.length()
                        ? stop + 1 >= text.length()
                        : text.charAt(stop + 2) == '.';
        return before && behind;
    }

    private static void add(String word, List<String> words) {
        String bare = withoutArticle(word);
        String served = servedBy(bare);
        if (served != null) {
            words.add(bare.charAt(0) == 'a' ? "abd" : "عبد");
            words.add(served);
        } else if (bare.matches("abd[aeou]l")) {
            words.add("abd");
        } else if (bare.startsWith("ابوال") && bare.length() > 6) {
            words.add("ابو");
            words.add(bare.substring(5));
        } else if (bare.matches("abo?ul")) {
            words.add("abu");
        } else if (!PARTICLES.contains(bare)) {
            words.add(bare);
        }
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
    }

    /** What follows عبد within a word: Abdulaziz, Abdelfattah, عبدالله; null in other words. */
    private static @Nullable String servedBy(String word) {
        if (word.startsWith("عبدال") && word.length() > 6) {
            return word.substring(5);
        }
        if (word.length() < 7 || !word.startsWith("abd") || "aeou".indexOf(word.charAt(3)) < 0) {
            return null;
        }
        String rest = word.substring(4);
        boolean assimilated = rest.charAt(0) == rest.charAt(1);
        return rest.startsWith("l") || assimilated ? rest.substring(1) : null;
    }
}
