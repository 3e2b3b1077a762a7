package org.mithaq.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.merge.BCubed;
import org.mithaq.merge.World;
import org.mithaq.store.GraphStore;

/** How well a known world is found again. Prints the figures and every wrong merge. */
@Tag("once")
class WorldTest {

    private static final World WORLD = new World(240, 140, 160, 11);
    private static GraphStore store;
    private static final Map<String, String> FOUND = new HashMap<>();

    @BeforeAll
    static void read() {
        store = GraphStore.memory(ArticleQuads.BASE);
        for (int i = 0; i < 420; i++) {
            store.put(WORLD.article().bytes(), "world");
        }
        store.derive();
        store.read(
                () -> {
                    WORLD.known().keySet().forEach(m -> FOUND.put(m, cluster(m)));
                    return true;
                });
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** What a mention was merged into: of namesakes, the one that its article is a witness of. */
    private static String cluster(String mention) {
        String[] parts = mention.split(" ");
        DerivedGraph graph =
                new DerivedGraph(
                        store.dataset(),
                        NodeFactory.createURI(ArticleQuads.BASE + "graph/derived"),
                        false);
        List<Node> merged = graph.subjects(Terms.PART, Terms.iri(parts[1]));
        for (Node node : merged) {
            List<Node> witnesses = graph.objects(node, Terms.mq("witness"));
            if (merged.size() == 1 && witnesses.isEmpty()
                    || witnesses.contains(Terms.iri(parts[0]))) {
                return node.getURI();
            }
        }
        return parts[1];
    }

    private static BCubed measure(String kind) {
        Map<String, String> known = new TreeMap<>();
        WORLD.known()
                .forEach(
                        (mention, entity) -> {
                            if (entity.startsWith(kind)) {
                                known.put(mention, entity);
                            }
                        });
        BCubed figures = BCubed.of(FOUND, known);
        System.out.printf(
                java.util.Locale.ROOT,
                "%-10s mentions %5d  B3 precision %.4f recall %.4f F1 %.4f%n",
                kind.isEmpty() ? "all" : kind,
                known.size(),
                figures.precision(),
                figures.recall(),
                figures.f1());
        return figures;
    }

    @Test
    void isLargeEnough() {
        assertThat(WORLD.known()).hasSizeGreaterThanOrEqualTo(2000);
        assertThat(WORLD.entities()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void isFoundAgain() {
        BCubed.wrongMerges(FOUND, WORLD.known()).forEach(w -> System.out.println("wrong: " + w));
        BCubed.missedMerges(FOUND, WORLD.known()).forEach(w -> System.out.println("missed: " + w));
        assertThat(measure("person").f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(measure("agreement").f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(measure("deed").f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(measure("").f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void neverMakesOneOfNamesakesOfTwoStates() {
        assertThat(BCubed.wrongMerges(FOUND, WORLD.known()))
                .filteredOn(wrong -> wrong.contains("person"))
                .noneMatch(wrong -> wrong.matches(".*\\.(any) holds.*"));
    }
}
