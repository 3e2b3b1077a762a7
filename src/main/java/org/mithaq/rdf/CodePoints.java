package org.mithaq.rdf;

import java.util.Arrays;

/** Offsets in UTF-16 units → offsets in code points. */
final class CodePoints {

    /** Where the second halves of pairs stand. */
    private final int[] pairs;

    CodePoints(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, 2 * count));
                }
                found[count++] = i;
            }
        }
        this.pairs = Arrays.copyOf(found, count);
    }

    int of(int offset) {
        if (pairs.length == 0) {
            return offset;
        }
        int before = Arrays.binarySearch(pairs, offset);
        return offset - (before < 0 ? -before - 1 : before);
    }
}
