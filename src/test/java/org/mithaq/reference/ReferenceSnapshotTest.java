package org.mithaq.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.rdf.ReferenceReader;

class ReferenceSnapshotTest {

    @TempDir Path folder;

    @Test
    void givesBackAllThatTheTurtleFilesHold() throws IOException {
        ReferenceData data = ReferenceReader.shipped();
        Path file = folder.resolve("reference.bin");
        ReferenceSnapshot.write(data, file);
        assertThat(ReferenceSnapshot.read(file)).isEqualTo(data);
    }

    @Test
    void doesNotGiveHalf() throws IOException {
        Path file = folder.resolve("reference.bin");
        ReferenceSnapshot.write(ReferenceReader.shipped(), file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));
        assertThatThrownBy(() -> ReferenceSnapshot.read(file)).isInstanceOf(IOException.class);
    }
}
