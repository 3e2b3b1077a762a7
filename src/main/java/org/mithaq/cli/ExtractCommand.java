package org.mithaq.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Path target = out;
        Tally tally;
        if (target == null) {
            OutputStream stdout = new BufferedOutputStream(System.out, 1 << 16);
            tally = stream(console, rdf, base, stdout);
            stdout.flush();
        } else if (isFolder(target)) {
            GraphFiles files = new GraphFiles(target, rdf.extension());
            tally =
                    new Reading<>(
                                    console,
                                    reading,
                                    claims -> document(claims, rdf, base),
                                    files::write)
                            .run();
        } else {
            tally = file(console, rdf, base, target);
        }
        if (tally.leftOut() > 0 && tally.all() > 1) {
            console.say("extract.some", tally.leftOut(), tally.all());
        }
        return tally.exitCode();
    }

    private static boolean isFolder(Path target) {
        String name = target.toString();
        return Files.isDirectory(target)
                || name.endsWith("/")
                || !String.valueOf(target.getFileName()).contains(".");
    }

    /** One article's graph as a document of its own. */
    private static byte[] document(ArticleClaims claims, RdfFormat format, String base) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (ArticleGraphWriter writer = new ArticleGraphWriter(bytes, format, base)) {
            writer.write(claims);
        }
        return bytes.toByteArray();
    }

    /** All graphs in one document. Where lines stand alone, each thread writes its own. */
    private Tally stream(Console console, RdfFormat format, String base, OutputStream stream) {
        if (format == RdfFormat.NQUADS || format == RdfFormat.NTRIPLES) {
            return new Reading<>(
                            console,
                            reading,
                            claims -> document(claims, format, base),
                            (name, bytes) -> write(stream, bytes))
                    .run();
        }
        try (ArticleGraphWriter writer = new ArticleGraphWriter(stream, format, base)) {
            return new Reading<ArticleClaims>(
                            console,
                            reading,
                            claims -> claims,
                            (name, claims) -> writer.write(claims))
                    .run();
        }
    }

    private static void write(OutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All graphs into one file, which is there whole or not at all. */
    private Tally file(Console console, RdfFormat format, String base, Path target)
            throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path fresh = GraphFiles.temporary(folder == null ? target : folder);
        try {
            Tally tally;
            try (OutputStream stream =
                    new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                tally = stream(console, format, base, stream);
            }
            if (tally.done() > 0) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return tally;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
