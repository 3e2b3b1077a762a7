package org.mithaq.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/** Texts → words with their forms, all at the word's place. */
final class WordsAnalyzer extends Analyzer {

    private final Function<String, Collection<String>> forms;

    private WordsAnalyzer(Function<String, Collection<String>> forms) {
        this.forms = forms;
    }

    static WordsAnalyzer ofTexts() {
        return new WordsAnalyzer(WordForms::ofText);
    }

    static WordsAnalyzer ofQueries() {
        return new WordsAnalyzer(WordForms::ofQuery);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Forms(words, forms));
    }

    private static final class Forms extends TokenFilter {

        private final Function<String, Collection<String>> forms;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute place =
                addAttribute(PositionIncrementAttribute.class);
        private final Deque<String> more = new ArrayDeque<>();
        private AttributeSource.State word;

        Forms(TokenStream input, Function<String, Collection<String>> forms) {
            super(input);
            this.forms = forms;
            this.word = captureState();
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!more.isEmpty()) {
                restoreState(word);
                term.setEmpty().append(more.removeFirst());
                place.setPositionIncrement(0);
                return true;
            }
            int skipped = 0;
            while (input.incrementToken()) {
                more.addAll(forms.apply(term.toString()));
                if (!more.isEmpty()) {
                    word = Objects.requireNonNull(captureState());
                    term.setEmpty().append(more.removeFirst());
                    place.setPositionIncrement(place.getPositionIncrement() + skipped);
                    return true;
                }
                skipped += place.getPositionIncrement();
            }
            return false;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            more.clear();
        }
    }
}
