package org.mithaq.bench;

import org.apache.jena.fuseki.main.FusekiServer;
import org.mithaq.Server;
import org.mithaq.endpoint.ServerSettings;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory a server of its own process takes once it has answered all questions twice. */
final class Footprint {

    private Footprint() {}

    static void compare(Path ours, Path plain) throws Exception {
        long[] first = measured("ours", ours);
        long[] second = measured("plain", plain);
        Bench.say("memory | ours MiB | plain MiB | ratio");
        Bench.say(
                "heap after collection | %d | %d | %.2f",
                first[0], second[0], (double) first[0] / second[0]);
        Bench.say(
                "process | %d | %d | %.2f", first[1], second[1], (double) first[1] / second[1]);
    }

    private static long[] measured(String which, Path folder) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Bench.class.getName(),
                                "0",
                                folder.toString(),
                                which)
                        .redirectError(new File("/dev/null"))
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> figures =
                said.lines().filter(line -> line.startsWith("MiB ")).toList();
        if (process.waitFor() != 0 || figures.isEmpty()) {
            throw new IOException(which + ": " + said);
        }
        String[] fields = figures.get(0).split(" ");
        return new long[] {Long.parseLong(fields[1]), Long.parseLong(fields[2])};
    }

    /** In the process of its own: serves a folder, asks all questions and tells what it takes. */
    static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[2].equals("ours")) {
            try (Server server =
                    Peers.ours(folder, ServerSettings.standard().with("query.timeout", 120))) {
                ask(URI.create(server.address() + "/sparql"));
            }
        } else {
            FusekiServer fuseki = Peers.fuseki(Peers.plain(folder));
            ask(Peers.query(fuseki));
            fuseki.stop();
        }
    }

    private static void ask(URI endpoint) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (int round = 0; round < 2; round++) {
            for (Question question : Questions.shipped().all()) {
                try {
                    Peers.send(http, endpoint, question.sparql(), System.nanoTime());
                } catch (IOException e) {
                    System.err.println(question.name() + ": " + e.getMessage());
                }
            }
        }
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        Bench.say("MiB %d %d", heap, resident());
    }

    /** MiB that the process has in memory; 0 where the system does not tell. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }
}
