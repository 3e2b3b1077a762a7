package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Extractor;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.source.ArticleReader;
import org.mithaq.source.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read articles have in common. */
final class ReadingOptions {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.files")
    List<Path> files = List.of();

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "option.published")
    @Nullable LocalDate published;

    @Option(names = "--lang", paramLabel = "ar|en", descriptionKey = "option.lang")
    @Nullable String lang;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "option.base")
    String base = Iris.DEFAULT_BASE;

    @Option(names = "--reference", paramLabel = "FILE", descriptionKey = "option.reference")
    List<Path> reference = List.of();

    @Option(names = "--lexicon", paramLabel = "DIR", descriptionKey = "option.lexicon")
    @Nullable Path lexicon;

    /** The machine, with the user's own states, organisations and words. */
    Extractor extractor() {
        return Extractor.create(ReferenceReader.read(reference), lexicon);
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
        return new ArticleReader(language, published);
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

    /**
     * The files named, and all {@code .txt} of the folders named, folder by folder in the order of
     * their names.
     */
    List<Path> articles() {
        List<Path> articles = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isDirectory(file)) {
                articles.add(file);
                continue;
            }
            try (Stream<Path> found = Files.walk(file)) {
                found.filter(path -> path.toString().endsWith(".txt") && Files.isRegularFile(path))
                        .sorted()
                        .forEach(articles::add);
            } catch (IOException e) {
                throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
            }
        }
        return articles;
    }
}
