package org.mithaq.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Claim;
import org.mithaq.text.Span;

/**
 * A sentence with its claims marked: each by its number, the words that evoke it by asterisks, or
 * by colour where the terminal has any. Spans may cross.
 */
final class MarkedText {

    private static final String END = "\u001B[0m";
    private static final String NUMBER = "\u001B[2m";
    private static final String TRIGGER = "\u001B[1;33m";
    private static final String CLAIM = "\u001B[4m";
    private static final String NAME = "\u001B[36m";

    private record Mark(int at, boolean opens, int length, String text) {}

    private final String text;
    private final boolean colour;

    MarkedText(String text, boolean colour) {
        this.text = text;
        this.colour = colour;
    }

    /**
     * The words of a span.
     *
     * @param claims the claims to mark, by their numbers less one; null for those to leave out
     */
    String of(Span span, List<? extends @Nullable Claim> claims) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim != null && span.contains(claim.evidence().span())) {
                mark(marks, claim, i + 1);
            }
        }
        marks.sort(
                (a, b) ->
                        a.at != b.at
                                ? Integer.compare(a.at, b.at)
                                : a.opens != b.opens
                                        ? Boolean.compare(a.opens, b.opens)
                                        : a.opens
                                                ? Integer.compare(b.length, a.length)
                                                : Integer.compare(a.length, b.length));
        StringBuilder out = new StringBuilder();
        int at = span.start();
        for (Mark mark : marks) {
            words(out, at, mark.at, claims);
            out.append(mark.text);
            at = mark.at;
        }
        words(out, at, span.end(), claims);
        return out.toString();
    }

    private void mark(List<Mark> marks, Claim claim, int number) {
        Span span = claim.evidence().span();
        int length = span.end() - span.start();
        marks.add(new Mark(span.start(), true, length, dim("[" + number + " ")));
        marks.add(new Mark(span.end(), false, length, dim(" " + number + "]")));
        Span trigger = claim.evidence().trigger();
        if (trigger != null && !colour) {
            marks.add(new Mark(trigger.start(), true, 0, "*"));
            marks.add(new Mark(trigger.end(), false, 0, "*"));
        }
    }

    private String dim(String number) {
        return colour ? NUMBER + number + END : number;
    }

    private void words(
            StringBuilder out, int from, int to, List<? extends @Nullable Claim> claims) {
        if (to <= from) {
            return;
        }
        if (!colour) {
            out.append(plain(from, to));
            return;
        }
        int start = from;
        String style = style(from, claims);
        for (int i = from + 1; i <= to; i++) {
            String next = i < to ? style(i, claims) : "";
            if (i == to || !next.equals(style)) {
                out.append(style).append(plain(start, i)).append(style.isEmpty() ? "" : END);
                start = i;
                style = next;
            }
        }
    }

    private String style(int at, List<? extends @Nullable Claim> claims) {
        boolean claimed = false;
        boolean named = false;
        for (Claim claim : claims) {
            if (claim == null) {
                continue;
            }
            Span trigger = claim.evidence().trigger();
            if (trigger != null && trigger.start() <= at && at < trigger.end()) {
                return TRIGGER;
            }
            Span span = claim.evidence().span();
            if (span.start() <= at && at < span.end()) {
                boolean deed = claim instanceof Claim.Act || claim instanceof Claim.Agreement;
                claimed |= deed;
                named |= !deed;
            }
        }
        return named ? NAME : claimed ? CLAIM : "";
    }

    /** Lines are one line here; nothing of the article steers the terminal. */
    private String plain(int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            plain.append(Character.isISOControl(c) ? ' ' : c);
        }
        return plain.toString();
    }
}
