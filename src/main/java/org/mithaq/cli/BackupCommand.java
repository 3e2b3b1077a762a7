package org.mithaq.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.mithaq.message.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that a store holds into one file, while it serves or not. */
@Command(name = "backup", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.nq.gz", descriptionKey = "option.backup")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (StoreKeeper keeper = StoreKeeper.of(store.data, false)) {
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    keeper.backup(out);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            new Console(spec).say("backup.done", file, Files.size(file));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new Fault(e, "out.unwritable", file, String.valueOf(e.getMessage()));
        }
    }
}
