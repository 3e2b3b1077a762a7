package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * Files, folders, archives and standard input → the pieces that articles are read from, in the
 * order of the input. Pieces are handed on while the input is still being read: nothing is held.
 */
public final class Inputs {

    /** Standard input's name on the command line. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private final Limits limits;
    private final Consumer<Piece> sink;
    private int ignored;

    private Inputs(Limits limits, Consumer<Piece> sink) {
        this.limits = limits;
        this.sink = sink;
    }

    /**
     * Hands on the pieces of inputs.
     *
     * @param standard what {@code -} stands for
     * @return how many files of folders were passed by because their endings tell that they are no
     *     articles
     */
    public static int each(
            List<Path> inputs, InputStream standard, Limits limits, Consumer<Piece> sink) {
        Inputs walk = new Inputs(limits, piece -> hand(sink, piece));
        try {
            walk.all(inputs, standard);
        } catch (SinkFailed e) {
            throw e.cause;
        }
        return walk.ignored;
    }

    /**
     * Hands on the pieces of one stream.
     *
     * @param name what to call it in messages
     * @param format what it is; null to look at its first bytes
     */
    static void each(
            String name,
            InputStream stream,
            @Nullable Format format,
            Limits limits,
            Consumer<Piece> sink) {
        Inputs walk = new Inputs(limits, piece -> hand(sink, piece));
        try {
            walk.container(() -> stream, name, format, null);
        } catch (SinkFailed e) {
            throw e.cause;
        }
    }

    /** What the sink throws is no fault of the input. */
    private static final class SinkFailed extends Error {
        private static final long serialVersionUID = 1L;
        private final RuntimeException cause;

        SinkFailed(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private static void hand(Consumer<Piece> sink, Piece piece) {
        try {
            sink.accept(piece);
        } catch (RuntimeException e) {
            throw new SinkFailed(e);
        }
    }

    private void all(List<Path> inputs, InputStream standard) {
        for (Path input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                container(() -> standard, "-", null, null);
            } else if (Files.isDirectory(input)) {
                folder(input);
            } else {
                file(input);
            }
        }
    }

    /** Folder by folder, each in the order of names; links to folders are not followed. */
    private void folder(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            found.forEach(entries::add);
        } catch (IOException e) {
            sink.accept(
                    new Piece.Broken(
                            folder.toString(),
                            new Fault(
                                    e, "file.unreadable", folder, String.valueOf(e.getMessage()))));
        }
        entries.sort(null);
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (name.startsWith(".") || name.endsWith(".properties")) {
                continue;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry);
            } else if (Format.ofName(name).isPresent()) {
                file(entry);
            } else {
                ignored++;
            }
        }
    }

    private void file(Path file) {
        Format format = Format.ofName(file.toString()).orElse(null);
        boolean whole = format == Format.TEXT || format == Format.HTML || format == Format.DOCUMENT;
        if (whole || !Files.isRegularFile(file) && !Files.exists(file)) {
            sink.accept(new Piece.OfFile(file, format == null ? Format.TEXT : format));
            return;
        }
        container(() -> Files.newInputStream(file), file.toString(), format, file);
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private void container(
            Opening opening, String name, @Nullable Format format, @Nullable Path file) {
        Budget budget = new Budget(name, limits);
        try (InputStream in = budget.packed(opening.open())) {
            Known known = file == null ? Known.NOTHING : ArticleReader.beside(file);
            new Unpacker(limits, budget, sink).read(name, in, format, known, 0);
        } catch (Fault fault) {
            sink.accept(new Piece.Broken(name, fault));
        } catch (IOException e) {
            sink.accept(
                    new Piece.Broken(
                            name,
                            new Fault(e, "file.unreadable", name, String.valueOf(e.getMessage()))));
        }
    }
}
