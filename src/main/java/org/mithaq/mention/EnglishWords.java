package org.mithaq.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.text.Folding;
import org.mithaq.text.Token;

/** The word lists of {@code lexicon/en}. */
final class EnglishWords {

    /** Where a letter meets a digit: "G7" is two tokens. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    static final Set<String> PREPOSITIONS =
            Set.of(
                    "in",
                    "at",
                    "on",
                    "to",
                    "with",
                    "from",
                    "of",
                    "for",
                    "between",
                    "against",
                    "by",
                    "upon",
                    "into",
                    "toward",
                    "towards",
                    "near",
                    "over",
                    "about",
                    "under",
                    "through",
                    "via",
                    "within",
                    "among",
                    "across",
                    "alongside",
                    "behind",
                    "outside",
                    "inside",
                    "off",
                    "regarding",
                    "after",
                    "before",
                    "than",
                    "as",
                    "versus",
                    "amongst",
                    "throughout",
                    "around");

    private EnglishWords() {}

    static List<String> lines(String name) {
        return ShippedFiles.text("lexicon/en/" + name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** All words of a list, whatever their lines. */
    static Set<String> set(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines(name)) {
            words.addAll(List.of(Folding.fold(line).split("\\s+")));
        }
        return words;
    }

    /** Folded words of a phrase, as tokens come. */
    static List<String> phrase(String phrase) {
        List<String> words = new ArrayList<>();
        String spaced =
                NUMBERED.matcher(Folding.fold(phrase))
                        .replaceAll(" ")
                        .replace("-", " - ")
                        .replace("'s", " 's")
                        .replace("/", " / ");
        for (String word : spaced.split("\\s+")) {
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

    static boolean capitalised(Reading reading, int i) {
        return reading.isWord(i)
                && Character.isUpperCase(reading.text().charAt(reading.token(i).start()));
    }

    /** Whether a word is in capitals throughout: "NATO", "MINISTER". */
    static boolean shouts(Reading reading, int i) {
        String printed = reading.token(i).span().of(reading.text());
        return printed.length() > 1
                && printed.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
