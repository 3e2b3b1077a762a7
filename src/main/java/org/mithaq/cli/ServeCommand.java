package org.mithaq.cli;

import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.Server;
import org.mithaq.extract.Extractor;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.source.Article;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;
import org.mithaq.store.ServerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Serves a store over HTTP: the SPARQL endpoint and the page. A fresh store starts with the seeds.
 */
@Command(name = "serve", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class ServeCommand implements Callable<Integer> {

    /** The command has returned and the server goes on. */
    static final int KEEPS_RUNNING = -1;

    @Mixin private final StoreOptions store = new StoreOptions();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "option.port")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "option.host")
    private String host = "127.0.0.1";

    @Option(names = "--memory", descriptionKey = "option.memory")
    private boolean memory;

    @Option(names = "--no-seeds", descriptionKey = "option.noSeeds")
    private boolean noSeeds;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "option.timeout")
    private int timeout = 30;

    @Option(names = "--max-rows", paramLabel = "N", descriptionKey = "option.maxRows")
    private int maxRows = 100_000;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "option.base")
    private String base = Iris.DEFAULT_BASE;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        if (port < 0 || port > 65535 || timeout < 1 || maxRows < 1) {
            throw new Fault("option.number.wrong");
        }
        if (!memory && ServerFile.of(store.data).isPresent()) {
            throw new Fault(
                    "store.served",
                    store.data,
                    ServerFile.of(store.data).map(ServerFile::address).orElse(""));
        }
        GraphStore graphs = memory ? GraphStore.memory(base) : GraphStore.open(store.data, base);
        try {
            if (!noSeeds) {
                seed(console, graphs);
            }
            Server server = Server.start(graphs, new Server.Settings(host, port, timeout, maxRows));
            if (!memory) {
                publish(server, store.data);
            }
            console.say("serve.ready", server.address(), graphs.articles());
        } catch (RuntimeException e) {
            graphs.close();
            throw portInUse(e) ? new Fault(e, "serve.port", port) : e;
        }
        return KEEPS_RUNNING;
    }

    private static boolean portInUse(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || cause.getClass().getSimpleName().equals("PortInUseException")) {
                return true;
            }
        }
        return false;
    }

    private static void publish(Server server, Path folder) {
        new ServerFile(server.address(), server.token(), ProcessHandle.current().pid())
                .write(folder);
        server.onClose(() -> ServerFile.remove(folder));
    }

    private void seed(Console console, GraphStore graphs) {
        String digest = Seeds.digest() + new Version().getVersion()[0];
        if (graphs.isSeededWith(digest)) {
            return;
        }
        List<Article> seeds = Seeds.all();
        console.say("serve.seeds", seeds.size());
        Extractor extractor = Extractor.create(ReferenceReader.shipped());
        for (Article seed : seeds) {
            graphs.put(ArticleSink.nquads(extractor.extract(seed), base), seed.name());
        }
        graphs.derive();
        graphs.seededWith(digest);
    }
}
