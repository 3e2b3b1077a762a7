package org.mithaq.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Extractor;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.source.ArticleReader;
import org.mithaq.source.Known;
import org.mithaq.source.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read articles have in common. */
final class ReadingOptions {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.files")
    List<Path> files = List.of();

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "option.published")
    private @Nullable LocalDate published;

    @Option(names = "--lang", paramLabel = "ar|en", descriptionKey = "option.lang")
    private @Nullable String lang;

    @Option(names = "--address", paramLabel = "URL", descriptionKey = "option.address")
    private @Nullable String address;

    @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "option.publisher")
    private @Nullable String publisher;

    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "option.author")
    private @Nullable String author;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "option.base")
    private String base = Iris.DEFAULT_BASE;

    @Option(names = "--reference", paramLabel = "FILE", descriptionKey = "option.reference")
    private List<Path> reference = List.of();

    @Option(names = "--lexicon", paramLabel = "DIR", descriptionKey = "option.lexicon")
    private @Nullable Path lexicon;

    @Mixin final LimitOptions limits = new LimitOptions();

    /** The machine, with the user's own states, organisations and words. */
    Extractor extractor() {
        return Extractor.create(Reference.read(reference), lexicon);
    }

    ArticleReader reader() {
        Language language =
                lang == null
                        ? null
                        : Language.ofTag(lang)
                                .orElseThrow(
                                        () ->
                                                new Fault(
                                                        "option.lang.unknown",
                                                        String.valueOf(lang)));
        String day = published == null ? null : published.toString();
        return new ArticleReader(
                language, new Known(address, publisher, day, null, author), limits.checked());
    }

    /** Whether what is told can be true of one article only. */
    boolean isOfOneArticle() {
        return address != null;
    }

    String checkedBase() {
        if (!base.matches("https?://[^\\s<>\"]+/")) {
            throw new Fault("option.base.wrong", base);
        }
        return base;
    }

    int checkedThreads() {
        if (threads < 1 || threads > 256) {
            throw new Fault("option.threads.wrong", threads);
        }
        return threads;
    }
}
