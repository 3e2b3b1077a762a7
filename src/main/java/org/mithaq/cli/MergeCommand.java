package org.mithaq.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.merge.Decisions;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import org.mithaq.store.ServerFile;
import org.mithaq.store.derived.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Computes what is merged anew, after the user's decisions, or explains it. */
@Command(name = "merge", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class MergeCommand implements Callable<Integer> {

    private static final long LARGEST = 16 << 20;

    @Option(names = "--explain", paramLabel = "IRI", descriptionKey = "option.explain")
    private @Nullable String explain;

    @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "option.decisions")
    private @Nullable Path decisions;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "option.base")
    private String base = Iris.DEFAULT_BASE;

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        Decisions decided = decisions == null ? null : read(decisions);
        Optional<ServerFile> server = ServerFile.of(store.data);
        if (server.isPresent()) {
            return throughServer(new ServerClient(server.get()), decided, console);
        }
        if (!Files.isDirectory(store.data)) {
            throw new Fault("store.missing", store.data);
        }
        try (GraphStore open = GraphStore.open(store.data, base)) {
            if (explain != null) {
                return tell(Explanation.text(open.explain(explain)), console);
            }
            if (decided == null) {
                open.deriveAnew();
            } else {
                open.decide(decided, String.valueOf(decisions));
            }
            return say(open.derivedCounts(), console);
        }
    }

    private int throughServer(ServerClient client, @Nullable Decisions decided, Console console) {
        if (explain != null) {
            return tell(client.explain(explain), console);
        }
        return say(client.merge(decided == null ? "" : decided + "\n# these alone"), console);
    }

    private static int say(Map<String, Long> counts, Console console) {
        console.say(
                "merge.done",
                counts.getOrDefault("Agreement", 0L),
                counts.getOrDefault("Act", 0L),
                counts.getOrDefault("Person", 0L),
                counts.getOrDefault("OfficeHolding", 0L),
                counts.getOrDefault("Wire", 0L),
                counts.getOrDefault("BilateralRelation", 0L));
        return ExitCode.DONE;
    }

    private int tell(String explanation, Console console) {
        if (explanation.isEmpty()) {
            console.say("merge.alone", String.valueOf(explain));
            return ExitCode.SOME_FAILED;
        }
        console.out().print(explanation);
        console.out().flush();
        return ExitCode.DONE;
    }

    private static Decisions read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Fault("file.large", file, LARGEST >> 20);
            }
            return Decisions.parse(Files.readString(file), file);
        } catch (NoSuchFileException e) {
            throw new Fault(e, "file.missing", file);
        } catch (MalformedInputException e) {
            throw new Fault(e, "file.charset", file);
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }
}
