package org.mithaq.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads articles into a store: each one in a transaction of its own. */
@Command(name = "ingest", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class IngestCommand implements Callable<Integer> {

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        List<Path> articles = reading.articles();
        String base = reading.checkedBase();
        int threads = reading.checkedThreads();
        Map<String, Integer> outcomes = new TreeMap<>();
        int failed;
        try (ArticleSink sink = ArticleSink.of(store.data, base)) {
            Reading reader = new Reading(console, reading);
            failed =
                    reader.each(
                            articles,
                            threads,
                            (file, claims) ->
                                    outcomes.merge(
                                            sink.put(
                                                    ArticleSink.nquads(claims, base),
                                                    file.toString()),
                                            1,
                                            Integer::sum));
            if (outcomes.containsKey("added") || outcomes.containsKey("replaced")) {
                sink.finish();
            }
        }
        console.say(
                "ingest.done",
                outcomes.getOrDefault("added", 0),
                outcomes.getOrDefault("replaced", 0),
                outcomes.getOrDefault("unchanged", 0),
                failed);
        return failed == 0
                ? ExitCode.DONE
                : failed == articles.size() ? ExitCode.FAILED : ExitCode.SOME_FAILED;
    }
}
