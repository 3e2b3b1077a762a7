package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class StoreTemplateTest {

    private static final String BASE = GraphNames.DEFAULT_BASE;

    @TempDir private Path folder;
    private Path template;

    @BeforeEach
    void makeTheTemplate() {
        template = folder.resolve("template");
        try (GraphStore store = GraphStore.open(template, BASE)) {
            store.put(StoreTexts.article("1", "first"), "test");
            store.derive();
            store.seededWith("digest");
        }
    }

    @Test
    void startsAFreshStoreAsACopy() {
        String wanted = content(template);

        try (GraphStore store = GraphStore.open(folder.resolve("fresh"), BASE, template)) {
            assertThat(store.articles()).isEqualTo(1);
            assertThat(store.isSeededWith("digest")).isTrue();
            assertThat(store.check().problems()).isEmpty();
            store.put(StoreTexts.article("2", "second"), "test");
            assertThat(store.articles()).isEqualTo(2);
        }

        assertThat(content(folder.resolve("other"), template)).isEqualTo(wanted);
        assertThat(content(template)).isEqualTo(wanted);
    }

    @Test
    void givesTheCopyAChangeFeedOfItsOwn() {
        Changes first;
        try (GraphStore store = GraphStore.open(template, BASE)) {
            first = store.changes(0, 1000).orElseThrow();
        }
        try (GraphStore store = GraphStore.open(folder.resolve("fresh"), BASE, template)) {
            Changes copied = store.changes(0, 1000).orElseThrow();

            assertThat(copied.store()).isNotEqualTo(first.store());
            assertThat(copied.last()).isEqualTo(first.last());
            assertThat(text(copied).replace(copied.store(), first.store())).isEqualTo(text(first));
        }
    }

    @Test
    void leavesStoresOfAnotherBaseAlone() {
        String base = "https://example.org/other/";
        try (GraphStore store = GraphStore.open(folder.resolve("fresh"), base, template)) {
            assertThat(store.articles()).isZero();
        }
        try (GraphStore store =
                GraphStore.open(folder.resolve("bare"), BASE, folder.resolve("missing"))) {
            assertThat(store.articles()).isZero();
        }
    }

    @Test
    void doesNotTouchAStoreThatIs() {
        Path known = folder.resolve("known");
        GraphStore.open(known, BASE).close();
        try (GraphStore store = GraphStore.open(known, BASE, template)) {
            assertThat(store.articles()).isZero();
        }
    }

    @Test
    void makesACopyAnewThatWasCutShort() throws IOException {
        Path fresh = folder.resolve("fresh");
        GraphStore.open(fresh, BASE, template).close();
        Files.delete(fresh.resolve(StoreFolder.PROPERTIES));
        Path data = fresh.resolve(StoreFolder.DATA).resolve("Data-0001").resolve("nodes-data.obj");
        assertThat(data).exists();
        Files.write(data, new byte[10]);

        assertThat(content(fresh, template)).isEqualTo(content(template));
    }

    private static String text(Changes changes) {
        return new String(changes.patches(), StandardCharsets.UTF_8);
    }

    private static String content(Path path) {
        return content(path, null);
    }

    private static String content(Path path, @Nullable Path template) {
        try (GraphStore store = GraphStore.open(path, BASE, template)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.backup(out);
            return unpacked(out.toByteArray());
        }
    }

    private static String unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            Arrays.sort(lines);
            return String.join("\n", lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
