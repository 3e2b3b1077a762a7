package org.mithaq.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mithaq.Server;
import org.mithaq.query.Questions;
import org.mithaq.rdf.Iris;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Goes once through what the other commands do, so that the launcher can keep the loaded classes
 * for the next start. Writes nothing that lasts.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", hidden = true)
    private String part = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mithaq-train");
        switch (part) {
            case "reference" -> Reference.prepare();
            case "store" -> SeedStore.prepare();
            case "serve" -> serve(folder.resolve("data"));
            default -> read(folder);
        }
        delete(folder);
        return ExitCode.DONE;
    }

    private static void read(Path folder) throws IOException {
        Path article = folder.resolve("seed.txt");
        Files.writeString(article, Seeds.all().get(0).text());
        PrintWriter nowhere =
                new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        String out = folder.resolve("out").toString();
        for (String format : new String[] {"nquads", "trig"}) {
            Main.run(
                    nowhere,
                    nowhere,
                    Locale.ROOT,
                    "extract",
                    article.toString(),
                    "--format",
                    format,
                    "--out",
                    out);
        }
        Main.run(nowhere, nowhere, Locale.ROOT, "--help");
    }

    private static void serve(Path data) throws IOException, InterruptedException {
        PrintWriter nowhere =
                new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Main.run(nowhere, nowhere, Locale.ROOT, "serve", "--help");
        try (Server server =
                Server.start(
                        GraphStore.open(data, Iris.DEFAULT_BASE, SeedStore.prepared()),
                        new Server.Settings("127.0.0.1", 0, 30, 1000))) {
            ask(server);
        }
    }

    private static void ask(Server server) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        String sparql = Questions.shipped().all().get(0).sparql();
        http.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .POST(HttpRequest.BodyPublishers.ofString(sparql))
                        .build(),
                BodyHandlers.discarding());
        for (String path : new String[] {"/", "/sparql", "/actuator/health"}) {
            http.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                    BodyHandlers.discarding());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
