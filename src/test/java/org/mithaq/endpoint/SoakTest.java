package org.mithaq.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/**
 * Two hundred clients ask what they like while articles come and go: no answer is wrong, none is an
 * error but those that are declared, and nothing grows that should not. Some seconds in every
 * build; {@code mvn test -P reliability -Dtest=SoakTest} takes ten minutes.
 */
@Tag("once")
class SoakTest {

    private static final int CLIENTS = 200;

    /** From which length on memory has settled enough to be compared. */
    private static final Duration LONG = Duration.ofMinutes(2);

    /** In bytes. */
    private static final long SPARE = 48L << 20;

    private static final int MOST_THREADS = 400;

    /** What is the same whatever is written. */
    private static final List<String> STEADY =
            List.of(
                    "SELECT ?s ?l { GRAPH <https://w3id.org/mithaq/graph/reference> { ?s a"
                            + " <https://w3id.org/mithaq/ontology#State> ;"
                            + " <http://www.w3.org/2000/01/rdf-schema#label> ?l } } ORDER BY ?s ?l",
                    "SELECT ?p ?o { GRAPH <https://w3id.org/mithaq/article/19cb9157b9f72e73> { ?s"
                            + " ?p ?o FILTER (!isBlank(?o)) } } ORDER BY ?p ?o LIMIT 200",
                    "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/mithaq/graph/ontology> { ?s"
                            + " ?p ?o } }");

