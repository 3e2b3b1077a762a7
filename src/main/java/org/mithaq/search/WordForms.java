package org.mithaq.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.text.Folding;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word → the forms under which it is found. A text's word has all that it may be an inflection
 * of; a word that is asked for has few, so that it finds what was meant.
 */
final class WordForms {

    private static final List<String> ARTICLES =
            List.of("وبال", "وكال", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال");
    private static final List<String> PRONOUNS =
            List.of("هما", "كما", "هم", "هن", "كم", "نا", "ها", "ه");
    private static final int SHORTEST = 2;

    private WordForms() {}

    /** Of a word of a text. */
    static Collection<String> ofText(String word) {
        return of(word, true);
    }

    /** Of a word that is asked for. */
    static Collection<String> ofQuery(String word) {
        return of(word, false);
    }

    private static Collection<String> of(String word, boolean text) {
        String folded = Folding.fold(word);
        if (folded.isEmpty()) {
            return List.of();
        }
        return isArabic(folded) ? arabic(folded, text) : english(folded);
    }

    private static boolean isArabic(String word) {
        return word.chars().anyMatch(c -> c >= 0x0600 && c <= 0x06FF);
    }

    private static Collection<String> english(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.add(stemmer.getCurrent());
        return forms;
    }

    private static Collection<String> arabic(String word, boolean text) {
        Set<String> bare = new LinkedHashSet<>();
        String withoutArticle = withoutArticle(word);
        bare.add(withoutArticle);
        if (text) {
            bare.add(word);
            if (withoutArticle.equals(word)) {
                addWithoutPrefixes(word, bare);
            }
            List.copyOf(bare).forEach(form -> addWithoutPronoun(form, bare));
        }
        Set<String> forms = new LinkedHashSet<>(bare);
        bare.forEach(form -> addSingulars(form, forms));
        return forms;
    }

    private static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() >= article.length() + SHORTEST) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    private static void addWithoutPrefixes(String word, Set<String> forms) {
        String rest = word;
        if ("وف".indexOf(rest.charAt(0)) >= 0 && rest.length() > SHORTEST + 1) {
            rest = rest.substring(1);
            forms.add(rest);
        }
        if ("بلك".indexOf(rest.charAt(0)) >= 0 && rest.length() > SHORTEST + 1) {
            forms.add(rest.substring(1));
        }
    }

    private static void addWithoutPronoun(String word, Set<String> forms) {
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun) && word.length() > pronoun.length() + SHORTEST) {
                String stem = word.substring(0, word.length() - pronoun.length());
                forms.add(stem);
                if (stem.endsWith("ت")) {
                    forms.add(stem.substring(0, stem.length() - 1) + "ه");
                }
            }
        }
    }

    private static void addSingulars(String word, Set<String> forms) {
        forms.addAll(BrokenPlurals.singulars(word));
        int length = word.length();
        if (length > SHORTEST + 2) {
            String stem = word.substring(0, length - 2);
            switch (word.substring(length - 2)) {
                case "ات" -> {
                    forms.add(stem);
                    forms.add(stem + "ه");
                }
                case "ين", "ون", "ان" -> {
                    forms.add(stem);
                    if (stem.endsWith("ت")) {
                        forms.add(stem.substring(0, stem.length() - 1) + "ه");
                    }
                }
                default -> {
                    // No sound plural or dual.
                }
            }
        }
    }
}
