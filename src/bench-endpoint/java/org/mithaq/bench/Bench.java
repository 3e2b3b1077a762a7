package org.mithaq.bench;

import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.mithaq.Server;
import org.mithaq.endpoint.ServerSettings;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;
import org.mithaq.store.GraphStore;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Each question of {@code queries/} through this endpoint and through plain Fuseki: same Jena, same
 * data, same machine, turn by turn in one run. Prints medians in milliseconds and their ratio. The
 * result cache of this endpoint is off.
 */
public final class Bench {

    private static final int ROUNDS = 7;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Bench() {}

    /** How many triples (default: a million), and a folder for them (default: a new one). */
    public static void main(String[] arguments) throws Exception {
        long triples = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        Path folder =
                arguments.length > 1
                        ? Path.of(arguments[1])
                        : Files.createTempDirectory("mithaq-bench");
        Path file = Files.createDirectories(folder).resolve("articles.nq");
        long written = Generator.write(file, triples);
        System.out.printf(Locale.ROOT, "%d triples in %s%n", written, file);

        GraphStore store = GraphStore.open(folder.resolve("data"), "https://w3id.org/mithaq/");
        load("ours", store.dataset(), file);
        long begin = System.nanoTime();
        store.deriveAnew();
        System.out.printf(Locale.ROOT, "derived in %.1f s%n", seconds(begin));
        DatasetGraph plain =
                DatabaseMgr.connectDatasetGraph(
                        Location.create(folder.resolve("plain").toString()));
        plain.getContext().set(TDB2.symUnionDefaultGraph, true);
        plain.getContext().set(ARQ.queryTimeout, "120000");
        copy(store, plain);

        ServerSettings uncached =
                ServerSettings.standard()
                        .with("cache.mb", 0)
                        .with("query.timeout", 120)
                        .with("query.concurrent-per-client", 0);
        try (Server ours = Server.start(store, new Server.Settings("127.0.0.1", 0, uncached))) {
            FusekiServer fuseki =
                    FusekiServer.create()
                            .loopback(true)
                            .port(0)
                            .add("/plain", plain)
                            .build()
                            .start();
            try {
                compare(
                        URI.create(ours.address() + "/sparql"),
                        URI.create("http://127.0.0.1:" + fuseki.getPort() + "/plain/query"));
            } finally {
                fuseki.stop();
            }
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void load(String name, DatasetGraph dataset, Path file) {
        long begin = System.nanoTime();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, file.toUri().toString()));
        System.out.printf(Locale.ROOT, "%s: loaded in %.1f s%n", name, seconds(begin));
    }

    private static void copy(GraphStore store, DatasetGraph plain) {
        long begin = System.nanoTime();
        Txn.executeWrite(
                plain,
                () ->
                        store.read(
                                () -> {
                                    store.dataset().find().forEachRemaining(plain::add);
                                    return true;
                                }));
        System.out.printf(Locale.ROOT, "plain: copied in %.1f s%n", seconds(begin));
    }

    private static void compare(URI ours, URI plain) throws Exception {
        System.out.println("question | ours ms | plain ms | ratio | ours 8 | plain 8 | ratio 8");
        for (Question question : Questions.shipped().all()) {
            String sparql = question.sparql();
            double[] one = pair(ours, plain, sparql, 1);
            double[] eight = pair(ours, plain, sparql, 8);
            System.out.printf(
                    Locale.ROOT,
                    "%s | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f%n",
                    question.name(),
                    one[0],
                    one[1],
                    one[0] / one[1],
                    eight[0],
                    eight[1],
                    eight[0] / eight[1]);
        }
    }

    /** Medians of both, asked turn by turn after two rounds that do not count. */
    private static double[] pair(URI ours, URI plain, String sparql, int clients) throws Exception {
        double[][] times = new double[2][ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            double first = ask(ours, sparql, clients);
            double second = ask(plain, sparql, clients);
            if (round >= 0) {
                times[0][round] = first;
                times[1][round] = second;
            }
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        return new double[] {times[0][ROUNDS / 2], times[1][ROUNDS / 2]};
    }

    /** Milliseconds until all clients have their whole answer. */
    private static double ask(URI endpoint, String sparql, int clients) throws Exception {
        long begin = System.nanoTime();
        if (clients == 1) {
            send(endpoint, sparql);
        } else {
            try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < clients; i++) {
                    all.add(
                            pool.submit(
                                    () -> {
                                        send(endpoint, sparql);
                                        return true;
                                    }));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            }
        }
        return seconds(begin) * 1000;
    }

    private static void send(URI endpoint, String sparql) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                HTTP.send(
                        HttpRequest.newBuilder(endpoint)
                                .header("Content-Type", "application/sparql-query")
                                .header("Accept", "application/sparql-results+json")
                                .POST(BodyPublishers.ofString(sparql))
                                .build(),
                        BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(endpoint + ": " + response.statusCode());
        }
    }
}
