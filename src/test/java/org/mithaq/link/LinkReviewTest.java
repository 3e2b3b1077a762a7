package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.link.Link.Status;
import org.mithaq.link.LinkReview.Verdict;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;

/** A person's look at proposed links: in the graph, in the file, and in the next run. */
class LinkReviewTest {

    private static final String ENTRY = "https://data.example/entry/";

    @TempDir private Path folder;
    private GraphStore store;
    private String person;

    @BeforeEach
    void propose() throws IOException {
        store = GraphStore.memory(ArticleQuads.BASE);
        ArticleQuads article = new ArticleQuads("a", "en", "2021-03-02", "outlet");
        person = article.person("Salem Mansour", "foreign minister", "JO");
        store.put(article.bytes(), "test");
        store.derive();
        Files.writeString(
                folder.resolve("people.csv"),
                "id,name,type\n"
                        + ENTRY
                        + "1,Salem Mansour,person\n"
                        + ENTRY
                        + "2,Salem Mansour,person\n");
        assertThat(run()).hasSize(2).noneMatch(Link::holds);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Link> run() {
        Linking linking =
                new Linking(
                        store,
                        new Linking.Settings(0.9, 0.8, file(), folder, Duration.ofSeconds(5)));
        List<Link> links =
                linking.link(
                        folder.resolve("people.csv").toString(),
                        fault -> {
                            throw fault;
                        });
        linking.propose(links);
        return links;
    }

    private Path file() {
        return folder.resolve("decisions.tsv");
    }

    private LinkReview review() {
        return new LinkReview(store, Optional.of(file()));
    }

    private String ours() {
        return review().list(Status.PROPOSED).get(0).ours();
    }

    private List<String> matches(String thing) {
        return store.read(
                () ->
                        store.dataset().stream(
                                        Node.ANY,
                                        NodeFactory.createURI(thing),
                                        SKOS.exactMatch.asNode(),
                                        Node.ANY)
                                .map(quad -> quad.getObject().getURI())
                                .toList());
    }

    @Test
    void listsWhatWaitsWithItsNamesAndReasons() {
        assertThat(review().list(Status.PROPOSED))
                .hasSize(2)
                .allSatisfy(
                        link -> {
                            assertThat(link.ours()).startsWith(person);
                            assertThat(link.names()).containsExactly("Salem Mansour");
                            assertThat(link.entryNames()).containsExactly("Salem Mansour");
                            assertThat(link.reasons()).anyMatch(r -> r.startsWith("name 1.000"));
                            assertThat(link.score()).isBetween(0.8, 0.9);
                        });
        assertThat(review().list(Status.ACCEPTED)).isEmpty();
    }

    @Test
    void whatIsTheSameHoldsAtOnceAndInTheNextRun() throws IOException {
        String ours = ours();
        review().decide(ours, ENTRY + "2", Verdict.SAME);

        assertThat(matches(ours)).containsExactly(ENTRY + "2");
        assertThat(review().list(Status.PROPOSED)).isEmpty();
        assertThat(Files.readAllLines(file()))
                .filteredOn(line -> line.startsWith("same\t"))
                .singleElement()
                .asString()
                .startsWith("same\t" + ours + "\t" + ENTRY + "2\t");
        assertThat(run()).singleElement().matches(l -> l.status() == Status.DECIDED);
        assertThat(review().list(Status.DECIDED))
                .singleElement()
                .matches(l -> l.theirs().equals(ENTRY + "2"));
    }

    @Test
    void whatIsDifferentGoesAndADecisionCanBeChanged() {
        String ours = ours();
        review().decide(ours, ENTRY + "1", Verdict.DIFFERENT);
        assertThat(review().list(Status.PROPOSED))
                .singleElement()
                .matches(l -> l.theirs().equals(ENTRY + "2"));

        review().decide(ours, ENTRY + "2", Verdict.SAME);
        review().decide(ours, ENTRY + "2", Verdict.DIFFERENT);
        assertThat(matches(ours)).isEmpty();
        assertThat(run()).isEmpty();
    }

    @Test
    void refusesWhatIsNoLinkOrContradicts() throws IOException {
        String ours = ours();
        assertThatThrownBy(() -> review().decide(ours, "https://data.example/ 3", Verdict.SAME))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no link");

        String other = "same\t" + ours + "\t" + ENTRY + "9\n";
        Files.writeString(file(), other);
        assertThatThrownBy(() -> review().decide(ours, ENTRY + "1", Verdict.SAME))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("decisions.tsv:2: contradicts line 1");
        assertThat(file()).hasContent(other);
        assertThat(matches(ours)).isEmpty();
    }

    @Test
    void inMemoryDecisionsStandInTheGraphAlone() {
        String ours = ours();
        new LinkReview(store).decide(ours, ENTRY + "1", Verdict.SAME);
        assertThat(matches(ours)).containsExactly(ENTRY + "1");
        assertThat(file()).content().doesNotContain("same\t");
    }
}
