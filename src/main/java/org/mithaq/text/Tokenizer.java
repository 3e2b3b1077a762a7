package org.mithaq.text;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.Token.Kind;

/**
 * Text → tokens, in one pass and linear time.
 *
 * <p>A word is a run of letters of one script; a number ends where letters begin; Latin
 * abbreviations with inner stops ({@code U.S.}) and known titles ({@code Dr.}) keep their stop;
 * {@code 's} is a token of its own; underscores separate words; HTML entities left in the text
 * count as the marks that they stand for.
 */
public final class Tokenizer {

    private static final char TATWEEL = 'ـ';

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder form = new StringBuilder();
    private boolean singleOpen;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order, without white space. */
    public static List<Token> tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int i = 0;
        while (i < text.length()) {
            i = tokenizer.next(i);
        }
        return tokenizer.tokens;
    }

    private int next(int i) {
        char c = text.charAt(i);
        if (c == TATWEEL && standsAlone(i)) {
            tokens.add(new Token(i, i + 1, "-", Kind.DASH));
            return i + 1;
        }
        if (isBlank(c) || Folding.isIgnorable(c) || c == '_' && joins(i) || isHash(i)) {
            return i + 1;
        }
        if (isDigit(c)) {
            return number(i);
        }
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            return word(i);
        }
        if (c == '&') {
            int end = entity(i);
            if (end > 0) {
                return end;
            }
        }
        boolean doubled = c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
        int end = doubled ? i + 2 : i + 1;
        singleOpen = c == '‘' || c == '\'' && !singleOpen || singleOpen && c != '’' && c != '\'';
        tokens.add(new Token(i, end, String.valueOf(c), kindOf(i)));
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A tatweel between blanks is a dash: "سعودي ـ مصري". */
    private boolean standsAlone(int i) {
        boolean before = i == 0 || isBlank(text.charAt(i - 1));
        return before && (i + 1 == text.length() || isBlank(text.charAt(i + 1)));
    }

    /** A hash before a letter only marks the word as a tag. */
    private boolean isHash(int i) {
        return text.charAt(i) == '#'
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    /** An underscore between letters is a blank: "#سد_النهضة". */
    private boolean joins(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private int number(int start) {
        form.setLength(0);
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside =
                    isDigit(c)
                            || isSeparator(c)
                                    && i + 1 < text.length()
                                    && isDigit(text.charAt(i + 1))
                            || c == '،' && isDecimal(start, i);
            if (!inside) {
                break;
            }
            if (isDigit(c)) {
                form.append((char) ('0' + Character.digit(c, 10)));
            } else {
                form.append(c == '.' || c == '٫' ? '.' : ',');
            }
            i++;
        }
        tokens.add(new Token(start, i, form.toString(), Kind.NUMBER));
        return i;
    }

    /** An Arabic comma inside a number, as in 2،5%: few figures before it and one or two behind. */
    private boolean isDecimal(int start, int comma) {
        int end = comma + 1;
        while (end < text.length() && end <= comma + 3 && isDigit(text.charAt(end))) {
            end++;
        }
        return comma - start <= 3 && end > comma + 1 && end <= comma + 3;
    }

    private int word(int start) {
        form.setLength(0);
        boolean arabic = isArabic(text.charAt(start));
        int i = start;
        int end = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isWordLetter(c) && isArabic(c) == arabic) {
                Folding.append(c, form);
                end = ++i;
            } else if (Folding.isIgnorable(c)) {
                i++;
            } else if (!arabic && c == '.' && abbreviates(i, end - start)) {
                form.append('.');
                end = ++i;
            } else if (!arabic && isApostrophe(c) && keepsApostrophe(i)) {
                form.append('\'');
                end = ++i;
            } else {
                break;
            }
        }
        if (end == start) {
            return start + 1;
        }
        String folded = form.toString();
        if (folded.endsWith(".") && folded.length() > 1 && Abbreviations.isInitialism(folded)) {
            folded = folded.replace(".", "");
        } else if (folded.endsWith(".")) {
            folded = folded.substring(0, folded.length() - 1);
        }
        tokens.add(new Token(start, end, folded, Kind.WORD));
        return possessive(end, arabic);
    }

    private int possessive(int i, boolean arabic) {
        if (arabic || i + 1 >= text.length() || !isApostrophe(text.charAt(i))) {
            return i;
        }
        if (pluralPossessive(i)) {
            tokens.add(new Token(i, i + 1, "'s", Kind.WORD));
            return i + 1;
        }
        char s = text.charAt(i + 1);
        boolean ends = i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2));
        if ((s == 's' || s == 'S') && ends) {
            tokens.add(new Token(i, i + 2, "'s", Kind.WORD));
            return i + 2;
        }
        return i;
    }

    /**
     * "The states' leaders": an apostrophe behind an s that closes no quotation and is in a line.
     */
    private boolean pluralPossessive(int i) {
        char before = text.charAt(i - 1);
        boolean behindS = before == 's' || before == 'S' || before == 'z' || before == 'x';
        return behindS && !singleOpen && text.charAt(i + 1) == ' ';
    }

    /** An apostrophe stays inside a word (O'Brien, don't), but not before a possessive s. */
    private boolean keepsApostrophe(int i) {
        if (i + 1 >= text.length() || !Character.isLetter(text.charAt(i + 1))) {
            return false;
        }
        boolean single = i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2));
        char next = text.charAt(i + 1);
        return !(single && (next == 's' || next == 'S'));
    }

    private boolean abbreviates(int stop, int length) {
        boolean letterFollows =
                stop + 1 < text.length() && Character.isLetter(text.charAt(stop + 1));
        boolean single = length == 1 || text.charAt(stop - 2) == '.';
        if (single && Character.isLetter(text.charAt(stop - 1))) {
            return letterFollows
                            && (stop + 2 >= text.length()
                                    || !Character.isLetter(text.charAt(stop + 2)))
                    || !letterFollows && Character.isUpperCase(text.charAt(stop - 1));
        }
        return !letterFollows && Abbreviations.isTitle(form);
    }

    private int entity(int start) {
        int semicolon = text.indexOf(';', start, Math.min(text.length(), start + 10));
        if (semicolon < 0 || semicolon - start > 8 || semicolon == start + 1) {
            return -1;
        }
        for (int i = start + 1; i < semicolon; i++) {
            char c = text.charAt(i);
            if (!(c < 0x80 && Character.isLetterOrDigit(c) || c == '#')) {
                return -1;
            }
        }
        String name = text.substring(start + 1, semicolon);
        if (!name.equals("nbsp") && !name.equals("#160")) {
            boolean quote =
                    name.endsWith("quo")
                            || name.equals("quot")
                            || name.startsWith("#82")
                            || name.equals("#34");
            tokens.add(
                    new Token(
                            start,
                            semicolon + 1,
                            quote ? "\"" : "&",
                            quote ? Kind.QUOTE : Kind.OTHER));
        }
        return semicolon + 1;
    }

    private Kind kindOf(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '"', '«', '»', '“', '”', '„', '‟', '‘', '’', '‚', '‹', '›', '″', '{', '}' ->
                    Kind.QUOTE;
            case '\'' -> Kind.QUOTE;
            case '-', '–', '—', '―', '‐', '‑', '/', '_', '−' -> Kind.DASH;
            case ',', '،', ';', '؛', '٬' -> Kind.COMMA;
            case '.', '!', '?', '؟', '…', '۔' -> Kind.STOP;
            case ':' -> Kind.COLON;
            case '(', '[' -> Kind.OPEN_BRACKET;
            case ')', ']' -> Kind.CLOSE_BRACKET;
            default -> Kind.OTHER;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0x0660 && c <= 0x0669 || c >= 0x06F0 && c <= 0x06F9;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '٬' || c == '٫';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isWordLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isArabic(char c) {
        return c >= 0x0600 && c <= 0x06FF
                || c >= 0x0750 && c <= 0x077F
                || c >= 0xFB50 && c <= 0xFDFF
                || c >= 0xFE70 && c <= 0xFEFE;
    }
}
