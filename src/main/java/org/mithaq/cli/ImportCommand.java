package org.mithaq.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.rdf.Iris;
import org.mithaq.store.RemoteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an RDF file or a table of events of others into a graph of its own, beside articles'. */
@Command(name = "import", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "option.importFile")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--graph",
            required = true,
            paramLabel = "IRI",
            descriptionKey = "option.importGraph")
    private String graph = "";

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private @Nullable Path mapping;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "option.base")
    private String base = Iris.DEFAULT_BASE;

    @Mixin private final StoreOptions store = new StoreOptions();

    @Mixin private final RemoteOptions remote = new RemoteOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        Importer.Outcome outcome;
        try (Importer importer = importer(console)) {
            outcome =
                    importer.read(
                            new Importer.Wanted(file, graph, mapping, base), console::complain);
        }
        if (mapping == null) {
            console.say("import.done", file, outcome.read(), graph);
            return ExitCode.DONE;
        }
        if (outcome.leftOut() > Importer.MOST_TOLD) {
            console.say("table.more", outcome.leftOut() - Importer.MOST_TOLD);
        }
        console.say("table.done", file, outcome.read(), graph, outcome.leftOut());
        return outcome.leftOut() == 0
                ? ExitCode.DONE
                : outcome.read() == 0 ? ExitCode.FAILED : ExitCode.SOME_FAILED;
    }

    private Importer importer(Console console) {
        RemoteStore elsewhere = remote.connect(base);
        return elsewhere == null
                ? Importer.of(store.data, base, console.messages())
                : new Importer.Elsewhere(elsewhere, console.messages());
    }
}
