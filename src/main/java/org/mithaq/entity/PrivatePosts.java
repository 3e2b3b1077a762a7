package org.mithaq.entity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.frame.ArabicLexicon;
import org.mithaq.text.Folding;

/** Posts that speak for no state: the professor's words are not those of his country. */
final class PrivatePosts {

    private static final Set<String> FIRST =
            ArabicLexicon.lines("offices.txt").stream()
                    .filter(line -> line.endsWith("|private"))
                    .flatMap(line -> Stream.of(line.split("\\|", -1)).limit(2))
                    .map(Folding::fold)
                    .filter(word -> !word.contains(" "))
                    .collect(Collectors.toUnmodifiableSet());

    private PrivatePosts() {}

    /** Whether an office, as worded, is such a post. */
    static boolean holds(String office) {
        return FIRST.contains(Folding.fold(office).split(" ", 2)[0]);
    }
}
