package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mithaq.message.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts back what a backup holds, all of it or nothing. */
@Command(name = "restore", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.nq.gz", descriptionKey = "option.backup")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--replace", descriptionKey = "option.replace")
    private boolean replace;

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Fault("file.missing", file);
        }
        try (StoreKeeper keeper = StoreKeeper.of(store.data, true)) {
            long articles = replace ? 0 : keeper.check().articles();
            if (articles > 0) {
                throw new Fault("restore.full", store.data, articles);
            }
            new Console(spec).say("restore.done", store.data, keeper.restore(file));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }
}
