package org.mithaq.cli;

import java.util.concurrent.Callable;
import org.mithaq.store.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks whether a store is whole. */
@Command(name = "check", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        StoreCheck.Report report;
        try (StoreKeeper keeper = StoreKeeper.of(store.data, false)) {
            report = keeper.check();
        }
        report.problems().forEach(console.out()::println);
        console.out().flush();
        if (report.problems().isEmpty()) {
            console.say(
                    "check.fine", store.data, report.quads(), report.articles(), report.quotes());
            return ExitCode.DONE;
        }
        console.say("check.broken", store.data, report.problems().size());
        return ExitCode.SOME_FAILED;
    }
}
