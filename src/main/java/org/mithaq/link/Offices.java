package org.mithaq.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.name.Likeness;
import org.mithaq.name.Words;

/** Whether two wordings of an office, in either language, are of one kind of office. */
final class Offices {

    /** Words of one meaning, Arabic and English, folded and without articles. */
    private static final List<Set<String>> MEANINGS =
            List.of(
                    Set.of("وزير", "وزيره", "وزراء", "minister", "secretary"),
                    Set.of("خارجيه", "foreign", "external"),
                    Set.of("دفاع", "defence", "defense", "حربيه"),
                    Set.of("داخليه", "interior", "home"),
                    Set.of("ماليه", "finance", "خزانه", "treasury"),
                    Set.of(
                            "رئيس",
                            "رئيسه",
                            "president",
                            "head",
                            "chairman",
                            "chairperson",
                            "prime",
                            "premier",
                            "speaker"),
                    Set.of("وزراء", "حكومه", "prime", "premier", "government"),
                    Set.of("سفير", "سفيره", "ambassador"),
                    Set.of("ملك", "king", "monarch"),
                    Set.of("امير", "emir", "amir", "prince"),
                    Set.of("عهد", "crown"),
                    Set.of("نائب", "deputy", "vice"),
                    Set.of("برلمان", "parliament", "نواب", "speaker", "parliamentary"),
                    Set.of("عام", "general"),
                    Set.of("طاقه", "energy", "نفط", "oil", "petroleum"),
                    Set.of("تجاره", "trade", "commerce"),
                    Set.of("اقتصاد", "economy", "economic"),
                    Set.of("عدل", "justice"),
                    Set.of("تعليم", "education"),
                    Set.of("صحه", "health"),
                    Set.of("ثقافه", "culture"),
                    Set.of("مبعوث", "envoy"),
                    Set.of("ناطق", "متحدث", "spokesperson", "spokesman", "spokeswoman"));

    private Offices() {}

    /** From 0 to 1: the share of meanings that both have, else how alike the words are. */
    static double alike(String a, String b) {
        Set<Integer> first = meanings(a);
        Set<Integer> second = meanings(b);
        if (first.isEmpty() || second.isEmpty()) {
            return Likeness.of(a, b);
        }
        Set<Integer> both = new TreeSet<>(first);
        both.retainAll(second);
        return both.size() / (double) Math.max(first.size(), second.size());
    }

    private static Set<Integer> meanings(String office) {
        Set<Integer> found = new TreeSet<>();
        for (String word : Words.of(office)) {
            for (int i = 0; i < MEANINGS.size(); i++) {
                if (MEANINGS.get(i).contains(word)) {
                    found.add(i);
                }
            }
        }
        return found;
    }
}
