package org.mithaq.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's name, made ready to be compared: without the article and words such as bin, with عبد
 * joined to what follows.
 *
 * @param words folded words, given name first
 * @param sounds of each word
 */
public record PersonName(List<String> words, List<Sounds> sounds) {

    private static final Set<String> LEFT_OUT =
            Set.of("بن", "ابن", "بنت", "ال", "bin", "ibn", "bint", "ben");
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "an", "ed", "es", "er");
    private static final Set<String> SERVANT =
            Set.of("عبد", "abd", "abdul", "abdel", "abdal", "abdu", "abdoul", "abdur");
    private static final Set<String> FAITH =
            Set.of("الدين", "din", "deen", "dine", "eddin", "eddine", "uddin", "aldin");
    private static final Set<String> FATHER =
            Set.of("ابو", "ابي", "abu", "abou", "abo", "aboul", "abul", "aboel");

    /** The name that the last part of a person's IRI spells. */
    public static PersonName ofSlug(String slug) {
        List<String> words = new ArrayList<>();
        String[] parts = slug.split("[-. ]+");
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean more = i + 1 < parts.length;
            if (isLeftOut(part, words.isEmpty(), more)) {
                continue;
            }
            if (more && SERVANT.contains(part)) {
                i++;
                if (ARTICLES.contains(parts[i]) && i + 1 < parts.length) {
                    i++;
                }
                words.add((part.equals("عبد") ? "عبد" : "abd") + bare(parts[i]));
            } else if (more && FATHER.contains(part)) {
                i++;
                words.add((part.startsWith("ا") ? "ابو" : "abu") + bare(parts[i]));
            } else if (!words.isEmpty() && FAITH.contains(part)) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + (part.charAt(0) < 0x80 ? "din" : "دين"));
            } else {
                words.add(servant(bare(part)));
            }
        }
        if (words.isEmpty()) {
            words.add(slug.isEmpty() ? "x" : slug);
        }
        return new PersonName(List.copyOf(words), words.stream().map(Sounds::of).toList());
    }

    private static boolean isLeftOut(String part, boolean first, boolean more) {
        if (part.isEmpty()) {
            return true;
        }
        boolean article = more && (part.equals("ال") || ARTICLES.contains(part));
        return article || LEFT_OUT.contains(part) && (!first || more && !part.equals("ben"));
    }

    private static String bare(String word) {
        if (word.startsWith("ال") && word.length() > 3) {
            return word.substring(2);
        }
        boolean glued = word.startsWith("al") || word.startsWith("el");
        return glued && word.length() > 6 ? word.substring(2) : word;
    }

    /** عبدالعزيز, abdulaziz and نصرالدين as if the article were not written. */
    private static String servant(String word) {
        if (word.endsWith("الدين") && word.length() > 6) {
            return word.substring(0, word.length() - 5) + "دين";
        }
        if (word.startsWith("عبدال") && word.length() > 6) {
            return "عبد" + word.substring(5);
        }
        if (!word.startsWith("abd") || word.length() < 7) {
            return word;
        }
        int i = 3;
        while (i < 6 && "aeou".indexOf(word.charAt(i)) >= 0) {
            i++;
        }
        if (i == 3) {
            return word;
        }
        boolean article = word.charAt(i) == 'l' || word.charAt(i) == word.charAt(i + 1);
        return "abd" + word.substring(article ? i + 1 : i);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    boolean hasInitial() {
        return words.stream().anyMatch(word -> word.length() == 1);
    }

    Sounds first() {
        return sounds.get(0);
    }

    Sounds last() {
        return sounds.get(sounds.size() - 1);
    }

    /** What all full spellings of a name share: the first and last word, in either order. */
    String key() {
        Set<String> ends = new TreeSet<>(List.of(first().key(), last().key()));
        return String.join("+", ends);
    }

    /** Under which keys the name is found by others. */
    public List<String> keys() {
        Set<String> keys = new TreeSet<>();
        if (isSingle()) {
            keys.add("1" + first().key());
        } else if (hasInitial()) {
            keys.add("i" + (words.get(words.size() - 1).length() == 1 ? first() : last()).key());
        } else {
            keys.add("2" + key());
            keys.add("f" + first().key());
            keys.add("l" + last().key());
        }
        return List.copyOf(keys);
    }

    /** Under which keys names stand that can be this one. */
    public List<String> lookups() {
        Set<String> keys = new TreeSet<>();
        if (isSingle()) {
            keys.addAll(List.of("1" + first().key(), "f" + first().key(), "l" + first().key()));
        } else if (hasInitial()) {
            String family = (words.get(words.size() - 1).length() == 1 ? first() : last()).key();
            keys.addAll(List.of("i" + family, "l" + family, "1" + family));
        } else {
            keys.addAll(
                    List.of(
                            "2" + key(),
                            "1" + first().key(),
                            "1" + last().key(),
                            "i" + last().key()));
        }
        return List.copyOf(keys);
    }
}
