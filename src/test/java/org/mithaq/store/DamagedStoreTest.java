package org.mithaq.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.lib.NodeLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.endpoint.TestServer;
import org.mithaq.message.Fault;
import org.mithaq.rdf.Iris;

/** Files of a store that something else has damaged: never a wrong answer passed off as right. */
class DamagedStoreTest {

    @TempDir private Path folder;

    private Path file(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        }
    }

    /** What is told of the damage: by opening or by checking. */
    private List<String> told() {
        try (GraphStore store = GraphStore.open(folder, Iris.DEFAULT_BASE)) {
            return store.check().problems();
        } catch (Fault fault) {
            return List.of(fault.getMessage());
        }
    }

    private void fill() {
        try (GraphStore store = GraphStore.open(folder, Iris.DEFAULT_BASE)) {
            store.put(TestServer.seed(), "seed");
            store.finish();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO.dat", "GPOS.dat", "SPOG.idn", "nodes-data.obj"})
    void isToldWhereAFileIsOverwritten(String name) throws IOException {
        fill();
        assertThat(told()).isEmpty();
        try (FileChannel file = FileChannel.open(file(name), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[1 << 16]), 0);
        }
        assertThat(told()).isNotEmpty();
    }

    /** One bit of what a node is found by: its statements would be missing from answers. */
    @ParameterizedTest
    @ValueSource(strings = {"state/QA", "article/19cb9157b9f72e73"})
    void isToldWhereANodeIsNotFoundAgain(String name) throws IOException {
        fill();
        Node node = NodeFactory.createURI(Iris.DEFAULT_BASE + name);
        byte[] key = NodeLib.hash(node).getBytes();
        String all = Files.readString(file("nodes.dat"), ISO_8859_1);
        // Blocks are written anew elsewhere: the last is the one in use.
        int place = all.lastIndexOf(new String(key, ISO_8859_1)) + key.length - 1;
        assertThat(place).isPositive();
        try (FileChannel file = FileChannel.open(file("nodes.dat"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {(byte) (all.charAt(place) ^ 1)}), place);
        }
        assertThat(told())
                .anySatisfy(
                        problem ->
                                assertThat(problem)
                                        .contains("<" + node + ">")
                                        .contains("restore a backup"));
    }

    /** All of what nodes are found by. */
    @Test
    void isToldWhereNoNodeIsFoundAgain() throws IOException {
        fill();
        byte[] all = Files.readAllBytes(file("nodes.dat"));
        for (int i = 0; i < all.length; i++) {
            all[i] ^= 0x55;
        }
        Files.write(file("nodes.dat"), all);
        assertThat(told()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodes-data.obj", "GSPO.bpt"})
    void isToldWhereAFileIsGone(String name) throws IOException {
        fill();
        Files.delete(file(name));
        assertThat(told()).isNotEmpty();
    }

    /** Entries as TDB2 writes them: whole ones are kept, a torn one at the end is none. */
    @Test
    void opensWhereAnEntryOfTheJournalIsTorn() throws IOException {
        fill();
        Path journal = file("journal.jrnl");
        ByteBuffer entry = ByteBuffer.allocate(16 + 24);
        entry.putInt(24).putInt(0).putInt(1).putInt(7).position(entry.capacity());
        Adler32 checksum = new Adler32();
        checksum.update(entry.array());
        entry.putInt(4, (int) checksum.getValue());
        for (int torn : new int[] {7, 16, 39}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(entry.array());
            bytes.write(entry.array(), 0, torn);
            Files.write(journal, bytes.toByteArray());
            TornJournal.mend(folder.resolve("tdb"));
            assertThat(Files.size(journal)).as("torn at %d", torn).isEqualTo(40);
            Files.write(journal, bytes.toByteArray());
            try (GraphStore store = GraphStore.open(folder, Iris.DEFAULT_BASE)) {
                assertThat(store.check().problems()).isEmpty();
            }
        }
    }
}
