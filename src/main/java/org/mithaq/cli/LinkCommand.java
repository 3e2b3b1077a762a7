package org.mithaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mithaq.link.LinkReview;
import org.mithaq.link.Linking;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import org.mithaq.store.ServerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Links persons, organisations and places that the reference data does not know to a data set. */
@Command(name = "link", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class LinkCommand implements Callable<Integer> {

    @Option(
            names = "--with",
            required = true,
            paramLabel = "FILE|URL",
            descriptionKey = "option.with")
    private List<String> datasets = List.of();

    @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "option.linkDecisions")
    private @Nullable Path decisions;

    @Option(names = "--accept", paramLabel = "SCORE", descriptionKey = "option.accept")
    private double accept = 0.9;

    @Option(names = "--propose", paramLabel = "SCORE", descriptionKey = "option.propose")
    private double propose = 0.8;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "option.linkTimeout")
    private int timeout = 60;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "option.base")
    private String base = Iris.DEFAULT_BASE;

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        if (!(0 <= propose && propose <= accept && accept <= 1) || timeout < 1) {
            throw new Fault("link.thresholds", propose, accept);
        }
        if (!Files.isDirectory(store.data)) {
            throw new Fault("store.missing", store.data);
        }
        Path file = decisions == null ? store.data.resolve(LinkReview.FILE) : decisions;
        int failed = 0;
        AtomicInteger unread = new AtomicInteger();
        try (Linker linker = linker(file, console)) {
            for (String dataset : datasets) {
                try {
                    Linker.Outcome outcome =
                            linker.link(
                                    dataset,
                                    words -> {
                                        unread.incrementAndGet();
                                        console.complain(words);
                                    });
                    console.say(
                            "link.done",
                            dataset,
                            outcome.held(),
                            outcome.proposed(),
                            outcome.added(),
                            file);
                } catch (Fault fault) {
                    console.complain(fault);
                    failed++;
                }
            }
        }
        return failed == datasets.size()
                ? ExitCode.FAILED
                : failed > 0 || unread.get() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private Linker linker(Path file, Console console) {
        Linking.Settings settings =
                new Linking.Settings(
                        accept, propose, file, store.data, Duration.ofSeconds(timeout));
        Optional<ServerFile> server = ServerFile.of(store.data);
        return server.isPresent()
                ? new Linker.ThroughServer(new ServerClient(server.get()), settings)
                : new Linker.Direct(
                        GraphStore.open(store.data, base), settings, console.messages());
    }
}
