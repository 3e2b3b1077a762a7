package org.mithaq.text;

import java.util.List;

/**
 * A stretch of an article's text.
 *
 * @param start offset of its first UTF-16 unit, from 0
 * @param end offset behind its last UTF-16 unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The shortest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Which span holds this one, found in logarithmic time; -1 where none does.
     *
     * @param ordered spans in the order of the text, none of them overlapping
     */
    public int within(List<Span> ordered) {
        int low = 0;
        int high = ordered.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (ordered.get(middle).start <= start) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return !ordered.isEmpty() && ordered.get(low).contains(this) ? low : -1;
    }

    /** The words of this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
