package org.mithaq.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Frees the room that a store does not need. */
@Command(name = "compact", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class CompactCommand implements Callable<Integer> {

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (StoreKeeper keeper = StoreKeeper.of(store.data, false)) {
            keeper.compact();
        }
        new Console(spec).say("compact.done", store.data);
        return ExitCode.DONE;
    }
}
