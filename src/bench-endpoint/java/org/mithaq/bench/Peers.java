package org.mithaq.bench;

import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.mithaq.Server;
import org.mithaq.endpoint.ServerSettings;
import org.mithaq.store.GraphStore;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** This endpoint and plain Fuseki, over the same data, asked turn by turn. */
final class Peers implements AutoCloseable {

    static final String BASE = "https://w3id.org/mithaq/";

    private static final int ROUNDS = 7;
    private static final String PREFIXES =
            """
            PREFIX mq: <https://w3id.org/mithaq/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Server ours;
    private final DatasetGraph data;
    private final FusekiServer fuseki;

    private Peers(Server ours, DatasetGraph data, FusekiServer fuseki) {
        this.ours = ours;
        this.data = data;
        this.fuseki = fuseki;
    }

    static Peers start(Path ours, Path plain, ServerSettings settings) {
        DatasetGraph data = plain(plain);
        return new Peers(ours(ours, settings), data, fuseki(data));
    }

    static Server ours(Path folder, ServerSettings settings) {
        return Server.start(
                GraphStore.open(folder, BASE), new Server.Settings("127.0.0.1", 0, settings));
    }

    static FusekiServer fuseki(DatasetGraph data) {
        return FusekiServer.create().loopback(true).port(0).add("/plain", data).build().start();
    }

    static URI query(FusekiServer fuseki) {
        return URI.create("http://127.0.0.1:" + fuseki.getPort() + "/plain/query");
    }

    static DatasetGraph plain(Path folder) {
        DatasetGraph plain =
                DatabaseMgr.connectDatasetGraph(
                        Location.create(createdFolder(folder).toString()));
        plain.getContext().set(TDB2.symUnionDefaultGraph, true);
        plain.getContext().set(ARQ.queryTimeout, "120000");
        return plain;
    }

    private static Path createdFolder(Path folder) {
        if (!folder.toFile().isDirectory() && !folder.toFile().mkdirs()) {
            throw new IllegalArgumentException(folder.toString());
        }
        return folder;
    }

    /**
     * Medians in milliseconds, asked turn by turn after two rounds that do not count: of the whole
     * answer, ours and plain, and of the first byte, ours and plain.
     */
    double[] pair(String sparql, int clients) throws Exception {
        double[][] times = new double[4][ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            double[] first = ask(URI.create(ours.address() + "/sparql"), sparql, clients);
            double[] second = plain(sparql, clients);
            if (round >= 0) {
                times[0][round] = first[1];
                times[1][round] = second[1];
                times[2][round] = first[0];
                times[3][round] = second[0];
            }
        }
        double[] medians = new double[4];
        for (int i = 0; i < 4; i++) {
            Arrays.sort(times[i]);
            medians[i] = times[i][ROUNDS / 2];
        }
        return medians;
    }

    /** Not a number where it fails, as TDB2 of Jena 6.0.0 does with some patterns. */
    private double[] plain(String sparql, int clients) throws Exception {
        try {
            return ask(query(fuseki), sparql, clients);
        } catch (IOException | ExecutionException e) {
            return new double[] {Double.NaN, Double.NaN};
        }
    }

    /** Milliseconds until the first byte of one, and until all clients have their whole answer. */
    private double[] ask(URI endpoint, String sparql, int clients) throws Exception {
        long begin = System.nanoTime();
        if (clients == 1) {
            double first = send(http, endpoint, sparql, begin);
            return new double[] {first, Bench.seconds(begin) * 1000};
        }
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Double>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(pool.submit(() -> send(http, endpoint, sparql, begin)));
            }
            double first = Double.MAX_VALUE;
            for (Future<Double> one : all) {
                first = Math.min(first, one.get());
            }
            return new double[] {first, Bench.seconds(begin) * 1000};
        }
    }

    /** Reads the whole answer; answers the milliseconds from the beginning to its first byte. */
    static double send(HttpClient http, URI endpoint, String sparql, long begin)
            throws IOException, InterruptedException {
        String query = sparql.contains("PREFIX") ? sparql : PREFIXES + sparql;
        HttpResponse<InputStream> response =
                http.send(
                        HttpRequest.newBuilder(endpoint)
                                .header("Content-Type", "application/sparql-query")
                                .header("Accept", "application/sparql-results+json")
                                .POST(BodyPublishers.ofString(query))
                                .build(),
                        BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException(
                        endpoint + ": " + response.statusCode() + " " + new String(body.readAllBytes()));
            }
            body.read();
            double first = Bench.seconds(begin) * 1000;
            body.readAllBytes();
            return first;
        }
    }

    @Override
    public void close() {
        ours.close();
        fuseki.stop();
        TDBInternal.expel(data, true);
    }
}
