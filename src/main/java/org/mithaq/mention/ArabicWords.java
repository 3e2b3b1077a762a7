package org.mithaq.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.text.Folding;
import org.mithaq.text.Token;
import org.mithaq.text.ar.Clitics;
import org.mithaq.text.ar.Split;

/** The word lists of {@code lexicon/ar} and what words may stand for. */
final class ArabicWords {

    private static final int CACHE = 200_000;

    private static final List<String> ENDINGS =
            List.of("ا", "ت", "وا", "ات", "ين", "ون", "ه", "تا");

    private final ConcurrentHashMap<String, Boolean> judged = new ConcurrentHashMap<>();
    private final Predicate<String> vocabulary;
    final Set<String> common = words("common-words.txt");
    final Set<String> given = words("given-names.txt");
    final Set<String> ambiguousGiven = words("ambiguous-given-names.txt");
    final Set<String> unnameable = words("no-family-names.txt");
    final Set<String> family = words("family-names.txt");
    final Set<String> particles = words("name-particles.txt");
    final Set<String> ambiguous = words("ambiguous-names.txt");
    final Set<String> function = words("function-words.txt");
    final Set<String> reporting = words("reporting.txt");

    /**
     * @param vocabulary folded words that are no names, beside those of the lists
     */
    ArabicWords(Predicate<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All splits of a folded word. */
    static List<Split> splits(String word) {
        return Clitics.splits(word);
    }

    /** Whether a word can be split, without a pronoun or the future, so that something holds. */
    static boolean begins(String form, Predicate<Split> test) {
        for (Split split : splits(form)) {
            if (!split.future() && !split.hasPronoun() && test.test(split)) {
                return true;
            }
        }
        return false;
    }

    /** The token as it stands: how names go on. */
    static List<String> exact(List<Token> tokens, int at) {
        return List.of(tokens.get(at).form());
    }

    /** The token's stems without article and prefixes: how phrases of common words go on. */
    static List<String> stems(List<Token> tokens, int at) {
        Set<String> stems = new LinkedHashSet<>(4);
        for (Split split : splits(tokens.get(at).form())) {
            if (!split.future()) {
                stems.add(split.stem());
            }
        }
        return List.copyOf(stems);
    }

    /** A stem without the ending of an indefinite object: "(استقبل) وفدا". */
    static String indefinite(String stem) {
        return stem.endsWith("ا") && stem.length() > 3
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /**
     * Folded words of a phrase as the stem tries keep them: without the article, later ones without
     * و.
     */
    static List<String> phrase(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(phrase).split(" ")) {
            String stem = word;
            if (!words.isEmpty() && stem.startsWith("و") && stem.length() > 4) {
                stem = stem.substring(1);
            }
            if (stem.startsWith("ال") && stem.length() > 4) {
                stem = stem.substring(2);
            }
            words.add(stem);
        }
        return words;
    }

    /** Whether a word ends a person's name. */
    boolean isCommon(String form) {
        Boolean known = judged.get(form);
        if (known == null) {
            known = isListed(form) || vocabulary.test(form) && !isName(form);
            if (judged.size() < CACHE) {
                judged.put(form, known);
            }
        }
        return known;
    }

    private boolean isName(String form) {
        return given.contains(form) || family.contains(form);
    }

    /**
     * Whether a word is one of the vocabulary's: a deed or speech, which no office is described by.
     */
    boolean isDeed(String form) {
        return vocabulary.test(form);
    }

    /** Whether a word is one of the lists' common words. */
    boolean isListed(String form) {
        if (given.contains(form) || family.contains(form)) {
            return false;
        }
        if (common.contains(form) || function.contains(form)) {
            return true;
        }
        for (Split split : splits(form)) {
            boolean prefixed = !split.isBare() || split.article();
            if ((prefixed || split.hasPronoun() && split.stem().length() > 3)
                    && (common.contains(split.stem()) || common.contains(split.key()))
                    && split.stem().length() > 2) {
                return true;
            }
            if (!split.hasPronoun() && isInflected(split.stem())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a common one with an ending of number, gender or case. */
    private boolean isInflected(String form) {
        for (String end : ENDINGS) {
            int length = form.length() - end.length();
            if (length > 2 && form.endsWith(end)) {
                String base = form.substring(0, length);
                if (common.contains(base) || length > 3 && common.contains(base + "ه")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines(name)) {
            for (String word : line.split("\\s+")) {
                words.add(Folding.fold(word));
            }
        }
        return words;
    }

    /** The lines of a list without remarks. */
    static List<String> lines(String name) {
        return ShippedFiles.text("lexicon/ar/" + name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
