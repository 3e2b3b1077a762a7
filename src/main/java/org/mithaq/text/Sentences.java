package org.mithaq.text;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.Sentence.Part;
import org.mithaq.text.Token.Kind;

/**
 * Tokens → sentences, with the part of the article that each belongs to.
 *
 * <p>A line break always ends a sentence. A sentence never has more than {@value #LONGEST} tokens,
 * so that no later step has to be afraid of long ones: where it does, it is cut behind the last
 * comma.
 */
public final class Sentences {

    /** The most tokens that a sentence has. */
    public static final int LONGEST = 400;

    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    private Sentences(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The sentences of a text in order; every token is in exactly one. */
    public static List<Sentence> of(String text, List<Token> tokens) {
        Sentences splitter = new Sentences(text, tokens);
        Parts parts = new Parts(text, tokens);
        int from = 0;
        while (from < tokens.size()) {
            int to = splitter.lineEnd(from);
            splitter.line(from, to, parts);
            splitter.paragraph++;
            from = to;
        }
        return parts.bodySeen() ? splitter.sentences : told(splitter.sentences);
    }

    /** A text that has headlines only tells what they say. */
    private static List<Sentence> told(List<Sentence> sentences) {
        return sentences.stream()
                .map(
                        s ->
                                s.part() == Part.HEADLINE
                                        ? new Sentence(s.from(), s.to(), s.paragraph(), Part.LEAD)
                                        : s)
                .toList();
    }

    private int lineEnd(int from) {
        int i = from + 1;
        while (i < tokens.size()
                && !breaksBetween(tokens.get(i - 1).end(), tokens.get(i).start())) {
            i++;
        }
        return i;
    }

    private boolean breaksBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
                return true;
            }
        }
        return false;
    }

    private void line(int from, int to, Parts parts) {
        int begins = parts.datelineEnd(from, to);
        if (begins > from) {
            sentences.add(new Sentence(from, begins, paragraph, Part.DATELINE));
        }
        Part part = begins > from ? parts.told() : parts.of(from, to);
        int start = begins;
        int comma = begins;
        for (int i = begins; i < to; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.COMMA) {
                comma = i + 1;
            }
            if (token.kind() == Kind.STOP && endsSentence(i, from, to)) {
                int end = i + 1;
                while (end < to && isTrailing(tokens.get(end))) {
                    end++;
                }
                sentences.add(new Sentence(start, end, paragraph, part));
                start = end;
                i = end - 1;
            } else if (i + 1 - start >= LONGEST) {
                int end = comma > start + LONGEST / 2 ? comma : i + 1;
                sentences.add(new Sentence(start, end, paragraph, part));
                start = end;
            }
        }
        if (start < to) {
            sentences.add(new Sentence(start, to, paragraph, part));
        }
    }

    private boolean isTrailing(Token token) {
        if (token.kind() == Kind.STOP || token.kind() == Kind.CLOSE_BRACKET) {
            return true;
        }
        if (token.kind() != Kind.QUOTE) {
            return false;
        }
        char c = text.charAt(token.start());
        boolean touches =
                token.start() > 0 && !Character.isWhitespace(text.charAt(token.start() - 1));
        return c == '»'
                || c == '”'
                || c == '’'
                || c == '}'
                || (c == '"' || c == '\'' || c == '&') && touches;
    }

    /** A stop ends a sentence unless more stops follow or it only shortens a word: د. or أ.ف.ب. */
    private boolean endsSentence(int i, int from, int to) {
        boolean full = tokens.get(i).is(".");
        if (full && i > from && i + 1 < to && shortens(i)) {
            return false;
        }
        return i + 1 >= to || !tokens.get(i + 1).is(".") || tokens.get(i).is("!");
    }

    private boolean shortens(int stop) {
        Token before = tokens.get(stop - 1);
        Token after = tokens.get(stop + 1);
        return before.isWord()
                && before.form().length() == 1
                && before.form().charAt(0) >= 0x0600
                && before.end() == tokens.get(stop).start()
                && after.isWord();
    }
}
