package org.mithaq.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What tells an instrument's title from those of others: its words without those that all have.
 * Each title is read once.
 */
final class Titles {

    private static final Set<String> COMMON =
            new HashSet<>(
                    Arrays.asList(
                            ("مذكره مذكرات تفاهم اتفاق اتفاقيه اتفاقيات اتفاقا بيان اعلان مشترك"
                                            + " مشتركه بروتوكول معاهده عقد خطه عمل قرار ميثاق توقيع بين بشان"
                                            + " حول في مجال مجالات علي من الي مع عن لتعزيز تعزيز تعاون ثنائي"
                                            + " ثنائيه بلدين ل ب ذات خاصه متعلقه خاص متعلق memorandum"
                                            + " memoranda understanding mou agreement accord pact deal joint"
                                            + " declaration statement protocol treaty contract action plan"
                                            + " resolution charter of on the for in and to with a an between"
                                            + " bilateral field fields area areas cooperation co operation"
                                            + " their new two regarding concerning signed")
                                    .split(" ")));

    private static final double ALIKE = 0.5;

    private final Map<Telling, Set<String>> known = new IdentityHashMap<>();

    /** The telling words of a title, in order; empty where it could be that of any. */
    Set<String> words(Telling told) {
        return known.computeIfAbsent(told, t -> read(t.words()));
    }

    private static Set<String> read(@Nullable String title) {
        Set<String> words = new TreeSet<>();
        if (title != null) {
            for (String word : Blocks.folded(title).split(" ")) {
                String bare = bare(word);
                if (!bare.isEmpty() && !COMMON.contains(bare)) {
                    words.add(bare);
                }
            }
        }
        return words;
    }

    private static String bare(String word) {
        String bare = word;
        if (bare.startsWith("لل") && bare.length() > 4) {
            bare = bare.substring(2);
        } else if (bare.startsWith("وال") && bare.length() > 5) {
            bare = bare.substring(3);
        } else if (bare.startsWith("ال") && bare.length() > 4) {
            bare = bare.substring(2);
        }
        return bare.length() == 1 && !Character.isDigit(bare.charAt(0)) ? "" : bare;
    }

    /** Whether two titles of one language share at least half of their telling words. */
    boolean alike(Telling a, Telling b) {
        if (a.language() == null || !a.language().equals(b.language())) {
            return false;
        }
        Set<String> one = words(a);
        Set<String> other = words(b);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() >= ALIKE * Math.max(one.size(), other.size());
    }

    /** Whether two titles of one language tell two things apart. */
    boolean differ(Telling a, Telling b) {
        return a.language() != null
                && a.language().equals(b.language())
                && !words(a).isEmpty()
                && !words(b).isEmpty()
                && !alike(a, b);
    }
}
