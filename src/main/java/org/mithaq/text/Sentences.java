package org.mithaq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.text.Sentence.Part;
import org.mithaq.text.Token.Kind;

/** Tokens → sentences, with the part of the article that each belongs to. */
public final class Sentences {

    private static final int SHORT = 16;
    private static final Set<String> FOOTERS =
            Set.of(
                    "المصدر",
                    "مصدر",
                    "رابط",
                    "تابعنا",
                    "اقرا",
                    "انتهي",
                    "للمزيد",
                    "المزيد",
                    "سمات",
                    "كلمات",
                    "وسوم",
                    "شاهد",
                    "source",
                    "tags",
                    "read",
                    "related",
                    "follow",
                    "contact",
                    "copyright",
                    "image");

    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;
    private boolean bodySeen;

    private Sentences(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    public static List<Sentence> of(String text, List<Token> tokens) {
        Sentences splitter = new Sentences(text, tokens);
        int from = 0;
        while (from < tokens.size()) {
            int to = splitter.lineEnd(from);
            splitter.line(from, to);
            splitter.paragraph++;
            from = to;
        }
        return splitter.sentences;
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

    private void line(int from, int to) {
        Part part = partOf(from, to);
        if (part == Part.BODY) {
            bodySeen = true;
        }
        int start = from;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.QUOTE) {
                quoted = !quoted;
            }
            if (token.kind() == Kind.STOP && endsSentence(i, to)) {
                int end = i + 1;
                while (end < to && isTrailing(tokens.get(end))) {
                    end++;
                }
                sentences.add(new Sentence(start, end, paragraph, part));
                start = end;
                i = end - 1;
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
        return c == '»'
                || c == '”'
                || c == '’'
                || c == '"'
                        && token.start() > 0
                        && !Character.isWhitespace(text.charAt(token.start() - 1));
    }

    private boolean endsSentence(int i, int to) {
        return i + 1 >= to || !tokens.get(i + 1).is(".") || tokens.get(i).form().equals("!");
    }

    private Part partOf(int from, int to) {
        Token last = tokens.get(to - 1);
        boolean closed =
                last.kind() == Kind.STOP
                        || last.kind() == Kind.QUOTE
                                && to - 2 >= from
                                && tokens.get(to - 2).kind() == Kind.STOP;
        if (FOOTERS.contains(tokens.get(from).form()) && to - from <= 2 * SHORT && bodySeen) {
            return Part.FOOTER;
        }
        if (closed || to - from > 2 * SHORT) {
            return Part.BODY;
        }
        if (!bodySeen) {
            return Part.HEADLINE;
        }
        return to - from <= SHORT ? Part.CAPTION : Part.BODY;
    }
}
