package org.mithaq.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.message.Fault;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.RdfFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads articles and writes their graphs: to standard output, a file or a folder. */
@Command(name = "extract", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class ExtractCommand implements Callable<Integer> {

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.format")
    private String format = "trig";

    @Option(names = "--out", paramLabel = "FILE|DIR", descriptionKey = "option.out")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RdfFormat rdf =
                RdfFormat.ofName(format)
                        .orElseThrow(() -> new Fault("option.format.unknown", format));
        String base = reading.checkedBase();
        Console console = new Console(spec);
        List<Path> articles = reading.articles();
        Reading reader = new Reading(console, reading);
        int threads = reading.checkedThreads();
        int failed;
        Path target = out;
        if (target == null) {
            OutputStream stdout = new BufferedOutputStream(System.out, 1 << 16);
            failed = stream(reader, articles, threads, rdf, base, stdout);
            stdout.flush();
        } else if (isFolder(target)) {
            failed = folder(reader, articles, threads, rdf, base, target);
        } else {
            failed = file(reader, articles, threads, rdf, base, target);
        }
        if (failed > 0 && articles.size() > 1) {
            console.say("extract.some", failed, articles.size());
        }
        return failed == 0
                ? ExitCode.DONE
                : failed == articles.size() ? ExitCode.FAILED : ExitCode.SOME_FAILED;
    }

    private static boolean isFolder(Path target) {
        String name = target.toString();
        return Files.isDirectory(target)
                || name.endsWith("/")
                || !String.valueOf(target.getFileName()).contains(".");
    }

    private static int stream(
            Reading reader,
            List<Path> articles,
            int threads,
            RdfFormat format,
            String base,
            OutputStream stream) {
        try (ArticleGraphWriter writer = new ArticleGraphWriter(stream, format, base)) {
            return reader.each(articles, threads, (file, claims) -> writer.write(claims));
        }
    }

    /** All graphs into one file, which is there whole or not at all. */
    private static int file(
            Reading reader,
            List<Path> articles,
            int threads,
            RdfFormat format,
            String base,
            Path target)
            throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path fresh = temporary(folder == null ? target : folder);
        try {
            int failed;
            try (OutputStream stream =
                    new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                failed = stream(reader, articles, threads, format, base, stream);
            }
            if (failed < articles.size()) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return failed;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path temporary(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, ".mithaq", ".part");
        } catch (IOException e) {
            throw new Fault(e, "out.unwritable", folder, String.valueOf(e.getMessage()));
        }
    }

    private static int folder(
            Reading reader,
            List<Path> articles,
            int threads,
            RdfFormat format,
            String base,
            Path target) {
        Set<String> written = new HashSet<>();
        return reader.each(
                articles,
                threads,
                (file, claims) -> {
                    String name = String.valueOf(file.getFileName());
                    int dot = name.lastIndexOf('.');
                    String graph =
                            (dot > 0 ? name.substring(0, dot) : name) + "." + format.extension();
                    if (!written.add(graph)) {
                        throw new Fault("out.twice", file, graph);
                    }
                    one(claims, format, base, target, graph);
                });
    }

    private static void one(
            ArticleClaims claims, RdfFormat format, String base, Path folder, String name) {
        Path fresh = temporary(folder);
        try {
            try (OutputStream stream =
                            new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16);
                    ArticleGraphWriter writer = new ArticleGraphWriter(stream, format, base)) {
                writer.write(claims);
            }
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(
                    e, "out.unwritable", folder.resolve(name), String.valueOf(e.getMessage()));
        }
    }
}
