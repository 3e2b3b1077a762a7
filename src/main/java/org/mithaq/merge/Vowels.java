package org.mithaq.merge;

/**
 * Whether what stands between two consonants can be the same vowel.
 *
 * @param early whether it stands behind the first consonant, where ou may be short
 * @param end whether it is the first or last of its word, where spellings vary most
 * @param longName whether the word has so many consonants that a missing alif tells nothing
 */
record Vowels(boolean early, boolean end, boolean longName) {

    boolean alike(String a, boolean aArabic, String b, boolean bArabic) {
        if (a.equals(b)) {
            return true;
        }
        if (aArabic && bArabic) {
            return end && !a.isEmpty() == !b.isEmpty() || longName && short_(a) && short_(b);
        }
        if (aArabic != bArabic) {
            return aArabic ? written(a, b) : written(b, a);
        }
        return latin(a, b);
    }

    private static boolean short_(String arabic) {
        return arabic.isEmpty() || arabic.equals("a");
    }

    /** An Arabic vowel letter against a Latin spelling. */
    private boolean written(String arabic, String latin) {
        if (arabic.isEmpty()) {
            return end
                    ? latin.length() <= 2 && !latin.equals("i") && !latin.equals("ou")
                    : isShort(latin);
        }
        if (arabic.contains("y")) {
            return has(latin, "eiy") || end && latin.endsWith("a"); // ى is folded to ي
        }
        if (arabic.contains("w")) {
            return has(latin, "ouw");
        }
        return has(latin, "ae") || end && latin.isEmpty() || longName && latin.length() == 1;
    }

    /** One letter, or what French writes for a short vowel. */
    private boolean isShort(String latin) {
        return latin.length() <= 1 || early && latin.equals("ou");
    }

    private static boolean latin(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length() <= 1;
        }
        return has(a, "ae") && has(b, "ae") && !deep(a) && !deep(b)
                || has(a, "eiy")
                        && has(b, "eiy")
                        && deep(a) == deep(b) | a.length() + b.length() <= 3
                || has(a, "ouw") && has(b, "ouw");
    }

    /** A front vowel of two letters, which is long. */
    private static boolean deep(String latin) {
        return latin.length() > 1 && has(latin, "iy") || latin.equals("ee");
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
