package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.message.Fault;

@Tag("once")
class MaintenanceTest {

    private static final String BASE = GraphNames.DEFAULT_BASE;

    @TempDir private Path folder;

    private static Set<Quad> all(GraphStore store) {
        Set<Quad> all = new HashSet<>();
        Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(all::add));
        return all;
    }

    private static byte[] backup(GraphStore store) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.backup(bytes);
        return bytes.toByteArray();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void restoresWhatWasBackedUp() {
        try (GraphStore store = GraphStore.open(folder.resolve("a"), BASE);
                GraphStore other = GraphStore.open(folder.resolve("b"), BASE)) {
            store.put(StoreTexts.article("1", "words «قطر» \\\"x\\\""), "test");
            store.derive();
            other.put(StoreTexts.article("2", "words"), "test");
            byte[] backup = backup(store);

            assertThat(other.restore(new ByteArrayInputStream(backup), "backup"))
                    .isEqualTo(all(store).size());
            assertThat(all(other).equals(all(store))).isTrue();
        }
    }

    @Test
    void refillsAFolder() throws IOException {
        byte[] backup;
        Set<Quad> wanted;
        Path other = folder.resolve("b");
        try (GraphStore store = GraphStore.open(folder.resolve("a"), BASE)) {
            store.put(StoreTexts.article("1", "words «قطر» \\\"x\\\""), "test");
            store.derive();
            backup = backup(store);
            wanted = all(store);
        }
        GraphStore.refill(other, BASE, new ByteArrayInputStream(backup), "backup");
        Set<Quad> before;
        long changes;
        try (GraphStore store = GraphStore.open(other, BASE)) {
            assertThat(all(store).equals(wanted)).isTrue();
            assertThat(store.check().problems()).isEmpty();
            store.put(StoreTexts.article("2", "words"), "test");
            store.derive();
            before = all(store);
            changes = last(store);
        }
        for (byte[] broken :
                List.of(
                        Arrays.copyOf(backup, backup.length / 2),
                        packed("<x:a> <x:b> <x:c> <x:g> .\nnonsense\n"),
                        new byte[0])) {
            assertThatThrownBy(
                            () ->
                                    GraphStore.refill(
                                            other, BASE, new ByteArrayInputStream(broken), "b.gz"))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("b.gz");
            try (GraphStore store = GraphStore.open(other, BASE)) {
                assertThat(all(store).equals(before)).isTrue();
            }
        }
        GraphStore.refill(other, BASE, new ByteArrayInputStream(backup), "backup");
        try (GraphStore store = GraphStore.open(other, BASE)) {
            assertThat(all(store).equals(wanted)).isTrue();
            assertThat(store.changes(changes, 1)).isEmpty();
        }
    }

    private static long last(GraphStore store) {
        return LongStream.range(0, 20)
                .mapToObj(since -> store.changes(since, 1))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .last();
    }

    @Test
    void endsARefillThatWasCutShort() throws IOException {
        GraphStore.open(folder, BASE).close();
        Path filled = folder.resolve("tdb.filled");
        Files.createDirectories(folder.resolve("tdb.filling"));
        Files.move(folder.resolve("tdb"), filled);
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            assertThat(all(store)).isNotEmpty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("tdb."));
        }
    }

    @Test
    void restoresAllOrNothing() throws IOException {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "words"), "test");
            Set<Quad> before = all(store);
            byte[] whole = backup(store);
            String text =
                    new String(
                            new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes(),
                            StandardCharsets.UTF_8);
            int half = text.indexOf('\n', text.length() / 2) + 1;
            for (byte[] broken :
                    new byte[][] {
                        packed(text.substring(0, half)),
                        packed(text.substring(0, half) + "nonsense\n"),
                        packed(text.replaceFirst("(?m)^<.*\n", "")),
                        Arrays.copyOf(whole, whole.length / 2),
                        "no backup".getBytes(StandardCharsets.UTF_8),
                        new byte[0],
                    }) {
                assertThatThrownBy(() -> store.restore(new ByteArrayInputStream(broken), "b.gz"))
                        .isInstanceOf(Fault.class)
                        .hasMessageContaining("b.gz");
                assertThat(all(store).equals(before)).isTrue();
            }
        }
    }

    @Test
    void compactsWhileItIsRead() throws IOException {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            for (int i = 0; i < 30; i++) {
                store.put(StoreTexts.article("1", "words " + i), "test");
            }
            Set<Quad> before = all(store);
            store.compact();
            assertThat(all(store).equals(before)).isTrue();
            store.put(StoreTexts.article("1", "after"), "test");
            store.compact();
            assertThat(store.check().problems()).isEmpty();
        }
        try (Stream<Path> copies = Files.list(folder.resolve("tdb"))) {
            assertThat(copies.filter(Files::isDirectory))
                    .extracting(copy -> copy.getFileName().toString())
                    .containsExactly("Data-0003");
        }
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            assertThat(store.articles()).isEqualTo(1);
        }
    }

    @Test
    void removesTheCopyOfACompactionThatWasCutShort() throws IOException {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "words"), "test");
        }
        Path half = Files.createDirectories(folder.resolve("tdb").resolve("Data-0002"));
        Files.writeString(half.resolve("nodes.dat"), "half of it");
        Files.writeString(folder.resolve("store.compacting"), "keep Data-0001");
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            assertThat(store.articles()).isEqualTo(1);
            assertThat(store.check().problems()).isEmpty();
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void findsWordsThatDoNotStandInTheText() {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "words"), "test");
            String text =
                    "INSERT DATA { GRAPH <%1$sarticle/1/text> { <%1$sarticle/1> <%2$stext> '%3$s' }"
                            + " }";
            Txn.executeWrite(
                    store.dataset(),
                    () ->
                            UpdateAction.parseExecute(
                                    text.formatted(BASE, GraphNames.MQ, "words stand here"),
                                    store.dataset()));
            StoreCheck.Report fine = store.check();
            assertThat(fine.problems()).isEmpty();
            assertThat(fine.quotes()).isEqualTo(1);
            assertThat(fine.articles()).isEqualTo(1);

            store.put(StoreTexts.article("2", "words"), "test");
            Txn.executeWrite(
                    store.dataset(),
                    () ->
                            UpdateAction.parseExecute(
                                    text.replace("/1", "/2")
                                            .formatted(
                                                    BASE,
                                                    GraphNames.MQ,
                                                    "the words stand elsewhere"),
                                    store.dataset()));
            assertThat(store.check().problems())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("article/2");
        }
    }

    @Test
    void removesAnArticle() {
        try (GraphStore store = GraphStore.open(folder, BASE)) {
            store.put(StoreTexts.article("1", "words"), "test");
            assertThat(store.remove(BASE + "article/9")).isFalse();
            assertThat(store.remove(BASE + "article/1")).isTrue();
            assertThat(store.articles()).isZero();
        }
    }
}
