package org.mithaq.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.text.Folding;
import org.mithaq.text.Token;

/** The word lists of {@code lexicon/en}. */
final class EnglishWords {

    static final Set<String> PREPOSITIONS =
            Set.of(
                    "in", "at", "on", "to", "with", "from", "of", "for", "between", "against", "by",
                    "upon", "into", "toward", "towards", "near", "over", "about", "under",
                    "through", "via", "within", "among", "across");

    final Set<String> common = new HashSet<>();

    EnglishWords() {
        for (String line : lines("common-words.txt")) {
            common.addAll(List.of(line.split("\\s+")));
        }
    }

    static List<String> lines(String name) {
        return ShippedFiles.text("lexicon/en/" + name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** Folded words of a phrase, as tokens come. */
    static List<String> phrase(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(phrase).replace("-", " - ").split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word.replace(".", ""));
            }
        }
        return words;
    }

    /** The token itself, and its singular. */
    static List<String> singular(List<Token> tokens, int at) {
        String form = tokens.get(at).form();
        boolean plural = form.length() > 3 && form.endsWith("s") && !form.endsWith("ss");
        return plural ? List.of(form, form.substring(0, form.length() - 1)) : List.of(form);
    }

    static List<String> exact(List<Token> tokens, int at) {
        return List.of(tokens.get(at).form());
    }
}
