package org.mithaq.text;

/**
 * A word, number or mark of a text.
 *
 * @param start offset of its first UTF-16 unit in the article's text
 * @param end offset behind its last UTF-16 unit
 * @param form the folded form that lexicons are matched on: hamza seats, ة/ه, ى/ي, tatweel, marks,
 *     digits and letter case folded; see {@link Folding}
 * @param kind what sort of token it is
 */
public record Token(int start, int end, String form, Kind kind) {

    /** The sorts of tokens. */
    public enum Kind {
        WORD,
        NUMBER,
        /** An opening or closing quotation mark. */
        QUOTE,
        /** A dash, slash or hyphen between words. */
        DASH,
        /** A comma of either script, or a semicolon. */
        COMMA,
        /** What ends a sentence: full stop, question and exclamation mark, ellipsis. */
        STOP,
        COLON,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        /** Any other mark. */
        OTHER
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String folded) {
        return form.equals(folded);
    }
}
