package org.mithaq.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Export;
import org.mithaq.export.ExportFormat;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import org.mithaq.store.RemoteStore;
import org.mithaq.store.ServerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph as a file that other programs read; through the server where one is running. */
@Command(name = "export", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            descriptionKey = "option.exportAs")
    private String name = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.exportOut")
    private @Nullable Path out;

    @Option(names = "--no-texts", descriptionKey = "option.noTexts")
    private boolean noTexts;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "option.base")
    private String base = Iris.DEFAULT_BASE;

    @Mixin private final StoreOptions store = new StoreOptions();
    @Mixin private final RemoteOptions remote = new RemoteOptions();

    /** Writes to a stream. */
    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat format =
                ExportFormat.ofName(name)
                        .orElseThrow(() -> new Fault("export.format", name, ExportFormat.names()));
        RemoteStore elsewhere = remote.connect(base);
        Optional<ServerFile> server = ServerFile.of(store.data);
        if (elsewhere != null) {
            write(stream -> new Export(elsewhere, !noTexts, "").write(format, stream));
        } else if (server.isPresent()) {
            write(stream -> new ServerClient(server.get()).download("/export/" + format, stream));
        } else if (Files.isDirectory(store.data)) {
            try (GraphStore open = GraphStore.open(store.data, base)) {
                write(stream -> new Export(open, !noTexts, "").write(format, stream));
            }
        } else {
            throw new Fault("store.missing", store.data);
        }
        return ExitCode.DONE;
    }

    /** To standard output, or to a file that is there whole or as it was before. */
    private void write(Writing writing) throws IOException {
        Path file = out;
        if (file == null) {
            OutputStream stdout = new BufferedOutputStream(System.out, 1 << 16);
            writing.to(stdout);
            stdout.flush();
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        Path fresh;
        try {
            Files.createDirectories(folder);
            fresh = Files.createTempFile(folder, ".mithaq", ".part");
        } catch (IOException e) {
            throw new Fault(e, "out.unwritable", file, String.valueOf(e.getMessage()));
        }
        try {
            try (OutputStream stream =
                    new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                writing.to(stream);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
