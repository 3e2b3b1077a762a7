package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;
import org.slf4j.LoggerFactory;

/** Linking to a second, real server and to files, where it is known who is who. */
@Tag("once")
class LinkingTest {

    private static final WikidataShaped WORLD = new WikidataShaped();
    private static GraphStore store;

    @TempDir private Path folder;

    @BeforeAll
    static void load() {
        store = GraphStore.memory(Iris.DEFAULT_BASE);
        WORLD.articles.forEach(article -> store.put(article, "test"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private Linking linking() {
        return new Linking(
                store,
                new Linking.Settings(
                        0.9,
                        0.8,
                        folder.resolve("decisions.tsv"),
                        folder.resolve("journals"),
                        Duration.ofSeconds(20)));
    }

    private List<Link> link(String dataset) {
        List<Fault> complaints = new ArrayList<>();
        List<Link> links = linking().link(dataset, complaints::add);
        assertThat(complaints).isEmpty();
        return links;
    }

    private static FusekiServer server() {
        ((Logger) LoggerFactory.getLogger("org.apache.jena.fuseki")).setLevel(Level.ERROR);
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(
                () ->
                        RDFDataMgr.read(
                                dataset,
                                new ByteArrayInputStream(
                                        WORLD.turtle().getBytes(StandardCharsets.UTF_8)),
                                Lang.TURTLE));
        return FusekiServer.create().port(0).add("/wikidata", dataset).build().start();
    }

    private record Figures(
            double precision, double recall, List<String> wrong, List<String> missed) {}

    private static Figures figures(List<Link> links) {
        Map<String, String> held = new TreeMap<>();
        links.stream().filter(Link::holds).forEach(link -> held.put(link.ours(), link.theirs()));
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        held.forEach(
                (ours, theirs) -> {
                    if (!theirs.equals(WORLD.truth.get(ours))) {
                        wrong.add(ours + " " + theirs + " for " + WORLD.truth.get(ours));
                    }
                });
        WORLD.truth.forEach(
                (ours, theirs) -> {
                    if (!theirs.equals(held.get(ours))) {
                        missed.add(ours);
                    }
                });
        double right = held.size() - wrong.size();
        return new Figures(right / held.size(), right / WORLD.truth.size(), wrong, missed);
    }

    private static void assertGood(List<Link> links, String how) {
        Figures figures = figures(links);
        System.out.printf(
                Locale.ROOT,
                "linking by %s: %d entries, %d known pairs, precision %.3f, recall %.3f; wrong:"
                        + " %s%n",
                how,
                WORLD.people.size(),
                WORLD.truth.size(),
                figures.precision,
                figures.recall,
                figures.wrong);
        assertThat(figures.precision).as(figures.wrong.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.recall).as(figures.missed.toString()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsPeopleOnASecondServer() {
        assertThat(WORLD.people).hasSizeGreaterThan(500);
        FusekiServer server = server();
        try {
            assertGood(
                    link("http://127.0.0.1:" + server.getHttpPort() + "/wikidata/sparql"),
                    "endpoint");
            assertThat(folder.resolve("journals")).isEmptyDirectory();
        } finally {
            server.stop();
        }
    }

    @Test
    void findsThemInADumpAnRdfFileAndATableAlike() throws IOException {
        Path dump = Files.write(folder.resolve("dump.json"), WORLD.dump());
        Path rdf = Files.writeString(folder.resolve("people.ttl"), WORLD.turtle());
        Path csv = Files.write(folder.resolve("people.csv"), WORLD.table());

        List<Link> byDump = link(dump.toString());
        assertGood(byDump, "dump");
        for (Path file : List.of(rdf, csv)) {
            assertThat(
                            link(file.toString()).stream()
                                    .map(l -> l.ours() + l.theirs() + l.status())
                                    .toList())
                    .isEqualTo(
                            byDump.stream().map(l -> l.ours() + l.theirs() + l.status()).toList());
        }
    }

    @Test
    void writesTheLinksGraphAloneAndTellsWhy() throws IOException {
        Path csv = Files.write(folder.resolve("people.csv"), WORLD.table());
        Map<String, Long> before = sizes();
        List<Link> links = link(csv.toString());
        Map<String, Long> after = sizes();

        String graph = Iris.DEFAULT_BASE + "graph/links";
        assertThat(after.get(graph)).isGreaterThan(5L * links.size());
        before.remove(graph);
        after.remove(graph);
        assertThat(after).isEqualTo(before);
        link(csv.toString());
        assertThat(sizes().get(graph)).isNotZero();
        assertThat(links.getFirst().reasons()).anyMatch(reason -> reason.startsWith("name "));
    }

    private static Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        store.read(
                () -> {
                    store.dataset()
                            .find()
                            .forEachRemaining(
                                    (Quad quad) ->
                                            sizes.merge(quad.getGraph().toString(), 1L, Long::sum));
                    return sizes;
                });
        return sizes;
    }

    @Test
    void aPersonsDecisionsWin() throws IOException {
        Path csv = Files.write(folder.resolve("people.csv"), WORLD.table());
        Path decisions = folder.resolve("decisions.tsv");
        Link right =
                link(csv.toString()).stream()
                        .filter(l -> l.status() == Link.Status.ACCEPTED)
                        .findFirst()
                        .orElseThrow();
        String other = "http://www.wikidata.org/entity/Q1";

        Files.writeString(decisions, "different\t" + right.ours() + "\t" + right.theirs() + "\n");
        assertThat(link(csv.toString()))
                .noneMatch(l -> l.ours().equals(right.ours()) && l.theirs().equals(right.theirs()));
        Files.writeString(decisions, "same\t" + right.ours() + "\t" + other + "\tbecause\n");
        assertThat(link(csv.toString()))
                .anyMatch(
                        l ->
                                l.ours().equals(right.ours())
                                        && l.theirs().equals(other)
                                        && l.status() == Link.Status.DECIDED);
    }

    @Test
    void addsProposalsToTheDecisionsOnceAndKeepsWhatIsThere() throws IOException {
        Path csv = Files.write(folder.resolve("people.csv"), WORLD.table());
        Path decisions = Files.writeString(folder.resolve("decisions.tsv"), "# mine\n");
        List<Link> links = link(csv.toString());

        int added = linking().propose(links);
        assertThat(added).isPositive();
        assertThat(linking().propose(links)).isZero();
        assertThat(Files.readAllLines(decisions)).hasSize(added + 1).first().isEqualTo("# mine");
    }

    @Test
    void refusesDecisionsThatContradictOneAnother() throws IOException {
        Path csv = Files.write(folder.resolve("people.csv"), WORLD.table());
        Path decisions = folder.resolve("decisions.tsv");
        String same = "same\thttps://w3id.org/mithaq/person/a\thttp://www.wikidata.org/entity/Q1\n";

        for (String second : List.of(same.replace("same", "different"), same.replace("Q1", "Q2"))) {
            Files.writeString(decisions, "# note\n" + same + second);
            assertThatThrownBy(() -> link(csv.toString()))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("decisions.tsv:3")
                    .hasMessageContaining("line 2");
        }
        Files.writeString(decisions, "perhaps\ta\tb\n");
        assertThatThrownBy(() -> link(csv.toString())).hasMessageContaining("decisions.tsv:1");
        Files.writeString(decisions, "same\thttps://a b\thttps://c\n");
        assertThatThrownBy(() -> link(csv.toString())).hasMessageContaining("decisions.tsv:1");
    }

    @Test
    void leavesOutBrokenLinesAndSaysWhich() throws IOException {
        List<String> lines = new ArrayList<>(WORLD.dump());
        lines.add(8, "{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{,");
        lines.add(9, "{\"type\":\"item\",\"id\":\"not an id\",\"labels\":{},\"claims\":{}},");
        Path dump = Files.write(folder.resolve("broken.json"), lines);
        List<Fault> complaints = new ArrayList<>();

        assertGood(linking().link(dump.toString(), complaints::add), "broken dump");
        assertThat(complaints.stream().map(Fault::getMessage))
                .hasSize(2)
                .allMatch(message -> message.contains("broken.json:"));

        List<String> rows = new ArrayList<>(WORLD.table());
        rows.add(3, "http://x.example/a b,فلان,Someone,person,QA,,,");
        Path csv = Files.write(folder.resolve("rows.csv"), rows);
        complaints.clear();
        assertGood(linking().link(csv.toString(), complaints::add), "broken table");
        assertThat(complaints)
                .singleElement()
                .satisfies(fault -> assertThat(fault).hasMessageContaining("rows.csv:4"));
        Path foreign = Files.writeString(folder.resolve("foreign.csv"), "who,what\n1,2\n");
        assertThatThrownBy(() -> link(foreign.toString())).hasMessageContaining("id, name");
    }

    @Test
    void goesOnWhereAnEndpointFailed() {
        FusekiServer server = server();
        String address = "http://127.0.0.1:" + server.getHttpPort() + "/wikidata/sparql";
        int port = server.getHttpPort();
        try (FailingProxy proxy = FailingProxy.after(3, port)) {
            String behind = "http://127.0.0.1:" + proxy.port() + "/wikidata/sparql";
            assertThatThrownBy(() -> link(behind))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("3 answers are kept");
            proxy.heal();
            assertGood(link(behind), "endpoint that failed once");
            assertThat(proxy.answered()).isEqualTo(proxy.asked() - 1);
        } finally {
            server.stop();
        }
        assertThatThrownBy(() -> link(address))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("does not answer");
    }
}
