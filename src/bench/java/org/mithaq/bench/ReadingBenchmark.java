package org.mithaq.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.extract.Extractor;
import org.mithaq.message.Fault;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.reference.ReferenceData;
import org.mithaq.source.Article;
import org.mithaq.source.ArticleReader;
import org.mithaq.source.Inputs;
import org.mithaq.source.Language;
import org.mithaq.source.Limits;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Full extraction against an analyser that only tokenises and stems, on the same articles. The
 * counter {@code words} is in words a second.
 */
@BenchmarkMode(Mode.Throughput)
public class ReadingBenchmark {

    /** The articles: made here, or those of a folder or file in the language. */
    @State(Scope.Benchmark)
    public static class Articles {
        @Param({"ar", "en"})
        public String language;

        @Param("")
        public String folder;

        List<Article> articles = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        Extractor extractor;
        Analyzer analyzer;

        @Setup(Level.Trial)
        public void prepare() {
            Language read = Language.ofTag(language).orElseThrow();
            ReferenceData reference = ReferenceReader.shipped();
            extractor = Extractor.create(reference);
            analyzer = read == Language.ARABIC ? new ArabicAnalyzer() : new EnglishAnalyzer();
            if (folder.isEmpty()) {
                ArticleMaker maker = new ArticleMaker(reference, read, 1);
                for (int i = 0; i < 2000; i++) {
                    articles.add(maker.next());
                }
            } else {
                ArticleReader reader = new ArticleReader();
                Inputs.each(
                        List.of(Path.of(folder)),
                        System.in,
                        Limits.DEFAULT,
                        piece -> {
                            try {
                                Article article = reader.read(piece);
                                if (article.language() == read && articles.size() < 5000) {
                                    articles.add(article);
                                }
                            } catch (Fault unreadable) {
                                return; // is not what is measured
                            }
                        });
            }
            articles.forEach(article -> words.add(article.text().strip().split("\\s+").length));
        }
    }

    /** Each thread goes through all articles from a place of its own. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Progress {
        public long words;
        private int next = (int) (Thread.currentThread().threadId() * 7919 % 1000);

        Article next(Articles all) {
            next = (next + 1) % all.articles.size();
            words += all.words.get(next);
            return all.articles.get(next);
        }
    }

    /** Everything that the program knows to read. */
    @Benchmark
    public ArticleClaims extract(Articles all, Progress progress) {
        return all.extractor.extract(progress.next(all));
    }

    /** Lucene's analyser of the language: tokens and stems. */
    @Benchmark
    public int analyse(Articles all, Progress progress) throws IOException {
        int tokens = 0;
        try (TokenStream stream = all.analyzer.tokenStream("text", progress.next(all).text())) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }
}
