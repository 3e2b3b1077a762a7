package org.mithaq.cli;

import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.Server;
import org.mithaq.endpoint.ServerSettings;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import org.mithaq.store.RemoteStore;
import org.mithaq.store.ServerFile;
import org.mithaq.store.TextPolicy;
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

    @Mixin private final RemoteOptions remote = new RemoteOptions();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "option.port")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "option.host")
    private String host = "127.0.0.1";

    @Option(names = "--memory", descriptionKey = "option.memory")
    private boolean memory;

    @Option(names = "--no-seeds", descriptionKey = "option.noSeeds")
    private boolean noSeeds;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "option.timeout")
    private @Nullable Integer timeout;

    @Option(names = "--max-rows", paramLabel = "N", descriptionKey = "option.maxRows")
    private @Nullable Integer maxRows;

    @Option(
            names = "--texts",
            paramLabel = "open|token|none|default",
            descriptionKey = "option.textPolicy")
    private @Nullable String texts;

    @Option(names = "--log", paramLabel = "text|json", descriptionKey = "option.log")
    private @Nullable String log;

    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "option.settings")
    private @Nullable Path settings;

    @Option(names = "--show-settings", descriptionKey = "option.showSettings")
    private boolean showSettings;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "option.base")
    private String base = Iris.DEFAULT_BASE;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        if (port < 0
                || port > 65535
                || (timeout != null && timeout < 1)
                || (maxRows != null && maxRows < 1)) {
            throw new Fault("option.number.wrong");
        }
        ServerSettings limits = limits();
        logRequests();
        if (showSettings) {
            console.out().print(limits.describe());
            console.out().flush();
            return ExitCode.DONE;
        }
        RemoteStore elsewhere = remote.connect(base);
        if (elsewhere != null) {
            pages(console, elsewhere, limits);
            return KEEPS_RUNNING;
        }
        if (!memory && ServerFile.of(store.data).isPresent()) {
            throw new Fault(
                    "store.served",
                    store.data,
                    ServerFile.of(store.data).map(ServerFile::address).orElse(""));
        }
        boolean keepsTexts = TextPolicy.of(limits.text("texts")) != TextPolicy.NONE;
        Path template = noSeeds || !keepsTexts ? null : SeedStore.prepared();
        GraphStore graphs =
                memory ? GraphStore.memory(base) : GraphStore.open(store.data, base, template);
        try {
            graphs.keepTexts(keepsTexts);
            if (!noSeeds) {
                SeedStore.fill(graphs, base, seeds -> console.say("serve.seeds", seeds));
            }
            Server server = Server.start(graphs, new Server.Settings(host, port, limits));
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

    /** Shows a graph that another server keeps, and changes nothing there. */
    private void pages(Console console, RemoteStore elsewhere, ServerSettings limits) {
        try {
            Server server = Server.start(elsewhere, new Server.Settings(host, port, limits));
            console.say("serve.elsewhere", server.address());
        } catch (RuntimeException e) {
            throw portInUse(e) ? new Fault(e, "serve.port", port) : e;
        }
    }

    /** Has a line written for each request: words, or JSON as the Elastic Common Schema has it. */
    private void logRequests() {
        String kind = log;
        if (kind == null) {
            return;
        }
        if (!kind.equals("text") && !kind.equals("json")) {
            throw new Fault("option.log.wrong", kind);
        }
        System.setProperty("logging.level.mithaq.requests", "INFO");
        if (kind.equals("json")) {
            System.setProperty("logging.structured.format.console", "ecs");
        }
    }

    private ServerSettings limits() {
        ServerSettings limits = ServerSettings.standard();
        limits = settings == null ? limits : limits.with(settings);
        limits = timeout == null ? limits : limits.with("query.timeout", timeout);
        limits = texts == null ? limits : limits.with("texts", texts);
        TextPolicy.of(limits.text("texts"));
        return maxRows == null ? limits : limits.with("query.max-rows", maxRows);
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
}
