package org.mithaq.guard;

import org.mithaq.message.Fault;

/**
 * Looks over the text of a query or update before it is parsed, in one pass and without recursion:
 * a parser would run out of stack on a million open brackets.
 */
public final class QueryText {

    /** How deep brackets may stand in each other. */
    static final int DEEPEST = 100;

    /** How many path and logical operators there may be. */
    static final int MOST_OPERATORS = 2_000;

    private final String text;
    private int at;
    private int depth;
    private int operators;

    private QueryText(String text) {
        this.text = text;
    }

    /**
     * Refuses a text whose brackets are nested too deep or that chains too many operators.
     *
     * @throws Fault where it is refused
     */
    public static void check(String text) {
        new QueryText(text).scan();
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '#' -> at = endOfLine();
                case '"', '\'' -> at = endOfString(c);
                case '<' -> angle();
                case '>' -> closeAngle();
                case '(', '[', '{' -> open();
                case ')', ']', '}' -> close();
                case '/', '|', '^', '!' -> operator();
                case '\\' -> at += 2;
                default -> at++;
            }
        }
    }

    private void open() {
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw new Fault("sparql.deep", DEEPEST);
        }
    }

    private void close() {
        at++;
        depth = Math.max(0, depth - 1);
    }

    private void operator() {
        at++;
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new Fault("sparql.operators", MOST_OPERATORS);
        }
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int endOfString(char quote) {
        boolean isLong = text.startsWith(String.valueOf(quote).repeat(3), at);
        int end = at + (isLong ? 3 : 1);
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '\\') {
                end += 2;
            } else if (c == quote && !isLong) {
                return end + 1;
            } else if (c == quote && text.startsWith(String.valueOf(quote).repeat(3), end)) {
                return end + 3;
            } else if (!isLong && (c == '\n' || c == '\r')) {
                return end;
            } else {
                end++;
            }
        }
        return end;
    }

    /** An IRI, a quoted triple or "less than". */
    private void angle() {
        int end = at + 1;
        while (end < text.length() && isInIri(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '>') {
            at = end + 1;
        } else if (text.startsWith("<<", at)) {
            open();
            at++;
        } else {
            at++;
        }
    }

    private void closeAngle() {
        if (text.startsWith(">>", at)) {
            close();
        }
        at++;
    }

    private static boolean isInIri(char c) {
        return c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0;
    }
}
