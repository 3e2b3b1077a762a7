package org.mithaq.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.mithaq.store.RemoteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads articles into a store: each one in a transaction of its own. */
@Command(name = "ingest", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class IngestCommand implements Callable<Integer> {

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Mixin private final StoreOptions store = new StoreOptions();

    @Mixin private final RemoteOptions remote = new RemoteOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        String base = reading.checkedBase();
        Map<String, Integer> outcomes = new TreeMap<>();
        Tally tally;
        try (ArticleSink sink = sink(base)) {
            tally =
                    new Reading<>(
                                    console,
                                    reading,
                                    claims -> ArticleSink.nquads(claims, base),
                                    (name, nquads) ->
                                            outcomes.merge(sink.put(nquads, name), 1, Integer::sum))
                            .run();
            if (outcomes.containsKey("added") || outcomes.containsKey("replaced")) {
                sink.finish();
            }
        }
        console.say(
                "ingest.done",
                outcomes.getOrDefault("added", 0),
                outcomes.getOrDefault("replaced", 0),
                outcomes.getOrDefault("unchanged", 0),
                tally.leftOut());
        return tally.exitCode();
    }

    private ArticleSink sink(String base) {
        RemoteStore elsewhere = remote.connect(base);
        return elsewhere == null
                ? ArticleSink.of(store.data, base)
                : ArticleSink.elsewhere(elsewhere);
    }
}
