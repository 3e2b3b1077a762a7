package org.mithaq.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.text.Folding;

/**
 * A person's name as names are compared: folded words without articles, and their consonants, on
 * which spellings of foreign names and of glued names meet ("ترامب" and "ترمب", "عبد العزيز" and
 * "عبدالعزيز").
 *
 * @param words folded, without articles
 * @param bones the words as consonants
 * @param joined all words in one, as consonants
 */
record PersonName(List<String> words, List<String> bones, String joined) {

    /** Given names that differ in a long vowel only and are yet different names. */
    private static final Set<String> DISTINCT =
            Set.of(
                    "محمد", "محمود", "حسن", "حسين", "سعد", "سعيد", "سعود", "سالم", "سليم", "سلام",
                    "سامي", "خالد", "خلود", "كامل", "كمال", "فهد", "فاهد", "عمر", "عامر", "عمار",
                    "جميل", "جمال", "ناصر", "نصر", "ماجد", "مجيد", "راشد", "رشيد", "رشاد", "حمد",
                    "حميد", "حامد", "احمد", "علي", "عادل", "عدلي", "نور", "انور", "سيف", "يوسف",
                    "امين", "ايمن", "نايف", "نواف", "هشام", "هاشم", "طارق", "طلال", "صلاح", "صالح");

    private static final char LATIN_ENDS = 0x250;

    static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        String folded = Folding.fold(name).replace('-', ' ').replace('_', ' ');
        for (String word : folded.replace("عبد ال", "عبدال").split(" ")) {
            if (!word.isEmpty()) {
                words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
            }
        }
        List<String> bones = words.stream().map(PersonName::bones).toList();
        return new PersonName(List.copyOf(words), bones, String.join("", bones));
    }

    String first() {
        return words.isEmpty() ? "" : words.get(0);
    }

    String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    String lastBones() {
        return bones.isEmpty() ? "" : bones.get(bones.size() - 1);
    }

    /**
     * Whether both may name one person: one is part of the other, or they only differ in spelling.
     */
    boolean matches(PersonName other) {
        List<String> small = words.size() <= other.words.size() ? words : other.words;
        List<String> large = words.size() <= other.words.size() ? other.words : words;
        if (small.isEmpty()) {
            return false;
        }
        return small.equals(large)
                || large.containsAll(small) && isEndOrBeginning(small, large)
                || isSpelling(other);
    }

    private static boolean isEndOrBeginning(List<String> small, List<String> large) {
        String last = large.get(large.size() - 1);
        boolean begins = large.get(0).equals(small.get(0));
        return small.size() > 1
                ? begins || last.equals(small.get(small.size() - 1))
                : last.equals(small.get(0))
                        || begins && small.get(0).length() > least(small.get(0));
    }

    /** A first word that stands for the whole is longer than this: "Xi", but no Arabic particle. */
    private static int least(String word) {
        return word.charAt(0) < LATIN_ENDS ? 1 : 2;
    }

    private boolean isSpelling(PersonName other) {
        if (clashes(other)) {
            return false;
        }
        if (joined.equals(other.joined)) {
            return joined.length() > 2;
        }
        boolean several = words.size() > 1 && other.words.size() > 1;
        boolean family = lastBones().length() > 1 && lastBones().equals(other.lastBones());
        return family
                && (several ? bones.get(0).equals(other.bones.get(0)) : lastBones().length() > 2);
    }

    private boolean clashes(PersonName other) {
        return words.size() > 1
                && other.words.size() > 1
                && !first().equals(other.first())
                && DISTINCT.contains(first())
                && DISTINCT.contains(other.first());
    }

    /** The consonants of an Arabic word, like-sounding ones made one; other words as they are. */
    static String bones(String word) {
        if (word.isEmpty() || word.charAt(0) < 0x0600) {
            return word;
        }
        StringBuilder bones = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = alike(word.charAt(i));
            boolean twice = !bones.isEmpty() && bones.charAt(bones.length() - 1) == c;
            if (c != 0 && !twice) {
                bones.append(c);
            }
        }
        return bones.isEmpty() ? word : bones.toString();
    }

    private static char alike(char c) {
        return switch (c) {
            case 'ا', 'و', 'ي', 'ع', 'ء', 'ه' -> 0;
            case 'غ', 'ج', 'ق', 'ك', 'گ' -> 'غ';
            case 'ط', 'ت', 'ث' -> 'ت';
            case 'ص', 'س', 'ش' -> 'س';
            case 'ض', 'د', 'ذ' -> 'د';
            case 'ظ', 'ز' -> 'ز';
            case 'پ' -> 'ب';
            case 'ڤ' -> 'ف';
            default -> c;
        };
    }
}
