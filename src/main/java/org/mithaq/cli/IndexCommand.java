package org.mithaq.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the index of words anew. */
@Command(name = "index", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class IndexCommand implements Callable<Integer> {

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        long texts;
        try (StoreKeeper keeper = StoreKeeper.of(store.data, false)) {
            texts = keeper.index();
        }
        new Console(spec).say("index.done", store.data, texts);
        return ExitCode.DONE;
    }
}
