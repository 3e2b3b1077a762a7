package org.mithaq.extract;

import java.util.List;
import org.mithaq.frame.FrameMatch;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/**
 * Quotations that go on over several sentences of a paragraph: what stands there of others is the
 * speaker's word, not the article's.
 */
final class LongQuotes {

    private final List<Token> tokens;
    private final int[] closes;

    /** Reads once through all sentences. */
    LongQuotes(List<Token> tokens, List<Sentence> sentences) {
        this.tokens = tokens;
        this.closes = new int[sentences.size()];
        int next = tokens.size(); // the next quotation mark
        int line = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).paragraph();
        for (int s = sentences.size() - 1; s >= 0; s--) {
            Sentence sentence = sentences.get(s);
            next = sentence.paragraph() == line ? next : tokens.size();
            line = sentence.paragraph();
            int first = firstMark(sentence);
            next = first < sentence.to() ? first : next;
            boolean goesOn = next < tokens.size() && closes(next) && s > 0 && before(sentences, s);
            closes[s] = goesOn ? Math.min(next, sentence.to()) : sentence.from();
        }
    }

    private static boolean before(List<Sentence> sentences, int s) {
        return sentences.get(s - 1).paragraph() == sentences.get(s).paragraph();
    }

    private int firstMark(Sentence sentence) {
        int i = sentence.from();
        while (i < sentence.to() && tokens.get(i).kind() != Kind.QUOTE) {
            i++;
        }
        return i;
    }

    /** Whether a mark closes a quotation: it touches the word before it alone. */
    private boolean closes(int i) {
        boolean behind = i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
        boolean before =
                i + 1 < tokens.size()
                        && tokens.get(i + 1).start() == tokens.get(i).end()
                        && tokens.get(i + 1).isWord();
        return behind && !before && tokens.get(i - 1).kind() != Kind.COLON;
    }

    /** Whether a sentence begins within a quotation. */
    boolean opens(int sentence, Sentence of) {
        return closes[sentence] > of.from();
    }

    /** The acts of a sentence without those of others that stand in a quotation begun before. */
    List<FrameMatch> outside(int sentence, List<FrameMatch> matches) {
        int close = closes[sentence];
        return matches.stream()
                .filter(match -> match.trigger() >= close || isFirst(match.subject()))
                .toList();
    }

    private static boolean isFirst(Subject subject) {
        return subject instanceof Subject.Carried carried
                && carried.form() != null
                && carried.form().person() == VerbForm.Person.FIRST;
    }
}