    /** What holds in each state of the store; the answer is false. */
    private static final List<String> NEVER =
            List.of(
                    "ASK { GRAPH <urn:soak> { <urn:a> <urn:n> ?x . <urn:b> <urn:n> ?y FILTER (?x !="
                            + " ?y) } }",
                    "ASK { FILTER NOT EXISTS { GRAPH <urn:soak> { <urn:a> <urn:n> ?x . <urn:b>"
                            + " <urn:n> ?x } } }",
                    "ASK { GRAPH ?g { ?g a <https://w3id.org/mithaq/ontology#Article> } FILTER NOT"
                            + " EXISTS { GRAPH ?g { ?c <https://w3id.org/mithaq/ontology#evidence> ?e }"
                            + " } }");

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/?lang=ar",
                    "/state/QA.html",
                    "/relation/QA-US.html?lang=ar",
                    "/state/QA.jsonld",
                    "/agreements",
                    "/article/19cb9157b9f72e73.ttl",
                    "/search?q=qatar",
                    "/changes?since=0",
                    "/export/acts-csv",
                    "/.well-known/void");

    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final Duration length = Duration.ofSeconds(Long.getLong("reliability.seconds", 8));

    @TempDir private Path folder;

    private TestServer server;
    private String token = "";

    /** What a process has open. */
    private record Held(long memory, int threads, long files) {

        static Held now() throws Exception {
            for (int i = 0; i < 3; i++) {
                System.gc();
                Thread.sleep(50);
            }
            Runtime runtime = Runtime.getRuntime();
            return new Held(
                    runtime.totalMemory() - runtime.freeMemory(),
                    Thread.getAllStackTraces().size(),
                    openFiles());
        }

        private static long openFiles() throws IOException {
            Path all = Path.of("/proc/self/fd");
            if (!Files.isDirectory(all)) {
                return 0;
            }
            try (Stream<Path> files = Files.list(all)) {
                return files.count();
            }
        }
    }

    private String answer(HttpResponse<String> response, String what) {
        statuses.computeIfAbsent(response.statusCode(), s -> new LongAdder()).increment();
        if (response.statusCode() == 503) {
            assertThat(response.headers().firstValue("Retry-After")).as(what).isPresent();
            return "";
        }
        assertThat(response.statusCode()).as(what + ": " + response.body()).isEqualTo(200);
        return response.body();
    }

    private Callable<Long> client(int number, Map<String, String> known, Instant end) {
        Random random = new Random(number);
        return () -> {
            long asked = 0;
            do {
                ask(random, known);
                asked++;
                Thread.sleep(random.nextInt(100));
            } while (Instant.now().isBefore(end));
            return asked;
        };
    }

    private void ask(Random random, Map<String, String> known) throws Exception {
        switch (random.nextInt(4)) {
            case 0 -> {
                String page = PAGES.get(random.nextInt(PAGES.size()));
                answer(server.send(server.request(page).timeout(Duration.ofMinutes(5))), page);
            }
            case 1 -> {
                String never = NEVER.get(random.nextInt(NEVER.size()));
                assertThat(queried(never)).as(never).isNotEqualTo("true");
            }
            case 2 -> {
                String search =
                        "SELECT ?e ?w { ?e <http://jena.apache.org/text#query>"
                                + " (<http://www.w3.org/ns/oa#exact> 'embassy') ;"
                                + " <http://www.w3.org/ns/oa#exact> ?w }";
                assertThat(
                                queried(search)
                                        .lines()
                                        .skip(1)
                                        .filter(line -> !line.contains("embassy")))
                        .as("found and no longer so")
                        .isEmpty();
            }
            default -> {
                String query = STEADY.get(random.nextInt(STEADY.size()));
                String answer = queried(query);
                if (!answer.isEmpty()) {
                    assertThat(answer.equals(known.get(query))).as(query).isTrue();
                }
            }
        }
    }

    private String queried(String query) throws Exception {
        return answer(
                        server.send(
                                server.request("/sparql")
                                        .timeout(Duration.ofMinutes(5))
                                        .header("Accept", "text/csv")
                                        .header("Content-Type", "application/sparql-query")
                                        .POST(BodyPublishers.ofString(query))),
                        query)
                .strip();
    }

    /** Puts in, replaces and removes articles, and counts two numbers up together. */
    private Callable<Long> writer(Instant end) {
        return () -> {
            long written = 0;
            do {
                long number = written++;
                String article =
                        "Peru condemned the attack on the embassy of Chile, the "
                                + number
                                + "th of its kind.";
                String stored = posted("/articles?publisher=soak", "text/plain", article);
                String iri = stored.replaceFirst("(?s).*\"article\":\"([^\"]+)\".*", "$1");
                assertThat(iri).as(stored).startsWith(Iris.DEFAULT_BASE + "article/");
                posted(
                        "/update",
                        "application/sparql-update",
                        "DELETE WHERE { GRAPH <urn:soak> { ?s <urn:n> ?n } } ; INSERT DATA { GRAPH <urn:soak> { <urn:a> <urn:n> %1$d . <urn:b> <urn:n> %1$d } }"
                                .formatted(number));
                if (number % 3 != 0) {
                    HttpResponse<String> gone =
                            server.send(
                                    server.request(
                                                    "/articles/"
                                                            + iri.substring(
                                                                    iri.lastIndexOf('/') + 1))
                                            .header("Authorization", "Bearer " + token)
                                            .DELETE());
                    assertThat(gone.statusCode()).as(gone.body()).isEqualTo(204);
                }
            } while (Instant.now().isBefore(end));
            return written;
        };
    }

    private String posted(String path, String type, String body) throws Exception {
        HttpResponse<String> response =
                server.send(
                        server.request(path)
                                .timeout(Duration.ofMinutes(5))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).as(path + ": " + response.body()).isBetween(200, 204);
        return response.body();
    }

    @Test
    void holdsUnderManyClients() throws Exception {
        GraphStore store = GraphStore.open(folder.resolve("data"), Iris.DEFAULT_BASE);
        store.put(TestServer.seed(), "seed");
        store.finish();
        token = Objects.requireNonNull(store.tokens()).create("soak");
        try (TestServer started =
                TestServer.over(store, "query.concurrent-per-client=0", "query.wait=30")) {
            server = started;
            posted(
                    "/update",
                    "application/sparql-update",
                    "INSERT DATA { GRAPH <urn:soak> { <urn:a> <urn:n> -1 . <urn:b> <urn:n> -1 } }");
            Map<String, String> known = new ConcurrentHashMap<>();
            for (String query : STEADY) {
                known.put(query, queried(query));
                assertThat(known.get(query).getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(3);
            }
            run(known, length.dividedBy(4));
            Held before = Held.now();
            run(known, length.minus(length.dividedBy(4)));
            Held after = Held.now();
            assertThat(store.check().problems()).isEmpty();
            assertThat(statuses.keySet()).contains(200).isSubsetOf(200, 503);
            String figures = statuses + ", " + before + " → " + after;
            System.out.println(figures);
            assertThat(after.threads()).as(figures).isLessThan(MOST_THREADS);
            assertThat(after.files()).as(figures).isLessThan(before.files() + CLIENTS);
            if (length.compareTo(LONG) >= 0) {
                assertThat(after.threads()).as(figures).isLessThan(before.threads() + 30);
                assertThat(after.files()).as(figures).isLessThan(before.files() + 60);
                assertThat(after.memory()).as(figures).isLessThan(before.memory() * 5 / 4 + SPARE);
            }
        }
    }

    private void run(Map<String, String> known, Duration time) throws Exception {
        Instant end = Instant.now().plus(time);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> all = new ArrayList<>();
            all.add(threads.submit(writer(end)));
            for (int i = 0; i < CLIENTS; i++) {
                all.add(threads.submit(client(i, known, end)));
            }
            long done = 0;
            for (Future<Long> one : all) {
                long count = one.get();
                assertThat(count).isPositive();
                done += count;
            }
            assertThat(done).isGreaterThan(CLIENTS);
        }
    }
}
