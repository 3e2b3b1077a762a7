package org.mithaq.entity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.frame.ArabicLexicon;
import org.mithaq.text.Folding;

/** Posts that speak for no state: the professor's words are not those of his country. */
final class PrivatePosts {

    private static final Set<String> POSTS =
            ArabicLexicon.lines("offices.txt").stream()
                    .filter(line -> line.endsWith("|private"))
                    .flatMap(line -> Stream.of(line.split("\\|", -1)).limit(2))
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());

    /** Words of rank or learning with the article, which are private posts without it. */
    private static final Set<String> TITLES = Set.of("العميد", "الامام", "الامامه");

    private static final int ARTICLE = 2;

    private PrivatePosts() {}

    /** Whether an office, as worded, is such a post. */
    static boolean holds(String office) {
        String[] words = Folding.fold(office).split(" ", 3);
        boolean titled = words[0].startsWith("ال") && !TITLES.contains(words[0]);
        return POSTS.contains(words[0])
                || titled && POSTS.contains(words[0].substring(ARTICLE))
                || words.length > 1 && POSTS.contains(words[0] + " " + words[1]);
    }
}
