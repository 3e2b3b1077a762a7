package org.mithaq.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of an article's text: as long as the same claims rest on it.
 *
 * @param claims the anchors of the claims that rest on it, apart by spaces
 * @param css the tones of the claims
 * @param anchor of its beginning; unique in the page
 */
record Segment(String text, String claims, String css, String anchor) {

    public boolean marked() {
        return !claims.isEmpty();
    }

    /** Where words stand, in code points, and whose they are. */
    private record Mark(int start, int end, Telling telling) {}

    /** Cuts a text where the words of claims begin and end; they may overlap. */
    static List<Segment> of(String text, List<Telling> claims) {
        int length = text.codePointCount(0, text.length());
        List<Mark> marks = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, length));
        for (Telling claim : claims) {
            for (Words words : claim.words()) {
                int end = words.start() + words.exact().codePointCount(0, words.exact().length());
                if (words.start() >= 0 && words.start() < end && end <= length) {
                    marks.add(new Mark(words.start(), end, claim));
                    cuts.add(words.start());
                    cuts.add(end);
                }
            }
        }
        return cut(text, marks, List.copyOf(cuts));
    }

    private static List<Segment> cut(String text, List<Mark> marks, List<Integer> cuts) {
        List<Segment> segments = new ArrayList<>();
        int unit = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int start = cuts.get(i);
            int end = cuts.get(i + 1);
            int next = text.offsetByCodePoints(unit, end - start);
            Set<String> anchors = new LinkedHashSet<>();
            Set<String> tones = new LinkedHashSet<>();
            for (Mark mark : marks) {
                if (mark.start() <= start && end <= mark.end()) {
                    anchors.add(mark.telling().anchor());
                    tones.add(mark.telling().tone().css());
                }
            }
            segments.add(
                    new Segment(
                            text.substring(unit, next),
                            String.join(" ", anchors),
                            String.join(" ", tones) + (anchors.size() > 1 ? " several" : ""),
                            "c" + start));
            unit = next;
        }
        return segments;
    }
}
