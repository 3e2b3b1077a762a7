package org.mithaq.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.extract.Extractor;
import org.mithaq.message.Fault;
import org.mithaq.source.ArticleReader;
import org.mithaq.source.ForeignLanguage;
import org.mithaq.source.Inputs;
import org.mithaq.source.Piece;

/**
 * Reads articles with several threads and hands on what they yield in the order of the input. A few
 * at a time are in memory, whatever their number.
 *
 * @param <T> what is made of an article's claims
 */
final class Reading<T> {

    /** Bytes of input that may wait in memory. */
    private static final long WAITING = 24L << 20;

    /** Takes what an article yields; a {@link Fault} of its own counts for that article. */
    interface Sink<T> {
        void take(String name, T result);
    }

    private record Coming<T>(String name, long weight, Future<T> result) {}

    private final Console console;
    private final ReadingOptions options;
    private final ArticleReader reader;
    private final Extractor extractor;
    private final Function<ArticleClaims, T> work;
    private final Sink<T> sink;
    private final Deque<Coming<T>> ahead = new ArrayDeque<>();
    private @Nullable ProgressBar bar;
    private long waiting;
    private int started;
    private int done;
    private int failed;
    private int foreign;
    private @Nullable Fault firstForeign;

    /**
     * @param work done with an article's claims, in its thread
     */
    Reading(
            Console console,
            ReadingOptions options,
            Function<ArticleClaims, T> work,
            Sink<T> sink) {
        this.console = console;
        this.options = options;
        this.reader = options.reader();
        this.extractor = options.extractor();
        this.work = work;
        this.sink = sink;
    }

    /** Reads all inputs; what fails is told and left out. */
    Tally run() {
        int threads = options.checkedThreads();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Path> files = options.files;
            int ignored =
                    Inputs.each(
                            files,
                            System.in,
                            options.limits.checked(),
                            piece -> start(pool, threads, piece));
            while (!ahead.isEmpty()) {
                take();
            }
            tellWhatIsLeft(ignored);
        } finally {
            pool.shutdownNow();
            if (bar != null) {
                bar.close();
            }
        }
        return new Tally(done, failed, foreign);
    }

    private void tellWhatIsLeft(int ignored) {
        if (foreign == 1 && firstForeign != null) {
            console.complain(firstForeign);
        } else if (firstForeign != null) {
            console.say("reading.foreign", foreign, firstForeign.in(console.messages()));
        }
        if (ignored > 0) {
            console.say("reading.ignored", ignored);
        }
        if (started == 0) {
            console.say("reading.nothing");
        }
    }

    private void start(ExecutorService pool, int threads, Piece piece) {
        if (++started == 2) {
            if (options.isOfOneArticle()) {
                throw new Fault("option.address.many");
            }
            bar = console.progress("progress.articles");
        }
        ahead.add(
                new Coming<>(
                        piece.name(),
                        piece.weight(),
                        pool.submit(() -> work.apply(extractor.extract(reader.read(piece))))));
        waiting += piece.weight();
        while (ahead.size() > 4 * threads || waiting > WAITING && ahead.size() > 1) {
            take();
        }
    }

    private void take() {
        Coming<T> next = ahead.remove();
        waiting -= next.weight;
        try {
            sink.take(next.name, next.result.get());
            done++;
        } catch (Fault fault) {
            fail(fault);
        } catch (ExecutionException e) {
            fail(
                    e.getCause() instanceof Fault fault
                            ? fault
                            : new Fault(
                                    e, "article.failed", next.name, String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(e, "interrupted");
        }
        if (bar != null) {
            bar.step();
        }
    }

    private void fail(Fault fault) {
        if (fault instanceof ForeignLanguage) {
            foreign++;
            firstForeign = firstForeign == null ? fault : firstForeign;
        } else {
            failed++;
            console.complain(fault);
        }
    }
}
