package org.mithaq.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.extract.Extractor;
import org.mithaq.message.Fault;
import org.mithaq.source.Article;
import org.mithaq.source.ArticleReader;

/** Reads articles with several threads and hands on their claims in the order of the files. */
final class Reading {

    private final Console console;
    private final ArticleReader reader;
    private final Extractor extractor;

    Reading(Console console, ReadingOptions options) {
        this(console, options.reader(), options.extractor());
    }

    Reading(Console console, ArticleReader reader, Extractor extractor) {
        this.console = console;
        this.reader = reader;
        this.extractor = extractor;
    }

    /** The claims of one file. */
    ArticleClaims read(Path file) {
        Article article = reader.read(file);
        return extractor.extract(article);
    }

    /**
     * Reads files; what fails is told and left out. A few articles at a time are in memory,
     * whatever their number.
     *
     * @param sink takes the claims in the order of the files; a {@link Fault} of its own counts for
     *     its file
     * @return how many files were left out
     */
    int each(List<Path> files, int threads, BiConsumer<Path, ArticleClaims> sink) {
        int failed = 0;
        ExecutorService pool =
                Executors.newFixedThreadPool(Math.min(threads, Math.max(1, files.size())));
        try (ProgressBar bar = console.progress("progress.articles", files.size())) {
            Deque<Future<ArticleClaims>> ahead = new ArrayDeque<>();
            Iterator<Path> next = files.iterator();
            for (Path file : files) {
                while (next.hasNext() && ahead.size() < 4 * threads) {
                    Path coming = next.next();
                    ahead.add(pool.submit(() -> read(coming)));
                }
                failed += take(file, ahead.remove(), sink) ? 0 : 1;
                step(bar);
            }
        } finally {
            pool.shutdownNow();
        }
        return failed;
    }

    private static void step(@Nullable ProgressBar bar) {
        if (bar != null) {
            bar.step();
        }
    }

    private boolean take(
            Path file, Future<ArticleClaims> claims, BiConsumer<Path, ArticleClaims> sink) {
        try {
            sink.accept(file, claims.get());
            return true;
        } catch (Fault fault) {
            console.complain(fault);
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Fault fault) {
                console.complain(fault);
                return false;
            }
            console.complain(new Fault(e, "article.failed", file, String.valueOf(e.getCause())));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(e, "interrupted");
        }
    }
}
