package org.mithaq.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.text.Folding;
import org.mithaq.text.Token;
import org.mithaq.text.ar.Clitics;
import org.mithaq.text.ar.Split;

/** The word lists of {@code lexicon/ar} and what words may stand for. */
final class ArabicWords {

    private static final int CACHE = 200_000;
    private static final ConcurrentHashMap<String, List<Split>> SPLITS = new ConcurrentHashMap<>();

    final Set<String> common = words("common-words.txt");
    final Set<String> given = words("given-names.txt");
    final Set<String> family = words("family-names.txt");
    final Set<String> particles = words("name-particles.txt");
    final Set<String> ambiguous = words("ambiguous-names.txt");
    final Set<String> function = words("function-words.txt");
    final Set<String> reporting = words("reporting.txt");

    /** All splits of a folded word, remembered. */
    static List<Split> splits(String word) {
        List<Split> splits = SPLITS.get(word);
        if (splits == null) {
            splits = List.copyOf(Clitics.splits(word));
            if (SPLITS.size() < CACHE) {
                SPLITS.put(word, splits);
            }
        }
        return splits;
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
